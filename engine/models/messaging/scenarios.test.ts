import { describe, expect, test } from 'vitest';
import type { AnyConfig } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { receiverOf } from './config';
import { atEnd, ended, MINUTE, meanOf, middleOf, seeds, thirty } from './fixture';
import { messaging } from './model';
import { sideBySide } from './presets';
import { goals } from './scenarios';

// Numbers of thirty seeds.
const everyOf = (all: readonly object[], wanted: object): void => {
  for (const one of all) expect(one).toMatchObject(wanted);
};

describe('two hundred receipts, one of them bad', () => {
  test('ten are put aside, nine of them good, in every run', () => {
    everyOf(thirty('poison'), { dead: 10, goodDead: 9, goodRuns: 235 });
    expect(200 * meanOf(thirty('poison'), 'runs')).toBeCloseTo(240, 9);
  });

  test('one by one, or with only what failed coming back: one', () => {
    everyOf(thirty('poison', { batch: 1 }), { dead: 1, goodRuns: 199 });
    everyOf(thirty('poison', { partial: 'on' }), { dead: 1, goodRuns: 199 });
  });

  test('four bad ones drag about 31 along', () => {
    const all = thirty('poison', { bad: 4 });
    expect(Math.abs(meanOf(all, 'goodDead') - 31)).toBeLessThan(2);
    expect(middleOf(all, 'goodDead')).toEqual([26, 36]);
  });
});

describe('the same receipts, in order per customer', () => {
  test('none out of order in any run; ten are put aside as before', () => {
    everyOf(thirty('poison', { ordered: 'on' }), { swapped: 0, dead: 10, goodRuns: 235 });
    expect(middleOf(thirty('poison'), 'swapped')).toEqual([159, 169]);
  });

  test('the batch holds up whoever has a message in it for 150 s; with partial one customer', () => {
    const waitingAt = (set: AnyConfig, tMs: number): number => {
      const run = startRun(messaging, { scenario: 'poison', set, logLimit: 0 });
      run.advanceTo(tMs);
      return run.snapshot().counts.waiting ?? Number.NaN;
    };
    const whole = { ordered: 'on' };
    const single = { ordered: 'on', partial: 'on' };
    expect([waitingAt(whole, 149_000), waitingAt(whole, 180_000)]).toEqual([130, 0]);
    expect([waitingAt(single, 149_000), waitingAt(single, 180_000)]).toEqual([13, 0]);
    expect(waitingAt({}, 149_000)).toBe(0);
  });

  test('order does not keep a payment from being made twice', () => {
    const all = thirty('twice', { ordered: 'on' });
    everyOf(all, { swapped: 0 });
    expect(all.every(({ twice }) => (twice ?? 0) > 5)).toBe(true);
  });
});

test('a filter before picks passes one order in four, and leaves the others alone', () => {
  const shares = seeds.slice(0, 10).map((seed) => {
    const filtered = ended('notices-off', { filter: 'on' }, { seed }).snapshot().counts;
    const all = ended('notices-off', {}, { seed }).snapshot().counts;
    return 1 - (3 * ((all.arrived ?? 0) - (filtered.arrived ?? 0))) / (all.arrived ?? 1);
  });
  // 2,870 orders: a standard deviation of 0.8 %.
  for (const share of shares) expect(Math.abs(share - 0.25)).toBeLessThan(0.033);
});

