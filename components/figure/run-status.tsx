'use client';
// What is being done about a run that takes its time: a question before a long one, then how far it is, and a way to stop.

import { useEffect, useRef, useState } from 'react';
import { primaryButton, quietButton } from '@/components/ui/button';
import { takeLostFocus } from '@/components/ui/lost-focus';
import { formatDuration, formatRound } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import { runningMessages } from '@/i18n/messages/running';
import type { LongRun } from '@/player/types';
import { Line, Plate, roundEstimate } from './run-plate';
import type { FigureState } from './use-figure';

interface RunStatusProps {
  readonly figure: FigureState;
  /** Length of the run that is wanted, in simulated ms. */
  readonly wantedMs: number;
  readonly locale: Locale;
}

/** Lies over the foot of the stage, whose picture is still that of the run before: nothing moves. */
export default function RunStatus({ figure, wantedMs, locale }: RunStatusProps) {
  const { work, stopped, isRestarted } = figure;
  const t = runningMessages[locale];
  const { restarted } = figureMessages[locale].run;
  if (work.status === 'asking')
    return <Question figure={figure} locale={locale} long={work.long} />;
  if (work.status === 'recording' && work.progress) {
    const title = isRestarted ? restarted : t.working;
    return (
      <Plate>
        <Line locale={locale} progress={work.progress} title={title} wantedMs={wantedMs} />
        <button className={quietButton} onClick={figure.cancel} type="button">
          {t.cancel}
        </button>
      </Plate>
    );
  }
  if (work.status === 'recording' && !isRestarted) {
    return <Quiet cancel={figure.cancel} locale={locale} />;
  }
  if (isRestarted) {
    return (
      <Plate>
        <p role="status">{restarted}</p>
      </Plate>
    );
  }
  return stopped === null ? null : <Stopped figure={figure} locale={locale} />;
}

/** How long a run may be without a word before one is said of it: most are there sooner. */
const QUIET_MS = 1_500;

function Quiet({ cancel, locale }: { readonly cancel: () => void; readonly locale: Locale }) {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  const t = runningMessages[locale];
  return isLong ? (
    <Plate>
      <p className="min-w-0 flex-1" role="status">
        {t.working}
      </p>
      <button className={quietButton} onClick={cancel} type="button">
        {t.cancel}
      </button>
    </Plate>
  ) : null;
}

interface QuestionProps {
  readonly figure: FigureState;
  readonly long: LongRun;
  readonly locale: Locale;
}

function Question({ figure, long, locale }: QuestionProps) {
  const t = runningMessages[locale];
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
  const t = runningMessages[locale];
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: whoever works by keyboard goes on from here.
    takeLostFocus(again.current);
  }, []);
  return (
    <Plate>
      <p className="min-w-0 flex-1 basis-56" role="status">
        {t.stopped}
      </p>
      <div className="flex flex-wrap gap-2">
        <button className={quietButton} onClick={figure.takeUpAgain} ref={again} type="button">
          {t.again}
        </button>
        <button className={quietButton} onClick={figure.dismissStopped} type="button">
          {figureMessages[locale].dismiss}
        </button>
      </div>
    </Plate>
  );
}
