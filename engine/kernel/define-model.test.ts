import { describe, expect, test } from 'vitest';
import { type Act, doing, setting, turning } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, Params, Run } from '@/engine/kernel/contract';
import { actKind, defineModel, type SteppedRules, type World } from '@/engine/kernel/define-model';
import { count as countMetric } from '@/engine/kernel/metric';
import { NotAllowed } from '@/engine/kernel/not-allowed';
import { startRun } from '@/engine/kernel/run';
import { levels } from '@/engine/kernel/tracks';

/** Boxes that are filled: every `everyMs` a ball falls into the next one, and a learner empties one. */
const params = {
  everyMs: { kind: 'number', default: 10, min: 1, max: 100, step: 1, unit: 'ms' },
  most: { kind: 'number', default: 9, min: 1, max: 9, step: 1, unit: 'count' },
  boxes: { kind: 'number', default: 2, min: 1, max: 4, step: 1, unit: 'count' },
} as const satisfies Params;
type Config = ConfigOf<typeof params>;

const tracks = { box: levels('all') };
const declaration = {
  id: 'boxes',
  params,
  scenarios: [],
  metrics: { balls: countMetric('document') },
  eventKinds: [{ name: 'fall', subject: 'box', object: null, value: null }],
  seriesNames: ['balls'],
  tracks,
  acts: { empty: doing('box', 'boxes'), set: setting('everyMs', 'most') },
  assumptions: [],
} as const satisfies Declaration;

class Boxes implements SteppedRules<Config> {
  nextMs: number;
  private balls: number[];
  private fallen = 0;

  constructor(
    private readonly world: World<Config, typeof tracks>,
    private config = world.config,
  ) {
    this.nextMs = this.config.everyMs;
    this.balls = Array.from({ length: this.config.boxes }, () => 0);
  }

  step(): void {
    const box = this.fallen % this.balls.length;
    this.balls[box] = Math.min(this.config.most, (this.balls[box] ?? 0) + 1);
    this.fallen += 1;
    this.world.log.append(0, this.nextMs, box, -1, Number.NaN);
    this.show(this.nextMs);
    this.nextMs += this.config.everyMs;
  }

  change(config: Config, knob: string, atMs: number): void {
    this.config = config;
    if (knob === 'everyMs') this.nextMs = atMs + config.everyMs;
  }

  act(_name: string, thing: number, atMs: number): void {
    this.balls[thing] = 0;
    this.show(atMs);
  }

  metrics() {
    return { balls: this.balls.reduce((sum, one) => sum + one, 0) };
  }

  counts() {
    return { fallen: this.fallen };
  }

  sample(out: Float64Array): void {
    out[0] = this.metrics().balls;
  }

  save() {
    return { nextMs: this.nextMs, balls: [...this.balls], fallen: this.fallen };
  }

  restore(saved: object, config: Config): void {
    const state = saved as ReturnType<Boxes['save']>;
    this.config = config;
    this.nextMs = state.nextMs;
    this.balls = [...state.balls];
    this.fallen = state.fallen;
  }

  private show(atMs: number): void {
    this.world.tracks.box.set('all', this.metrics().balls, atMs);
  }
}

const boxes = defineModel({
  ...declaration,
  check({ most, everyMs }) {
    if (most * everyMs > 500) {
      throw new NotAllowed('most', most, {
        why: 'product',
        by: 'everyMs',
        byValue: everyMs,
        most: 500,
      });
    }
  },
  create: (world) => new Boxes(world),
});

const emptying = (atMs: number, box: number): Act => ({
  atMs,
  act: 'empty',
  on: `box-${box}`,
  to: null,
});
const begin = (acts: readonly Act[] = [], options = {}) =>
  startRun(boxes, { durationMs: 100, acts, ...options });
const finished = (run: Run): Run => {
  run.advanceTo(100);
  return run;
};
const balls = (run: Run) => run.snapshot().metrics.balls;