describe('slow payments', () => {
  const all = thirty('twice');

  test('16 are charged more than once, never more than work longer than the lease explains', () => {
    expect(Math.abs(meanOf(all, 'twice') - 16)).toBeLessThan(1);
    expect(middleOf(all, 'twice')).toEqual([13, 19]);
    const share = seeds.map((seed) => {
      const { metrics, counts } = ended('twice', {}, { seed }).snapshot();
      return (metrics.twice ?? 0) / (counts.arrived ?? 1);
    });
    const mean = share.reduce((sum, one) => sum + one, 0) / share.length;
    expect(mean).toBeGreaterThan(0.04);
    expect(mean).toBeLessThanOrEqual(0.05);
  });

  test('about ten of them end aside although they were paid', () => {
    expect(middleOf(all, 'dead')).toEqual([8, 13]);
  });

  test('a lease of three minutes ends it, and so do keys, which leave the runs', () => {
    everyOf(thirty('twice', { leaseSec: 180 }), { twice: 0, dead: 0 });
    const keyed = thirty('twice', { idempotent: 'on' });
    everyOf(keyed, { twice: 0, dead: 0 });
    expect(Math.abs(meanOf(keyed, 'runs') - 1.09)).toBeLessThan(0.02);
  });
});

describe('mail is down for five minutes', () => {
  test('refused orders, lost mails, or neither', () => {
    expect(middleOf(thirty('fan-out'), 'refused')).toEqual([50, 67]);
    expect(middleOf(thirty('fan-out', { pipe: 'topic' }), 'dropped')).toEqual([41, 53]);
    everyOf(thirty('fan-out', { pipe: 'topicQueue' }), { refused: 0, dropped: 0, dead: 0 });
  });

  test('the run of the lesson: 60 orders, 52 mails, and 5.5 minutes to the last', () => {
    expect(atEnd('fan-out').refused).toBe(60);
    expect(atEnd('fan-out', { pipe: 'topic' }).dropped).toBe(52);
    const queued = atEnd('fan-out', { pipe: 'topicQueue' });
    expect([queued.mostWaiting, queued.dropped]).toEqual([60, 0]);
    expect((queued.lastAfter ?? 0) / MINUTE).toBeCloseTo(5.5, 1);
  });
});

describe('notices are off for thirty seconds', () => {
  test('480 wait, and none is lost', () => {
    expect(atEnd('notices-off')).toMatchObject({ mostWaiting: 480, refused: 0, dead: 0 });
    expect(atEnd('notices-off', { pipe: 'direct' }).refused).toBe(480);
  });

  test('over thirty seeds about 480, and gone within a minute or so', () => {
    const all = thirty('notices-off');
    expect(Math.abs(meanOf(all, 'mostWaiting') - 480)).toBeLessThan(15);
    expect(all.every(({ lastAfter }) => (lastAfter ?? 0) > 40_000)).toBe(true);
    expect(all.filter(({ lastAfter }) => (lastAfter ?? 0) < 75_000)).toHaveLength(30);
  });

  test('pushed, they survive as well: thirty seconds are less than the last try', () => {
    everyOf(thirty('notices-off', { pipe: 'topic' }), { dropped: 0 });
  });
});

test('a partner is off for five minutes: 83 notices, of which 64 are lost', () => {
  expect(atEnd('partner-off', { pipe: 'direct' }).refused).toBe(83);
  expect(atEnd('partner-off').dropped).toBe(64);
});

describe('a rough day', () => {
  const [goal] = goals;
  const wins = (set: AnyConfig): number =>
    thirty('rough-day', set).filter((metrics) =>
      (goal?.want ?? []).every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound),
    ).length;

  test('what is stored wins in all thirty', () => {
    expect(wins(goal?.solution ?? {})).toBe(30);
  });

  test('doing nothing loses: some 67 good orders aside, 18 charged twice', () => {
    const all = thirty('rough-day');
    expect(wins({})).toBe(0);
    expect(Math.abs(meanOf(all, 'goodDead') - 67)).toBeLessThan(2);
    expect(Math.abs(meanOf(all, 'twice') - 18)).toBeLessThan(2);
  });

  test.each<AnyConfig>([
    { batch: 1 },
    { leaseSec: 100 },
    { maxReceives: 8 },
    { partial: 'on' },
    { idempotent: 'on' },
  ])('no single knob wins: %o', (set) => {
    expect(wins(set)).toBe(0);
  });

  test('partial without a longer lease tries too often, without more receives too few times', () => {
    expect(wins({ partial: 'on', maxReceives: 8 })).toBe(0);
    expect(wins({ partial: 'on', leaseSec: 60 })).toBe(0);
  });
});

