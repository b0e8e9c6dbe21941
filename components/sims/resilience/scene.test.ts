import { describe, expect, test } from 'vitest';
import { configOf } from '@/components/figure/address';
import { pathsIn } from '@/components/figure/surface/fixture';
import { svgStrip } from '@/components/figure/surface/svg';
import { entries, params, services } from '@/engine/models/resilience/config';
import { type ScenarioId, scenarios } from '@/engine/models/resilience/scenarios';
import { type Still, stillsOf } from '@/player/still';
import { draw, size } from './draw';
import { ServiceReplay } from './replay';
import { prepare, type Scene } from './scene';
import { SLICES } from './tracks';

const recordStill = await stillsOf('resilience');

function record(id: ScenarioId, change: Readonly<Record<string, number | string>> = {}): Still {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  const { seed, durationMs, set } = scenario;
  const config = configOf(params, { ...set, ...change });
  return recordStill({ sim: 'resilience', config, seed, durationMs, acts: [] });
}

const sceneOf = (id: ScenarioId): Scene => prepare(record(id).recording);

function serviceOf(scene: Scene, name: (typeof services)[number]) {
  const found = scene.services.find((service) => service.name === name);
  if (!found) throw new Error(`no row ${name}`);
  return found;
}

const mean = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Average of a row between two moments, in s. */
function between(scene: Scene, values: Float64Array, fromSec: number, toSec: number): number {
  const perSlice = scene.durationMs / 1000 / values.length;
  return mean(values.slice(Math.round(fromSec / perSlice), Math.round(toSec / perSlice)));
}

