// What each call took, as bars on one scale of time: nothing is wider than it lasted, and what is too short is a tick.

import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import type { Call } from '@/player/browser-faas/types';
import { endMsOf, latestOf, sayOne } from './say';
import { words } from './words';

/** Up to so many rows have words of their own. */
const TOLD_ROWS = 12;
/** What was ended would make everything else too small to be seen: it is cut, and a zigzag says so. */
const CUT = 0.72;

const STEPS = [1, 2, 5];

/** A round end of the axis at or above what is shown. */
function axisEnd(ms: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, ms)));
  return (STEPS.find((step) => step * power >= ms) ?? 10) * power;
}

/** Of what is shown, the longest that was not ended at its limit decides. */
function axisOf(calls: readonly Call[]): number {
  const whole = calls.filter(({ outcome }) => outcome !== 'killed').map(endMsOf);
  return axisEnd(Math.max(0, ...(whole.length > 0 ? whole : calls.map(endMsOf))));
}

export function Waterfall({ calls, locale }: { calls: readonly Call[]; locale: Locale }) {
  const t = words[locale];
  const shown = latestOf(calls);
  const axisMs = axisOf(shown);
  const isTold = shown.length <= TOLD_ROWS;
  return (
    <figure aria-label={t.calls} className="faas-fall" data-rows={shown.length}>
      {shown.length === 0 ? <p className="faas-empty">{t.noCalls}</p> : null}
      <div className={isTold ? 'faas-rows' : 'faas-rows faas-rows-many'}>
        {shown.map((call) => (
          <Row axisMs={axisMs} call={call} isTold={isTold} key={call.number} locale={locale} />
        ))}
      </div>
      {shown.length === 0 ? null : (
        <div aria-hidden="true" className={isTold ? 'faas-axis' : 'faas-axis faas-axis-many'}>
          {[0, 0.5, 1].map((share) => (
            <span key={share} style={{ left: `${share * 100}%` }}>
              {share === 0 ? '0' : sayTick(share * axisMs, locale)}
            </span>
          ))}
        </div>
      )}
    </figure>
  );
}

const sayTick = (ms: number, locale: Locale): string =>
  ms >= 1_000
    ? `${ms / 1_000}${locale === 'ko' ? '초' : ' s'}`
    : `${ms}${locale === 'ko' ? 'ms' : ' ms'}`;

interface RowProps {
  readonly call: Call;
  readonly axisMs: number;
  readonly isTold: boolean;
  readonly locale: Locale;
}

function Row({ call, axisMs, isTold, locale }: RowProps) {
  const t = words[locale];
  const isKilled = call.outcome === 'killed';
  const track = (
    <div className="faas-track">
      <Bars axisMs={axisMs} call={call} />
      {isKilled && isTold ? <Cut /> : null}
    </div>
  );
  if (!isTold) return <div className="faas-row-thin">{track}</div>;
  const isBad = call.outcome !== 'answered';
  return (
    <div className="faas-row" data-outcome={call.outcome}>
      <span className="faas-name">
        <b>{call.number}</b> {t.envShort(call.env)}
      </span>
      {track}
      <span className="faas-took" data-cold={call.isCold}>
        {isBad ? <Cross /> : null}
        {isBad && !isKilled ? t.outcomes[call.outcome] : sayOne(call.totalMs, locale)}
      </span>
    </div>
  );
}

/** The phases of a call behind each other, from the press on. */
function Bars({ call, axisMs }: { call: Call; axisMs: number }): ReactNode {
  const { waitMs, placeMs, loadMs, initMs, handlerMs, totalMs } = call;
  const isKilled = call.outcome === 'killed';
  const restMs = Math.max(0, totalMs - placeMs - loadMs - initMs);
  // Of an ended call nobody knows when its handler began: what is left was the code's.
  const phases = [
    ['wait', waitMs],
    ['place', placeMs],
    ['load', loadMs],
    ['init', initMs],
    ['handler', isKilled ? restMs : Math.max(handlerMs, call.isCold ? handlerMs : totalMs)],
  ] as const;
  let fromMs = 0;
  return phases.map(([phase, ms]) => {
    const left = fromMs / axisMs;
    fromMs += ms;
    if (ms === 0 && phase !== 'handler') return null;
    const end = Math.min(1, fromMs / axisMs);
    const width = Math.max(0, end - Math.min(1, left));
    return (
      <span
        className={`faas-bar faas-${phase}`}
        data-bar={phase}
        key={phase}
        style={{ left: `${Math.min(1, left) * 100}%`, width: `${width * 100}%` }}
      />
    );
  });
}

/** A gap in a bar that went on for longer than there is room. */
const Cut = () => (
  <svg
    aria-hidden="true"
    className="faas-cut"
    style={{ left: `${CUT * 100}%` }}
    viewBox="0 0 14 30"
  >
    <path d="M8 0L2 11h8L4 30" fill="none" stroke="var(--card)" strokeWidth="4" />
  </svg>
);

const Cross = () => (
  <svg aria-hidden="true" className="faas-cross" viewBox="0 0 12 12">
    <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="var(--dropped)" strokeWidth="2.2" />
  </svg>
);

/** What the bars are. */
export function Signs({ locale }: { locale: Locale }) {
  const { phases } = words[locale];
  return (
    <ul className="faas-signs">
      {(['place', 'load', 'init', 'handler', 'wait'] as const).map((phase) => (
        <li key={phase}>
          <span aria-hidden="true" className={`faas-sign faas-${phase}`} />
          {phases[phase]}
        </li>
      ))}
      <li>
        <Cross />
        {phases.killed}
      </li>
    </ul>
  );
}
