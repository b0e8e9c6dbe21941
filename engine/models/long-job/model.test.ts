// What this model claims: how each way is cut, killed, tried again and paid, and that nothing paid for gets lost.

import { expect, test } from 'vitest';
import { priceUsage } from '@/engine/billing/price';
import { kindIndex, ways } from '@/engine/models/long-job/config';
import { containerPerSec, functionPerSec, TRANSITION_USD } from '@/engine/models/long-job/settings';
import { finished, MINUTE_MS, metricsOf, seeds } from './fixture';

const REGION = 'ap-northeast-2';
const HOUR_MS = 60 * MINUTE_MS;
const SEC_MS = 1_000;

/** Events of one kind, of one way. */
function events(run: ReturnType<typeof finished>, kind: keyof typeof kindIndex, way: string) {
  const { columns } = run.log;
  return Array.from({ length: columns.length }, (_, row) => row)
    .filter((row) => columns.kind[row] === kindIndex[kind])
    .filter((row) => ways[columns.object[row] ?? -1] === way)
    .map((row) => ({
      atMs: columns.atMs[row] ?? 0,
      piece: columns.subject[row] ?? 0,
      value: columns.value[row] ?? 0,
    }));
}

test('a call that is too long is killed at 900 s, run again after 60 s and 120 s, and given up', () => {
  const run = finished('one-go', { logLimit: 1_000 });
  const sec = (kind: 'begin' | 'limit' | 'gaveUp') =>
    events(run, kind, 'one').map(({ atMs }) => atMs / SEC_MS);
  expect(sec('begin')).toEqual([0, 960, 1_980]);
  expect(sec('limit')).toEqual([900, 1_860, 2_880]);
  expect(sec('gaveUp')).toEqual([2_880]);
  expect(run.snapshot().metrics).toMatchObject({
    finish: null,
    billed: 2_700_000,
    wasted: 2_700_000,
    done: 0,
  });
});

test('a call that just fits ends at its limit, and one that does not is killed', () => {
  const fits = (overheadSec: number) =>
    metricsOf('one-go', { set: { workMin: 10, overheadSec } }).finish;
  expect(fits(60)).toBe(660 * SEC_MS);
  expect(metricsOf('one-go', { set: { workMin: 15, overheadSec: 0 } }).finish).toBe(900 * SEC_MS);
  expect(metricsOf('one-go', { set: { workMin: 15, overheadSec: 1 } }).finish).toBeNull();
});

test('a broken piece goes first, and is taken at once', () => {
  const run = finished('six-minutes', {
    set: { pieceMin: 1, atOnce: 2, retries: 1, failPerHour: 0, overheadSec: 0 },
    acts: [{ atMs: 50_000, act: 'unplug', on: 'way-3', to: null }],
    logLimit: 10_000,
  });
  expect(events(run, 'off', 'pieces')).toMatchObject([{ piece: 1, atMs: 50_000, value: 30_000 }]);
  expect(events(run, 'begin', 'pieces').slice(0, 3)).toMatchObject([
    { piece: 1, atMs: 20_000, value: 1 },
    { piece: 2, atMs: 20_000, value: 1 },
    { piece: 1, atMs: 50_000, value: 2 },
  ]);
});

test('without a try left the whole job is given up, and the others stop', () => {
  const run = finished('all-at-once', { set: { retries: 0 }, logLimit: 10_000 });
  const { metrics, counts } = run.snapshot();
  expect(metrics.finish).toBeNull();
  expect(events(run, 'gaveUp', 'pieces')).toHaveLength(1);
  const [gaveUp] = events(run, 'gaveUp', 'pieces');
  expect(events(run, 'begin', 'pieces').every(({ atMs }) => atMs <= (gaveUp?.atMs ?? 0))).toBe(
    true,
  );
  // Steps have no retry either. The call is tried again by whoever queues it, and the container boots anew.
  expect(counts.running).toBe(2);
});

