// What a model promises to whoever runs it: parameters as data, exact time, a log, tracks, a checkpoint.

import type { Act, ActSpecs } from '@/engine/kernel/acts';
import type { When } from '@/engine/kernel/condition';
import type { MetricSpecs } from '@/engine/kernel/metric';
import type { TrackSpecs, TracksData } from '@/engine/kernel/tracks';

export type { Condition, When } from '@/engine/kernel/condition';

/** Units of a parameter or metric. The engine names them; words for them live on the screen's side. */
export type Unit =
  | 'perSec'
  | 'perHour'
  | 'week'
  | 'workday'
  | 'hour'
  | 'min'
  | 'sec'
  | 'ms'
  | 'count'
  | 'ratio'
  | 'times'
  | 'wonPerHour';

/** One adjustable number. Knobs, the URL, the command line and validation all read this declaration. */
export interface NumberParam {
  readonly kind: 'number';
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** The smallest value above 0 where 0 switches off: less would happen without end in no time. */
  readonly least?: number;
  /** Smallest meaningful change; on a log scale, the smallest value told apart from `min`. */
  readonly step: number;
  readonly unit: Unit;
  readonly scale?: 'linear' | 'log';
  readonly when?: When;
}

/** One choice among named alternatives. */
export interface ChoiceParam {
  readonly kind: 'choice';
  readonly default: string;
  readonly options: readonly string[];
  readonly when?: When;
}

export type Param = NumberParam | ChoiceParam;
export type Params = Readonly<Record<string, Param>>;

/** The plain values that a declaration asks for: a number per NumberParam, an option per ChoiceParam. */
export type ConfigOf<P extends Params> = {
  readonly [K in keyof P]: P[K] extends { kind: 'choice'; options: readonly (infer O)[] }
    ? O
    : number;
};

export type AnyConfig = Readonly<Record<string, number | string>>;

/** A named starting point of a simulator: which knobs differ from their defaults, how long, what to show first. */
export interface Scenario {
  readonly id: string;
  readonly durationMs: number;
  /** The moment a figure opens on, paused: chosen so that the first picture already means something. */
  readonly openAtMs: number;
  readonly seed: number;
  /** False where only links still lead to it: a list of scenarios leaves it out. */
  readonly isListed?: false;
  readonly set: Readonly<Record<string, number | string>>;
  /** What is done in it, as if a learner had: seen on the stage and in the address, and undone like any act. */
  readonly acts?: readonly Act[];
}

/** A comparison of a metric at the end of a run. */
export interface Wanted {
  readonly metric: string;
  readonly sense: 'atMost' | 'atLeast';
  readonly bound: number;
}

/**
 * What is to be reached in a scenario by turning these knobs and no others, with a stored way that reaches it: how they
 * stand, and what else is done.
 */
export interface GoalSpec {
  readonly scenario: string;
  readonly knobs: readonly string[];
  readonly want: readonly Wanted[];
  readonly solution: Readonly<Record<string, number | string>>;
  readonly acts?: readonly Act[];
}

/** What of a way through a mission makes work for people: a knob that asks for care, too many of them, a hand that acts. */
export type Toil =
  | { readonly knob: string; readonly atMost: number }
  | { readonly knob: string; readonly is: string }
  /** Knobs that stand otherwise than they were found. */
  | { readonly moved: number }
  /** Acts while the run goes on. */
  | { readonly acts: number };

/**
 * A goal with a price: what is to be reached by these knobs alone, what that may cost, and what it may ask of people.
 * Bill and toil count only where the goal is reached. The stored way reaches all three.
 */
