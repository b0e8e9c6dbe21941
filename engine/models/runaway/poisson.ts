// How often something happens in a stretch of time, where each time it happens alone would be too much to follow.

import { exp, normalQuantile } from '@/engine/kernel/math';
import type { Stream } from '@/engine/kernel/random';

/** From this mean on, one draw stands for the sum. */
const MANY = 30;

/**
 * A Poisson number with this mean: counted for small means (Knuth), and for larger ones by the normal law with its
 * first correction for skewness (Cornish and Fisher 1938). A test compares both with the law.
 */
export function poisson(mean: number, stream: Stream): number {
  if (mean <= 0) return 0;
  if (mean >= MANY) {
    const z = normalQuantile(stream.uniform());
    return Math.max(0, Math.floor(mean + Math.sqrt(mean) * z + (z * z - 1) / 6 + 0.5));
  }
  const least = exp(-mean);
  let count = 0;
  for (let product = stream.uniform(); product > least; product *= stream.uniform()) count += 1;
  return count;
}
