// An order that is followed through all four ways, as plain data: it travels from the build to the browser.

/** In ms. `work` is null where the order was lost. */
export interface Way {
  readonly line: number;
  readonly start: number;
  readonly work: number | null;
}

export interface FollowedOrder {
  /** Orders of the run count from 1. */
  readonly number: number;
  /** Since the run began. */
  readonly cameMs: number;
  /** In the order of the four ways. */
  readonly ways: readonly Way[];
  /** What each piece of its work takes, in ms; the twelve calls of the stock service are one each. */
  readonly tookMs: readonly number[];
}

/** What a way charges, in won. */
export interface Charge {
  readonly perOrder: number;
  readonly perSec: number;
  /** An order's share of a month, idle time included; null where that is what it cost anyway. */
  readonly share: number | null;
}

/** Null where there is no price: servers were bought. */
export type Charges = readonly (Charge | null)[];

/**
 * A followed order on its way into the page, where each letter counts: its number, when it came, how long it works, for
 * each way how long it stood in line (LOST where it was lost) and how long it started, and each piece of its work.
 */
export type PackedOrder = readonly number[];

const LOST = -1;
const WAYS = 4;
const HEAD = 3;

export function pack({ number, cameMs, ways, tookMs }: FollowedOrder): PackedOrder {
  const work = ways.find((way) => way.work !== null)?.work ?? 0;
  const stays = ways.flatMap((way) => (way.work === null ? [LOST, 0] : [way.line, way.start]));
  return [number, cameMs, work, ...stays, ...tookMs];
}

export function unpack(packed: PackedOrder): FollowedOrder {
  const [number = 0, cameMs = 0, work = 0] = packed;
  const ways = Array.from({ length: WAYS }, (_, way): Way => {
    const line = packed[HEAD + 2 * way] ?? LOST;
    const start = packed[HEAD + 2 * way + 1] ?? 0;
    return line === LOST ? { line: 0, start: 0, work: null } : { line, start, work };
  });
  return { number, cameMs, ways, tookMs: packed.slice(HEAD + 2 * WAYS) };
}

export interface OneOrderData {
  readonly orders: readonly PackedOrder[];
  /** Which of them is shown first. */
  readonly opening: number;
  readonly charges: Charges;
  /** What each piece belongs to. */
  readonly bars: readonly string[];
  /** When twelve o'clock is, since the run began. */
  readonly noonMs: number;
  /** The end of the line on which all orders are drawn. */
  readonly longestMs: number;
}

/** Until the answer; null where there was none. */
export const answeredAfter = ({ line, start, work }: Way): number | null =>
  work === null ? null : line + start + work;

export interface Piece {
  readonly bar: string;
  readonly fromMs: number;
  readonly toMs: number;
  readonly isWaitedFor: boolean;
}

/** The pieces of an order's work, one after another, as its run laid them out. */
export function piecesOf({ tookMs }: FollowedOrder, bars: readonly string[]): readonly Piece[] {
  const took = (bar: string): number => tookMs[bars.indexOf(bar)] ?? 0;
  const beside = Math.max(took('menu'), took('recommend'));
  let atMs = 0;
  return bars.map((bar, place): Piece => {
    const long = tookMs[place] ?? 0;
    const isShorter = (bar === 'menu' || bar === 'recommend') && long < beside;
    const piece = {
      bar,
      fromMs: atMs,
      toMs: atMs + long,
      isWaitedFor: bar !== 'mail' && !isShorter,
    };
    if (bar === 'recommend') atMs += beside;
    else if (bar !== 'menu') atMs += long;
    return piece;
  });
}
