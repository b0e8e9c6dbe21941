// How long each part of an order takes, when it begins, and whether the customer waits for it.

import { Lognormal } from '@/engine/kernel/distributions';
import { exp, ln, normalQuantile } from '@/engine/kernel/math';
import type { Lots } from '@/engine/kernel/random';
import { type Bar, type BarState, PIECES, STOCK_CALLS, THINGS } from '@/engine/services/order-bars';

/** Mean times in ms. The stock service is asked for one of twelve things at a time, or for all of them in one call. */
export const MEANS: Readonly<Record<Bar, number>> = {
  order: 20,
  menu: 80,
  recommend: 350,
  stock: 25,
  payment: 250,
  mail: 900,
};
/** Standard deviation over mean, of every bar. */
export const VARIATION = 0.3;
/** A lognormal law of mean 1: σ² = ln(1 + v²), median e^(−σ²/2), and the 95th percentile 1.645 σ above. */
const sigma = Math.sqrt(ln(1 + VARIATION * VARIATION));
const median = exp((-sigma * sigma) / 2);
const unit = new Lognormal(median, median * exp(sigma * normalQuantile(0.95)));

const ORDER = 0;
const MENU = 1;
const RECOMMEND = 2;
export const STOCK = 3;
export const PAYMENT = STOCK + STOCK_CALLS;
export const MAIL = PAYMENT + 1;
/** An order's bars: how long each takes, and from its beginning on when each begins. */
export interface Timing {
  readonly tookMs: Float64Array;
  readonly fromMs: Float64Array;
  /** Until the customer has an answer. */
  totalMs: number;
}

export const noTiming = (): Timing => ({
  tookMs: new Float64Array(PIECES),
  fromMs: new Float64Array(PIECES),
  totalMs: 0,
});

/** How far from its mean an order's piece is, as a factor: the same luck, however the bars are changed. */
export const luckOf = (lots: Lots, order: number, piece: number): number =>
  unit.ofLot(lots, order * THINGS + piece);

/** Fills in when each bar begins: one after the other, but recommendation beside the menu, and the mail behind the answer. */
export function layOut(timing: Timing): void {
  const { tookMs, fromMs } = timing;
  const took = (piece: number): number => tookMs[piece] as number;
  fromMs[ORDER] = 0;
  fromMs[MENU] = took(ORDER);
  fromMs[RECOMMEND] = took(ORDER);
  let atMs = took(ORDER) + Math.max(took(MENU), took(RECOMMEND));
  for (let piece = STOCK; piece <= PAYMENT; piece += 1) {
    fromMs[piece] = atMs;
    atMs += took(piece);
  }
  fromMs[MAIL] = atMs;
  timing.totalMs = atMs;
}

/** Whether the customer waits for a bar. */
export function stateOf({ tookMs }: Timing, piece: number): BarState {
  if (piece === MAIL) return 'later';
  const menuWins = (tookMs[MENU] as number) > (tookMs[RECOMMEND] as number);
  if (piece === MENU) return menuWins ? 'path' : 'beside';
  return piece === RECOMMEND && menuWins ? 'beside' : 'path';
}
