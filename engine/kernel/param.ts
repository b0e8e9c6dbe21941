// Short ways to declare the parameters that every model has: counts, lengths of time, shares.

export const count = (value: number, min: number, max: number) =>
  ({ kind: 'number', default: value, min, max, step: 1, unit: 'count' }) as const;

export const seconds = (value: number, min: number, max: number, step: number) =>
  ({ kind: 'number', default: value, min, max, step, unit: 'sec', scale: 'log' }) as const;

/** Above 0 and at most 1. */
export const share = (value: number) =>
  ({ kind: 'number', default: value, min: 0.05, max: 1, step: 0.05, unit: 'ratio' }) as const;