export interface MissionSpec {
  readonly id: string;
  readonly scenario: string;
  /** The moment it opens on: before it tells. */
  readonly openAtMs: number;
  readonly knobs: readonly string[];
  /** Knobs that go less far than their model allows. */
  readonly within?: Readonly<Record<string, { readonly min?: number; readonly max?: number }>>;
  /** Acts of the model that may be done; without them, none. */
  readonly acts?: readonly string[];
  readonly goal: readonly Wanted[];
  /** The sum of these metrics at the end of the run. */
  readonly bill: { readonly sum: readonly string[]; readonly atMost: number };
  readonly toil: readonly Toil[];
  readonly solution: Readonly<Record<string, number | string>>;
}

/**
 * Every event of a run, in order, as columns. `kind` indexes `EventKinds`; `subject`, `object` and `value`
 * mean what the model's `eventKinds` declaration says for that kind (-1 or NaN where it says nothing).
 */
export interface EventColumns {
  readonly length: number;
  readonly atMs: Float64Array;
  readonly kind: Uint8Array;
  readonly subject: Int32Array;
  readonly object: Int32Array;
  readonly value: Float64Array;
}

/** Names the fields of each kind of event, in the order subject, object, value; null where unused. */
export interface EventKind {
  readonly name: string;
  readonly subject: string | null;
  readonly object: string | null;
  readonly value: string | null;
}

/** A metric that has no data yet is null, never 0. */
export type Metrics = Readonly<Record<string, number | null>>;

/** The exact state of a run at one moment, small enough to send every frame. */
export interface Snapshot {
  readonly tMs: number;
  readonly metrics: Metrics;
  /** Plain counts, e.g. arrived, completed, rejected, waiting, running, and instances by state. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Opaque copy of a run's state. Restoring it and advancing gives the same bytes as never having stopped. */
export type Checkpoint = { readonly tMs: number };

/** One execution of a model. `advanceTo(a)` then `advanceTo(b)` equals `advanceTo(b)`. */
export interface Run {
  readonly nowMs: number;
  /** Processes every event and every act up to and including `tMs`. Throws a RangeError when `tMs` lies in the past. */
  advanceTo(tMs: number): void;
  snapshot(): Snapshot;
  /** The values named by `Model.seriesNames`, now, written into `out`. */
  sample(out: Float64Array): void;
  save(): Checkpoint;
  /**
   * Goes to a saved state of a run with the same acts up to then. Throws a RangeError for any other, and in
   * a run that writes tracks: those only grow.
   */
  restore(checkpoint: Checkpoint): void;
  /** The log so far; events beyond the bound are counted in `dropped`, not kept. */
  readonly log: { readonly columns: EventColumns; readonly dropped: number };
  /** What the tracks hold so far, in arrays of its own. */
  tracks(): TracksData;
}

/** A run refuses what it is given before it begins: every value, and every act. */
export interface RunOptions {
  readonly config: AnyConfig;
  readonly seed: number;
  readonly durationMs: number;
  /** Most events kept. 0 keeps none (the metrics stay exact). */
  readonly logLimit: number;
  /** Most rows kept of each track. 0 keeps none. */
  readonly trackLimit: number;
  /** What the learner does, in any order. */
  readonly acts: readonly Act[];
}

/** How many requests a run is expected to bring: what there is to simulate, before it is simulated. */
export interface Demand {
  countBetween(fromMs: number, toMs: number): number;
}

/** What a model says of itself, as plain data. Holds no word that is shown on screen. */
export interface Declaration {
  readonly id: string;
  readonly params: Params;
  readonly scenarios: readonly Scenario[];
  readonly metrics: MetricSpecs;
  readonly eventKinds: readonly EventKind[];
  readonly seriesNames: readonly string[];
  readonly tracks: TrackSpecs;
  readonly acts: ActSpecs;
  /** Ids of what the model assumes or leaves out; each is explained in MODEL.md and, in words, on screen. */
  readonly assumptions: readonly string[];
}

/** A declaration and a way to start it. */
export interface Model extends Declaration {
  /** Tells how much work lies between two moments; without it, work is taken as spread evenly over time. */
  demand?(config: AnyConfig): Demand;
  start(options: RunOptions): Run;
}
