// What is told of followed orders is what the platforms did: the same answers, losses and waits that they count themselves.

import { describe, expect, test } from 'vitest';
import { completeConfig, startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { eras, type FourErasConfig, params } from '@/engine/models/four-eras/config';
import { FOLLOWED } from '@/engine/models/four-eras/followed';
import { costOfOrder } from '@/engine/models/four-eras/judge';
import { fourEras } from '@/engine/models/four-eras/model';
import { barOf, PIECES, THINGS } from '@/engine/services/order-bars';

interface Told {
  readonly state: string;
  readonly fromMs: number;
  readonly toMs: number;
}

function followed(set: Readonly<Record<string, number>>, durationMs: number, seed = 20) {
  const run = startRun(fourEras, { scenario: 'shop-noon', set, seed, durationMs, trackLimit: 1e6 });
  run.advanceTo(durationMs);
  const tracks = new TrackReader(run.tracks());
  const { data } = tracks.spans('order');
  const rows = new Map<number, Told[]>();
  for (let row = 0; row < data.length; row += 1) {
    const thing = data.thing[row] as number;
    const told = rows.get(thing) ?? [];
    told.push({
      state: data.states[data.state[row] as number] ?? '',
      fromMs: data.fromMs[row] as number,
      toMs: data.toMs[row] as number,
    });
    rows.set(thing, told);
  }
  const of = (place: number, era: number): readonly Told[] =>
    rows.get(place * eras.length + era) ?? [];
  const places = [...new Set([...rows.keys()].map((thing) => Math.floor(thing / eras.length)))];
  return { run, tracks, places, of };
}

/** A noon of so few that each of them is followed, and yet of more than two machines hold. */
const FEW = {
  ratePerSec: 0.02,
  peakFactor: 50,
  workSec: 14,
  serverQueue: 5,
  vmQueue: 5,
  dynoQueue: 2,
};

describe('where all are followed', () => {
  const { run, places, of } = followed(FEW, 300_000);
  const { metrics, counts } = run.snapshot();

  test('as many come, are answered and are lost as each platform says', () => {
    for (const [i, era] of eras.entries()) {
      const last = places.map((place) => of(place, i).at(-1));
      const answered = last.filter((one) => one?.state === 'work' && one.toMs !== Infinity);
      expect(last.filter((one) => one !== undefined)).toHaveLength(counts[`${era}.arrived`] ?? -1);
      expect(answered).toHaveLength(counts[`${era}.completed`] ?? -1);
      expect(last.filter((one) => one?.state === 'lost')).toHaveLength(
        metrics[`${era}.dropped`] ?? -1,
      );
    }
    expect(metrics['servers.dropped']).toBeGreaterThan(0);
    expect(metrics['dynos.dropped']).toBeGreaterThan(0);
  });

  test('the 95th percentile of what they took is that of the platform', () => {
    for (const [i, era] of eras.entries()) {
      const took = places
        .map((place) => of(place, i))
        .filter((rows) => rows.at(-1)?.state === 'work' && rows.at(-1)?.toMs !== Infinity)
        .map((rows) => (rows.at(-1)?.toMs ?? 0) - (rows[0]?.fromMs ?? 0))
        .toSorted((a, b) => a - b);
      const p95 = took[Math.ceil(0.95 * took.length) - 1] ?? Number.NaN;
      expect(Math.abs((metrics[`${era}.p95`] ?? 0) / p95 - 1), era).toBeLessThan(1 / 200);
    }
  });

  test('as many start as were cold', () => {
    const functions = eras.indexOf('functions');
    const cold = places.filter((place) => of(place, functions)[0]?.state === 'starting');
    expect(cold).toHaveLength(counts['functions.coldStarts'] ?? -1);
  });
});

describe('at the shop’s noon', () => {
  const { places, of, tracks, run } = followed({}, 300_000);

  test('some are followed, and the run is the same as one that follows nobody', () => {
    expect(places.length).toBeGreaterThan(FOLLOWED / 2);
    expect(places.length).toBeLessThanOrEqual(FOLLOWED * 1.2);
    const bare = startRun(fourEras, { scenario: 'shop-noon', seed: 20 });
    bare.advanceTo(300_000);
    expect(bare.snapshot()).toEqual(run.snapshot());
  });

  test('an order comes to all four at once, goes on without a gap, and works equally long in each', () => {
    for (const place of places) {
      const came = new Set(eras.map((_, i) => of(place, i)[0]?.fromMs));
      expect(came.size).toBe(1);
      const works = eras.flatMap((_, i) => {
        const rows = of(place, i);
        for (const [at, row] of rows.slice(1).entries()) expect(row.fromMs).toBe(rows[at]?.toMs);
        const last = rows.at(-1);
        return last?.state === 'work' && last.toMs !== Infinity ? [last.toMs - last.fromMs] : [];
      });
      for (const work of works) expect(work).toBeCloseTo(works[0] ?? 0, 6);
    }
  });

  test('what the customer waits for of its parts adds up to its work', () => {
    const functions = eras.indexOf('functions');
    const { data } = tracks.values('bar');
    for (const place of places) {
      const took = Array.from({ length: PIECES }, () => 0);
      for (let row = 0; row < data.length; row += 1) {
        const thing = data.thing[row] as number;
        if (Math.floor(thing / THINGS) === place) took[thing % THINGS] = data.value[row] as number;
      }
      const sum = (...names: string[]): number =>
        took.reduce((all, ms, piece) => all + (names.includes(barOf(piece)) ? ms : 0), 0);
      const path =
        sum('order') + Math.max(sum('menu'), sum('recommend')) + sum('stock') + sum('payment');
      const last = of(place, functions).at(-1);
      if (last?.toMs === Infinity) continue;
      expect(path).toBeCloseTo((last?.toMs ?? 0) - (last?.fromMs ?? 0), 6);
    }
  });
});

test('an order costs what price sheets say: a place while it works, or its share of a month that is mostly idle', () => {
  const noon = { vmMin: 2, vmSlots: 4, dynoMin: 2, dynoSlots: 4 };
  const config = completeConfig(params, noon) as FourErasConfig;
  const cost = (era: (typeof eras)[number]) =>
    costOfOrder(era, config, { startSec: 0.8, workSec: 1.2 }, 72_000);
  expect(cost('servers')).toBeNull();
  // $81.40 and $82.90 a month for two, shared by 72,000 orders; 1.2 s of one of four places.
  expect(cost('autoscaling')?.shareWon).toBeCloseTo((81.4 / 72_000) * 1_400, 2);
  expect(cost('autoscaling')?.workedWon).toBeCloseTo((81.4 / 2 / 2_628_000 / 4) * 1.2 * 1_400, 4);
  expect(cost('dynos')?.shareWon).toBeCloseTo((82.9 / 72_000) * 1_400, 2);
  // Two seconds of 1 GB, and twenty cents a million.
  expect(cost('functions')?.workedWon).toBeCloseTo((2 * 0.0000166667 + 0.0000002) * 1_400, 6);
});
