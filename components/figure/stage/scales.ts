// Three scales of one run: all of it, the part of it around the cursor, and a moment in true proportion.

import type { Shown } from '../marks/contract';
import type { LaneState } from '../marks/lanes';

/** A part of a run, in simulated ms. */
export interface View {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The cursor stands between these shares of the stage: most of what is seen is past, which alone is drawn. */
const LATEST = 0.92;
const TURN = 0.5;

/**
 * The part of the run that a stage of `spanMs` shows with the cursor at `tMs`. It stands still while the cursor
 * crosses half of it, and is turned like a page then.
 */
export function viewAt(tMs: number, durationMs: number, spanMs: number): View {
  if (spanMs >= durationMs) return { fromMs: 0, toMs: durationMs };
  const pages = Math.ceil((tMs - LATEST * spanMs) / (TURN * spanMs));
  const fromMs = Math.min(durationMs - spanMs, Math.max(0, pages * TURN * spanMs));
  return { fromMs, toMs: fromMs + spanMs };
}

export interface LensSpec {
  /** A spans track of what lives in the lanes, with the looks of its states. */
  readonly lanes: { readonly track: string; readonly states: Readonly<Record<string, LaneState>> };
  /** A spans track of what comes: `about` names the lane's thing that takes it. */
  readonly asks: string;
  /** The states of those that waited: the last of them by the cursor is what the lens is laid on. */
  readonly waited: readonly string[];
}

export interface LensBar extends View {
  readonly look: LaneState;
  /** It goes on beyond the cursor or the lens: how long it lasts is not seen. */
  readonly isCut: boolean;
}

export interface LensRow {
  readonly thing: number;
  readonly bars: readonly LensBar[];
  /** Who came to it, and when it was answered; null while it is not. */
  readonly asks: readonly {
    readonly id: number;
    readonly atMs: number;
    readonly waited: boolean;
    readonly endMs: number | null;
  }[];
}

export interface LensLook extends View {
  /** The moment that the lens is laid on. */
  readonly atMs: number;
  readonly rows: readonly LensRow[];
}

/** Most lanes in a lens: more would be too low for words. */
const MOST_ROWS = 2;
/** Where the moment stands in the lens, and how much of it the request in question takes. */
const LEAD = 0.06;
const TAKEN = 0.55;

/** The next 1, 2 or 5 times a power of ten: a lens changes its scale seldom. */
export function roundSpan(ms: number): number {
  const power = 10 ** Math.floor(Math.log10(ms));
  return power * ([1, 2, 5].find((one) => one * power >= ms * (1 - 1e-9)) ?? 10);
}

/** What a lens shows with the cursor at `tMs`, past alone; null where nothing has come yet. */
export function lensAt(spec: LensSpec, { tracks }: Shown, tMs: number): LensLook | null {
  const lives = tracks.spans(spec.lanes.track);
  const asks = tracks.spans(spec.asks);
  const { fromMs, toMs, state, states, about, thing } = asks.data;
  const hasWaited = (row: number) => spec.waited.includes(states[state[row] as number] as string);
  const [, end] = asks.begunBetween(Number.NEGATIVE_INFINITY, tMs);
  let main = end - 1;
  while (main >= 0 && !hasWaited(main)) main -= 1;
  if (main < 0) main = end - 1;
  while (main >= 0 && (about[main] as number) < 0) main -= 1;
  if (main < 0) return null;
  const atMs = fromMs[main] as number;
  const endMs = toMs[main] as number;
  // Whoever waited just before, and still does, is why: the lens begins with them.
  const before = asks
    .at(atMs)
    .find((row) => row < main && hasWaited(row) && atMs - (fromMs[row] as number) <= endMs - atMs);
  const startMs = before === undefined ? atMs : (fromMs[before] as number);
  const spanMs = roundSpan(Math.max(1, endMs - startMs) / TAKEN);
  const view = { fromMs: startMs - LEAD * spanMs, toMs: startMs + (1 - LEAD) * spanMs };
  const untilMs = Math.min(tMs, view.toMs);

  const [first, last] = asks.begunBetween(view.fromMs, untilMs);
  const rows = new Map<number, LensRow['asks'][number][]>([[about[main] as number, []]]);
  for (let row = first; row < last; row += 1) {
    const lane = about[row] as number;
    if (lane < 0 || (rows.size >= MOST_ROWS && !rows.has(lane))) continue;
    const answeredMs = toMs[row] as number;
    const ask = {
      id: thing[row] as number,
      atMs: fromMs[row] as number,
      waited: hasWaited(row),
      endMs: answeredMs <= untilMs ? answeredMs : null,
    };
    rows.set(lane, [...(rows.get(lane) ?? []), ask]);
  }
  const [began, ended] = lives.begunBetween(view.fromMs, untilMs);
  const inView = [...lives.at(view.fromMs)];
  for (let row = began; row < ended; row += 1) inView.push(row);
  const { data } = lives;
  const barsOf = (lane: number): LensBar[] =>
    inView
      .filter((row) => data.thing[row] === lane)
      .flatMap((row) => {
        const look = spec.lanes.states[data.states[data.state[row] as number] as string];
        const toRow = data.toMs[row] as number;
        if (!look) return [];
        return {
          look,
          fromMs: Math.max(view.fromMs, data.fromMs[row] as number),
          toMs: Math.min(untilMs, toRow),
          isCut: toRow > untilMs || (data.fromMs[row] as number) < view.fromMs,
        };
      });
  return {
    ...view,
    atMs,
    rows: [...rows]
      .toSorted(([a], [b]) => a - b)
      .map(([lane, its]) => ({ thing: lane, bars: barsOf(lane), asks: its })),
  };
}
