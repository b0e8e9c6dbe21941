// How many things were there at a time, read off the spans of their states.

import type { SpansData } from '@/player/types';

/** From when to when each thing was there, in the order in which they came. Its states follow each other. */
export function livesIn({ length, thing, fromMs, toMs }: SpansData): readonly [number, number][] {
  // By the number of the thing: a map would hold the page over a million rows.
  const lifeOf: ([number, number] | undefined)[] = [];
  const lives: [number, number][] = [];
  for (let row = 0; row < length; row += 1) {
    const one = thing[row] as number;
    const life = lifeOf[one];
    if (life) life[1] = Math.max(life[1], toMs[row] as number);
    else {
      const begun: [number, number] = [fromMs[row] as number, toMs[row] as number];
      lifeOf[one] = begun;
      lives.push(begun);
    }
  }
  return lives;
}

/**
 * The moments at which the number of things there changed, and how many there were from then on. What ends at an
 * instant has gone before anything comes at it.
 */
export function countsOf(
  lives: readonly (readonly [number, number])[],
): readonly [number, number][] {
  const turns = lives
    .flatMap(([fromMs, toMs]): [number, number][] => [
      [fromMs, 1],
      [toMs, -1],
    ])
    .sort(([a, up], [b, down]) => a - b || up - down);
  const counts: [number, number][] = [];
  let count = 0;
  for (const [atMs, by] of turns) {
    count += by;
    const last = counts.at(-1);
    if (last?.[0] === atMs) last[1] = count;
    else counts.push([atMs, count]);
  }
  return counts;
}

/** The most things at once; null where the track does not tell of all of the run. */
export function mostAtOnce(data: SpansData, durationMs: number): number | null {
  if (data.knownUntilMs < durationMs) return null;
  return countsOf(livesIn(data)).reduce((most, [, count]) => Math.max(most, count), 0);
}
