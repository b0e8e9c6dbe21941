// A moment in true proportion under a strip: bars as parts of the page, so that words on them stay sharp. No state.

import './lens.css';
import type { CSSProperties } from 'react';
import { formatClock, formatLatency } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import { tokenOf } from '../surface/paint';
import { short } from '../surface/svg-path';
import { percent } from './percent';
import type { LensBar, LensLook, LensRow, View } from './scales';

interface LensProps {
  readonly look: LensLook | null;
  /** What the strip above shows. */
  readonly view: View;
  readonly locale: Locale;
}

/** Shares of the width, as style. */
const place = ({ fromMs, toMs }: View, inside: View): CSSProperties => {
  const span = inside.toMs - inside.fromMs;
  return {
    left: percent(fromMs - inside.fromMs, span),
    width: percent(toMs - fromMs, span),
  };
};

export function Lens({ look, view, locale }: LensProps) {
  const t = figureMessages[locale];
  const span = view.toMs - view.fromMs;
  const shareAt = look ? ((look.atMs - view.fromMs) / span) * 100 : 50;
  return (
    <div aria-hidden="true" className="lens">
      <svg aria-hidden="true" className="wedge" preserveAspectRatio="none" viewBox="0 0 100 10">
        <path d={`M${short(shareAt)} 0L100 10H0Z`} />
      </svg>
      <div className="lens-box">
        {look === null ? (
          <p className="lens-empty">{t.lensEmpty}</p>
        ) : (
          look.rows.map((row) => <Row key={row.thing} locale={locale} look={look} row={row} />)
        )}
      </div>
      {look === null ? null : (
        <p className="lens-scale">
          <span>{formatClock(look.atMs)}</span>
          <span>{t.lensScale(formatLatency(look.toMs - look.fromMs, locale))}</span>
        </p>
      )}
    </div>
  );
}

function Row({ row, look, locale }: { row: LensRow; look: LensLook; locale: Locale }) {
  const t = figureMessages[locale];
  return (
    <div className="lens-row">
      {row.bars.map((bar) => (
        <Bar bar={bar} key={bar.fromMs} locale={locale} look={look} />
      ))}
      {row.asks.map(({ id, atMs, waited, endMs }, index) => {
        const next = row.asks[index + 1]?.atMs ?? look.toMs;
        return (
          <div className="contents" key={id}>
            <span
              className={waited ? 'lens-ring' : 'lens-dot'}
              style={place({ fromMs: atMs, toMs: atMs }, look)}
            />
            {endMs === null ? null : (
              <span
                className="lens-word lens-note"
                style={place({ fromMs: endMs, toMs: next }, look)}
              >
                <i />
                <b>{t.lensAsk(String(id), formatLatency(endMs - atMs, locale))}</b>
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** A word that does not fit in its bar wraps out of sight: nothing is measured, and nothing lies over anything. */
function Bar({ bar, look, locale }: { bar: LensBar; look: LensLook; locale: Locale }) {
  const { form, paint, words } = bar.look;
  const lasts = bar.isCut ? '' : ` ${formatLatency(bar.toMs - bar.fromMs, locale)}`;
  return (
    <span
      className={`lens-word lens-${form}`}
      style={{ ...place(bar, look), '--paint': `var(${tokenOf(paint)})` } as CSSProperties}
    >
      <i />
      {form === 'thin' || !words ? null : <b>{words[locale] + lasts}</b>}
    </span>
  );
}
