// The learner's acts in a run, and the way back from each. A run is recorded anew with them: that is exact and quick.

import type { Act } from '@/player/types';

/** What is done in a run, and what was done before each act of this visit. */
export interface Acting {
  readonly acts: readonly Act[];
  readonly before: readonly (readonly Act[])[];
}

/** What stood in an address: there is nothing to go back to but one act fewer. */
export const actingFrom = (acts: readonly Act[]): Acting => ({ acts, before: [] });

/**
 * Acts at a moment: what was done later has not happened in the run that begins there. What is done together, as by
 * dragging a thing away from some and to another, is undone together.
 */
export function acted({ acts, before }: Acting, ...done: readonly Act[]): Acting {
  const untilMs = Math.min(...done.map(({ atMs }) => atMs));
  const kept = acts.filter(({ atMs }) => atMs <= untilMs);
  return { acts: [...kept, ...done], before: [...before, acts] };
}

/** Exactly what was there before the last act of this visit; after those, one act fewer each time. */
export function undone({ acts, before }: Acting): Acting {
  const last = before.at(-1);
  return last === undefined
    ? { acts: acts.slice(0, -1), before }
    : { acts: last, before: before.slice(0, -1) };
}
