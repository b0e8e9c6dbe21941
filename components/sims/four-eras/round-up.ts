// Round numbers for the top of a scale.

const ROUND_STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The next round number at or above a positive value: 5,446 becomes 6,000. At least 1. */
export function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const step = ROUND_STEPS.find((one) => one * unit >= value) ?? 10;
  return Math.max(1, step * unit);
}
