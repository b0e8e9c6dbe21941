import { describe, expect, test } from 'vitest';
import type { Act } from '@/engine/kernel/acts';
import type { AnyConfig, Run } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { eventKinds } from './config';
import { atEnd, column, DAY_MS, MINUTE_MS, meanOf, thirty } from './fixture';
import { releaseTrain } from './model';
import { type ScenarioId, scenarios } from './scenarios';

const act = (name: string, atMs: number): Act => ({ atMs, act: name, on: null, to: null });

function ended(scenario: ScenarioId, set: AnyConfig = {}, acts: readonly Act[] = []): Run {
  const run = startRun(releaseTrain, { scenario, set, acts, trackLimit: 1e6 });
  run.advanceTo(scenarios.find(({ id }) => id === scenario)?.durationMs ?? 0);
  return run;
}

interface Logged {
  readonly name: string;
  readonly atMs: number;
  readonly subject: number;
  readonly object: number;
  readonly value: number;
}

function eventsOf({ log }: Run): readonly Logged[] {
  const { length, kind, atMs, subject, object, value } = log.columns;
  return Array.from({ length }, (_, i) => ({
    name: eventKinds[kind[i] as number]?.name ?? 'act',
    atMs: atMs[i] as number,
    subject: subject[i] as number,
    object: object[i] as number,
    value: value[i] as number,
  }));
}

describe('closed forms', () => {
  test.each([
    [1, 0.741],
    [5, 0.223],
    [10, 0.0498],
    [100, 0],
  ])('at %d requests a second %d of the canaries see nothing', (ratePerSec, share) => {
    expect(Math.exp(-60 * ratePerSec * 0.1 * 5 * 0.01)).toBeCloseTo(share, 3);
    // Alarms on a usual error end a few canaries early: some more are blind.
    const blind = meanOf(column(thirty('quiet-canary', { ratePerSec }), 'blind'));
    expect(Math.abs(blind - share)).toBeLessThan(0.04);
  });

  test('a train of ten changes, each bad in one of twenty, fails in 39 % (Poisson), 40 % (ten exactly)', () => {
    expect(1 - 0.95 ** 10).toBeCloseTo(0.401, 3);
    expect(1 - Math.exp(-0.5)).toBeCloseTo(0.393, 3);
    const failed = meanOf(column(thirty('weekly-train'), 'failed'));
    expect(Math.abs(failed - 0.393)).toBeLessThan(0.03);
  });

  test('where nothing is bad, a change waits half of the time between two trains, and the 15 minutes', () => {
    const lead = meanOf(column(thirty('weekly-train', { badShare: 0 }), 'leadTime'));
    expect(Math.abs(lead / DAY_MS - (3.5 + 15 / 1440))).toBeLessThan(0.05);
  });

  test.each([
    [0.1, 0.18],
    [0.25, 0.375],
    [0.5, 0.5],
  ])(
    'with a share of %d of the requests, %d of the pages mix two versions',
    (canaryShare, share) => {
      const run = ended('two-languages', { canaryShare, breakingShare: 1, badShare: 0 });
      const mixed = new TrackReader(run.tracks()).level('hurt', 'mixed').at(365 * DAY_MS);
      const releases = eventsOf(run).filter(({ name }) => name === 'opened').length;
      expect(releases).toBeGreaterThan(400);
      expect(mixed / (releases * 10 * 600)).toBeCloseTo(share, 2);
    },
  );

  test('until minute five a bug reaches all of a switch, 1.5 minutes’ worth of a linear, 0.5 of a canary', () => {
    // A bug that always fails and an alarm that never rings: the errors are the requests of the new version.
    const exposed = (rollout: string): number => {
      const set = { everyDays: 7, rollout, bugShare: 0.001, perWeek: 10, ratePerSec: 1_000 };
      const run = startRun(releaseTrain, { set, durationMs: 8 * DAY_MS, trackLimit: 1e5 });
      run.advanceTo(8 * DAY_MS);
      const at = 7 * DAY_MS + 5 * MINUTE_MS;
      return new TrackReader(run.tracks()).level('now', 'new').at(at) / 60_000;
    };
    expect(exposed('switch')).toBeCloseTo(5, 1);
    expect(exposed('linear')).toBeCloseTo(1.5, 1);
    expect(exposed('canary')).toBeCloseTo(0.5, 1);
  });
});

describe('a release', () => {
  const events = eventsOf(ended('quiet-canary'));

  test('is a canary for five minutes, then everybody has it, and fifteen minutes later it is live', () => {
    const of = (name: string) =>
      new Map(events.filter((e) => e.name === name).map((e) => [e.subject, e.atMs]));
    const [left, opened, live] = [of('left'), of('opened'), of('live')];
    expect(live.size).toBeGreaterThan(50);
    for (const [release, atMs] of live) {
      expect(atMs - (opened.get(release) ?? 0)).toBeCloseTo(15 * MINUTE_MS, 6);
      expect((opened.get(release) ?? 0) - (left.get(release) ?? 0)).toBeCloseTo(5 * MINUTE_MS, 6);
    }
  });

  test('is back a minute after its alarm, which rings at more than 1 % of at least twenty requests', () => {
    const alarms = events.filter(({ name }) => name === 'alarm');
    expect(alarms.length).toBeGreaterThan(50);
    for (const { subject, atMs, object, value } of alarms) {
      expect(value).toBeGreaterThanOrEqual(20);
      expect(object / value).toBeGreaterThan(0.01);
      const back = events.find((e) => e.name === 'backAgain' && e.subject === subject);
      expect((back?.atMs ?? 0) - atMs).toBeCloseTo(MINUTE_MS, 6);
    }
  });

  test('that no alarm saw is reported by customers a day after it went live', () => {
    const reports = events.filter(({ name }) => name === 'reported');
    expect(reports.length).toBeGreaterThan(3);
    for (const { subject, atMs, value } of reports) {
      const live = events.find((e) => e.name === 'live' && e.subject === subject);
      expect(atMs - (live?.atMs ?? 0)).toBeCloseTo(DAY_MS, 3);
      // A request a second for a day, one in a hundred of them.
      expect(value).toBeGreaterThan(700);
      expect(value).toBeLessThan(1_030);
    }
  });
});

