import { describe, expect, test } from 'vitest';
import { Constant, Exponential } from '@/engine/kernel/distributions';
import { Autoscaling } from '@/engine/models/autoscaling/autoscaling';
import { DEFAULT_SETTINGS as AUTOSCALING } from '@/engine/models/autoscaling/settings';
import { Dynos } from '@/engine/models/dynos/dynos';
import { DEFAULT_SETTINGS as DYNOS } from '@/engine/models/dynos/settings';
import { Functions } from '@/engine/models/functions/functions';
import { DEFAULT_SETTINGS as FUNCTIONS } from '@/engine/models/functions/settings';
import { Servers } from '@/engine/models/servers/servers';
import { DEFAULT_SETTINGS as SERVERS } from '@/engine/models/servers/settings';
import { poisson, regular } from '@/engine/traffic/arrivals';
import { Comparison } from '@/engine/traffic/comparison';
import { Crowd } from '@/engine/traffic/crowd';

const start = { seed: 9, warmupMs: 0 };
const work = new Exponential(100);
const no = new Constant(Number.NaN);
const crowd = () => new Crowd(poisson(20), work, 9);

describe('a draw that is no number ends the run, and the message says which', () => {
  test('the work', () => {
    expect(() => new Crowd(poisson(1), no, 9)).toThrow(/^seed 9, stream work: a duration of NaN/);
  });

  test('recorded times', () => {
    const timesMs = Float64Array.of(1, 2, Number.NaN, 4);
    expect(() => new Crowd({ timesMs }, work, 9)).toThrow(/^seed 9, stream arrivals: NaN ms/);
  });

  test.each([
    ['boot', () => new Autoscaling({ ...AUTOSCALING, boot: no, maxInstances: 9 }, start)],
    ['boot', () => new Dynos({ ...DYNOS, start: no, maxDynos: 9, targetP95Ms: 1 }, start)],
    ['coldStart', () => new Functions({ ...FUNCTIONS, coldStart: no }, start)],
    ['coldStart', () => new Functions({ ...FUNCTIONS, coldWork: no }, start)],
  ])('%s of a platform: %#', (stream, platformOf) => {
    const run = () => new Comparison(crowd(), [platformOf()]).advanceTo(600_000);
    expect(run).toThrow(`seed 9, stream ${stream}: a duration of NaN was drawn`);
  });
});

test('a platform that counts another number than it was sent ends the run', () => {
  class Deaf extends Servers {
    override arrive(atMs: number, workMs: number): void {
      if (atMs < 5_000) super.arrive(atMs, workMs);
    }
  }
  const comparison = new Comparison(new Crowd(regular(1), work, 9), [new Deaf(SERVERS, start)]);
  comparison.advanceTo(4_500);
  expect(() => comparison.advanceTo(8_000)).toThrow(
    'servers: 8 requests were sent, but 4 have come',
  );
});

test('requests before the warm-up are not waited for, and a checkpoint remembers how many were sent', () => {
  const settings = { ...SERVERS, servers: 9 };
  const comparison = new Comparison(crowd(), [
    new Servers(settings, { seed: 9, warmupMs: 30_000 }),
  ]);
  comparison.advanceTo(40_000);
  const saved = comparison.save();
  comparison.advanceTo(90_000);
  const results = comparison.results();
  comparison.restore(saved);
  comparison.advanceTo(90_000);
  expect(comparison.results()).toEqual(results);
});
