// Words along a strip: the time under it, and the names of rows that stand on one scale.

import { formatDuration } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { StageRows } from '../definition';
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

/** Names of a stage's rows, laid over it as words. The stage's own accessible name says the same. */
export function RowNames({ names, locale }: { names: StageRows; locale: Locale }) {
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 grid auto-rows-fr text-xs leading-none"
    >
      {names.rows.map(({ id, paint, words }, index) => (
        <div
          className="flex items-start justify-between gap-2 border-b border-line pt-1.5"
          key={id}
        >
          <strong
            className="rounded-sm bg-card/75 px-1 py-0.5 text-[0.8125rem]"
            style={{ color: `var(--${paint})` }}
          >
            {words[locale]}
          </strong>
          {index === 0 ? (
            <span className="rounded-sm bg-card/75 px-1 py-0.5 text-ink-2">{names.scale}</span>
          ) : null}
        </div>
      ))}
    </div>
  );
}
