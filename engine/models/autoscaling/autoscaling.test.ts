import { describe, expect, test } from 'vitest';
import { Constant } from '@/engine/kernel/distributions';
import { withPreset } from '@/engine/kernel/preset';
import { Autoscaling } from '@/engine/models/autoscaling/autoscaling';
import {
  horizontalPodAutoscaler,
  podsNotReady,
  sixfoldGrowth,
} from '@/engine/models/autoscaling/oracles';
import { presets } from '@/engine/models/autoscaling/presets';
import { desiredInstances } from '@/engine/models/autoscaling/rule';
import { type AutoscalingSettings, DEFAULT_SETTINGS } from '@/engine/models/autoscaling/settings';

const MINUTE = 60_000;

function groupOf(settings: Partial<AutoscalingSettings>): Autoscaling {
  return new Autoscaling({ ...DEFAULT_SETTINGS, ...settings }, { seed: 1, warmupMs: 0 });
}

/** From `fromMs` on, every second `perSec` requests of 1 s at once: exactly so many slots are wanted. */
function load(group: Autoscaling, perSec: number, fromMs: number, untilMs: number): void {
  for (let atMs = fromMs; atMs < untilMs; atMs += 1_000) {
    group.settle(atMs);
    for (let i = 0; i < perSec; i += 1) group.arrive(atMs, 1_000);
  }
}

describe('the rule', () => {
  test.each(horizontalPodAutoscaler)(
    '$current × $metric / $target gives $desired',
    ({ current, metric, target, tolerance, desired }) => {
      expect(desiredInstances(current, metric, target, tolerance)).toBe(desired);
    },
  );

  test.each(podsNotReady)(
    'pods that are not ready show 0 while growing: $ready and $unready more',
    ({ ready, unready, desired }) => {
      const shown = ready.reduce((sum, use) => sum + use, 0) / ready.length;
      expect(desiredInstances(ready.length, shown, 0.3, 0.1, unready)).toBe(desired);
    },
  );

  test.each(sixfoldGrowth)(
    '$underWay requests on $ready pods, one for each, ask for $desired',
    ({ ready, underWay, desired }) => {
      expect(desiredInstances(ready, underWay / ready, 1, 0)).toBe(desired);
    },
  );

  test('one that boots keeps a group of ten still, within a tolerance of 10 %', () => {
    // Nine of ten show 1.16 of the target, all ten 1.044 of it.
    expect(desiredInstances(9, 1.16, 1, 0.1, 1)).toBe(10);
    expect(desiredInstances(9, 1.16, 1, 0, 1)).toBe(11);
  });

  test('a whole number stays one, although 0.1 + 0.2 is not 0.3', () => {
    expect(desiredInstances(3, 0.1 + 0.2, 0.3, 0)).toBe(3);
    expect(desiredInstances(7, 0.7, 0.7, 0)).toBe(7);
    expect(desiredInstances(7, 0.700001, 0.7, 0)).toBe(8);
  });
});

