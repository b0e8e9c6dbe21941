// Replays every number that the lesson and its quiz state about a run. When one moves, the prose must follow.

import { describe, expect, test } from 'vitest';
import { baas } from '@/content/story';
import type { Act } from '@/engine/kernel/acts';
import { startRun } from '@/engine/kernel/run';
import { baasSync } from '@/engine/models/baas-sync/model';
import { goals, type ScenarioId, scenarios } from '@/engine/models/baas-sync/scenarios';

/** What the prose says of thirty runs holds for these. */
const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);
type Settings = Readonly<Record<string, number | string>>;

function ended(scenario: ScenarioId, set: Settings = {}, seed?: number) {
  const found = scenarios.find(({ id }) => id === scenario);
  if (!found) throw new RangeError(`no scenario ${scenario}`);
  const run = startRun(baasSync, { scenario, set, seed: seed ?? found.seed, logLimit: 0 });
  run.advanceTo(found.durationMs);
  return run.snapshot();
}

const metric = (scenario: ScenarioId, name: string, set: Settings = {}, seed?: number): number =>
  ended(scenario, set, seed).metrics[name] ?? Number.NaN;
const over30 = (scenario: ScenarioId, name: string, set: Settings = {}): number[] =>
  SEEDS.map((seed) => metric(scenario, name, set, seed));
const cents = (usd: number): number => Math.round(100 * usd) / 100;
const percent = (ratio: number, digits = 0): number =>
  Math.round(100 * ratio * 10 ** digits) / 10 ** digits;

describe('nine-left', () => {
  test('ten boxes, two sold, and the store says nine over eight; “one less” says eight', () => {
    const { atFirst, sold, stockSays } = baas.boxes;
    const set = ended('two-tablets');
    expect(set.counts).toMatchObject({ completed: sold, onShelf: atFirst - sold });
    expect(atFirst - sold + (set.metrics.gap ?? 0)).toBe(stockSays);
    expect(metric('two-tablets', 'gap', { writeMode: 'increment' })).toBe(0);
  });

  test('the picture: one tablet is back, one is not, and has one write to send', () => {
    const found = scenarios.find(({ id }) => id === 'two-tablets');
    const run = startRun(baasSync, { scenario: 'two-tablets' });
    run.advanceTo(found?.openAtMs ?? 0);
    expect(run.snapshot()).toMatchObject({ counts: { offline: 1 }, metrics: { unsent: 1 } });
  });

  test('however many tablets sell one each while cut off, the store counts one of the sales', () => {
    for (const tablets of [2, 3, 4, 5]) {
      const set = { tablets, cutTablets: tablets, customers: 'one-each' };
      const run = startRun(baasSync, { scenario: 'two-tablets', set, acts: [] as Act[] });
      run.advanceTo(60_000);
      expect(run.snapshot()).toMatchObject({
        counts: { completed: tablets },
        metrics: { gap: tablets - 1 },
      });
    }
  });
});

describe('everybody-reads', () => {
  const { people, tenfold, small, messagesADay } = baas.room;

  test('79,404,000 reads for 39,702 messages of 2,000 people; about 800,000 of 200', () => {
    expect(metric('one-room', 'reads', { users: tenfold })).toBe(79_404_000);
    expect(metric('one-room', 'writes', { users: tenfold })).toBe(39_702);
    expect(Math.round(metric('one-room', 'reads') / 100_000)).toBe(8);
    expect(Math.round(metric('one-room', 'writes') / 1_000)).toBe(4);
  });

  test('97 to 102 times as many over thirty runs', () => {
    const ratios = SEEDS.map(
      (seed) =>
        metric('one-room', 'reads', { users: tenfold }, seed) /
        metric('one-room', 'reads', {}, seed),
    );
    expect(Math.round(Math.min(...ratios))).toBe(97);
    expect(Math.round(Math.max(...ratios))).toBe(102);
  });

  test('the three rows of the table by formula, and the factor of 107', () => {
    const usd = (reads: number, writes: number) =>
      (Math.max(0, reads - 50_000) * 0.038 + Math.max(0, writes - 20_000) * 0.115) / 100_000;
    const rows = [
      [people * people * messagesADay, people * messagesADay],
      [tenfold * tenfold * messagesADay, tenfold * messagesADay],
      [tenfold * small * messagesADay, tenfold * messagesADay],
    ].map(([reads = 0, writes = 0]) => [reads, writes, usd(reads, writes)] as const);
    expect(rows.map(([reads]) => reads)).toEqual([800_000, 80_000_000, 800_000]);
    expect(rows.map(([, , cost]) => cost.toFixed(4))).toEqual(['0.2850', '30.4040', '0.3080']);
    expect(Math.round((rows[1]?.[2] ?? 0) / (rows[0]?.[2] ?? 1))).toBe(107);
  });

  test('quiz: 400 people in one room read 3.2 million times, within 5% in thirty runs', () => {
    for (const reads of over30('one-room', 'reads', { users: 400 }))
      expect(Math.abs(reads / 3_200_000 - 1)).toBeLessThan(0.05);
  });
});

