import { describe, expect, test } from 'vitest';
import type { AnyConfig } from '@/engine/kernel/contract';
import { WORKDAY_MS } from '@/engine/kernel/metric';
import { queueFigures } from '@/engine/kernel/queueing';
import { startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { atEnd, leadDays, meanOf } from './fixture';
import { teamLines } from './model';
import type { ScenarioId } from './scenarios';

const LONG_DAYS = 7_500;
/** Mean days from asking to done over `runs` runs of thirty years: chance is small. */
const longLead = (scenario: ScenarioId, set: AnyConfig = {}, runs = 40): number =>
  meanOf(
    Array.from({ length: runs }, (_, seed) => leadDays(atEnd(scenario, set, seed + 1, LONG_DAYS))),
  );
const isAbout = (value: number, expected: number, share: number): void =>
  expect(Math.abs(value / expected - 1)).toBeLessThan(share);

describe('theory', () => {
  test('layers are three M/M/1 queues in a row: 30 days at 80 %, 15 at 60 %', () => {
    isAbout(longLead('three-layers'), 30, 0.04);
    isAbout(longLead('three-layers', { utilization: 0.6 }), 15, 0.02);
  });

  test('a domain team is an M/G/1 of three exponential parts: 22 days (Pollaczek–Khinchine, c² = 1/3)', () => {
    const expected = 6 + ((0.8 / 0.2) * 6 * (1 + 1 / 3)) / 2;
    expect(expected).toBeCloseTo(22, 9);
    isAbout(longLead('by-domain'), expected, 0.04);
  });

  test('one queue before three desks lies at the M/M/3 times (1 + c²)/2: 10.3 days (Allen–Cunneen)', () => {
    const { meanWait } = queueFigures({ rate: 0.4, meanWork: 6, servers: 3, room: Infinity });
    expect(meanWait).toBeCloseTo(6.47, 2);
    const expected = 6 + (meanWait * (1 + 1 / 3)) / 2;
    expect(expected).toBeCloseTo(10.3, 1);
    isAbout(longLead('one-queue'), expected, 0.05);
  });

  test('every tenth part wrong: the teams do a ticket 1.12, 1.23 and 1.11 times', () => {
    const durationMs = LONG_DAYS * WORKDAY_MS;
    const run = startRun(teamLines, {
      scenario: 'three-layers',
      set: { returns: 0.1, utilization: 0.5 },
      durationMs,
      logLimit: 200_000,
      trackLimit: 0,
    });
    run.advanceTo(durationMs);
    const { kind, object, length } = run.log.columns;
    const visits = [0, 0, 0];
    for (let i = 0; i < length; i += 1) {
      if (kind[i] === 1) visits[object[i] as number] = (visits[object[i] as number] ?? 0) + 1;
    }
    const arrived = run.snapshot().counts.arrived ?? 0;
    const each = visits.map((count) => count / arrived);
    // v3 = 1 / (1 − r), v2 = v3 / (1 − r), v1 = 1 + r × v2.
    const [r, v3] = [0.1, 1 / 0.9];
    [1 + (r * v3) / 0.9, v3 / 0.9, v3].forEach((visit, team) => {
      expect(Math.abs((each[team] ?? 0) / visit - 1)).toBeLessThan(0.04);
    });
  });
});

test("Little's law on the run's own tickets: what is open, day by day, is what all of them waited", () => {
  const durationMs = 1_250 * WORKDAY_MS;
  const run = startRun(teamLines, {
    scenario: 'fifteen-days',
    durationMs,
    trackLimit: 100_000,
  });
  run.advanceTo(durationMs);
  const tracks = new TrackReader(run.tracks());
  const ticket = tracks.spans('ticket').data;
  let lived = 0;
  ticket.fromMs.forEach((fromMs, row) => {
    lived += Math.min(ticket.toMs[row] as number, durationMs) - fromMs;
  });
  const area = tracks.level('tickets', 'open').mean(0, durationMs) * durationMs;
  expect(lived / area).toBeCloseTo(1, 9);
});

describe('organisations', () => {
  test('every organisation has the same tickets, with the same work in them', () => {
    const worked = (organisation: string) => {
      const run = startRun(teamLines, {
        scenario: 'three-layers',
        set: { organisation },
        trackLimit: 100_000,
      });
      run.advanceTo(1_250 * WORKDAY_MS);
      const { arrived = 0 } = run.snapshot().counts;
      const spans = new TrackReader(run.tracks()).spans('ticket').data;
      // The first forty are done in all three by the end.
      let days = 0;
      for (let row = 0; row < spans.length; row += 1) {
        const isWork = spans.states[spans.state[row] as number] === 'working';
        if (isWork && (spans.thing[row] as number) <= 40) {
          days += ((spans.toMs[row] as number) - (spans.fromMs[row] as number)) / WORKDAY_MS;
        }
      }
      return [arrived, days.toFixed(6)];
    };
    const [layers, domains, shared] = ['layers', 'domains', 'shared'].map(worked);
    expect(Number(layers?.[1])).toBeGreaterThan(150);
    expect(domains).toEqual(layers);
    expect(shared).toEqual(layers);
  });

  test('changed on the way, desks finish what they are at and nothing is lost', () => {
    const atMs = 400 * WORKDAY_MS;
    const run = startRun(teamLines, {
      scenario: 'three-layers',
      acts: [{ atMs, act: 'set', on: 'organisation', to: 'shared' }],
    });
    run.advanceTo(1_250 * WORKDAY_MS);
    const { arrived = 0, completed = 0, waiting = 0, running = 0 } = run.snapshot().counts;
    expect(arrived).toBe(completed + waiting + running);
    expect(leadDays(run.snapshot().metrics)).toBeLessThan(leadDays(atEnd('three-layers')));
  });

  test('ten urgent tickets come at once and shift the luck of nobody else', () => {
    const at = (acts: readonly { atMs: number; act: string; on: null; to: null }[]) => {
      const run = startRun(teamLines, { scenario: 'one-queue', acts });
      run.advanceTo(1_250 * WORKDAY_MS);
      return run.snapshot().counts.arrived ?? 0;
    };
    const atMs = Math.round(500 * WORKDAY_MS);
    expect(at([{ atMs, act: 'rush', on: null, to: null }])).toBe(at([]) + 10);
  });
});