test('who is cutting, booting or joining cannot be switched off', () => {
  const act = (atMs: number) => [{ atMs, act: 'unplugAll', on: null, to: null }];
  for (const way of ['pieces', 'container']) {
    expect(metricsOf('ninety', { set: { way }, acts: act(10_000) })).toEqual(
      metricsOf('ninety', { set: { way } }),
    );
  }
});

test('the container boots anew and begins at zero, or at its last checkpoint', () => {
  const acts = [{ atMs: 73 * MINUTE_MS, act: 'unplug', on: 'way-4', to: null }];
  const from = (checkpoint: string, pieceMin: number) =>
    metricsOf('eighty-percent', { set: { way: 'container', checkpoint, pieceMin }, acts });
  expect(from('off', 10)).toMatchObject({ finish: 164 * MINUTE_MS, wasted: 72 * MINUTE_MS });
  expect(from('on', 10)).toMatchObject({ finish: 94 * MINUTE_MS, wasted: 2 * MINUTE_MS });
});

test('what was paid for was kept, thrown away, or spent on getting ready', () => {
  for (const seed of seeds.slice(0, 10)) {
    for (const way of ways) {
      const set = { way, failPerHour: 3, retries: 3, pieceMin: 3, atOnce: 7 };
      const run = finished('rough-night', { seed, set, logLimit: 1e6 });
      const paid = (kind: 'kept' | 'limit' | 'broken' | 'off') =>
        events(run, kind, way).reduce((sum, { value }) => sum + value, 0);
      const vain = paid('limit') + paid('broken') + paid('off');
      const { billed, wasted, ready } = run.snapshot().metrics;
      expect(wasted).toBeCloseTo(vain, 3);
      if (run.snapshot().counts.running !== 0) continue;
      const overhead = way === 'container' ? 0 : 4_000 * events(run, 'kept', way).length;
      expect(billed).toBeCloseTo(paid('kept') + vain + (ready ?? 0) - overhead, 3);
    }
  }
});

test('prices are those of the sheets', () => {
  const lambda = priceUsage({
    svc: 'lambda',
    region: REGION,
    requests: 3,
    ms: 900_000,
    memMB: 1_769,
    freeTier: false,
  });
  const exact = Number(lambda.lines.find(({ name }) => name === 'compute')?.exact);
  expect(2_700 * functionPerSec).toBeCloseTo(exact, 9);
  expect(exact).toBeCloseTo(0.0777, 4);
  const fargate = priceUsage({
    svc: 'fargate',
    region: REGION,
    tasks: 1,
    vcpu: 1,
    memGB: 2,
    seconds: 5_460,
    days: 1,
  });
  expect(5_460 * containerPerSec).toBeCloseTo(Number(fargate.total), 1);
  expect(containerPerSec * 3_600).toBeCloseTo(0.05678, 5);
  // Beyond what is free, a thousand cost what the sheet says.
  const steps = priceUsage({ svc: 'step-functions', region: REGION, transitions: 1_004_000 });
  expect(1_000_000 * TRANSITION_USD).toBeCloseTo(Number(steps.total), 2);
});

test('each attempt at a piece is a step of the workflow, and so are cutting and joining', () => {
  const { cost, billed } = metricsOf('ninety');
  expect(cost).toBeCloseTo(((billed ?? 0) / 1_000) * functionPerSec + 92 * TRANSITION_USD, 9);
});

test('a container is billed for a minute at least', () => {
  const early = metricsOf('ninety', { set: { way: 'container' }, durationMs: 10_000 });
  expect(early.cost).toBeCloseTo(60 * containerPerSec, 12);
});

test('a run of a whole night stays below two thousand events', () => {
  for (const seed of seeds) {
    const run = finished('rough-night', { seed, logLimit: 10_000 });
    expect(run.log.columns.length).toBeLessThan(2_000);
    expect(run.nowMs).toBe(8 * HOUR_MS);
  }
});
