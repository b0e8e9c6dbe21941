// The engine's shapes as the screen's side knows them: types only, no rule comes along.

export type {
  AnyConfig,
  ChoiceParam,
  EventColumns,
  EventKind,
  Metrics,
  NumberParam,
  Param,
  Params,
  Scenario,
  Snapshot,
  Unit,
} from '@/engine/kernel/contract';

import type { AnyConfig, EventColumns, Snapshot } from '@/engine/kernel/contract';

/** Everything that decides a run. Equal requests give equal recordings, byte for byte, in any browser. */
export interface RunRequest {
  readonly sim: string;
  readonly config: AnyConfig;
  readonly seed: number;
  readonly durationMs: number;
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
  readonly series: Series;
  readonly final: Snapshot;
}