describe('growing', () => {
  test('at the end of a period, to ceil(current × metric / target), and ready a boot later', () => {
    const group = groupOf({
      initialInstances: 4,
      target: 0.6,
      boot: new Constant(26_000),
    });
    // 4 slots, 4 taken all the time: ceil(4 × 1 / 0.6) = 7.
    load(group, 4, 0, MINUTE);
    group.settle(MINUTE - 1);
    expect(group.state()).toMatchObject({ instances: 4, starting: 0 });
    group.settle(MINUTE);
    expect(group.state()).toMatchObject({ instances: 7, starting: 3, capacity: 4 });
    load(group, 4, MINUTE, MINUTE + 26_000);
    group.settle(MINUTE + 25_999);
    expect(group.state()).toMatchObject({ starting: 3, capacity: 4 });
    group.settle(MINUTE + 26_000);
    expect(group.state()).toMatchObject({ starting: 0, capacity: 7 });
  });

  test('half the slots of four taken, a target of 0.6: ceil(4 × 0.5 / 0.6) = 4, nothing to do', () => {
    const group = groupOf({ initialInstances: 4, target: 0.6 });
    load(group, 2, 0, 3 * MINUTE);
    group.settle(3 * MINUTE);
    expect(group.state()).toMatchObject({ instances: 4, starting: 0 });
  });

  test('an instance that boots takes no work, and is not counted as current', () => {
    const group = groupOf({ initialInstances: 1, queueLimit: 100, boot: new Constant(200_000) });
    // One slot, always taken: ceil(1 × 1 / 0.5) = 2, and 2 again while the second boots, not 4.
    load(group, 2, 0, 3 * MINUTE);
    group.settle(3 * MINUTE);
    expect(group.state()).toMatchObject({ instances: 2, starting: 1, busySlots: 1 });
  });

  test('an instance in warm-up takes work, and is not measured yet', () => {
    const group = groupOf({
      initialInstances: 1,
      queueLimit: 1_000,
      boot: new Constant(10_000),
      warmupMs: 200_000,
    });
    load(group, 4, 0, 4 * MINUTE);
    group.settle(4 * MINUTE);
    expect(group.state()).toMatchObject({ instances: 2, starting: 0, busySlots: 2 });
    load(group, 4, 4 * MINUTE, 6 * MINUTE);
    group.settle(6 * MINUTE);
    // Measured from 270 s on: at 300 s two full instances ask for four.
    expect(group.state().instances).toBe(4);
  });

  test('never above the maximum', () => {
    const group = groupOf({ initialInstances: 3, maxInstances: 5, target: 0.1 });
    load(group, 3, 0, 10 * MINUTE);
    group.settle(10 * MINUTE);
    expect(group.state().instances).toBe(5);
  });

  test('a minimum above the start boots at once', () => {
    const group = groupOf({ initialInstances: 2, minInstances: 10, boot: new Constant(26_000) });
    expect(group.state()).toMatchObject({ instances: 10, starting: 8, capacity: 2 });
    group.settle(26_000);
    expect(group.state()).toMatchObject({ instances: 10, starting: 0, capacity: 10 });
  });

  test('an alarm that stays on acts again with every reading', () => {
    const group = groupOf({ initialInstances: 2, scaleOutPeriods: 3, boot: new Constant(0) });
    const sizes: number[] = [];
    for (let minute = 0; minute < 5; minute += 1) {
      load(group, 20, minute * MINUTE, (minute + 1) * MINUTE);
      group.settle((minute + 1) * MINUTE);
      sizes.push(group.state().instances);
    }
    expect(sizes).toEqual([2, 2, 4, 8, 16]);
  });

  test('only after so many periods in a row', () => {
    const group = groupOf({ initialInstances: 2, scaleOutPeriods: 3 });
    load(group, 2, 0, 2 * MINUTE);
    // One quiet minute between, and the count begins anew.
    load(group, 1, 2 * MINUTE, 3 * MINUTE);
    load(group, 2, 3 * MINUTE, 6 * MINUTE);
    group.settle(6 * MINUTE - 1);
    expect(group.state().instances).toBe(2);
    group.settle(6 * MINUTE);
    expect(group.state().instances).toBe(4);
  });
});