describe('acts', () => {
  test('they come after everything else of their instant', () => {
    // Balls fall at 10, 20, 30 and 40 into the boxes 1, 2, 1 and 2.
    const run = begin([emptying(30, 1)]);
    run.advanceTo(29);
    expect(balls(run)).toBe(2);
    run.advanceTo(30);
    expect(balls(run)).toBe(1);
    run.advanceTo(40);
    expect(balls(run)).toBe(2);
  });

  test('those of one instant come in the order in which they were given', () => {
    const [slow, fast] = [turning(20, 'everyMs', 50), turning(20, 'everyMs', 5)];
    expect(finished(begin([slow, fast])).snapshot().counts.fallen).toBe(2 + 16);
    expect(finished(begin([fast, slow])).snapshot().counts.fallen).toBe(2 + 1);
  });

  test('the log keeps them under a kind of their own, with the thing and their place', () => {
    const run = begin([turning(30, 'most', 3), emptying(20, 2)]);
    run.advanceTo(30);
    expect(boxes.eventKinds).toEqual([...declaration.eventKinds, actKind]);
    const { atMs, kind, subject, object, value } = run.log.columns;
    expect([...atMs]).toEqual([10, 20, 20, 30, 30]);
    expect([...kind]).toEqual([0, 0, 1, 0, 1]);
    // An act is a place in the model's list of acts.
    expect([...subject]).toEqual([0, 1, 0, 0, 1]);
    expect([...object]).toEqual([-1, -1, 1, -1, -1]);
    expect([value[2], value[4]]).toEqual([0, 1]);
  });

  test('a run is the same however its time is split, at and around its acts', () => {
    const acts = [emptying(30, 1), turning(35, 'everyMs', 7), emptying(35, 2)];
    const once = finished(begin(acts));
    const split = begin(acts);
    for (const tMs of [0, 29, 30, 30, 34.5, 35, 36, 99]) split.advanceTo(tMs);
    finished(split);
    expect(split.log).toEqual(once.log);
    expect(split.save()).toEqual(once.save());
  });

  test('a turn that contradicts the other values is refused before anything happens', () => {
    expect(() => begin([turning(10, 'everyMs', 60)])).toThrow(/^most: 9 times everyMs 60/);
    expect(() => begin([turning(10, 'most', 5), turning(20, 'everyMs', 60)])).not.toThrow();
    expect(() => begin([turning(20, 'most', 5), turning(10, 'everyMs', 60)])).toThrow(/^most: 9/);
    expect(() => begin([turning(10, 'boxes', 3)])).toThrow(
      'acts: "boxes" is not allowed; one of everyMs, most',
    );
    expect(() => begin([emptying(10, 3)])).toThrow('one of empty:box-1, empty:box-2');
  });
});

describe('checkpoints', () => {
  const acts = [emptying(30, 1), turning(35, 'everyMs', 7), emptying(50, 2)];

  test('from any of them a run goes on as if it had never stopped, acts included', () => {
    const expected = finished(begin(acts)).save();
    for (const tMs of [0, 29, 30, 35, 50, 60]) {
      const run = begin(acts);
      run.advanceTo(tMs);
      const checkpoint = structuredClone(run.save());
      const other = begin(acts, { logLimit: 0 });
      other.restore(checkpoint);
      expect(other.nowMs).toBe(tMs);
      expect(finished(other).save()).toEqual(expected);
      finished(run).restore(checkpoint);
      expect(finished(run).save()).toEqual(expected);
    }
  });

  test('a run with other acts later may begin there: it forks', () => {
    const run = begin(acts);
    run.advanceTo(40);
    const fork = begin([...acts.slice(0, 2), emptying(40, 1)], { logLimit: 0 });
    fork.restore(run.save());
    const whole = finished(begin([...acts.slice(0, 2), emptying(40, 1)]));
    expect(finished(fork).save()).toEqual(whole.save());
  });

  test('a run with other acts before, and a checkpoint of something else, are refused', () => {
    const run = begin(acts);
    run.advanceTo(40);
    const checkpoint = run.save();
    for (const others of [[], acts.slice(1), [...acts, emptying(39, 2)], [emptying(30, 2)]]) {
      expect(() => begin(others).restore(checkpoint)).toThrow('checkpoint: other acts lead to it');
    }
    expect(() => begin().restore({ tMs: 0 })).toThrow('checkpoint: not one of the model boxes');
  });

  test('a run that writes tracks only goes forward', () => {
    const run = begin([], { trackLimit: 10 });
    run.advanceTo(20);
    expect(() => run.restore(run.save())).toThrow(
      'checkpoint: a run that writes tracks only goes forward',
    );
  });
});

test('tracks are written where they are asked for, and change nothing else', () => {
  const plain = finished(begin([emptying(30, 1)]));
  const tracked = finished(begin([emptying(30, 1)], { trackLimit: 100 }));
  expect(tracked.save()).toEqual(plain.save());
  const { box } = tracked.tracks();
  expect(box?.kind === 'levels' && [...(box.columns[0]?.value ?? [])].slice(0, 3)).toEqual([
    1, 2, 1,
  ]);
  expect(plain.tracks().box).toMatchObject({ columns: [{ atMs: new Float64Array(0) }] });
});

test('values and times that are not allowed are refused by name', () => {
  expect(() => begin([], { set: { most: 10 } })).toThrow(/^most: 10 is not allowed/);
  expect(() => begin([], { set: { everyMs: 100 } })).toThrow(/^most: 9 times everyMs 100/);
  expect(() => begin([], { trackLimit: -1 })).toThrow(/^trackLimit: -1 is not allowed/);
  expect(() => begin().advanceTo(-1)).toThrow(/^tMs: -1 is not allowed/);
});