describe('one outage, six pipes', () => {
  const lostBy = (seed?: number): number[] => {
    const run = ended('same-outage', {}, { trackLimit: 100_000, ...(seed ? { seed } : {}) });
    const { data } = new TrackReader(run.tracks()).spans('copy');
    const lost = sideBySide.map(() => 0);
    for (let row = 0; row < data.length; row += 1) {
      if (data.states[data.state[row] ?? 0] !== 'lost') continue;
      const lane = receiverOf(data.thing[row] ?? 0);
      lost[lane] = (lost[lane] ?? 0) + 1;
    }
    return lost;
  };

  test('the run of the lesson loses 60, 55, 41, 30, none and none', () => {
    expect(lostBy()).toEqual([60, 55, 41, 30, 0, 0]);
  });

  test.each([
    ['once', 600, 51, 67],
    ['snsHttp', 540, 45, 63],
    ['lambdaAsync', 420, 34, 50],
    ['customBus', 300, 23, 38],
  ] as const)('%s loses λ times %i s', (retries, sec, low, high) => {
    const all = thirty('same-outage', { retries });
    expect(Math.abs(meanOf(all, 'dropped') - 0.1 * sec)).toBeLessThan(2);
    const within = all.filter(({ dropped }) => (dropped ?? 0) >= low && (dropped ?? 0) <= high);
    expect(within.length).toBeGreaterThanOrEqual(24);
  });

  test('Event Grid and Pub/Sub lose nothing; the last comes ten minutes, or five, after recovery', () => {
    const grid = thirty('same-outage', { retries: 'eventGrid' });
    everyOf(grid, { dropped: 0 });
    expect(middleOf(grid, 'lastAfter').map((ms) => Math.round(ms / 6_000) / 10)).toEqual([9.7, 10]);
    const pubSub = thirty('same-outage', { retries: 'pubSub' });
    everyOf(pubSub, { dropped: 0 });
    expect(pubSub.every(({ lastAfter }) => (lastAfter ?? 0) < 5.4 * MINUTE)).toBe(true);
  });

  test('a queue or a function as subscriber, and Classic, lose nothing either', () => {
    for (const retries of ['snsManaged', 'classicBus']) {
      everyOf(thirty('same-outage', { retries }), { dropped: 0 });
    }
  });
});

test('whichever third of ten it is that fails, whoever is luckless: 18', () => {
  const deliveries = thirty('one-key').map((one) => one.deliveries ?? 0);
  // If the kth of ten fails, 10 + (11 − k) are handed out.
  expect(deliveries.every((count) => count >= 11 && count <= 20)).toBe(true);
});

describe('a slow partner', () => {
  const goal = goals.find(({ scenario }) => scenario === 'slow-partner');
  const wins = (set: AnyConfig): number =>
    thirty('slow-partner', set).filter((metrics) =>
      (goal?.want ?? []).every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound),
    ).length;

  test('what is stored wins in all thirty', () => {
    expect(wins(goal?.solution ?? {})).toBe(30);
  });

  test('doing nothing loses about 162 notices, a queue alone charges many twice and is late', () => {
    expect(wins({})).toBe(0);
    expect(Math.abs(meanOf(thirty('slow-partner'), 'dropped') - 162)).toBeLessThan(4);
    const queued = thirty('slow-partner', { pipe: 'topicQueue' });
    everyOf(queued, { dropped: 0 });
    expect(queued.every(({ twice }) => (twice ?? 0) > 15)).toBe(true);
    expect(queued.every(({ lastAfter }) => (lastAfter ?? 0) > 10 * MINUTE)).toBe(true);
  });
});