describe('shrinking', () => {
  test('to the formula, not within the cooldown after the last change, and never below the minimum', () => {
    const group = groupOf({
      initialInstances: 8,
      minInstances: 2,
      target: 0.5,
      boot: new Constant(0),
      scaleInCooldownMs: 300_000,
    });
    // 3 of 8 slots: ceil(8 × 0.375 / 0.5) = 6.
    load(group, 3, 0, MINUTE);
    group.settle(MINUTE);
    expect(group.state().instances).toBe(6);
    // 1 of 6 slots asks for 2 at once, but five minutes have to pass.
    load(group, 1, MINUTE, 6 * MINUTE);
    group.settle(6 * MINUTE - 1);
    expect(group.state().instances).toBe(6);
    group.settle(6 * MINUTE);
    expect(group.state().instances).toBe(2);
    group.settle(30 * MINUTE);
    expect(group.state().instances).toBe(2);
  });

  test('to the most that so many readings in a row asked for', () => {
    const group = groupOf({ initialInstances: 10, scaleInPeriods: 3, scaleInCooldownMs: 0 });
    const sizes: number[] = [];
    // A target of half: 4, 1 and 2 slots taken ask for 8, 2 and 4, and the last two for 4 at most.
    for (const [minute, taken] of [4, 1, 2, 1].entries()) {
      load(group, taken, minute * MINUTE, (minute + 1) * MINUTE);
      group.settle((minute + 1) * MINUTE);
      sizes.push(group.state().instances);
    }
    expect(sizes).toEqual([10, 10, 8, 4]);
  });

  test('a restored group remembers what its readings asked for', () => {
    const settings = { initialInstances: 9, scaleInPeriods: 3, scaleInCooldownMs: 0 };
    const group = groupOf(settings);
    group.settle(2 * MINUTE);
    const other = groupOf(settings);
    other.restore(structuredClone(group.save()));
    other.settle(3 * MINUTE);
    expect(other.state().instances).toBe(1);
  });

  test('no more than a share at once, and at least one instance', () => {
    const group = groupOf({ initialInstances: 25, scaleInShare: 0.1, scaleInCooldownMs: 0 });
    const sizes: number[] = [];
    for (let minute = 1; minute <= 30; minute += 1) {
      group.settle(minute * MINUTE);
      sizes.push(group.state().instances);
    }
    expect(sizes.slice(0, 6)).toEqual([23, 21, 19, 18, 17, 16]);
    expect(sizes.slice(-3)).toEqual([1, 1, 1]);
  });

  test('the EC2 preset waits for fifteen low minutes and then goes down in steps', () => {
    const group = groupOf({
      ...withPreset(DEFAULT_SETTINGS, presets, 'ec2-detailed-monitoring'),
      initialInstances: 40,
    });
    // Half of the slots for an hour, and then a twentieth, as after a rush.
    load(group, 20, 0, 60 * MINUTE);
    const sizes: number[] = [];
    for (let minute = 60; minute < 120; minute += 1) {
      load(group, 2, minute * MINUTE, (minute + 1) * MINUTE);
      group.settle((minute + 1) * MINUTE);
      sizes.push(group.state().instances);
    }
    expect(sizes.slice(0, 14)).toEqual(new Array(14).fill(40));
    expect(sizes.slice(14, 18)).toEqual([36, 33, 30, 27]);
    expect(sizes.at(-1)).toBe(4);
  });

  test('not while an instance still boots', () => {
    const group = groupOf({
      initialInstances: 2,
      boot: new Constant(10 * MINUTE),
      scaleInCooldownMs: 0,
    });
    load(group, 2, 0, MINUTE);
    group.settle(11 * MINUTE - 1);
    expect(group.state()).toMatchObject({ instances: 4, starting: 2 });
    group.settle(11 * MINUTE);
    expect(group.state().instances).toBe(1);
  });

  test('an instance that drains is no longer measured', () => {
    const group = groupOf({ initialInstances: 3, target: 1, scaleInCooldownMs: 0 });
    for (const workMs of [1_000, 1_000, 1_000_000]) group.arrive(0, workMs);
    load(group, 2, MINUTE, 2 * MINUTE);
    group.settle(2 * MINUTE);
    // Two full ones at a target of 1 are enough; with the third, full as well, it would be three.
    expect(group.state()).toMatchObject({ instances: 3, starting: 0, capacity: 2 });
  });

  test('the youngest instance takes no more work and finishes what it has', () => {
    const group = groupOf({ initialInstances: 3, target: 1 });
    // The long request sits on the third instance; ceil(3 × 62 / 180) = 2 instances are enough.
    for (const workMs of [1_000, 1_000, 200_000]) group.arrive(0, workMs);
    group.settle(MINUTE);
    expect(group.state()).toMatchObject({ instances: 3, capacity: 2, busySlots: 1 });
    for (let i = 0; i < 3; i += 1) group.arrive(MINUTE, 5_000);
    expect(group.state()).toMatchObject({ busySlots: 3, waiting: 1 });
    group.settle(200_000 - 1);
    expect(group.state()).toMatchObject({ instances: 3, busySlots: 1 });
    group.settle(200_000);
    expect(group.state()).toMatchObject({ instances: 2, busySlots: 0 });
    expect(group.result(200_000)).toMatchObject({ requests: 6, completed: 6 });
  });
});
