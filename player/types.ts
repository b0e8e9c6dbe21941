// The engine's shapes as the screen's side knows them: types only, no rule comes along.

export type { Act, ActSpecs } from '@/engine/kernel/acts';
export type {
  AnyConfig,
  ChoiceParam,
  Declaration,
  EventColumns,
  EventKind,
  GoalSpec,
  Metrics,
  MissionSpec,
  NumberParam,
  Param,
  Params,
  Scenario,
  Snapshot,
  Unit,
  When,
} from '@/engine/kernel/contract';

export type { SpansData } from '@/engine/kernel/interval-track';
export type { MetricSpec, MetricSpecs, Noun } from '@/engine/kernel/metric';
export type { NotAllowedData as Refused } from '@/engine/kernel/not-allowed';
export type { Spread } from '@/engine/kernel/spread';
export type { TracksData } from '@/engine/kernel/tracks';

import type { Act } from '@/engine/kernel/acts';
import type { AnyConfig, EventColumns, Metrics, Snapshot } from '@/engine/kernel/contract';
import type { Spread } from '@/engine/kernel/spread';
import type { TracksData } from '@/engine/kernel/tracks';

/** Everything that decides a run. Equal requests give equal recordings, byte for byte, in any browser. */
export interface RunRequest {
  readonly sim: string;
  readonly config: AnyConfig;
  readonly seed: number;
  readonly durationMs: number;
  /** What the learner does while it goes on. */
  readonly acts: readonly Act[];
}

/** Values of a model's `seriesNames` at evenly spaced moments, for charts. */
export interface Series {
  readonly tMs: Float64Array;
  readonly columns: Readonly<Record<string, Float64Array>>;
}

/** A finished run as the screen keeps it: what happened, how the averages went, where it ended. */
export interface Recording {
  readonly request: RunRequest;
  readonly log: EventColumns;
  /** Events beyond the log's bound: counted in every metric, but not drawn or listed. */
  readonly droppedEvents: number;
  /** What could be seen of it. A track that reached its bound says up to when it is whole. */
  readonly tracks: TracksData;
  readonly series: Series;
  readonly final: Snapshot;
}

/** How far a recording is. */
export interface Progress {
  /** Share of the work that is done, 0 to 1. */
  readonly share: number;
  /** Simulated time reached. */
  readonly tMs: number;
  /** Time spent on it so far, and an estimate of what is left, in ms of the machine's clock. */
  readonly workedMs: number;
  readonly leftMs: number;
}

/** What is known beforehand of a run that takes long. */
export interface LongRun {
  /** Requests that are expected in it; 0 where its model cannot tell. */
  readonly expected: number;
  readonly leftMs: number;
  /** A run expected to take longer than this asks first. */
  readonly askAboveMs: number;
}

/** How the metrics at the end of a run scatter over seeds that follow each other. */
export interface SpreadReport {
  readonly seeds: { readonly first: number; readonly last: number; readonly count: number };
  /** By the names of the run's own metrics; `nulls` counts the runs in which one had no value. */
  readonly metrics: Readonly<Record<string, Spread>>;
  /** The metrics at the end of each run, by seed from the first on. */
  readonly runs: readonly Metrics[];
}

/** How far such runs are. */
export interface SpreadProgress {
  /** Runs that are over, of how many. */
  readonly done: number;
  readonly of: number;
  /** Share of all work, 0 to 1, and an estimate of what is left, in ms of the machine's clock. */
  readonly share: number;
  readonly leftMs: number;
}
