// What the simulator adds to its platform: what is drawn, what is told, and what the learner does.

import { describe, expect, test } from 'vitest';
import type { Act } from '@/engine/kernel/acts';
import { eventKinds } from '@/engine/models/dynos/config';
import { finished, tracked } from '@/engine/models/dynos/fixture';

const MINUTE = 60_000;
const doing = (act: string, atMs: number): Act => ({ atMs, act, on: null, to: null });

/** Events by name, each with subject, object and value. */
function toldOf({ log: { columns } }: ReturnType<typeof finished>) {
  const { length, kind, atMs, subject, object, value } = columns;
  return Array.from({ length }, (_, row) => ({
    name: eventKinds[kind[row] ?? -1]?.name ?? 'act',
    atMs: atMs[row] ?? Number.NaN,
    subject: subject[row],
    object: object[row],
    value: value[row],
  }));
}

/** By thing: state, and how many wait for it. */
function sceneOf({ tracks }: ReturnType<typeof tracked>, tMs: number) {
  const { data, at } = { data: tracks.spans('dyno').data, at: tracks.spans('dyno').at(tMs) };
  const rows = at.map((row) => [
    data.thing[row],
    [data.states[data.state[row] ?? -1], data.about[row]],
  ]);
  return new Map(rows as [number, [string, number]][]);
}

describe('what is drawn', () => {
  test.each(['random', 'two', 'shared'] as const)(
    'every line and every dyno is as the platform has it (%s)',
    (routing) => {
      const until = 5 * MINUTE;
      const set = { routing, slowShare: 0.05, timeoutSec: 8 } as const;
      const seen = tracked('slow-few', { set }, until);
      const { counts } = seen.run.snapshot();
      const scene = [...sceneOf(seen, until).values()];
      const busy = scene.filter(([state]) => state === 'working' || state === 'vain').length;
      expect(busy).toBe(counts.busySlots);
      expect(scene.reduce((sum, [, waiting]) => sum + waiting, 0)).toBe(counts.waiting);
      const vain = scene.filter(([state]) => state === 'vain').length;
      expect(busy - vain).toBe(counts.running);
    },
  );

  test('at the opening three wait at one dyno, and the other has nothing to do', () => {
    const scene = sceneOf(tracked('two-dynos', {}, 67_400), 67_400);
    expect([...scene.values()].toSorted()).toContainEqual(['idle', 0]);
    expect([...scene.values()]).toContainEqual(['working', 3]);
  });

  test('in one line nobody waits beside an idle dyno, and all wait at the router', () => {
    const seen = tracked('one-queue', { set: { ratePerSec: 90 } }, MINUTE);
    const { columns } = seen.tracks.level('line', 'beside');
    expect(Math.max(...columns.value)).toBe(0);
    const [waiting = -1] = [...sceneOf(seen, MINUTE)].flatMap(([thing, [, line]]) =>
      thing === 0 ? [line] : [],
    );
    expect(waiting).toBe(seen.run.snapshot().counts.waiting);
    expect(waiting).toBeGreaterThan(0);
  });
});

describe('what is told', () => {
  test('whoever waits: how many are ahead, and how many dynos are idle', () => {
    const told = toldOf(finished('two-dynos')).filter(({ name }) => name === 'wait');
    const beside = told.filter(({ object }) => object === 1);
    const { arrived } = finished('two-dynos').snapshot().counts;
    expect(beside.length / (arrived ?? 0)).toBe(finished('two-dynos').snapshot().metrics.beside);
    expect(told.every(({ value }) => (value ?? 0) >= 1)).toBe(true);
  });

  test('each time-out, at work and in a line', () => {
    const run = finished('slow-few', { set: { timeoutSec: 4 } });
    const told = toldOf(run).filter(({ name }) => name === 'timeOut');
    expect(told.length).toBe(run.snapshot().metrics.timedOut);
    expect(new Set(told.map(({ subject }) => subject === 0))).toEqual(new Set([true, false]));
  });

  test('each falling asleep and each waking, by turns', () => {
    const run = finished('asleep');
    const told = toldOf(run).filter(({ name }) => name === 'asleep' || name === 'woken');
    expect(told.length).toBeGreaterThan(50);
    for (const [i, { name }] of told.entries()) expect(name).toBe(i % 2 ? 'woken' : 'asleep');
    const { metrics, counts } = run.snapshot();
    const woken = told.filter(({ name }) => name === 'woken').length;
    expect(metrics.asleep).toBe(woken / (counts.arrived ?? 0));
    expect(counts.coldStarts).toBe(woken);
  });
});

describe('what the learner does', () => {
  test('one dyno more starts, and then takes work', () => {
    const acts = [doing('add', MINUTE)];
    expect(finished('two-dynos', { acts }, MINUTE).snapshot().counts.starting).toBe(1);
    const later = finished('two-dynos', { acts }, 2 * MINUTE).snapshot().counts;
    expect(later).toMatchObject({ capacity: 3, starting: 0 });
  });

  test('there are never more than forty', () => {
    const acts = Array.from({ length: 50 }, () => doing('add', MINUTE));
    expect(finished('two-dynos', { acts }, MINUTE).snapshot().counts.instances).toBe(40);
  });

  test('one that is added in its sleep comes with the next waking', () => {
    const asleepMs = toldOf(finished('asleep')).find(({ name }) => name === 'asleep')?.atMs ?? 0;
    const acts = [doing('add', Math.ceil(asleepMs) + 1)];
    const wokenMs = toldOf(finished('asleep')).find(({ name }) => name === 'woken')?.atMs ?? 0;
    expect(finished('asleep', { acts }, wokenMs - 1).snapshot().counts.instances).toBe(0);
    expect(finished('asleep', { acts }, wokenMs).snapshot().counts.starting).toBe(2);
  });

  test('the busiest dyno restarts: its work is lost, its line waits, nobody is sent there', () => {
    const acts = [doing('restart', 67_400)];
    const run = finished('two-dynos', { acts }, 67_400);
    expect(run.snapshot().counts).toMatchObject({ rejected: 1, waiting: 3, capacity: 1 });
    const told = toldOf(run).find(({ name }) => name === 'down');
    expect(told).toMatchObject({ object: 1, value: 3 });
    const later = finished('two-dynos', { acts }, 90_000).snapshot().counts;
    expect(later).toMatchObject({ rejected: 1, capacity: 2 });
  });

  test('one slow request is one more than the crowd brings, and takes five seconds', () => {
    const [without, withIt] = [[], [doing('slow', MINUTE)]].map((acts) =>
      finished('one-queue', { acts }, 5 * MINUTE).snapshot(),
    );
    expect((withIt?.counts.arrived ?? 0) - (without?.counts.arrived ?? 0)).toBe(1);
    const total = (one: typeof without) => (one?.metrics.mean ?? 0) * (one?.counts.completed ?? 0);
    expect(total(withIt) - total(without)).toBeGreaterThan(5_000);
  });

  test('who is slow stays slow, however long the others take', () => {
    const slow = (workSec: number) =>
      finished(
        'slow-few',
        { set: { workSec, dynos: 32, routing: 'shared' } },
        10 * MINUTE,
      ).snapshot().metrics.mean ?? 0;
    // All that changes is the others' mean: 98 of 100, by 50 ms.
    expect(slow(0.15) - slow(0.1)).toBeCloseTo(49, -1);
  });
});
