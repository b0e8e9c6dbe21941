/** A share as style, to a thousandth of a percent: finer than a pixel of any screen. */
export const percent = (part: number, whole: number): string =>
  `${Math.round((part / whole) * 100_000) / 1_000}%`;
