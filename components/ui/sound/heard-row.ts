// What of a picture can be heard, as data: its kind says how, so that whoever has a picture names its numbers alone.

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A moment of a row: how far along the chart it lies, from 0 to 1, and its number; NaN where it has none. */
export interface Sample {
  readonly x: number;
  readonly value: number;
}

/** A value that changes along an axis. */
export interface CurveRow extends Named {
  readonly kind: 'curve';
  readonly samples: readonly Sample[];
  /** The numbers of the lowest tone and of the highest. */
  readonly low: number;
  readonly high: number;
  /** How high a number that is one stands between them, from 0 to 1, as on the chart. */
  heightOf(value: number): number;
  readonly say: (value: number) => string;
  readonly sayPlace: (x: number) => string;
  /** Moments that have a sign of their own, as places along the chart. */
  readonly signs?: readonly number[];
}

/** Things beside each other, each with one number. */
export interface BarsRow extends Named {
  readonly kind: 'bars';
  readonly bars: readonly {
    readonly name: string;
    /** Null where there is nothing to show. */
    readonly value: number | null;
    readonly isMarked?: boolean;
  }[];
  /** The number of the highest tone; that of the lowest is 0. */
  readonly max: number;
  readonly say: (value: number) => string;
  /** What a marked bar is. */
  readonly mark?: string;
}

/** One number of many runs, in which their order says nothing. */
export interface DotsRow extends Named {
  readonly kind: 'dots';
  readonly values: readonly (number | null)[];
  readonly low: number;
  readonly high: number;
  /** Which of the values is that of the run on stage; null where none is. */
  readonly present: number | null;
  readonly say: (value: number) => string;
}

/** A stretch of time that something took; its end is not finite while it goes on. */
export interface Span {
  readonly name: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** Nobody waits for it: it is paler on the picture, and softer to the ear. */
  readonly isFaint?: boolean;
}

/** Stretches of time one after the other and at once, as in a waterfall. */
export interface SpansRow extends Named {
  readonly kind: 'spans';
  readonly spans: readonly Span[];
}

export type HeardRow = CurveRow | BarsRow | DotsRow | SpansRow;
