'use client';
// Under a mission's figure: the buttons that run it, three stars, and how far one has come.

import { type ReactNode, useId } from 'react';
import { configOf, type Setup, writeAddress } from '@/components/figure/address';
import { type SimDefinition, scenarioOf } from '@/components/figure/definition';
import type { FigureState } from '@/components/figure/use-figure';
import { primaryButton, quietButton } from '@/components/ui/button';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { missionMessages } from '@/i18n/messages/missions';
import type { MissionSpec, RunRequest } from '@/player/types';
import { keepTry } from '@/store/mission-tries';
import { Best } from './best';
import { RUNS, tally, type Way, wonOver } from './judge';
import { type Asks, sayOnStage } from './say';
import { Stars } from './stars';
import { type Trial, useTrial } from './use-trial';
import { sayVerdict } from './verdict';

export interface PanelWords {
  readonly mission: string;
  readonly locale: Locale;
  /** What each star asks, in words. */
  readonly asks: Asks;
  /** The mission's page, where a kept try is opened. */
  readonly path: string;
}

interface PanelProps extends PanelWords {
  readonly spec: MissionSpec;
  readonly sim: SimDefinition;
  readonly figure: FigureState;
}

function requestOf(sim: SimDefinition, setup: Setup): RunRequest {
  const { config, seed, acts, scenario } = setup;
  return { sim: sim.id, config, seed, durationMs: scenarioOf(sim, scenario).durationMs, acts };
}

const isSame = (one: RunRequest, other: RunRequest): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export function Panel({ spec, sim, figure, ...words }: PanelProps) {
  const { mission, locale, asks, path } = words;
  const t = missionMessages[locale];
  const scenario = scenarioOf(sim, spec.scenario);
  const found = configOf(sim.params, scenario.set);
  const wayOf = ({ config, acts }: RunRequest): Way => ({ config, found, acts: acts.length });
  const { trial, begin, cancel } = useTrial((done) => {
    if (done.isNothing) return;
    const counts = tally(spec, wayOf(done.request), done.runs);
    const setup = { ...done.request, scenario: spec.scenario, tMs: 0 };
    const query = writeAddress(setup, sim).toString();
    keepTry(mission, { won: wonOver(counts), held: counts.goal, of: RUNS, query });
  });
  const { wanted, playback, work } = figure;
  const isUntouched =
    wanted.acts.length === 0 && spec.knobs.every((name) => wanted.config[name] === found[name]);

  function play(): void {
    playback.seek(0);
    playback.play();
  }
  function runOwn(): void {
    begin(requestOf(sim, wanted), false);
    play();
  }
  function runAsFound(): void {
    const { acts = [], seed } = scenario;
    const setup = isUntouched ? wanted : { ...wanted, config: found, acts, seed };
    if (!isUntouched) figure.reset();
    begin(requestOf(sim, setup), true);
    play();
  }

  const staged =
    trial && isSame(trial.request, figure.recording.request)
      ? figure.recording.final.metrics
      : (trial?.runs[0] ?? null);
  const isStale = trial !== null && !isSame(trial.request, requestOf(sim, wanted));
  const isFailed = work.status === 'failed';
  return (
    <Frame
      buttons={
        <>
          {isUntouched ? null : (
            <button className={primaryButton} disabled={isFailed} onClick={runOwn} type="button">
              {t.run.own}
            </button>
          )}
          <button
            className={isUntouched ? primaryButton : quietButton}
            onClick={runAsFound}
            type="button"
          >
            {t.run.nothing}
          </button>
          {trial?.status === 'running' ? (
            <Going locale={locale} onCancel={cancel} trial={trial} />
          ) : null}
        </>
      }
      hint={trial?.status === 'running' ? t.run.starting : t.run.first}
      locale={locale}
      verdict={trial && sayVerdict(spec, wayOf(trial.request), trial, locale)}
    >
      {isStale && trial.status === 'done' ? <p className="mission-stale">{t.run.stale}</p> : null}
      <Stars
        asks={asks}
        locale={locale}
        onStage={
          trial && staged ? sayOnStage(sim, spec, wayOf(trial.request), staged, locale) : null
        }
        tried={trial?.status === 'done' ? tally(spec, wayOf(trial.request), trial.runs) : null}
      />
      <Best locale={locale} mission={mission} path={path} />
    </Frame>
  );
}

/** What stands in the panel's place until the figure is awake. */
export function StillPanel({ locale, asks }: Pick<PanelWords, 'locale' | 'asks'>) {
  return (
    <Frame
      buttons={
        <button className={primaryButton} disabled type="button">
          {missionMessages[locale].run.nothing}
        </button>
      }
      hint={missionMessages[locale].run.first}
      locale={locale}
      verdict={null}
    >
      <Stars asks={asks} locale={locale} onStage={null} tried={null} />
    </Frame>
  );
}

interface FrameProps {
  readonly locale: Locale;
  readonly buttons: ReactNode;
  readonly verdict: string | null;
  /** What is said while there is no verdict. */
  readonly hint: string;
  readonly children: ReactNode;
}

function Frame({ locale, buttons, verdict, hint, children }: FrameProps) {
  const t = missionMessages[locale];
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="mission-panel">
      <div className="mission-run">{buttons}</div>
      <p className="mission-verdict" data-open={verdict === null || undefined} role="status">
        {verdict ?? hint}
      </p>
      <h2 id={heading}>{t.stars.title}</h2>
      {children}
    </section>
  );
}

interface GoingProps {
  readonly locale: Locale;
  readonly trial: Trial;
  readonly onCancel: () => void;
}

function Going({ locale, trial: { progress }, onCancel }: GoingProps) {
  const t = missionMessages[locale].run;
  const count = (value: number): string => formatNumber(value, locale);
  return (
    <>
      <button className={quietButton} onClick={onCancel} type="button">
        {t.cancel}
      </button>
      <span className="mission-going">
        {progress ? t.going(count(progress.done), count(progress.of)) : t.starting}
      </span>
    </>
  );
}
