// The orders of the shop's noon that its run followed, read off the run while the site is built.

import { configOf } from '@/components/figure/address';
import { tracksOf } from '@/components/figure/stage/shown';
import {
  barOf,
  eras,
  type FourErasConfig,
  PIECES,
  params,
  THINGS,
} from '@/engine/models/four-eras/config';
import { costOfOrder } from '@/engine/models/four-eras/judge';
import { scenarios } from '@/engine/models/four-eras/scenarios';
import { stillsOf } from '@/player/still';
import {
  answeredAfter,
  type Charges,
  type FollowedOrder,
  type OneOrderData,
  pack,
  type Way,
} from './followed-order';

/** 2,400 orders a day, as the lesson on the four ways has them. */
export const ORDERS_A_MONTH = 2_400 * 30;

/** The shop's own noon. */
const [noon] = scenarios;
const config = configOf(params, noon.set);

async function recorded() {
  const record = await stillsOf('four-eras');
  const { seed, durationMs } = noon;
  const request = { sim: 'four-eras', config, seed, durationMs, acts: [] };
  return tracksOf(record(request).recording);
}

type Tracks = Awaited<ReturnType<typeof recorded>>;

interface Stay {
  readonly state: string;
  readonly fromMs: number;
  readonly toMs: number;
}

/** By thing of the track, where it stood, one after the other. */
function staysOf(tracks: Tracks): ReadonlyMap<number, readonly Stay[]> {
  const { data } = tracks.spans('order');
  const stays = new Map<number, Stay[]>();
  for (let row = 0; row < data.length; row += 1) {
    const thing = data.thing[row] as number;
    const state = data.states[data.state[row] as number] ?? '';
    const stay = { state, fromMs: data.fromMs[row] as number, toMs: data.toMs[row] as number };
    stays.set(thing, [...(stays.get(thing) ?? []), stay]);
  }
  return stays;
}

function wayOf(stays: readonly Stay[]): Way {
  const long = (state: string): number => {
    const stay = stays.find((one) => one.state === state);
    return stay ? Math.round(stay.toMs - stay.fromMs) : 0;
  };
  const isLost = stays.some(({ state }) => state === 'lost');
  return { line: long('line'), start: long('starting'), work: isLost ? null : long('work') };
}

function ordersOf(tracks: Tracks): readonly FollowedOrder[] {
  const stays = staysOf(tracks);
  const { data } = tracks.spans('order');
  const { data: values } = tracks.values('bar');
  const places = new Map<number, number>();
  for (let row = 0; row < data.length; row += 1) {
    places.set(Math.floor((data.thing[row] as number) / eras.length), data.about[row] as number);
  }
  return [...places].flatMap(([place, number]): FollowedOrder[] => {
    const own = eras.map((_, era) => stays.get(place * eras.length + era) ?? []);
    const cameMs = own[0]?.[0]?.fromMs;
    // Whoever is still under way as the run ends has nothing to compare.
    if (cameMs === undefined || own.some((one) => one.at(-1)?.toMs === Infinity)) return [];
    const tookMs = Array.from({ length: PIECES }, (_, piece) => {
      const row = values.thing.indexOf(place * THINGS + piece);
      return Math.round(values.value[row] as number);
    });
    return [{ number, cameMs: Math.round(cameMs), ways: own.map(wayOf), tookMs }];
  });
}

/** What an order costs is a straight line in the seconds it takes. */
const chargesOf = (): Charges =>
  eras.map((era) => {
    const after = (workSec: number) =>
      costOfOrder(era, config as FourErasConfig, { startSec: 0, workSec }, ORDERS_A_MONTH);
    const [none, one] = [after(0), after(1)];
    if (!none || !one) return null;
    const perSec = one.workedWon - none.workedWon;
    return { perOrder: none.workedWon, perSec, share: era === 'functions' ? null : one.shareWon };
  });

/** The order that each way answered, and each the most clearly sooner than the way before it. */
export function openingOf(orders: readonly FollowedOrder[]): number {
  const leads = orders.map(({ ways }) => {
    const took = ways.map((way) => answeredAfter(way) ?? Number.NaN);
    const least = Math.min(...took.slice(1).map((ms, i) => (took[i] as number) - ms));
    return Number.isNaN(least) ? -Infinity : least;
  });
  return leads.indexOf(Math.max(...leads));
}

export async function oneOrderData(): Promise<OneOrderData> {
  const orders = ordersOf(await recorded());
  const longest = Math.max(
    ...orders.flatMap(({ ways }) =>
      ways.map(({ line, start, work }) => line + start + (work ?? 0)),
    ),
  );
  return {
    orders: orders.map(pack),
    opening: openingOf(orders),
    charges: chargesOf(),
    bars: Array.from({ length: PIECES }, (_, piece) => barOf(piece)),
    noonMs: 1_000 * noon.set.peakAtSec,
    longestMs: 1_000 * Math.ceil(longest / 1_000),
  };
}
