'use client';
// What is being done about a run that takes its time: a question before a long one, then how far it is, and a way to stop.

import { type ReactNode, useEffect, useRef } from 'react';
import { primaryButton, quietButton } from '@/components/ui/button';
import {
  formatDuration,
  formatMoment,
  formatPercent,
  formatRound,
  formatRunLength,
} from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { LongRun, Progress } from '@/player/types';
import type { FigureState } from './use-figure';

/** A run that is over sooner than this shows no progress: a flicker tells nobody anything. */
const QUIET_MS = 400;

export const isTelling = ({ workedMs }: Progress): boolean => workedMs >= QUIET_MS;

/** An estimate in steps that one believes: seconds below a minute, then half minutes, then minutes. */
export function roundEstimate(ms: number): number {
  const sec = ms / 1000;
  const step = sec < 10 ? 1 : sec < 60 ? 5 : sec < 600 ? 30 : 60;
  return Math.max(1, Math.ceil(sec / step) * step);
}

interface RunStatusProps {
  readonly figure: FigureState;
  /** Length of the run that is wanted, in simulated ms. */
  readonly wantedMs: number;
  readonly locale: Locale;
}

/** Lies over the foot of the stage, whose picture is still that of the run before: nothing moves. */
export function RunStatus({ figure, wantedMs, locale }: RunStatusProps) {
  const { work, stopped, isRestarted } = figure;
  const t = figureMessages[locale].run;
  if (work.status === 'asking')
    return <Question figure={figure} locale={locale} long={work.long} />;
  if (work.status === 'recording' && work.progress && isTelling(work.progress)) {
    const title = isRestarted ? t.restarted : t.working;
    return (
      <Plate>
        <Line locale={locale} progress={work.progress} title={title} wantedMs={wantedMs} />
        <button className={quietButton} onClick={figure.cancel} type="button">
          {t.cancel}
        </button>
      </Plate>
    );
  }
  if (isRestarted) {
    return (
      <Plate>
        <p role="status">{t.restarted}</p>
      </Plate>
    );
  }
  return stopped === null ? null : <Stopped figure={figure} locale={locale} />;
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

interface QuestionProps {
  readonly figure: FigureState;
  readonly long: LongRun;
  readonly locale: Locale;
}

function Question({ figure, long, locale }: QuestionProps) {
  const t = figureMessages[locale].run;
  const time = formatDuration(roundEstimate(long.leftMs), locale);
  return (
    <Plate>
      <div className="min-w-0 flex-1 basis-56" role="alert">
        <p className="font-semibold">
          {long.expected > 0 ? t.longOf(formatRound(long.expected, locale), time) : t.long(time)}
        </p>
        <p className="text-ink-2">{t.asks(formatDuration(long.askAboveMs / 1000, locale))}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <button className={primaryButton} onClick={figure.agree} type="button">
          {t.agree}
        </button>
        <button className={quietButton} onClick={figure.cancel} type="button">
          {t.cancel}
        </button>
      </div>
    </Plate>
  );
}

function Stopped({ figure, locale }: { figure: FigureState; locale: Locale }) {
  const t = figureMessages[locale];
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: whoever works by keyboard goes on from here.
    if (document.activeElement === document.body) again.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Plate>
      <p className="min-w-0 flex-1 basis-56" role="status">
        {t.run.stopped}
      </p>
      <div className="flex flex-wrap gap-2">
        <button className={quietButton} onClick={figure.takeUpAgain} ref={again} type="button">
          {t.run.again}
        </button>
        <button className={quietButton} onClick={figure.dismissStopped} type="button">
          {t.dismiss}
        </button>
      </div>
    </Plate>
  );
}
