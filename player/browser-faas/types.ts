// What a figure is told of the platform in the page.

import type { FaasConfig } from '@/engine/browser-faas/config';
import type { MeasuredCall } from '@/engine/browser-faas/summary';

export type { FaasConfig, FaasScenario } from '@/engine/browser-faas/config';
export type { Told } from '@/engine/browser-faas/fit';
export type { Judged, MeasuredCall, Outcome, Summary } from '@/engine/browser-faas/summary';

/** A call that ended. */
export interface Call extends MeasuredCall {
  readonly number: number;
  /** Calls that were made with one press. */
  readonly batch: number;
  readonly env: number;
  /** JSON of the answer, or what was thrown, in words. */
  readonly text: string;
  /** What the code logged. */
  readonly log: string;
}

/** Why an environment is not there any more: idle too long, at its limit, new code, its own fault, with the frame. */
export type Ending = 'reclaimed' | 'killed' | 'replaced' | 'failed' | 'lost';

export interface Environment {
  readonly env: number;
  readonly state: 'working' | 'idle' | 'gone';
  readonly calls: number;
  /** When it began to do what it does: an idle one is reclaimed so long after. */
  readonly sinceMs: number;
  readonly ending: Ending | null;
}

export interface BenchState {
  /** What the frame does: not asked for yet, coming, coming later than it should, there, or not to be had. */
  readonly frame: 'none' | 'opening' | 'late' | 'ready' | 'failed';
  readonly calls: readonly Call[];
  readonly environments: readonly Environment[];
  /** Calls that wait or are worked on. */
  readonly open: number;
  /** How often a frame that had fallen silent was replaced. */
  readonly restarts: number;
}

export interface BenchSettings extends FaasConfig {
  readonly code: string;
}
