'use client';
// The state of one live figure: what is set up, what was recorded, where the cursor stands.

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Locale } from '@/i18n/locales';
import { writeActs } from '@/player/acts';
import type { PreparedRun } from '@/player/prepare-run';
import type { AnyConfig, Metrics, Recording, Snapshot } from '@/player/types';
import { type RunWork, useRun } from '@/player/use-run';
import { type Acting, acted, actingFrom, undone } from './acting';
import { configOf, type Setup } from './address';
import { type SimDefinition, scenarioOf } from './definition';
import { nextMoment, previousMoment } from './events';
import type { FigureView } from './figure-props';
import type { Deed, Shown } from './marks/contract';
import { type Followed, Playing } from './playing';
import { shownOf } from './stage/shown';
import type { StageHandle } from './stage/stage';
import { type Playback, usePlayback } from './use-playback';

/** Turns of one knob that follow each other sooner than this are one turn. */
const ONE_TURN_MS = 1_500;
/** Numbers that are late do not hold the clock of a playing run longer than this. */
const CLOCK_MS = 500;

export interface FigureState {
  /** What the knobs say. Its run is on stage, or is being recorded, or cannot be. */
  readonly wanted: Setup;
  /** What is on stage: the latest finished run, and the moment of it. */
  readonly shown: Setup;
  readonly recording: Recording;
  /** The same run with its tracks read, for whoever draws it. */
  readonly stageRun: Shown;
  readonly work: RunWork;
  /** Whether what is on stage is what is wanted, run and moment: only then do link and log say the same. */
  readonly isWhole: boolean;
  /** Whether the calculation broke off, and was started again. */
  readonly isRestarted: boolean;
  /** A run that was given up, to be taken up again if one likes. */
  readonly stopped: Setup | null;
  /** The knob that was turned last, beside which a refusal is told. */
  readonly lastTurned: string | null;
  readonly playback: Playback;
  /** The exact state where the cursor rests. */
  readonly moment: Snapshot;
  /** For whatever follows a cursor that moves. */
  readonly followed: Followed;
  /** The run on stage before the last knob was turned; null where there is nothing to compare. */
  readonly before: Recording | null;
  dropBefore(): void;
  /** Metrics of the whole run once the cursor stands at its end. */
  readonly result: Metrics | null;
  readonly stage: React.RefObject<StageHandle | null>;
  /** The thing on the stage that was picked, by its id; null where none is. */
  readonly picked: string | null;
  pick(id: string | null): void;
  /** Does acts of the model at the cursor; what was done later is dropped. What is done together is undone together. */
  act(...deeds: readonly Deed[]): void;
  /** Brings back exactly what was there before the last act. */
  undo(): void;
  change(changes: AnyConfig, knob: string): void;
  chooseScenario(id: string): void;
  chooseSeed(seed: number): void;
  /** Takes over what another window has set up; the cursor stays. */
  adopt(next: Setup): void;
  step(): void;
  back(): void;
  reset(): void;
  /** Goes on with a run that takes long. */
  agree(): void;
  /** Gives up the run under way; the knobs return to the run on stage. */
  cancel(): void;
  takeUpAgain(): void;
  dismissStopped(): void;
  showPicture(): void;
}

