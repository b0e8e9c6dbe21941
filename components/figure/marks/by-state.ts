// How the states of a track look: a simulator names them, a picture counts them.

import type { SpansData } from '@/player/types';

/**
 * By place of the state in the track; null where it has no look and is not drawn. Throws a RangeError where a
 * look is for a state that the track does not know.
 */
export function byState<Look>(
  track: string,
  { states }: SpansData,
  looks: Readonly<Record<string, Look>>,
): readonly (Look | null)[] {
  const unknown = Object.keys(looks).find((state) => !states.includes(state));
  if (unknown === undefined) return states.map((state) => looks[state] ?? null);
  throw new RangeError(`track ${track}: no state "${unknown}"; known: ${states.join(', ')}`);
}
