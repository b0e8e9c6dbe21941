// Where the dots of thirty runs stand: along an axis from the smallest value to the largest, piled where they are alike.

/** Places along the axis: as many as dots fit side by side on a phone. */
const PLACES = 38;

export interface Dot {
  /** Which of the values it is. */
  readonly index: number;
  /** 0 at the axis's left end, 1 at its right. */
  readonly x: number;
  /** How many lie under it. */
  readonly level: number;
}

export interface Axis {
  readonly low: number;
  readonly high: number;
}

/** The axis that holds all of these; null without any. */
export function axisOf(values: readonly (number | null)[]): Axis | null {
  const given = values.filter((value) => value !== null);
  return given.length === 0 ? null : { low: Math.min(...given), high: Math.max(...given) };
}

/** Where a value stands on an axis, 0 to 1. */
export const shareOn = ({ low, high }: Axis, value: number): number =>
  high === low ? 0.5 : (value - low) / (high - low);

/** A dot for each value that is there. Of those at one place, earlier runs lie lower. */
export function dotsOf(values: readonly (number | null)[], axis: Axis): readonly Dot[] {
  const piles = new Map<number, number>();
  return values.flatMap((value, index): Dot[] => {
    if (value === null) return [];
    const place = Math.round(shareOn(axis, value) * (PLACES - 1));
    const level = piles.get(place) ?? 0;
    piles.set(place, level + 1);
    return [{ index, x: place / (PLACES - 1), level }];
  });
}

export const highestPile = (dots: readonly Dot[]): number =>
  dots.reduce((most, { level }) => Math.max(most, level + 1), 0);

/** How many values lie below one, at it and above it. */
export function ranksOf(values: readonly (number | null)[], value: number) {
  const given = values.filter((one) => one !== null);
  return {
    lower: given.filter((one) => one < value).length,
    higher: given.filter((one) => one > value).length,
  };
}

/** Of runs with the same customers, in how many a number fell, stayed and rose. */
export function pairsOf(before: readonly (number | null)[], now: readonly (number | null)[]) {
  const pairs = { less: 0, same: 0, more: 0 };
  before.forEach((old, index) => {
    const value = now[index] ?? null;
    if (old === null || value === null) return;
    pairs[value < old ? 'less' : value > old ? 'more' : 'same'] += 1;
  });
  return pairs;
}
