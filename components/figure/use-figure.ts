'use client';
// The state of one live figure: what is set up, what was recorded, where the cursor stands.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Locale } from '@/i18n/locales';
import type { PreparedRun } from '@/player/client';
import type { AnyConfig, Metrics, Recording, Snapshot } from '@/player/types';
import { useRun } from '@/player/use-run';
import { configOf, type Setup } from './address';
import { type Sentence, type SimDefinition, scenarioOf } from './definition';
import { countUntil, nextMoment, previousMoment } from './events';
import type { FigureView } from './figure-props';
import type { StageHandle } from './stage';
import { type Playback, usePlayback } from './use-playback';

export interface FigureState {
  readonly setup: Setup;
  readonly recording: Recording;
  readonly progress: number | null;
  readonly failure: string | null;
  readonly playback: Playback;
  /** The exact state under the cursor; while the cursor flies, the latest one known. */
  readonly moment: Snapshot;
  readonly sentence: Sentence;
  /** Metrics of the whole run once the cursor stands at its end. */
  readonly result: Metrics | null;
  readonly stage: React.RefObject<StageHandle | null>;
  change(changes: AnyConfig): void;
  chooseScenario(id: string): void;
  chooseSeed(seed: number): void;
  step(): void;
  back(): void;
  reset(): void;
  showPicture(): void;
}

export function useFigure(
  sim: SimDefinition,
  initial: Setup,
  prepared: PreparedRun,
  locale: Locale,
  view: FigureView,
): FigureState {
  const [setup, setSetup] = useState(initial);
  const { durationMs } = scenarioOf(sim, setup.scenario);
  const request = useMemo(
    () => ({ sim: sim.id, config: setup.config, seed: setup.seed, durationMs }),
    [sim.id, setup.config, setup.seed, durationMs],
  );
  const { recording, moment, progress, failure, askMoment } = useRun(request, prepared);
  const stage = useRef<StageHandle>(null);
  const show = useCallback((tMs: number) => stage.current?.show(tMs), []);
  const playback = usePlayback(durationMs, Math.min(initial.tMs, durationMs), show);
  const { tMs, seek } = playback;

  useEffect(() => {
    // A shorter run may arrive while the cursor still stands beyond its end.
    askMoment(Math.min(tMs, recording.request.durationMs));
  }, [recording, tMs, askMoment]);

  const index = countUntil(recording.log, tMs) - 1;
  const isAtEnd = progress === null && tMs >= durationMs;

  return {
    setup: useMemo(() => ({ ...setup, tMs }), [setup, tMs]),
    recording,
    progress,
    failure,
    playback,
    moment,
    sentence: useMemo(
      () =>
        (isAtEnd ? sim.conclude?.(recording, locale) : undefined) ??
        sim.describe(recording, index, locale),
      [sim, recording, index, isAtEnd, locale],
    ),
    result: isAtEnd ? recording.final.metrics : null,
    stage,
    change: (changes) => setSetup((now) => ({ ...now, config: { ...now.config, ...changes } })),
    chooseScenario(id) {
      const scenario = scenarioOf(sim, id);
      playback.pause();
      setSetup({
        scenario: id,
        seed: scenario.seed,
        config: configOf(sim.params, scenario.set),
        tMs: scenario.openAtMs,
      });
      seek(scenario.openAtMs);
    },
    chooseSeed: (seed) => setSetup((now) => ({ ...now, seed })),
    step() {
      playback.pause();
      seek(nextMoment(recording.log, tMs) ?? durationMs);
    },
    back() {
      playback.pause();
      seek(previousMoment(recording.log, tMs) ?? 0);
    },
    reset() {
      playback.pause();
      if (view === 'lab') {
        const scenario = scenarioOf(sim, setup.scenario);
        setSetup((now) => ({
          ...now,
          seed: scenario.seed,
          config: configOf(sim.params, scenario.set),
        }));
      } else setSetup(initial);
      seek(0);
    },
    showPicture: useCallback(() => show(tMs), [show, tMs]),
  };
}
