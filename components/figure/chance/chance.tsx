'use client';
// "Is it chance?": thirty runs with other customers, the metric in question as dots, and the run on stage among them.

import { type ReactNode, useId } from 'react';
import { primaryButton, quietButton } from '@/components/ui/button';
import { formatDuration, formatNumber, formatRunLength } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { whyMessages } from '@/i18n/messages/why';
import type { RunRequest, SpreadProgress, SpreadReport } from '@/player/types';
import { type SimDefinition, scenarioOf } from '../definition';
import { sayMetric } from '../quantities';
import { roundEstimate } from '../run-plate';
import type { FigureState } from '../use-figure';
import { chanceWords } from './chance-words';
import { Found } from './found';
import { RUNS, useSpread } from './use-spread';
import './chance.css';

export interface ChanceProps {
  readonly sim: SimDefinition;
  readonly figure: FigureState;
  readonly locale: Locale;
  /** A metric, a column of a table of read-outs, or a choice. */
  readonly of: string;
  /** What a closed form says of it under the present values. */
  readonly expected: number | null;
  /** Whether it is still to be guessed. */
  readonly isLocked: boolean;
}

/** The same customers for every knob: the scenario's own come first, wherever the run on stage is among them. */
export function spreadRequest(sim: SimDefinition, scenario: string, run: RunRequest): RunRequest {
  const { seed } = scenarioOf(sim, scenario);
  return run.seed >= seed && run.seed < seed + RUNS ? { ...run, seed } : run;
}

export function Chance({ sim, figure, locale, of, expected, isLocked }: ChanceProps) {
  const t = chanceWords(sim, locale);
  const { recording, before, shown } = figure;
  const now = spreadRequest(sim, shown.scenario, recording.request);
  const requests = before ? [now, spreadRequest(sim, shown.scenario, before.request)] : [now];
  const { spread, run, runAnyway, cancel } = useSpread(requests);
  if (isLocked) return <p className="text-ink-2">{t.locked}</p>;
  switch (spread.status) {
    case 'running':
      return <Running locale={locale} onCancel={cancel} progress={spread.progress} />;
    case 'tooLong':
      return (
        <div className="chance" role="alert">
          <p>{t.tooLong(formatDuration(roundEstimate(spread.leftMs), locale))}</p>
          <Buttons>
            <button className={primaryButton} onClick={runAnyway} type="button">
              {t.anyway}
            </button>
            <button className={quietButton} onClick={cancel} type="button">
              {t.cancel}
            </button>
          </Buttons>
        </div>
      );
    case 'done':
      return (
        <Done
          expected={expected}
          figure={figure}
          locale={locale}
          of={of}
          reports={spread.reports}
          sim={sim}
        />
      );
    default:
      return (
        <div className="chance">
          {spread.status === 'failed' ? <p role="alert">{t.failed}</p> : null}
          {spread.status === 'cancelled' ? <p role="status">{t.cancelled}</p> : null}
          <Buttons>
            <button className={quietButton} onClick={run} type="button">
              {t.action}
            </button>
          </Buttons>
        </div>
      );
  }
}

const Buttons = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-wrap gap-2">{children}</div>
);

interface RunningProps {
  readonly progress: SpreadProgress | null;
  readonly locale: Locale;
  readonly onCancel: () => void;
}

function Running({ progress, locale, onCancel }: RunningProps) {
  const t = whyMessages[locale].chance;
  const left = progress && formatDuration(roundEstimate(progress.leftMs), locale);
  return (
    <div className="chance">
      <p role="status">
        {t.running(formatNumber(progress?.done ?? 0, locale), formatNumber(RUNS, locale))}
        {left === null ? '' : ` · ${t.left(left)}`}
      </p>
      <progress
        aria-label={t.share}
        className="run-progress"
        max={1}
        value={progress?.share ?? 0}
      />
      <Buttons>
        <button className={quietButton} onClick={onCancel} type="button">
          {t.cancel}
        </button>
      </Buttons>
    </div>
  );
}

interface DoneProps extends Omit<ChanceProps, 'isLocked'> {
  /** Of the run on stage, and of the one before where there is one. */
  readonly reports: readonly SpreadReport[];
}

function Done(props: DoneProps) {
  const { figure, locale, reports, sim, of } = props;
  const t = whyMessages[locale].chance;
  const [now, before] = reports;
  if (!now) return null;
  const { seed, durationMs } = figure.recording.request;
  const present = seed - now.seeds.first;
  return (
    <div className="chance">
      <Found {...props} before={before ?? null} now={now} present={present} />
      <p className="text-ink-2">{t.until(formatRunLength(durationMs, locale))}</p>
      <Extremes
        chooseSeed={figure.chooseSeed}
        locale={locale}
        metric={of}
        now={now}
        seed={seed}
        sim={sim}
      />
    </div>
  );
}

interface ExtremesProps {
  readonly sim: SimDefinition;
  readonly metric: string;
  readonly now: SpreadReport;
  readonly seed: number;
  readonly locale: Locale;
  readonly chooseSeed: (seed: number) => void;
}

/** The lowest and the highest of the thirty can be looked at: their customers come on stage. */
function Extremes({ sim, metric, now, seed, locale, chooseSeed }: ExtremesProps) {
  const t = whyMessages[locale].chance;
  const id = useId();
  const values = now.runs.map((run) => run[metric] ?? null);
  const given = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...given), Math.max(...given)];
  if (given.length === 0 || low === high) return null;
  return (
    <Buttons>
      {(
        [
          [t.lowest, low],
          [t.highest, high],
        ] as const
      ).map(([words, value]) => {
        const itsSeed = now.seeds.first + values.indexOf(value);
        return (
          <button
            aria-describedby={`${id}-${value}`}
            className={quietButton}
            disabled={itsSeed === seed}
            key={words}
            onClick={() => chooseSeed(itsSeed)}
            type="button"
          >
            {words}
            <span className="sr-only" id={`${id}-${value}`}>
              {sayMetric(sim, metric, value, locale)}
            </span>
          </button>
        );
      })}
    </Buttons>
  );
}