/** `prepared` is the run of `onStage`, which is another one than `initial` where that takes long. */
export function useFigure(
  sim: SimDefinition,
  initial: Setup,
  prepared: PreparedRun,
  locale: Locale,
  view: FigureView,
  onStage: Setup = initial,
): FigureState {
  const [setup, setSetup] = useState(initial);
  // The acts of `setup` are the latest of these.
  const [acting, setActing] = useState<Acting>(() => actingFrom(initial.acts));
  const [picked, pick] = useState<string | null>(null);
  const [stopped, setStopped] = useState<Setup | null>(null);
  const [lastTurned, setLastTurned] = useState<string | null>(null);
  // Where the cursor is to go once the wanted run is on stage; null leaves it where it is.
  const [openAtMs, setOpenAtMs] = useState<number | null>(onStage === initial ? null : initial.tMs);
  const wantedMs = scenarioOf(sim, setup.scenario).durationMs;
  const request = useMemo(
    () => ({
      sim: sim.id,
      config: setup.config,
      seed: setup.seed,
      durationMs: wantedMs,
      acts: setup.acts,
    }),
    [sim.id, setup.config, setup.seed, setup.acts, wantedMs],
  );
  const [playing] = useState(() => new Playing());
  const saidAtMs = useRef(0);
  const cursorMs = useRef(() => onStage.tMs);
  // While the cursor flies, clock and numbers come together. A moment that was known before it flew is none of them:
  // it lies behind, or ahead by more than the cursor is rounded by.
  const follow = useCallback(
    (moment: Snapshot): boolean => {
      if (!playing.isMoving) return false;
      if (moment.tMs > playing.fromMs && moment.tMs <= cursorMs.current() + 1) {
        saidAtMs.current = performance.now();
        playing.tell({ tMs: moment.tMs, moment });
      }
      return true;
    },
    [playing],
  );
  const run = useRun(request, prepared, follow);
  const { recording, moment, work, isCurrent, askMoment, settle } = run;
  const [scenario, setScenario] = useState(onStage.scenario);
  if (isCurrent && scenario !== setup.scenario) setScenario(setup.scenario);

  const { config, seed, durationMs, acts } = recording.request;
  const [base, setBase] = useState<Recording | null>(null);
  const turnedAtMs = useRef(Number.NEGATIVE_INFINITY);
  const stage = useRef<StageHandle>(null);
  const show = useCallback((tMs: number) => stage.current?.show(tMs), []);
  const ask = useCallback(
    (nowMs: number): void => {
      askMoment(nowMs);
      const told = playing.get();
      if (!told || performance.now() - saidAtMs.current < CLOCK_MS) return;
      saidAtMs.current = performance.now();
      playing.tell({ ...told, tMs: Math.round(nowMs) });
    },
    [askMoment, playing],
  );
  // What was told last is what is known where it comes to rest, until the exact moment is there.
  const rest = useCallback(() => settle(playing.get()?.moment), [settle, playing]);
  const playback = usePlayback(durationMs, Math.min(onStage.tMs, durationMs), show, ask, rest);
  const { seek, pause, tMs, isPlaying, nowMs } = playback;
  useLayoutEffect(() => {
    cursorMs.current = nowMs;
  });
  useLayoutEffect(() => playing.put(tMs, isPlaying), [playing, tMs, isPlaying]);

  useEffect(() => {
    if (!isCurrent || openAtMs === null) return;
    seek(openAtMs);
    setOpenAtMs(null);
  }, [isCurrent, openAtMs, seek]);

  useEffect(() => {
    // A shorter run may arrive while the cursor still stands beyond its end.
    const atMs = playing.isMoving ? cursorMs.current() : tMs;
    askMoment(Math.min(atMs, recording.request.durationMs));
  }, [recording, tMs, askMoment, playing]);

  const stageRun = useMemo(() => shownOf(recording, locale), [recording, locale]);
  const isAtEnd = work.status !== 'recording' && tMs >= durationMs;

  const want = (next: (now: Setup) => Setup): void => {
    setStopped(null);
    setSetup(next);
  };
  /** The way back from each act is kept with the acts. */
  const wantActs = (next: Acting): void => {
    setActing(next);
    want((now) => ({ ...now, acts: next.acts }));
  };

  const change = (changes: AnyConfig, knob: string): void => {
    const atMs = performance.now();
    if (knob !== lastTurned || atMs - turnedAtMs.current > ONE_TURN_MS) setBase(recording);
    turnedAtMs.current = atMs;
    setLastTurned(knob);
    want((now) => ({ ...now, config: { ...now.config, ...changes } }));
  };

  return {
    wanted: useMemo(() => ({ ...setup, tMs: openAtMs ?? tMs }), [setup, openAtMs, tMs]),
    shown: useMemo(
      () => ({ scenario, seed, config, acts, tMs }),
      [scenario, seed, config, acts, tMs],
    ),
    recording,
    stageRun,
    work,
    isWhole:
      isCurrent &&
      run.isMomentOfIt &&
      work.status === 'done' &&
      openAtMs === null &&
      !isPlaying &&
      moment.tMs === tMs,
    isRestarted: run.isRestarted,
    stopped,
    lastTurned,
    playback,
    moment,
    followed: useMemo(
      () => ({ playing, rest: { tMs, moment }, isPlaying }),
      [playing, tMs, moment, isPlaying],
    ),
    result: isAtEnd ? recording.final.metrics : null,
    stage,
    picked,
    pick,
    act(...deeds) {
      setBase(null);
      setLastTurned(null);
      const atMs = nowMs();
      wantActs(acted(acting, ...deeds.map(({ act, on, to = null }) => ({ atMs, act, on, to }))));
    },
    undo() {
      setBase(null);
      setLastTurned(null);
      wantActs(undone(acting));
    },
    // While another run is recorded, the one before it is still on stage.
    before: base !== null && base !== recording ? base : null,
    dropBefore: () => setBase(null),
    change,
    chooseScenario(id) {
      const next = scenarioOf(sim, id);
      pause();
      setBase(null);
      setLastTurned(null);
      setOpenAtMs(next.openAtMs);
      const nextActs = next.acts ?? [];
      setActing(actingFrom(nextActs));
      pick(null);
      want(() => ({
        scenario: id,
        seed: next.seed,
        config: configOf(sim.params, next.set),
        acts: nextActs,
        tMs: next.openAtMs,
      }));
    },
    chooseSeed(next) {
      setBase(null);
      want((now) => ({ ...now, seed: next }));
    },
    adopt(next) {
      const names = Object.keys(next.config).filter(
        (name) => next.config[name] !== setup.config[name],
      );
      const own = writeActs(setup.acts);
      const isSameRun = next.scenario === setup.scenario && next.seed === setup.seed;
      const [knob] = names;
      if (isSameRun && names.length === 0 && own === writeActs(next.acts)) return;
      // A knob that was turned there is one turned here: what it did is shown in both.
      if (isSameRun && names.length === 1 && knob !== undefined && own === writeActs(next.acts)) {
        change(next.config, knob);
        return;
      }
      setBase(null);
      setLastTurned(null);
      setActing(actingFrom(next.acts));
      want((now) => ({ ...next, tMs: now.tMs }));
    },
    step() {
      pause();
      seek(nextMoment(recording.log, nowMs()) ?? durationMs);
    },
    back() {
      pause();
      seek(previousMoment(recording.log, nowMs()) ?? 0);
    },
    reset() {
      pause();
      setBase(null);
      pick(null);
      const { seed: usual, set, acts: scripted = [] } = scenarioOf(sim, setup.scenario);
      setActing(actingFrom(scripted));
      if (view === 'lab') {
        want((now) => ({ ...now, seed: usual, config: configOf(sim.params, set), acts: scripted }));
      } else want(() => ({ ...initial, acts: scripted }));
      setOpenAtMs(0);
      seek(0);
    },
    agree: run.agree,
    cancel() {
      setStopped({ ...setup, tMs: openAtMs ?? nowMs() });
      setOpenAtMs(null);
      setActing(actingFrom(acts));
      setSetup({ scenario, seed, config, acts, tMs: nowMs() });
      run.cancel();
    },
    takeUpAgain() {
      if (!stopped) return;
      if (stopped.scenario !== scenario) setOpenAtMs(stopped.tMs);
      setActing(actingFrom(stopped.acts));
      want(() => stopped);
    },
    dismissStopped: () => setStopped(null),
    showPicture: useCallback(() => show(cursorMs.current()), [show]),
  };
}
