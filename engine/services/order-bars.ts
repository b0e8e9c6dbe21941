// What the work of one order is made of, as plain data.

/** The parts, in order of beginning. */
export const bars = ['order', 'menu', 'recommend', 'stock', 'payment', 'mail'] as const;
export type Bar = (typeof bars)[number];

/** Things of the stock service that an order asks for. */
export const STOCK_CALLS = 12;
/** The bars of an order; the twelve calls are one bar each. */
export const PIECES = 5 + STOCK_CALLS;
/** In a track an order's bars are things from this many times its number on. */
export const THINGS = 32;

/** Which part a piece belongs to. */
export const barOf = (piece: number): Bar =>
  piece < 3
    ? (bars[piece] as Bar)
    : piece < 3 + STOCK_CALLS
      ? 'stock'
      : piece === 3 + STOCK_CALLS
        ? 'payment'
        : 'mail';

/** A bar that the customer waits for, one beside it that is over sooner, and one behind the answer. */
export const barStates = ['path', 'beside', 'later'] as const;
export type BarState = (typeof barStates)[number];
