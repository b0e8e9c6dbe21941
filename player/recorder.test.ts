import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Checkpoint, Model } from '@/engine/kernel/contract';
import { Checkpoints, MOST_BYTES } from './checkpoints';
import { loadModel } from './models';
import { Recorder, recordAtOnce } from './recorder';
import type { AnyConfig, RunRequest } from './types';

const coldStart = await loadModel('cold-start');
const fourEras = await loadModel('four-eras');

const configOfDefaults = ({ params }: Model): AnyConfig =>
  Object.fromEntries(Object.entries(params).map(([name, param]) => [name, param.default]));

const request: RunRequest = {
  sim: 'cold-start',
  config: configOfDefaults(coldStart),
  seed: 11,
  durationMs: 180_000,
  acts: [],
};

const bytesOf = ({ buffer }: Float64Array): Buffer => Buffer.from(buffer as ArrayBuffer);

/** The state at a moment, simulated from the start without any checkpoint. */
function directMoment(tMs: number) {
  const { config, seed, durationMs } = request;
  const run = coldStart.start({
    config,
    seed,
    durationMs,
    logLimit: 0,
    trackLimit: 0,
    acts: [],
  });
  run.advanceTo(tMs);
  return run.snapshot();
}

describe('Recorder', () => {
  test('any moment, in any order, is exactly what a run straight to it would show', () => {
    const { replay } = recordAtOnce(coldStart, request);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: request.durationMs, noNaN: true }), { maxLength: 6 }),
        (moments) => {
          for (const tMs of moments) expect(replay.momentAt(tMs)).toEqual(directMoment(tMs));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the moments of the checkpoints themselves are exact', () => {
    const { replay } = recordAtOnce(coldStart, request);
    for (const slice of [240, 0, 120, 119, 121, 1]) {
      const tMs = (request.durationMs * slice) / 240;
      expect(replay.momentAt(tMs)).toEqual(directMoment(tMs));
    }
  });

  test('looking at a moment leaves the recording as it was', () => {
    const recorder = new Recorder(coldStart, request);
    recorder.record(() => false);
    const before = recorder.finish();
    recorder.replay().momentAt(1000);
    const recording = recorder.finish();
    expect(recording).toEqual(before);
    expect(recording.final).toEqual(directMoment(request.durationMs));
  });

  test('two recordings of one request are equal, those of two seeds are not', () => {
    const first = recordAtOnce(coldStart, request).recording;
    expect(recordAtOnce(coldStart, request).recording).toEqual(first);
    expect(recordAtOnce(coldStart, { ...request, seed: 12 }).recording.log).not.toEqual(first.log);
  });

  test('a value that is not allowed is refused by the name of its field', () => {
    const config = { ...request.config, keepAliveSec: Number.NaN };
    expect(() => new Recorder(coldStart, { ...request, config })).toThrow(/keepAliveSec/);
  });
});

describe('turns', () => {
  test('a recording made in many short turns is the one made at once', () => {
    const busy = {
      ...request,
      durationMs: 1_000_000,
      config: { ...request.config, ratePerSec: 500 },
    };
    const recorder = new Recorder(coldStart, busy);
    let turns = 0;
    while (!recorder.isDone) {
      recorder.record(() => true);
      turns += 1;
    }
    expect(turns).toBeGreaterThan(240);
    const inTurns = recorder.finish();
    const { recording } = recordAtOnce(coldStart, busy);
    expect(inTurns.final).toEqual(recording.final);
    expect(inTurns.series).toEqual(recording.series);
    // A million rows are compared as bytes: one by one they would take half a minute.
    expect(bytesOf(inTurns.log.atMs).equals(bytesOf(recording.log.atMs))).toBe(true);
    expect(bytesOf(inTurns.log.value).equals(bytesOf(recording.log.value))).toBe(true);
  });

  test('no turn holds the thread for more than a few thousand requests, not even in a spike', () => {
    const spike = {
      ...request,
      sim: 'four-eras',
      durationMs: 3_600_000,
      config: {
        ...configOfDefaults(fourEras),
        ratePerSec: 0.1,
        peakFactor: 5_000,
        peakAtSec: 1_800,
        riseSec: 1,
        peakForSec: 10,
        fallSec: 1,
      },
    };
    const recorder = new Recorder(fourEras, spike);
    const demand = fourEras.demand?.(spike.config);
    let fromMs = 0;
    let most = 0;
    while (!recorder.isDone) {
      recorder.record(() => true);
      most = Math.max(most, demand?.countBetween(fromMs, recorder.tMs) ?? Number.NaN);
      fromMs = recorder.tMs;
    }
    expect(most).toBeGreaterThan(500);
    expect(most).toBeLessThanOrEqual(2_001);
  });
});

describe('memory', () => {
  const rush = fourEras.scenarios.find(({ id }) => id === 'concert-tickets');
  const heavy: RunRequest = {
    sim: 'four-eras',
    config: { ...configOfDefaults(fourEras), ...rush?.set },
    seed: 7,
    durationMs: rush?.durationMs ?? 0,
    acts: [],
  };

  test('the checkpoints of a heavy run stay within their memory, and moments stay exact', () => {
    const { replay } = recordAtOnce(fourEras, heavy);
    expect(replay.checkpointBytes).toBeGreaterThan(MOST_BYTES / 4);
    expect(replay.checkpointBytes).toBeLessThanOrEqual(MOST_BYTES);
    const { config, seed, durationMs } = heavy;
    for (const share of [0.9, 0.26, 0.5]) {
      const run = fourEras.start({
        config,
        seed,
        durationMs,
        logLimit: 0,
        trackLimit: 0,
        acts: [],
      });
      run.advanceTo(share * durationMs);
      expect(replay.momentAt(share * durationMs)).toEqual(run.snapshot());
    }
  });

  test('states too heavy for the memory thin out evenly and keep the first', () => {
    const checkpoints = new Checkpoints();
    for (let tMs = 0; tMs <= 240; tMs += 1) {
      checkpoints.offer(() => ({ tMs, state: new Uint8Array(MOST_BYTES / 40) }) as Checkpoint);
    }
    expect(checkpoints.bytes).toBeLessThanOrEqual(MOST_BYTES);
    expect(checkpoints.count).toBe(31);
    expect(checkpoints.before(0).tMs).toBe(0);
    expect(checkpoints.before(101).tMs).toBe(96);
  });
});
