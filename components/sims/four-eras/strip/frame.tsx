// The strip's card: four rows of picture and numbers over one time axis. The still picture and the live run both fill it.

import type { CSSProperties, ReactNode } from 'react';
import { SvgPicture } from '@/components/figure/surface/svg-picture';
import { params } from '@/engine/billing/workload/config';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { stripMessages } from '@/i18n/messages/strip';
import type { Snapshot } from '@/player/types';
import { columns } from './columns';
import { HEIGHT, type RowPicture, WIDTH } from './rows';
import { request, timeOfDay } from './setup';
import '@/components/figure/figure.css';
import './strip.css';

interface StripFrameProps {
  readonly locale: Locale;
  readonly pictures: readonly RowPicture[];
  readonly moment: Snapshot;
  /** Play, scrubber and clock. */
  readonly transport: ReactNode;
  readonly root?: React.RefObject<HTMLElement | null>;
}

export function StripFrame({ locale, pictures, moment, transport, root }: StripFrameProps) {
  const t = stripMessages[locale];
  return (
    <figure
      aria-label={t.title}
      className="strip"
      data-strip="four-eras"
      data-whole=""
      ref={root}
      style={{ '--columns': columns.length, '--cursor': 1 } as CSSProperties}
    >
      <p className="sr-only">{t.summary}</p>
      <div aria-hidden="true" className="strip-row strip-head">
        <ul>
          <li data-key="demand">{t.demand}</li>
          <li data-key="capacity">{t.capacity}</li>
          <li data-key="missed">{t.missed}</li>
        </ul>
        {columns.map(({ id }) => (
          <span key={id}>{t[id]}</span>
        ))}
      </div>
      <ul>
        {pictures.map(({ era, promised, past }) => (
          <li className="strip-row" key={era.id}>
            <strong style={{ color: `var(--${era.paint})` }}>{era.words[locale]}</strong>
            <div className="strip-picture">
              <SvgPicture
                height={HEIGHT}
                isStretched
                markup={`${promised}<g class="strip-past">${past}</g>`}
                width={WIDTH}
              />
            </div>
            <dl>
              {columns.map(({ id, quantity, isLoss }) => (
                <Readout
                  isLoss={isLoss?.(era.id, moment) ?? false}
                  key={id}
                  metric={`${era.id}.${id}`}
                  name={t[id]}
                  quantity={quantity(era.id, moment, locale)}
                />
              ))}
            </dl>
          </li>
        ))}
      </ul>
      <div className="strip-row strip-transport">{transport}</div>
      <figcaption>{t.costNote(formatNumber(params.krwPerUsd.default, locale))}</figcaption>
    </figure>
  );
}

interface ReadoutProps {
  readonly metric: string;
  readonly name: string;
  readonly quantity: { readonly value: string; readonly unit: string } | null;
  readonly isLoss: boolean;
}

/** Numbers change many times a second: the strip's status speaks for them. */
function Readout({ metric, name, quantity, isLoss }: ReadoutProps) {
  return (
    <div>
      <dt className="sr-only">{name}</dt>
      <dd>
        <output aria-live="off" data-loss={isLoss ? '' : undefined} data-metric={metric}>
          {quantity === null ? '–' : quantity.value}
          {quantity?.unit ? <span>{quantity.unit}</span> : null}
        </output>
      </dd>
    </div>
  );
}

const MINUTE_MS = 60_000;
const { durationMs } = request;

/** The axis under the rows, in words: every minute of the story. */
export function StripAxis() {
  const minutes = Array.from({ length: durationMs / MINUTE_MS + 1 }, (_, i) => i * MINUTE_MS);
  return (
    <div aria-hidden="true" className="strip-axis">
      {minutes.map((tMs) => (
        <span key={tMs} style={{ left: `${(tMs / durationMs) * 100}%` }}>
          {timeOfDay(tMs).slice(0, -':00'.length)}
        </span>
      ))}
    </div>
  );
}
