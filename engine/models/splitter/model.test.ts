import { describe, expect, test } from 'vitest';
import { turning } from '@/engine/kernel/acts';
import type { AnyConfig, EventColumns } from '@/engine/kernel/contract';
import { Lots } from '@/engine/kernel/random';
import { startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { CHATTY_CALLS, eventKinds, kindIndex, lines, MIN_MS, MONTH_MS, modules } from './config';
import { cutBy } from './cut';
import { atEnd, column, DAY_MS, meanOf, thirty } from './fixture';
import { splitter } from './model';
import { Releases } from './releases';
import type { ScenarioId } from './scenarios';

const everyCut = Object.fromEntries(lines.map(({ knob }) => [knob, 'on']));
const isWithin = (value: number, expected: number, share: number): void =>
  expect(Math.abs(value / expected - 1)).toBeLessThan(share);

describe('theory', () => {
  test.each([
    [1, {}],
    [4, { cutMenu: 'on', cutPayment: 'on', cutStock: 'on' }],
    [6, everyCut],
  ] as const)('%i processes that are all needed: down for 1 − a to that power', (count, cuts) => {
    // At 99 % a year has two thousand outages a process: chance is small.
    const years = Array.from({ length: 12 }, (_, seed) =>
      atEnd('one-piece', { ...cuts, availability: '99' }, seed + 1),
    );
    const expected = ((1 - 0.99 ** count) * MONTH_MS) / MIN_MS;
    isWithin(meanOf(column(years, 'down')), expected, 0.02);
  });

  test('at 99.95 % that is 21.6 minutes a month for one, 86.3 for four and 215 for ten', () => {
    const minutes = [1, 4, 10].map((count) => ((1 - 0.9995 ** count) * MONTH_MS) / MIN_MS);
    expect(minutes.map((one) => one.toFixed(1))).toEqual(['21.6', '86.3', '215.5']);
  });

  test.each([
    [1, 'one-piece'],
    [4, 'four-in-a-row'],
    [1 + CHATTY_CALLS, 'chatty-cut'],
    [25, 'six-pieces'],
  ] as const)('a page of %i calls is slow with 1 − 0.99 to that power', (calls, scenario) => {
    // "The Tail at Scale": a hundred calls, each slow in one of a hundred, and 63 % of all pages are.
    const { slow } = atEnd(scenario, { optional: 'off' });
    // Four standard errors of fifty thousand pages.
    const share = 1 - 0.99 ** calls;
    expect(Math.abs((slow ?? 0) - share)).toBeLessThan(
      4 * Math.sqrt((share * (1 - share)) / 52_000),
    );
    expect(1 - 0.99 ** 100).toBeCloseTo(0.634, 3);
  });

  test('one process is an M/G/1: 114 minutes from asking to live (Pollaczek–Khinchine)', () => {
    // 40 minutes an attempt, nine of ten green: mean 44.4, mean square 40² × (2 − 0.9) / 0.9².
    const [work, square] = [40 / 0.9, (1_600 * 1.1) / 0.81];
    const expected = work + square / 60 / (2 * (1 - work / 60));
    expect(expected).toBeCloseTo(114.3, 1);
    isWithin(meanOf(column(thirty('one-piece'), 'leadTime')), expected, 0.03);
  });

  test('the share of changes that need two processes is that of the lines which are cut', () => {
    // Whatever drags along, from either end: the chatty line alone, 0.6 + 0.2 of a sixth.
    const { together } = atEnd('chatty-cut');
    expect(Math.abs((together ?? 0) - 0.8 / 6)).toBeLessThan(4 * Math.sqrt(0.13 * 0.87) * 0.011);
  });
});

test('what a change of four services restarts is the sum over its six modules', () => {
  // Orders with notices, menu with picks, payment, stock: own modules, and those of whatever is dragged along.
  const down = 0.1 / 3;
  const order = 2 + down * (2 + 1 + 1);
  const restarted = order + (2 + 0.1 * 2) + 2 + 2 * (1 + 0.1 * 2) + 2;
  expect(restarted / 36).toBeCloseTo(0.298, 3);
  isWithin(meanOf(column(thirty('four-in-a-row'), 'redeployed')), restarted / 36, 0.02);
});

/** When a process went down, of a run that keeps its log. */
function outagesOf(scenario: ScenarioId, module: number): number[] {
  const run = startRun(splitter, { scenario, durationMs: 100 * DAY_MS });
  run.advanceTo(100 * DAY_MS);
  return timesOf(run.log.columns, 'down', module);
}

function timesOf(log: EventColumns, kind: keyof typeof kindIndex, subject?: number): number[] {
  return Array.from({ length: log.length }, (_, row) => row)
    .filter((row) => log.kind[row] === kindIndex[kind])
    .filter((row) => subject === undefined || log.subject[row] === subject)
    .map((row) => log.atMs[row] as number);
}

test('a cut adds outages and leaves those that were there alone', () => {
  const before = outagesOf('one-piece', 0);
  expect(before.length).toBeGreaterThan(8);
  expect(outagesOf('six-pieces', 0)).toEqual(before);
  expect(outagesOf('one-piece', 3)).toEqual([]);
  expect(outagesOf('six-pieces', 3).length).toBeGreaterThan(8);
});

test('a page that can do without a part is lost exactly as often as if that part were not cut off', () => {
  const cut = { cutNotice: 'on', optional: 'on' } as const;
  expect(atEnd('one-piece', cut).down).toBe(atEnd('one-piece').down);
  expect(atEnd('one-piece', { cutNotice: 'on' }).down).toBeGreaterThan(
    1.5 * (atEnd('one-piece').down ?? 0),
  );
});

test('recommendations that run inside the menu cannot be left out: the menu is needed', () => {
  const both = { cutMenu: 'on', optional: 'on' } as const;
  expect(atEnd('one-piece', both).down).toBe(atEnd('one-piece', { cutMenu: 'on' }).down);
});

describe('cutting', () => {
  test('a process is named after its first module, and a line that is joined leads on into it', () => {
    const config = (set: AnyConfig) => ({ ...defaults, ...set }) as Parameters<typeof cutBy>[0];
    const defaults = Object.fromEntries(
      Object.entries(splitter.params).map(([name, param]) => [name, param.default]),
    );
    expect(cutBy(config({})).heads).toEqual([0]);
    const menu = cutBy(config({ cutMenu: 'on' }));
    expect(menu.headOf).toEqual([0, 1, 1, 0, 0, 0]);
    expect(menu.reachOf[0b000101]).toEqual({
      heads: 0b000011,
      held: 0b111111,
      processes: 2,
      restarted: 6,
      largest: 4,
    });
    expect(cutBy(config(everyCut)).heads).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('changes pass each other in different processes, and nobody overtakes who waits for the same', () => {
    const cut = cutBy({ ...(everyCut as object) } as Parameters<typeof cutBy>[0]);
    const releases = new Releases(new Lots(1, 'jobWork'));
    const ask = (number: number, touched: number) => releases.ask({ number, askedMs: 0, touched });
    ask(1, 0b000001);
    ask(2, 0b000011);
    ask(3, 0b000010);
    ask(4, 0b001000);
    // The third could start, but the second, before it, waits for the same process.
    expect(releases.start(cut, 0).map(({ change }) => change.number)).toEqual([1, 4]);
    expect(releases.waiting.map(({ number }) => number)).toEqual([2, 3]);
    expect(releases.nextMs).toBe(15 * MIN_MS);
  });

  test('cut on the way: what was measured before is left out, and nothing is lost', () => {
    const atMs = 40 * DAY_MS;
    const acts = lines.map(({ knob }, i) => turning(atMs + i, knob, 'on'));
    const run = startRun(splitter, { scenario: 'one-piece', acts });
    run.advanceTo(atMs - 1);
    expect(run.snapshot().metrics.leadTime ?? 0).toBeGreaterThan(90 * MIN_MS);
    run.advanceTo(365 * DAY_MS);
    const { metrics, counts } = run.snapshot();
    expect(column([metrics], 'leadTime')[0]).toBeLessThan(20);
    expect(metrics.redeployed).toBeLessThan(0.22);
    for (const what of ['page', 'change']) {
      const of = (name: string) => counts[`${what}.${name}`] ?? Number.NaN;
      const found = of('completed') + of('rejected') + of('waiting') + of('running');
      expect(found).toBe(of('arrived'));
    }
  });
});

describe('stopped by hand', () => {
  const atMs = 40 * DAY_MS;
  const stopped = (scenario: ScenarioId, module: number) => {
    const act = { atMs, act: 'stop', on: `module-${module + 1}`, to: null };
    const run = startRun(splitter, { scenario, acts: [act], trackLimit: 100_000 });
    run.advanceTo(41 * DAY_MS);
    return new TrackReader(run.tracks());
  };
  const shopAt = (tracks: TrackReader, tMs: number) => {
    const shop = tracks.spans('shop');
    return shop.at(tMs).map((row) => shop.data.states[shop.data.state[row] ?? -1]);
  };

  test('the process of a module is down for half an hour, and the shop with it', () => {
    const payment = modules.indexOf('payment');
    for (const scenario of ['one-piece', 'four-in-a-row'] as const) {
      const tracks = stopped(scenario, payment);
      expect(shopAt(tracks, atMs + 15 * MIN_MS)).toEqual(['lost']);
      expect(shopAt(tracks, atMs + 31 * MIN_MS)).toEqual([]);
    }
  });

  test('in six pieces without notices the page still shows', () => {
    const tracks = stopped('six-pieces', modules.indexOf('notice'));
    expect(shopAt(tracks, atMs + 15 * MIN_MS)).toEqual(['partial']);
  });
});

test('every kind of event happens in a year of six pieces', () => {
  const run = startRun(splitter, { scenario: 'six-pieces' });
  run.advanceTo(365 * DAY_MS);
  const { kind, length } = run.log.columns;
  const seen = new Set(kind.subarray(0, length));
  expect(seen.size).toBe(eventKinds.length);
  expect(length).toBeLessThan(110_000);
});
