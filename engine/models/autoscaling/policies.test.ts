import { describe, expect, test } from 'vitest';
import { Constant } from '@/engine/kernel/distributions';
import { Autoscaling } from '@/engine/models/autoscaling/autoscaling';
import {
  backlogExample,
  exampleSteps,
  stepExample,
  stepRoundings,
} from '@/engine/models/autoscaling/oracles';
import { type AutoscalingSettings, DEFAULT_SETTINGS } from '@/engine/models/autoscaling/settings';
import { sizeBySteps, wholeInstances } from '@/engine/models/autoscaling/steps';

const MINUTE = 60_000;

function groupOf(settings: Partial<AutoscalingSettings>): Autoscaling {
  return new Autoscaling({ ...DEFAULT_SETTINGS, ...settings }, { seed: 1, warmupMs: 0 });
}

describe('step scaling', () => {
  test.each(stepExample)(
    '$measured instances and $onTheWay on the way at $reading: $size',
    ({ measured, onTheWay, reading, size }) => {
      const group = { measured, size: measured + onTheWay, draining: 0 };
      expect(sizeBySteps(exampleSteps, reading, group)).toBe(size);
    },
  );

  test.each(stepRoundings)('$part of an instance are $instances', ({ part, instances }) => {
    expect(wholeInstances(part)).toBe(instances);
  });

  test('25 % of 4 with a minimum of 2 adds 2, and a step of nothing stays nothing', () => {
    const steps = { ...exampleSteps, out: [{ from: 0, by: 0.25 }], minAdjustment: 2 };
    const group = { measured: 4, size: 4, draining: 0 };
    expect(sizeBySteps(steps, 0.5, group)).toBe(6);
    expect(sizeBySteps({ ...exampleSteps, minAdjustment: 2 }, 0.55, group)).toBe(4);
  });

  test('steps in instances are taken as they are', () => {
    const steps = { ...exampleSteps, unit: 'instances', out: [{ from: 0.1, by: 10 }] } as const;
    const group = { measured: 3, size: 3, draining: 0 };
    expect(sizeBySteps(steps, 0.75, group)).toBe(13);
    expect(sizeBySteps(steps, 0.5, group)).toBe(3);
  });

  test('a share is one of the measured instances, not of those on their way', () => {
    const steps = { ...exampleSteps, out: [{ from: 0, by: 1 }] };
    expect(sizeBySteps(steps, 0.5, { measured: 10, size: 14, draining: 0 })).toBe(20);
  });

  test('an instance that drains is still there for the next step in', () => {
    expect(sizeBySteps(exampleSteps, 0.4, { measured: 13, size: 13, draining: 1 })).toBe(13);
    expect(sizeBySteps(exampleSteps, 0.4, { measured: 13, size: 13, draining: 0 })).toBe(12);
  });

  /** So much work, in seconds of one slot, within the next minute; no request takes longer than that. */
  function minuteOf(group: Autoscaling, minute: number, workSec: number): number {
    const atMs = minute * MINUTE;
    group.settle(atMs);
    for (let left = workSec; left > 0; left -= 60) group.arrive(atMs, Math.min(left, 60) * 1000);
    group.settle(atMs + MINUTE);
    return group.state().instances;
  }

  const example = {
    initialInstances: 10,
    steps: exampleSteps,
    boot: new Constant(0),
    scaleInCooldownMs: 0,
  };

  test("the guide's group goes 10, 11, 14, 13, 10", () => {
    const group = groupOf(example);
    // 60 % of ten, 70 % of eleven, 40 % of fourteen and 30 % of thirteen minutes.
    const work = [360, 462, 336, 234];
    expect(work.map((sec, minute) => minuteOf(group, minute, sec))).toEqual([11, 14, 13, 10]);
  });

  test('an instance that warms up is not current: 62 % leaves 11, 70 % makes 13', () => {
    const group = groupOf({ ...example, warmupMs: 10 * MINUTE });
    const work = [360, 372, 420];
    expect(work.map((sec, minute) => minuteOf(group, minute, sec))).toEqual([11, 11, 13]);
  });
});

describe('what is read', () => {
  test('requests: the arrivals in each second over the instances, without a ceiling', () => {
    const settings = { initialInstances: 2, slotsPerInstance: 8, queueLimit: 10 };
    const [requests, cpu] = [
      { metric: 'requests', target: 4 } as const,
      { metric: 'cpu', target: 0.5 } as const,
    ].map((how) => {
      const group = groupOf({ ...settings, ...how });
      // Eighty in each second, of 1 s: 40 a second on each of two, where 4 are wanted; most are turned away.
      for (let i = 0; i < 80 * 60; i += 1) {
        group.settle(i * 12.5);
        group.arrive(i * 12.5, 1_000);
      }
      group.settle(MINUTE);
      return group.state().instances;
    });
    expect([requests, cpu]).toEqual([20, 4]);
  });

  test('requests: a group without any is told so, and shrinks', () => {
    const group = groupOf({ metric: 'requests', target: 4, initialInstances: 6 });
    group.settle(5 * MINUTE);
    expect(group.state().instances).toBe(1);
  });

  test('requests: each period counts its own', () => {
    const group = groupOf({ metric: 'requests', target: 1, boot: new Constant(0) });
    for (let i = 0; i < 180; i += 1) group.arrive(0, 100);
    group.settle(MINUTE);
    expect(group.state().instances).toBe(3);
    group.settle(6 * MINUTE);
    expect(group.state().instances).toBe(1);
  });

  test('backlog: what waits in line, over the instances', () => {
    const { instances, waiting, workMs, acceptableMs, desired } = backlogExample;
    const group = groupOf({
      metric: 'backlog',
      target: acceptableMs / workMs,
      initialInstances: instances,
    });
    for (let i = 0; i < instances; i += 1) group.arrive(0, 2 * MINUTE);
    for (let i = 0; i < waiting; i += 1) group.arrive(1, workMs);
    group.settle(MINUTE);
    expect(group.state().instances).toBe(desired);
  });
});
