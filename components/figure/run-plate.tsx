// How far a calculation is, on a plate over the stage: for a first recording and for every other.

import type { ReactNode } from 'react';
import { formatDuration, formatMoment, formatPercent, formatRunLength } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { Progress } from '@/player/types';

/** An estimate in steps that one believes: seconds below a minute, then half minutes, then minutes. */
export function roundEstimate(ms: number): number {
  const sec = ms / 1000;
  const step = sec < 10 ? 1 : sec < 60 ? 5 : sec < 600 ? 30 : 60;
  return Math.max(1, Math.ceil(sec / step) * step);
}

export function Plate({ children }: { children: ReactNode }) {
  return (
    <div
      className="absolute inset-x-2 bottom-2 z-1 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-[12px] border border-line bg-card px-4 py-3 text-sm leading-normal shadow-frame"
      data-run-status=""
    >
      {children}
    </div>
  );
}

interface LineProps {
  readonly progress: Progress;
  readonly title: string;
  /** Null where the whole length is not known here. */
  readonly wantedMs: number | null;
  readonly locale: Locale;
}

/** How far a recording is: its share, the simulated time reached, and what is left. */
export function Line({ progress, title, wantedMs, locale }: LineProps) {
  const t = figureMessages[locale].run;
  const { share, tMs, leftMs } = progress;
  return (
    <div className="grid min-w-0 flex-1 basis-56 gap-1.5">
      <p className="flex flex-wrap justify-between gap-x-3">
        <span className="font-semibold" role="status">
          {title}
        </span>
        <span className="text-ink-2 tabular-nums">
          {formatPercent(Math.floor(share * 100) / 100, locale)}
          {wantedMs === null
            ? ''
            : ` · ${t.reached(formatMoment(tMs, wantedMs, locale), formatRunLength(wantedMs, locale))}`}
          {Number.isFinite(leftMs)
            ? ` · ${t.left(formatDuration(roundEstimate(leftMs), locale))}`
            : ''}
        </span>
      </p>
      <progress aria-label={t.share} className="run-progress" max={1} value={share} />
    </div>
  );
}
