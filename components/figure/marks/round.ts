// Round numbers for pictures.

const STEPS = [1, 2, 5, 10] as const;

/** The next of 1, 2, 5, 10, 20, 50 … at or above a value. */
export function roundUpTo(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return unit * (STEPS.find((step) => step * unit >= value) ?? 10);
}