describe('rules-are-code', () => {
  test('39,702 of 7,980,102 reads are the stranger’s: 0.5%, and $3.02 becomes $3.04', () => {
    expect(metric('open-door', 'exposed')).toBe(39_702);
    expect(metric('open-door', 'reads')).toBe(7_980_102);
    expect(percent(39_702 / 7_980_102, 1)).toBe(0.5);
    expect(cents(metric('open-door', 'cost'))).toBe(3.04);
    expect(cents(metric('open-door', 'cost', { rules: 'owner' }))).toBe(3.02);
    expect(metric('open-door', 'exposed', { rules: 'owner' })).toBe(0);
  });

  test('about a cent and a half more in each of thirty runs', () => {
    const [open, closed] = ['anyone', 'owner'].map((rules) =>
      over30('open-door', 'cost', { rules }),
    );
    open?.forEach((cost, i) => {
      expect(100 * (cost - (closed?.[i] ?? 0))).toBeCloseTo(1.5, 1);
    });
  });

  test('the goal: $3.02, $0.32 and $0.31', () => {
    const goal = goals.find(({ scenario }) => scenario === 'shut-the-door');
    expect(goal?.solution).toEqual({ rules: 'owner', roomSize: 20 });
    expect(cents(metric('shut-the-door', 'cost', { rules: 'owner' }))).toBe(3.02);
    expect(cents(metric('shut-the-door', 'cost', { roomSize: 20 }))).toBe(0.32);
    expect(metric('shut-the-door', 'exposed', { roomSize: 20 })).toBe(39_702);
    const both = ended('shut-the-door', goal?.solution).metrics;
    expect([cents(both.cost ?? 0), both.exposed]).toEqual([0.31, 0]);
    const idle = { page: 1, cache: 'off' };
    expect(metric('shut-the-door', 'cost', idle)).toBe(metric('shut-the-door', 'cost'));
  });
});

test.each([
  [{}, 7.65, 72],
  [{ roomSize: 20 }, 2.75, 0],
  [{ page: 50 }, 4.93, 81],
  [{ cache: 'on' }, 7.4, 72],
  [{ roomSize: 20, page: 50, cache: 'on' }, 0.55, 2.5],
  [{ roomSize: 20, page: 30, cache: 'on' }, 0.37, 10],
] as const)('sixty-cents with %o: $%d and %d%% unseen', (set, usd, unseen) => {
  const { cost, unseen: share } = ended('sixty-cents', set).metrics;
  expect(cents(cost ?? 0)).toBe(usd);
  expect(percent(share ?? 0, Number.isInteger(unseen) ? 0 : 1)).toBe(unseen);
});

test('116 billion reads at today’s price in nam5: about $69,600', () => {
  const usd = (116e9 - 50_000) * (0.06 / 100_000);
  expect(Math.round(usd / 100) * 100).toBe(69_600);
});

describe('lunch-offline', () => {
  test('55 of 40 sold by the value left; oversold in all thirty runs, by 13 on average', () => {
    const run = ended('lunch-offline');
    expect(run.counts.completed).toBe(55);
    expect(run.metrics.oversold).toBe(15);
    const all = over30('lunch-offline', 'oversold');
    expect(Math.min(...all)).toBeGreaterThan(0);
    expect(Math.round(all.reduce((sum, one) => sum + one, 0) / all.length)).toBe(13);
    expect(Math.min(...over30('lunch-offline', 'gap'))).toBeGreaterThan(0);
  });

  test('“one less”: right in all thirty, oversold in ten, here by 4', () => {
    const set = { writeMode: 'increment' };
    expect(metric('lunch-offline', 'oversold', set)).toBe(4);
    expect(over30('lunch-offline', 'gap', set).every((gap) => gap === 0)).toBe(true);
    expect(over30('lunch-offline', 'oversold', set).filter((some) => some > 0).length).toBe(10);
  });

  test('a transaction never oversells', () => {
    const set = { writeMode: 'transaction' };
    expect(Math.max(...over30('lunch-offline', 'oversold', set))).toBe(0);
    expect(Math.max(...over30('lunch-offline', 'oversold', { ...set, allotment: 5 }))).toBe(0);
  });

  test('with two cut off 16 are turned away over a full shelf, and 6 with a share of 5', () => {
    const turnedAway = [0, 5].map((allotment) => {
      const run = startRun(baasSync, {
        scenario: 'lunch-offline',
        set: { writeMode: 'transaction', allotment },
      });
      const [before, after] = [1_200_000, 2_399_000].map((tMs) => {
        run.advanceTo(tMs);
        return run.snapshot();
      });
      expect(after?.counts.onShelf).toBeGreaterThan(0);
      return (after?.metrics.dropped ?? 0) - (before?.metrics.dropped ?? 0);
    });
    expect(turnedAway).toEqual([16, 6]);
  });
});
