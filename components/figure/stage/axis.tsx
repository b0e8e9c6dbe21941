// The time under a strip.

import { formatDuration } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { timeTicks } from '../ticks';

/** The time axis under a strip: words, so that they stay sharp and legible at any width. */
export function TimeAxis({ durationMs, locale }: { durationMs: number; locale: Locale }) {
  const ticks = timeTicks(durationMs);
  return (
    <div aria-hidden="true" className="relative mt-1 h-5 text-xs text-ink-2">
      {ticks.map((tick, index) => {
        const share = tick / durationMs;
        const shift = index === 0 ? '' : share > 0.97 ? '-translate-x-full' : '-translate-x-1/2';
        return (
          <span
            className={`absolute whitespace-nowrap ${shift}`}
            key={tick}
            style={{ left: `${share * 100}%` }}
          >
            {tick === 0 ? '0' : formatDuration(tick / 1000, locale)}
          </span>
        );
      })}
    </div>
  );
}
