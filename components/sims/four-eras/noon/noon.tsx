'use client';
// The first screen: the stairs, noon on four of them, and the button that lets it strike.

import Link from 'next/link';
import { type CSSProperties, type ReactNode, useCallback, useRef } from 'react';
import { hatchMarkup } from '@/components/figure/surface/svg';
import { SvgPicture } from '@/components/figure/surface/svg-picture';
import type { Locale } from '@/i18n/locales';
import { noonMessages } from '@/i18n/messages/noon';
import { NoonLoss, ORDERS_PER_CROSS } from './loss';
import { NoonSound } from './noon-sound';
import type { NoonRow, ShownNoon } from './shown-noon';
import { HATCH_ID, HEIGHT, WIDTH } from './size';
import { useNoon } from './use-noon';
import './noon.css';

export interface NoonStair {
  readonly id: string;
  /** The nine layers. */
  readonly stack: ReactNode;
  /** Name, share of the layers and a line. */
  readonly head: ReactNode;
}

interface NoonProps {
  readonly locale: Locale;
  readonly noon: ShownNoon;
  readonly heading: ReactNode;
  readonly legend: ReactNode;
  readonly stairs: readonly NoonStair[];
  /** Where the run can be changed. */
  readonly whyHref: string;
}

interface Said {
  readonly before: string;
  readonly strong: string;
  readonly after: string;
}

const Sentence = ({ said }: { said: Said }) => (
  <>
    {said.before}
    <strong>{said.strong}</strong>
    {said.after}
  </>
);

const patterns = `<defs>${hatchMarkup(HATCH_ID, 2)}</defs>`;

const PLAY = 'M3 1.2v11.6l9.5-5.8z';
const PAUSE = 'M2.5 1.5h3v11h-3zM8.5 1.5h3v11h-3z';

export function Noon({ locale, noon, heading, legend, stairs, whyHref }: NoonProps) {
  const t = noonMessages[locale];
  const root = useRef<HTMLDivElement>(null);
  // The cursor moves every frame: a custom property carries it.
  const show = useCallback(
    (share: number) => {
      const cursor = noon.openAt + share * (1 - noon.openAt);
      root.current?.style.setProperty('--cursor', String(cursor));
    },
    [noon.openAt],
  );
  const { phase, share, press } = useNoon(show);
  const second = Math.round(share * (noon.clock.length - 1));
  const isOver = phase === 'over';
  const label = { before: t.press, playing: t.pause, paused: t.goOn, over: t.again }[phase];

  return (
    <div
      className="noon"
      data-phase={phase}
      ref={root}
      style={{ '--open-at': noon.openAt } as CSSProperties}
    >
      <div className="noon-hero">
        {heading}
        <p className="noon-lead noon-acted">
          <Sentence said={isOver ? t.verdict : t.question} />
        </p>
        <p className="noon-lead noon-whole">
          <Sentence said={t.verdict} />
        </p>
        <div className="noon-acts noon-acted">
          {isOver ? (
            <Link className="noon-why" href={whyHref} key="why" prefetch={false}>
              {t.why}
            </Link>
          ) : null}
          <button className="noon-press" key="press" onClick={press} type="button">
            {isOver ? null : (
              <svg aria-hidden="true" viewBox="0 0 14 14">
                <path d={phase === 'playing' ? PAUSE : PLAY} />
              </svg>
            )}
            {label}
          </button>
          {isOver ? null : (
            <p className="noon-clock">
              <span>{noon.clock[second]}</span>
              {phase === 'before' ? <small>{t.takes}</small> : null}
            </p>
          )}
        </div>
      </div>
      {legend}
      <SvgPicture className="noon-patterns" height={0} markup={patterns} width={0} />
      <p className="sr-only">{t.summary}</p>
      <ol className="stairs">
        {stairs.map(({ id, stack, head }) => {
          const row = noon.rows.find(({ rung }) => rung === id);
          return (
            <li className="stair" data-rung={id} key={id}>
              {stack}
              <div className="stair-foot">
                {head}
                {row ? (
                  <NoonRung {...{ locale, row, noon }} at={phase === 'before' ? null : second} />
                ) : (
                  <NoonKey locale={locale} orders={noon.orders} />
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <p className="noon-note">{t.note}</p>
      {isOver ? <NoonSound locale={locale} noon={noon} /> : null}
      <p className="sr-only" role="status">
        {isOver
          ? t.result(
              noon.rows.map(({ name, lost }) => `${name} ${lost.at(-1)}${t.orders}`).join(', '),
            )
          : ''}
      </p>
    </div>
  );
}

interface NoonRungProps {
  readonly locale: Locale;
  readonly row: NoonRow;
  readonly noon: ShownNoon;
  /** The second under the cursor; null before the button was pressed. */
  readonly at: number | null;
}

function NoonRung({ locale, row, noon, at }: NoonRungProps) {
  const t = noonMessages[locale];
  return (
    <div className="noon-rung">
      <div className="noon-picture">
        <SvgPicture height={HEIGHT} isStretched markup={row.picture} width={WIDTH} />
        <div aria-hidden="true" className="noon-axis">
          {noon.ticks.map(({ at: place, name }) => (
            <span key={name} style={{ left: `${place * 100}%` }}>
              {name}
            </span>
          ))}
        </div>
      </div>
      <dl>
        <div className="noon-starts">
          <dt>{t.starts}</dt>
          <dd>{row.starts}</dd>
        </div>
        <NoonLoss at={at} locale={locale} row={row} />
      </dl>
    </div>
  );
}

function NoonKey({ locale, orders }: { locale: Locale; orders: string }) {
  const t = noonMessages[locale];
  const came = t.came(orders);
  return (
    <div className="noon-key">
      <p>
        <strong>{came.strong}</strong>
        {locale === 'en' ? ' ' : ''}
        {came.rest}
      </p>
      <ul aria-hidden="true">
        <li data-key="demand">{t.demand}</li>
        <li data-key="capacity">{t.capacity}</li>
        <li data-key="missed">{t.missed}</li>
        <li data-key="cross">{t.cross(String(ORDERS_PER_CROSS))}</li>
      </ul>
    </div>
  );
}