describe.each(scenarios.map(({ id }) => id))('%s', (id) => {
  const { recording } = record(id);
  const scene = prepare(recording);

  test('nothing exceeds the slots and the line that a service has', () => {
    for (const { slots, queueLimit, working, held, vain, waiting } of scene.services) {
      for (let i = 0; i < SLICES; i += 1) {
        const taken = (working[i] ?? 0) + (held[i] ?? 0) + (vain[i] ?? 0);
        expect(taken).toBeLessThanOrEqual(slots + 1e-6);
        expect(waiting[i]).toBeLessThanOrEqual(queueLimit + 1e-6);
        expect(Math.min(working[i] ?? 0, held[i] ?? 0, vain[i] ?? 0)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test('slots and line of the order service average to the engine’s own numbers', () => {
    const { working, held, vain, waiting } = serviceOf(scene, 'order');
    const { busy, queue } = recording.final.metrics;
    expect(mean(working) + mean(held) + mean(vain)).toBeCloseTo(busy ?? Number.NaN, 6);
    expect(mean(waiting)).toBeCloseTo(queue ?? Number.NaN, 6);
  });

  test('every request that has ended is drawn once', () => {
    for (const { name, answered, degraded, lost } of scene.customers) {
      const sliceSec = scene.durationMs / 1000 / answered.length;
      const of = (what: string) => recording.final.counts[`${name}.${what}`] ?? Number.NaN;
      expect((mean(answered) + mean(degraded)) * answered.length * sliceSec).toBeCloseTo(
        of('completed'),
        6,
      );
      expect(mean(degraded) * answered.length * sliceSec).toBeCloseTo(of('degraded'), 6);
      expect(mean(lost) * answered.length * sliceSec).toBeCloseTo(
        of('failed') + of('rejected') + of('timedOut'),
        6,
      );
    }
  });

  test('it fits its surface, row by row', () => {
    const surface = svgStrip({ width: 760, height: 288, hatchId: 'hatch' });
    expect(size(scene) % (entries.length + services.length)).toBe(0);
    draw(surface, scene, 0, size(scene));
    const paths = pathsIn(surface.markup());
    expect(paths.length).toBeGreaterThan(3);
    for (const part of paths) {
      const ys = [...part.d.matchAll(/[ML]-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y));
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...ys)).toBeLessThanOrEqual(288);
    }
  });
});

test('work for nobody is counted as the engine counts it', () => {
  // Without a line, all that was given up is in a slot.
  const { recording, momentAt } = record('time-limit', { queueLimit: 0 });
  const scene = prepare(recording);
  const { working, vain } = serviceOf(scene, 'payment');
  let compared = 0;
  for (let i = 0; i < SLICES; i += 1) {
    // Where a row stands still for a whole slice, its average is its value.
    const isStill = Number.isInteger(working[i]) && Number.isInteger(vain[i]);
    if (!isStill || vain[i] === 0) continue;
    const { counts } = momentAt(((i + 0.5) / SLICES) * scene.durationMs);
    expect(vain[i]).toBe(counts['payment.abandoned']);
    expect((working[i] ?? 0) + (vain[i] ?? 0)).toBe(counts['payment.busy']);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(10);
});

test('where giving up is told, nothing is drawn as done for nobody, and no row leaks', () => {
  const { recording, momentAt } = record('no-protection', { cancel: 'on', timeLimitMs: 3_000 });
  const scene = prepare(recording);
  for (const { name, working, held, vain, waiting } of scene.services) {
    expect(Math.max(...vain), name).toBeLessThan(1e-9);
    const { counts } = momentAt(scene.durationMs);
    const last = SLICES - 1;
    if (counts[`${name}.busy`] === 0)
      expect((working[last] ?? 0) + (held[last] ?? 0)).toBeLessThan(1);
    if (counts[`${name}.waiting`] === 0) expect(waiting[last]).toBeLessThan(1);
  }
  const { working, held, vain, waiting } = serviceOf(scene, 'order');
  const { busy, queue } = recording.final.metrics;
  expect(mean(working) + mean(held) + mean(vain)).toBeCloseTo(busy ?? Number.NaN, 6);
  expect(mean(waiting)).toBeCloseTo(queue ?? Number.NaN, 6);
});

test('of two calls of one request, the one that ends is the one that began then', () => {
  // Slices of 1 s: given up after 2 s and tried again; the second call ends after 1 s, the first lives on.
  const replay = new ServiceReplay(1_000);
  replay.start(1, 0);
  replay.giveUp(1, 2_000);
  replay.start(1, 2_000);
  replay.finish(1, 3_000, 1_000);
  const { working, vain } = replay.levels(5_000);
  expect([...working.slice(0, 6)]).toEqual([1, 1, 1, 0, 0, 0]);
  expect([...vain.slice(0, 6)]).toEqual([0, 0, 1, 1, 1, 0]);
});

test('without protection every slot waits for payment, and the menu has nothing to do', () => {
  const scene = sceneOf('no-protection');
  const order = serviceOf(scene, 'order');
  expect(Math.max(...order.held)).toBeGreaterThan(0.9 * order.slots);
  expect(between(scene, order.waiting, 35, 60)).toBeGreaterThan(90);
  expect(between(scene, serviceOf(scene, 'menu').working, 35, 60)).toBeLessThan(0.2);
  for (const { lost } of scene.customers) expect(between(scene, lost, 35, 60)).toBeGreaterThan(10);
});

test.each(['time-limit', 'breaker', 'bulkhead'] as const)(
  '%s leaves the menu’s customers untouched',
  (id) => {
    const scene = sceneOf(id);
    const [menu, checkout] = scene.customers;
    expect(menu && between(scene, menu.lost, 0, 120)).toBeLessThan(0.02);
    expect(checkout && between(scene, checkout.lost, 30, 60)).toBeGreaterThan(5);
  },
);

test('a retry storm fills payment with work for nobody long after it was slow', () => {
  const scene = sceneOf('retry-storm');
  const payment = serviceOf(scene, 'payment');
  expect(payment.slowMs).toEqual([20_000, 22_000]);
  expect(between(scene, payment.vain, 60, 120)).toBeGreaterThan(0.9 * payment.slots);
  // What is sent is far more than the five slots can do.
  expect(payment.demand && between(scene, payment.demand, 60, 120)).toBeGreaterThan(1.5);
});

test('the breaker’s states follow each other without a gap, and end closed', () => {
  const scene = sceneOf('breaker');
  const { breaker } = serviceOf(scene, 'payment');
  expect(breaker.length).toBeGreaterThan(8);
  expect(breaker[0]?.isHalfOpen).toBe(false);
  for (const [i, { fromMs, toMs }] of breaker.entries()) {
    expect(toMs).toBeGreaterThanOrEqual(fromMs);
    if (i > 0) expect(fromMs).toBe(breaker[i - 1]?.toMs);
  }
  expect(breaker.at(-1)?.toMs).toBeLessThan(scene.durationMs);
  for (const name of ['menu', 'recommendation', 'stock'] as const) {
    expect(serviceOf(scene, name).breaker).toEqual([]);
  }
});

test('a bulkhead gives payment no more than its slots', () => {
  const scene = sceneOf('bulkhead');
  expect(Math.max(...serviceOf(scene, 'order').held)).toBeLessThanOrEqual(8);
});

test('only the service that turns slow is shaded, and only a slow one', () => {
  const slow = (id: ScenarioId) =>
    sceneOf(id)
      .services.filter(({ slowMs }) => slowMs !== null)
      .map(({ name }) => name);
  expect(slow('fallback')).toEqual(['recommendation']);
  expect(slow('healthy')).toEqual([]);
});

test('in a picture made of one path per colour, hatching lies over what it hatches', () => {
  for (const id of ['fallback', 'breaker'] as const) {
    const surface = svgStrip({ width: 760, height: 288, hatchId: 'hatch' });
    const scene = sceneOf(id);
    draw(surface, scene, 0, size(scene));
    const order = pathsIn(surface.markup()).map(({ fill }) => fill);
    const hatch = order.indexOf('url(#hatch)');
    expect(hatch).toBeGreaterThan(order.indexOf('var(--busy)'));
    expect(hatch).toBeGreaterThan(order.indexOf('var(--queued)'));
    expect(hatch).toBeGreaterThan(order.indexOf('var(--dropped)'));
    expect(order[0]).toBe('var(--line-2)');
  }
});

test('a picture cut early holds nothing beyond the cut', () => {
  const surface = svgStrip({ width: 760, height: 288, hatchId: 'hatch' }, 200);
  const scene = sceneOf('retry-storm');
  draw(surface, scene, 0, size(scene));
  for (const { d } of pathsIn(surface.markup())) {
    const xs = [...d.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
    expect(Math.max(...xs)).toBeLessThanOrEqual(200);
  }
});

test('one recording is read once', () => {
  const { recording } = record('breaker');
  expect(prepare(recording)).toBe(prepare(recording));
});
