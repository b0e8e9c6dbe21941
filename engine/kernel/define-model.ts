// A model from its declaration and its rules: what every run needs beside rules (clock, log, tracks, acts) is here.

import { type Act, thingIndex } from '@/engine/kernel/acts';
import { checkActs } from '@/engine/kernel/check-acts';
import type {
  AnyConfig,
  Checkpoint,
  ConfigOf,
  Declaration,
  Demand,
  EventKind,
  Metrics,
  Model,
  Params,
  Run,
  RunOptions,
  Snapshot,
} from '@/engine/kernel/contract';
import { EventLog } from '@/engine/kernel/event-log';
import { checkAdvance, checkConfig } from '@/engine/kernel/run';
import { openTracks, type TrackSpecs, type TracksOf, tracksData } from '@/engine/kernel/tracks';

/** What the rules of a model are given: the values of its knobs, its chance, and where they write what happens. */
export interface World<C extends AnyConfig, T extends TrackSpecs> {
  readonly config: C;
  readonly seed: number;
  readonly durationMs: number;
  readonly log: EventLog;
  readonly tracks: TracksOf<T>;
}

/** The rules of one run. They know their own events and nothing of clocks, logs' bounds or acts' order. */
interface CommonRules<C extends AnyConfig> {
  /** A knob has another value from now on: one that the model's `check` has let pass. */
  change?(config: C, knob: string, atMs: number): void;
  /** The learner acts on the thing with this number, from 0. */
  act?(name: string, thing: number, atMs: number): void;
  metrics(nowMs: number): Metrics;
  /** Plain counts of this moment, of the whole or of each part: see `Snapshot`. */
  counts(nowMs: number): Readonly<Record<string, number>>;
  /** The values named by `seriesNames`, now, written into `out`. */
  sample(out: Float64Array, nowMs: number): void;
  save(): object;
  /** Takes only what `save` of rules with the same seed gave; `config` is what was in force then. */
  restore(saved: object, config: C): void;
}

export interface SteppedRules<C extends AnyConfig> extends CommonRules<C> {
  /** When the next event is due; Infinity where none is. */
  readonly nextMs: number;
  /** Lets the event happen that is due at `nextMs`. */
  step(): void;
  /** Nothing more is due up to `tMs`: what must add up by then can be checked. */
  settle?(tMs: number): void;
}

/** Rules with a loop tuned by hand. */
export interface LoopedRules<C extends AnyConfig> extends CommonRules<C> {
  /** Everything up to and including `tMs`, which is never before the last one. */
  advanceTo(tMs: number): void;
}

export type Rules<C extends AnyConfig> = SteppedRules<C> | LoopedRules<C>;

/** `ConfigOf`, said in a way that holds for declarations which are not known yet. */
type Values<P extends Params> = ConfigOf<P> & AnyConfig;

export interface ModelDefinition<P extends Params, T extends TrackSpecs> extends Declaration {
  readonly params: P;
  readonly tracks: T;
  demand?(config: Values<P>): Demand;
  /** Throws a NotAllowed when values that are allowed one by one contradict each other. */
  check?(config: Values<P>): void;
  create(world: World<Values<P>, T>): Rules<Values<P>>;
}

/** The kind under which the log keeps acts: it follows the model's own. `value` is the act's place in the run's list. */
export const actKind: EventKind = { name: 'act', subject: 'act', object: 'thing', value: 'place' };

export function defineModel<P extends Params, T extends TrackSpecs>(
  definition: ModelDefinition<P, T>,
): Model {
  const { create, check, demand, ...declaration } = definition;
  const isActable = Object.keys(declaration.acts).length > 0;
  return {
    ...declaration,
    eventKinds: isActable ? [...declaration.eventKinds, actKind] : declaration.eventKinds,
    ...(demand && { demand: (config) => demand(checkConfig(definition.params, config)) }),
    start: (options) => new DefinedRun(definition, options),
  };
}

/** A saved run: what the rules saved, and what stands around them. */
interface Saved extends Checkpoint {
  readonly model: string;
  readonly config: AnyConfig;
  /** What had been done. */
  readonly acts: readonly Act[];
  readonly events: ReturnType<EventLog['save']>;
  readonly rules: object;
}

class DefinedRun<P extends Params, T extends TrackSpecs> implements Run {
  private clockMs = 0;
  private config: Values<P>;
  private readonly events: EventLog;
  private readonly written: TracksOf<T>;
  private readonly isTracked: boolean;
  private readonly rules: Rules<Values<P>>;
  private readonly acts: readonly Act[];
  private readonly actNames: readonly string[];
  /** How many of the acts have been done. */
  private acted = 0;