test('every way of letting out gets the same changes at the same moments', () => {
  const made = (set: AnyConfig) =>
    eventsOf(ended('weekly-train', set)).flatMap(({ name, atMs }) =>
      name === 'made' ? [atMs] : [],
    );
  const trains = made({});
  expect(trains.length).toBeGreaterThan(500);
  expect(made({ everyDays: 0 })).toEqual(trains);
  expect(made({ rollout: 'canary' })).toEqual(trains);
});

test('a train that comes back brings its good changes back to the front, and leaves without the bad one', () => {
  const run = ended('weekly-train');
  const events = eventsOf(run);
  const back = events.find(({ name }) => name === 'backAgain');
  const mended = events.find(({ name, atMs }) => name === 'mended' && atMs > (back?.atMs ?? 0));
  expect((mended?.atMs ?? 0) - (back?.atMs ?? 0)).toBeCloseTo(60 * MINUTE_MS, 6);
  const next = events.find(({ name, atMs }) => name === 'left' && atMs > (back?.atMs ?? 0));
  // A train leaves every seventh day, with those that came back and those that came since.
  expect((next?.atMs ?? 0) / DAY_MS).toBeCloseTo(Math.ceil((back?.atMs ?? 0) / DAY_MS / 7) * 7, 9);
  expect(next?.object ?? 0).toBeGreaterThan(back?.object ?? 0);
});

test('a contract in three steps takes three releases, mixes nothing, and each step lives beside the one before', () => {
  const set = { contract: 'expand', breakingShare: 1, badShare: 0, perWeek: 5 };
  const run = ended('two-languages', set);
  const { completed = 0 } = run.snapshot().counts;
  // A few came back for a usual error or two, and were let out again.
  const live = eventsOf(run).filter(({ name }) => name === 'live').length;
  expect(completed).toBeGreaterThan(200);
  expect(Math.abs(live - 3 * completed)).toBeLessThanOrEqual(2);
  expect(new TrackReader(run.tracks()).level('hurt', 'mixed').at(365 * DAY_MS)).toBe(0);
});

describe('what the learner does', () => {
  const atMs = 13 * MINUTE_MS;

  test('taken back, a release fails within a minute, and its canary is counted as none', () => {
    const run = ended('quiet-canary', {}, [act('takeBack', atMs)]);
    const back = eventsOf(run).find(({ name }) => name === 'backAgain');
    expect(back?.subject).toBe(1);
    expect((back?.atMs ?? 0) - atMs).toBeLessThanOrEqual(MINUTE_MS);
    const seen = new TrackReader(run.tracks()).values('seen').data;
    expect(Array.from(seen.thing)).not.toContain(1);
  });

  test('held, its share stays for an hour at most; held again, it goes on at once', () => {
    const openedAt = (acts: readonly Act[]) =>
      eventsOf(ended('quiet-canary', { bugShare: 0.001, alarmErrors: 50 }, acts)).find(
        ({ name }) => name === 'opened',
      )?.atMs ?? 0;
    const usual = openedAt([]);
    expect((openedAt([act('hold', atMs)]) - usual) / MINUTE_MS).toBeCloseTo(60, 6);
    const short = openedAt([act('hold', atMs), act('hold', atMs + 10 * MINUTE_MS)]);
    expect((short - usual) / MINUTE_MS).toBeCloseTo(10, 6);
  });

  test('sent now, what waits leaves before its train', () => {
    const run = ended('weekly-train', {}, [act('send', 3 * DAY_MS)]);
    const first = eventsOf(run).find(({ name }) => name === 'left');
    expect(first?.atMs).toBe(3 * DAY_MS);
  });
});

test('the run that is asked about: 75 of a hundred canaries see nothing, the first one of thirty requests', () => {
  const run = ended('quiet-canary');
  const seen = new TrackReader(run.tracks()).values('seen').data;
  expect(seen.length).toBe(100);
  expect(Array.from(seen.value).filter((errors) => errors === 0)).toHaveLength(75);
  expect(atEnd('quiet-canary').blind).toBeCloseTo(0.75, 9);
  const opened = eventsOf(run).find(({ name }) => name === 'opened');
  expect([opened?.subject, opened?.object, opened?.value]).toEqual([1, 0, 30]);
  // It opens while the first canary is still on its way, so that nothing is told beforehand.
  const openAtMs = scenarios[0].openAtMs;
  expect(openAtMs).toBeLessThan(opened?.atMs ?? 0);
});
