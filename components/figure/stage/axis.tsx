// The time under a strip.

import { formatClock, formatRunTime } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { ticksIn } from '../ticks';
import type { View } from './scales';

/** Nearer to an edge than this, the time at it would be cut off where the strip shows a part of a run. */
const EDGE = 0.03;

/** The time axis under a strip: words, so that they stay sharp and legible at any width. */
export function TimeAxis({
  view,
  isPart,
  locale,
}: {
  view: View;
  isPart: boolean;
  locale: Locale;
}) {
  const shareOf = (tick: number): number => (tick - view.fromMs) / (view.toMs - view.fromMs);
  const ticks = ticksIn(view).filter(
    (tick) => !isPart || (shareOf(tick) > EDGE && shareOf(tick) < 1 - EDGE),
  );
  return (
    <div aria-hidden="true" className="time-axis">
      {ticks.map((tick) => (
        <span
          className={shareOf(tick) > 0.97 ? '-translate-x-full' : undefined}
          key={tick}
          style={{
            left: `${shareOf(tick) * 100}%`,
            ...(isPart && { transform: 'translateX(-50%)' }),
          }}
        >
          {isPart ? formatClock(tick) : formatRunTime(tick, locale, view.toMs - view.fromMs)}
        </span>
      ))}
    </div>
  );
}