  constructor(
    private readonly definition: ModelDefinition<P, T>,
    { config, seed, durationMs, logLimit, trackLimit, acts }: RunOptions,
  ) {
    this.config = checkConfig(definition.params, config);
    this.acts = checkActs(definition, acts, config, durationMs);
    this.checkTogether();
    this.actNames = Object.keys(definition.acts);
    this.events = new EventLog(logLimit);
    this.isTracked = trackLimit > 0;
    this.written = openTracks(definition.tracks, trackLimit);
    this.rules = definition.create({
      config: this.config,
      seed,
      durationMs,
      log: this.events,
      tracks: this.written,
    });
  }

  get nowMs(): number {
    return this.clockMs;
  }

  get log() {
    return { columns: this.events.columns, dropped: this.events.dropped };
  }

  /** An act comes after everything else of its instant: it is what somebody does who has seen that. */
  advanceTo(tMs: number): void {
    checkAdvance(this.clockMs, tMs);
    for (;;) {
      const next = this.acts[this.acted];
      if (next === undefined || next.atMs > tMs) break;
      this.goTo(next.atMs);
      this.do(next);
    }
    this.goTo(tMs);
  }

  snapshot(): Snapshot {
    const { clockMs, rules } = this;
    return { tMs: clockMs, metrics: rules.metrics(clockMs), counts: rules.counts(clockMs) };
  }

  sample(out: Float64Array): void {
    this.rules.sample(out, this.clockMs);
  }

  tracks() {
    return tracksData(this.written as TracksOf<TrackSpecs>);
  }

  save(): Saved {
    return {
      model: this.definition.id,
      tMs: this.clockMs,
      config: this.config,
      acts: this.acts.slice(0, this.acted),
      events: this.events.save(),
      rules: this.rules.save(),
    };
  }

  restore(checkpoint: Checkpoint): void {
    if (this.isTracked)
      throw new RangeError('checkpoint: a run that writes tracks only goes forward');
    const saved = checkpoint as Saved;
    if (saved.model !== this.definition.id) {
      throw new RangeError(`checkpoint: not one of the model ${this.definition.id}`);
    }
    if (!this.isAfter(saved)) throw new RangeError('checkpoint: other acts lead to it');
    this.events.restore(saved.events);
    this.config = saved.config as Values<P>;
    this.clockMs = saved.tMs;
    this.acted = saved.acts.length;
    this.rules.restore(saved.rules, this.config);
  }

  /** A value may contradict the others only after an act: that, too, is refused before the run begins. */
  private checkTogether(): void {
    const { check } = this.definition;
    let { config } = this;
    check?.(config);
    for (const act of this.acts) {
      if (act.to === null) continue;
      config = turned(config, act);
      check?.(config);
    }
  }

  /** Whether this run's acts up to a saved state are those that had been done when it was saved. */
  private isAfter({ acts, tMs }: Saved): boolean {
    const next = this.acts[acts.length];
    return (
      acts.every((act, place) => isSame(act, this.acts[place])) &&
      (next === undefined || next.atMs >= tMs)
    );
  }

  private goTo(tMs: number): void {
    const { rules } = this;
    if ('advanceTo' in rules) rules.advanceTo(tMs);
    else {
      while (rules.nextMs <= tMs) rules.step();
      rules.settle?.(tMs);
    }
    this.clockMs = tMs;
  }

  private do(act: Act): void {
    const { definition, clockMs, rules } = this;
    const place = this.acted;
    this.acted += 1;
    const isTurning = act.to !== null;
    const thing = isTurning ? -1 : thingIndex(act);
    const kind = definition.eventKinds.length;
    this.events.append(kind, clockMs, this.actNames.indexOf(act.act), thing, place);
    if (isTurning) {
      this.config = turned(this.config, act);
      rules.change?.(this.config, act.on ?? '', clockMs);
    } else {
      rules.act?.(act.act, thing, clockMs);
    }
  }
}

function turned<C extends AnyConfig>(config: C, { on, to }: Act): C {
  return { ...config, [on ?? '']: to };
}

function isSame(a: Act, b: Act | undefined): boolean {
  return a.atMs === b?.atMs && a.act === b.act && a.on === b.on && a.to === b.to;
}
