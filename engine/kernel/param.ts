// Short ways to declare the parameters that every model has: counts, lengths of time, shares.

import type { Params, When } from '@/engine/kernel/contract';

export const count = (value: number, min: number, max: number) =>
  ({ kind: 'number', default: value, min, max, step: 1, unit: 'count' }) as const;

export const seconds = (value: number, min: number, max: number, step: number) =>
  ({ kind: 'number', default: value, min, max, step, unit: 'sec', scale: 'log' }) as const;

/** Above 0 and at most 1. */
export const share = (value: number) =>
  ({ kind: 'number', default: value, min: 0.05, max: 1, step: 0.05, unit: 'ratio' }) as const;

/** Parameters that mean something only while others are so: see `When`. */
export function onlyWhen<const W extends When, const P extends Params>(when: W, params: P) {
  const told = Object.entries(params).map(([name, param]) => [name, { ...param, when }]);
  return Object.fromEntries(told) as { readonly [K in keyof P]: P[K] & { readonly when: W } };
}
