// The rules of the gateway, and closed forms where there are some.

import { describe, expect, test } from 'vitest';
import { turning } from '@/engine/kernel/acts';
import { queueFigures } from '@/engine/kernel/queueing';
import { startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { type EventName, eventKinds } from '@/engine/models/gateway/config';
import { atEnd, ended, meanOf, over } from '@/engine/models/gateway/fixture';
import { gateway, ROUND_TRIP_MS } from '@/engine/models/gateway/model';

const few = [1, 2, 3, 4, 5, 6];
/** Runs of an hour take milliseconds. */
const many = Array.from({ length: 60 }, (_, i) => i + 1);

/** Events of a run by name, as [time, request, value]. */
function eventsOf(run: ReturnType<typeof ended>, name: EventName) {
  const { kind, atMs, subject, value, length } = run.log.columns;
  const wanted = eventKinds.findIndex((one) => one.name === name);
  return Array.from({ length }, (_, row) => row)
    .filter((row) => kind[row] === wanted)
    .map((row) => [atMs[row] as number, subject[row] as number, value[row] as number] as const);
}

describe('the bucket', () => {
  test('the first refusal comes when what was saved up is gone: B / (arrivals - rate) = 1 s', () => {
    const firsts = few.map((seed) => {
      const run = ended('registration', {}, { seed, isSeen: true, untilMs: 2_200 });
      return eventsOf(run, 'refused')[0]?.[0] ?? Number.NaN;
    });
    for (const firstMs of firsts) expect(Math.abs(firstMs - 2_000)).toBeLessThan(50);
  });

  test('a bucket of half the size lasts half as long, one of double the rate for ever', () => {
    const half = ended('registration', { burst: 2_500 }, { isSeen: true, untilMs: 2_000 });
    expect(Math.abs((eventsOf(half, 'refused')[0]?.[0] ?? 0) - 1_500)).toBeLessThan(40);
    expect(atEnd('registration', { ratePerSec: 20_000 }).throttled).toBe(0);
  });

  test('afterwards (arrivals - rate) / arrivals = a third is refused', () => {
    expect(Math.abs(meanOf(over('registration', {}, few), 'refusedAfter') - 1 / 3)).toBeLessThan(
      0.007,
    );
  });

  test('what is refused never stands at the backend, and nobody else is refused', () => {
    const { counts } = ended('registration').snapshot();
    expect((counts.passed ?? 0) + (counts.refused ?? 0)).toBe(counts.arrived);
  });

  test('who is refused by the limit of one client takes nothing from what all share', () => {
    // The partner alone would empty the shared bucket.
    const all = over('neighbour', { clientLimit: 8_000 }, few);
    for (const { answeredOrders } of all) expect(answeredOrders).toBe(1);
    const run = ended('neighbour', { clientLimit: 1_000 }, { isSeen: true });
    const rows = eventsOf(run, 'refused');
    const bucket = run.log.columns.object;
    expect(rows.length).toBeGreaterThan(1_000);
    const isRefused = eventKinds.findIndex(({ name }) => name === 'refused');
    const buckets = new Set(
      Array.from(bucket).filter((_, i) => run.log.columns.kind[i] === isRefused),
    );
    expect([...buckets]).toEqual([0]);
  });

  test('an act raises the rate, and from then on nobody is refused', () => {
    const acts = [turning(2_500, 'ratePerSec', 20_000)];
    const run = ended('registration', {}, { acts, isSeen: true });
    const last = eventsOf(run, 'refused').at(-1)?.[0] ?? Number.NaN;
    expect(last).toBeGreaterThan(2_490);
    expect(last).toBeLessThan(2_501);
  });

  test('the partner can be limited while it crawls: its bucket is full at that moment', () => {
    const acts = [turning(3_000, 'clientLimit', 100)];
    const run = ended('neighbour', {}, { acts, isSeen: true });
    const partner = new TrackReader(run.tracks()).level('tokens', 'partner');
    expect(partner.at(2_999)).toBe(0);
    expect(partner.at(3_010)).toBeLessThan(50);
    const refused = new TrackReader(run.tracks()).level('refused', 'orders');
    expect(refused.at(6_000) - refused.at(3_600)).toBe(0);
  });
});

describe('who calls again', () => {
  test('a try for each pause, no more than allowed, and a round trip between two of them', () => {
    const run = ended('registration', { retries: 2 }, { isSeen: true, untilMs: 4_000 });
    const refused = eventsOf(run, 'refused');
    expect(Math.max(...refused.map(([, , attempt]) => attempt))).toBe(2);
    const [first] = refused.filter(([, , attempt]) => attempt === 1);
    const before = refused.find(([, request]) => request === first?.[1]);
    expect((first?.[0] ?? 0) - (before?.[0] ?? 0)).toBeCloseTo(ROUND_TRIP_MS, 6);
  });

  test('the same customers come and bring the same work, however often they call', () => {
    const once = ended('slow-report', { retries: 0 }).snapshot().counts;
    expect(ended('slow-report', { retries: 5 }).snapshot().counts.arrived).toBe(once.arrived);
  });
});

describe('the limit of time', () => {
  test('45 s behind 29 s, three retries: four runs, four times the work, no answer', () => {
    const { metrics, counts } = ended('statement').snapshot();
    expect(metrics).toMatchObject({ runs: 4, paid: 4, answered: 0 });
    expect(counts).toMatchObject({ arrived: 1, completed: 0, timedOut: 1, passed: 4, vain: 0 });
  });

  test('the caller gets 504 after 29 s each time, and every run goes on to its 45 s', () => {
    const run = ended('statement', {}, { isSeen: true });
    const late = eventsOf(run, 'timedOut').map(([atMs]) => atMs);
    expect(late).toEqual([30_000, 59_050, 88_100, 117_150]);
    expect(eventsOf(run, 'inVain').map(([atMs]) => atMs)).toEqual([
      46_000, 75_050, 104_100, 133_150,
    ]);
    const { data } = new TrackReader(run.tracks()).spans('run');
    const vain = data.states.indexOf('vain');
    const spent = Array.from({ length: data.length }, (_, row) => row)
      .filter((row) => data.state[row] === vain)
      .map((row) => (data.toMs[row] as number) - (data.fromMs[row] as number));
    expect(spent).toEqual([16_000, 16_000, 16_000, 16_000]);
  });

  test('work that is done at the very limit is answered', () => {
    expect(atEnd('statement', { workSec: 29 }).answered).toBe(1);
    expect(atEnd('statement', { workSec: 29.01 }).answered).toBe(0);
  });

  test('P(work > 29 s) = 28.9 % get no answer, however often they call; what is paid follows from it', () => {
    // Lognormal, median 20 s, 95 % within 60 s: 1 - Phi(ln(29/20) / sigma), sigma = ln 3 / 1.645.
    const once = over('slow-report', { retries: 0 }, many);
    expect(Math.abs(1 - meanOf(once, 'answered') - 0.289)).toBeLessThan(0.01);
    const thrice = over('slow-report', {}, many);
    expect(meanOf(thrice, 'answered')).toBeCloseTo(meanOf(once, 'answered'), 2);
    expect(meanOf(once, 'paid')).toBe(1);
    expect(Math.abs(meanOf(thrice, 'runs') - (1 + 3 * 0.289))).toBeLessThan(0.03);
    // The slow ones bring 54.4 % of all work: 1 + 3 x 0.544.
    expect(Math.abs(meanOf(thrice, 'paid') - 2.63)).toBeLessThan(0.06);
  });

  test('a run that waits in the queue when its caller gives up is carried out later all the same', () => {
    const set = { slots: 1, queue: 10, atOnce: 3, workSec: 20, workLaw: 'constant', retries: 0 };
    const run = startRun(gateway, { set: { ...set, timeoutSec: 29 }, durationMs: 90_000 });
    run.advanceTo(45_000);
    expect(run.snapshot().counts).toMatchObject({ completed: 1, timedOut: 2, vain: 1 });
    run.advanceTo(90_000);
    expect(eventsOf(run, 'inVain').map(([atMs]) => atMs)).toEqual([41_000, 61_000]);
  });
});

describe('the cache', () => {
  test.each([
    [60, 0.0833, 0.5],
    [300, 0.0833, 0.833],
    [60, 1, 0.923],
  ])(
    'a TTL of %d s at %d/s over five pages: hits are x / (1 + x), x = rate x TTL',
    (ttlSec, menuPerSec, expected) => {
      const all = over('menu-cache', { ttlSec, menuPerSec }, few);
      expect(Math.abs(meanOf(all, 'hits') - expected)).toBeLessThan(0.01);
    },
  );

  test('off, nothing is a hit; on, a hit takes a token and 5 ms', () => {
    expect(atEnd('menu-cache', { ttlSec: 0 }).hits).toBe(0);
    const set = { menuPerSec: 1_000, pages: 1, ttlSec: 3_600, workSec: 0.5, workLaw: 'constant' };
    const run = startRun(gateway, {
      set: { ...set, ratePerSec: 100, burst: 50 },
      durationMs: 5_000,
    });
    run.advanceTo(5_000);
    const { counts } = run.snapshot();
    // 50 saved up and 500 that flowed in: answered from the cache or not.
    expect(Math.abs((counts.passed ?? 0) + (counts.hits ?? 0) - 550)).toBeLessThanOrEqual(1);
    const hit = eventsOf(run, 'answered').at(-1)?.[2];
    expect(hit).toBeCloseTo(5, 9);
  });

  test('everybody who misses while the first answer is on its way goes to the backend', () => {
    const set = { menuPerSec: 100, pages: 1, ttlSec: 3_600, workSec: 1, workLaw: 'constant' };
    const run = startRun(gateway, { set, durationMs: 3_000 });
    run.advanceTo(3_000);
    const passed = eventsOf(run, 'passed');
    const untilMs = (passed[0]?.[0] ?? 0) + 1_000;
    expect(passed.length).toBeGreaterThan(70);
    expect(passed.every(([atMs]) => atMs < untilMs)).toBe(true);
  });
});

test('with all of it off it is a queue: the share that waits is Erlang’s', () => {
  const set = { slots: 40, queue: 1_000, workSec: 0.1, ordersPerSec: 380, ratePerSec: 20_000 };
  const shares = few.map((seed) => {
    const run = startRun(gateway, { set, seed, durationMs: 200_000 });
    run.advanceTo(200_000);
    return eventsOf(run, 'began').length / eventsOf(run, 'passed').length;
  });
  const expected = queueFigures({ rate: 380, meanWork: 0.1, servers: 40, room: 1_000 }).waitShare;
  const mean = shares.reduce((a, b) => a + b, 0) / shares.length;
  expect(expected).toBeGreaterThan(0.5);
  expect(Math.abs(mean - expected)).toBeLessThan(0.04);
});

test('levels at the moments of a watch are those of the run', () => {
  const run = ended('registration', {}, { isSeen: true });
  const tracks = new TrackReader(run.tracks());
  const { counts } = run.snapshot();
  const total = (track: string, names: readonly string[]): number =>
    names.reduce((sum, name) => sum + tracks.level(track, name).at(7_000), 0);
  expect(total('calls', ['menu', 'orders', 'partner'])).toBe(counts.arrived);
  expect(total('refused', ['menu', 'orders', 'partner'])).toBe(counts.refused);
  expect(tracks.level('tokens', 'shared').at(0)).toBe(5_000);
  expect(tracks.level('tokens', 'shared').at(2_500)).toBeLessThan(30);
  expect(tracks.level('tokens', 'shared').at(5_000)).toBeGreaterThan(4_900);
});

describe('what a million requests cost', () => {
  const uncached = { ttlSec: 0, workLaw: 'constant' } as const;

  test('without a cache: $3.50 at the gateway, $1.03 for 0.1 s of 512 MB behind it', () => {
    const { gatewayFee, functionFee } = atEnd('menu-cache', uncached);
    expect(gatewayFee).toBeCloseTo(3.5, 9);
    expect(functionFee).toBeCloseTo(0.2 + 0.1 * 0.5 * 16.6667, 9);
  });

  test('the function is the dearer of the two once it works for 0.4 s', () => {
    expect((3.5 - 0.2) / (0.5 * 16.6667)).toBeCloseTo(0.396, 3);
    for (const [workSec, isDearer] of [
      [0.39, false],
      [0.4, true],
    ] as const) {
      const { gatewayFee, functionFee } = atEnd('menu-cache', { ...uncached, workSec });
      expect((functionFee ?? 0) > (gatewayFee ?? 0)).toBe(isDearer);
    }
  });

  test('a cache costs $0.02 for each hour that it is there, whoever reads', () => {
    const feeOf = (acts: Parameters<typeof ended>[2]): number => {
      const { metrics, counts } = ended('menu-cache', {}, acts).snapshot();
      return ((metrics.gatewayFee ?? 0) * (counts.arrived ?? 0)) / 1_000_000;
    };
    const calls = (ended('menu-cache').snapshot().counts.arrived ?? 0) * 0.0000035;
    expect(feeOf({})).toBeCloseTo(6 * 0.02 + calls, 9);
    expect(feeOf({ acts: [turning(120 * 60_000, 'ttlSec', 0)] })).toBeCloseTo(2 * 0.02 + calls, 9);
  });

  test('a cache of $0.02 an hour saves as much once it answers 5.4 calls a second', () => {
    const spared = 0.02 / (0.0000002 + 0.1 * 0.00000833335) / 3_600;
    expect(spared).toBeCloseTo(5.4, 1);
    const bill = (set: Parameters<typeof atEnd>[1]): number => {
      const { gatewayFee, functionFee } = atEnd('menu-cache', { workLaw: 'constant', ...set });
      return (gatewayFee ?? 0) + (functionFee ?? 0);
    };
    // Of so many all but one in hundreds are answered out of the cache.
    expect(bill({ menuPerSec: 5 })).toBeGreaterThan(bill({ menuPerSec: 5, ttlSec: 0 }));
    expect(bill({ menuPerSec: 6 })).toBeLessThan(bill({ menuPerSec: 6, ttlSec: 0 }));
  });
});
