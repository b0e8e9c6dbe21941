// What a question asks of the engine, and what comes back: plain data that crosses to the worker.

import type { AnyConfig, Metrics } from './types';

/** The same run over several seeds. Throws nothing: a refusal comes back in words. */
export interface RunQuestion {
  readonly sim: string;
  readonly scenario: string;
  readonly set: AnyConfig;
  /** Without seeds, the scenario's own. */
  readonly seeds?: readonly number[];
  /** A series to read at `points` evenly spaced moments, from the start to the end of the run. */
  readonly series?: { readonly name: string; readonly points: number };
}

export interface RunAnswer {
  readonly seed: number;
  readonly metrics: Metrics;
  readonly series: readonly number[];
  readonly durationMs: number;
}

export type Question =
  | { readonly ask: 'runs'; readonly of: RunQuestion }
  | { readonly ask: 'bill'; readonly of: unknown }
  | {
      readonly ask: 'formula';
      readonly name: string;
      readonly of: Readonly<Record<string, number>>;
    };

/** A bill in numbers, as far as a question needs it. */
export interface Priced {
  readonly lines: Readonly<Record<string, number>>;
  readonly total: number;
}

export interface Answers {
  readonly runs: readonly RunAnswer[];
  readonly bill: Priced;
  readonly formula: number;
}
