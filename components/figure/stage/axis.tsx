// The time under a strip.

import { formatRunTime } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { timeTicks } from '../ticks';

/** The time axis under a strip: words, so that they stay sharp and legible at any width. */
export function TimeAxis({ durationMs, locale }: { durationMs: number; locale: Locale }) {
  const ticks = timeTicks(durationMs);
  return (
    <div aria-hidden="true" className="time-axis">
      {ticks.map((tick) => {
        const share = tick / durationMs;
        return (
          <span
            className={share > 0.97 ? '-translate-x-full' : undefined}
            key={tick}
            style={{ left: `${share * 100}%` }}
          >
            {formatRunTime(tick, locale)}
          </span>
        );
      })}
    </div>
  );
}
