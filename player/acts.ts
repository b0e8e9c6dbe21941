// What a learner does in a run, as a page reads it from an address and writes it there.

import { type Act, type ActSpecs, MOST_ACTS } from '@/engine/kernel/acts';
import { checkActs, readActs } from '@/engine/kernel/check-acts';
import type { AnyConfig, Params } from '@/engine/kernel/contract';
import { NotAllowed } from '@/engine/kernel/not-allowed';
import type { Refused } from './types';

export { MOST_ACTS } from '@/engine/kernel/acts';
export { writeActs } from '@/engine/kernel/check-acts';
export { actKind } from '@/engine/kernel/define-model';

/** A part of an address that says nothing that can be done, and why. */
export interface UnusableAct {
  readonly part: string;
  /** Null where there are as many as there may be. */
  readonly refused: Refused | null;
}

/** Reads each act by itself: one that cannot be done leaves the others as they are. */
export function readUsableActs(
  text: string,
  model: { readonly params: Params; readonly acts: ActSpecs },
  config: AnyConfig,
  durationMs: number,
): { readonly acts: readonly Act[]; readonly unusable: readonly UnusableAct[] } {
  let acts: readonly Act[] = [];
  const unusable: UnusableAct[] = [];
  // A stray comma says nothing.
  for (const part of text.split(',').filter((one) => one !== '')) {
    if (acts.length === MOST_ACTS) {
      unusable.push({ part, refused: null });
      continue;
    }
    try {
      acts = checkActs(model, [...acts, ...readActs(part, model)], config, durationMs);
    } catch (error) {
      if (!(error instanceof NotAllowed)) throw error;
      unusable.push({ part, refused: error.data });
    }
  }
  return { acts, unusable };
}
