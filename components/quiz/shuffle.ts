// Orders that look random but are the same for everyone: the item's id is the seed.

// FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

// Mulberry32 by Tommy Ettinger (public domain): enough for an order of rows.
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Numbers from 0 to 1 (exclusive) that depend on nothing but `seed`. */
export const randomStream = (seed: string): (() => number) => stream(hash(seed));

/** A copy in an order that depends on nothing but `seed` and the length. */
export function shuffled<T>(list: readonly T[], seed: string): readonly T[] {
  const next = randomStream(seed);
  const keyed = list.map((value) => ({ value, key: next() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
}

/** Like `shuffled`, but for two or more entries never the order they came in. */
export function disordered<T>(list: readonly T[], seed: string): readonly T[] {
  const result = shuffled(list, seed);
  const isSame = result.every((value, index) => value === list[index]);
  return isSame ? [...result.slice(1), ...result.slice(0, 1)] : result;
}
