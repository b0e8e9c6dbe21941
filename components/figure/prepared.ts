// A figure that is ready to live: its simulator, and the run that it opens with.

import type { PreparedRun } from '@/player/prepare-run';
import type { Ignored, Setup } from './address';
import type { SimDefinition } from './definition';

/** What a live figure has beyond what the page asked for. */
export interface Prepared {
  readonly definition: SimDefinition;
  readonly prepared: PreparedRun;
  /** The run that `prepared` shows. */
  readonly onStage: Setup;
  /** The run that is wanted: another one where it takes so long that the figure has to ask first. */
  readonly setup: Setup;
  readonly ignored: readonly Ignored[];
}
