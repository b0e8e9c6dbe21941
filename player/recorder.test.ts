import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Checkpoint } from '@/engine/kernel/contract';
import { Checkpoints, MOST_BYTES } from './checkpoints';
import { findModel } from './models';
import type { Reply } from './protocol';
import { Recorder, recordAtOnce } from './recorder';
import { createSessions } from './session';
import type { AnyConfig, RunRequest } from './types';

const configOfDefaults = (sim: string): AnyConfig =>
  Object.fromEntries(
    Object.entries(findModel(sim).params).map(([name, param]) => [name, param.default]),
  );

const request: RunRequest = {
  sim: 'cold-start',
  config: configOfDefaults('cold-start'),
  seed: 11,
  durationMs: 180_000,
};

const bytesOf = ({ buffer }: Float64Array): Buffer => Buffer.from(buffer as ArrayBuffer);

/** The state at a moment, simulated from the start without any checkpoint. */
function directMoment(tMs: number) {
  const { config, seed, durationMs } = request;
  const run = findModel(request.sim).start({ config, seed, durationMs, logLimit: 0 });
  run.advanceTo(tMs);
  return run.snapshot();
}

describe('Recorder', () => {
  test('any moment, in any order, is exactly what a run straight to it would show', () => {
    const { replay } = recordAtOnce(request);
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
    const { replay } = recordAtOnce(request);
    for (const slice of [240, 0, 120, 119, 121, 1]) {
      const tMs = (request.durationMs * slice) / 240;
      expect(replay.momentAt(tMs)).toEqual(directMoment(tMs));
    }
  });

  test('looking at a moment leaves the recording as it was', () => {
    const recorder = new Recorder(request);
    recorder.record(() => false);
    const before = recorder.finish();
    recorder.replay().momentAt(1000);
    const recording = recorder.finish();
    expect(recording).toEqual(before);
    expect(recording.final).toEqual(directMoment(request.durationMs));
  });

  test('two recordings of one request are equal, those of two seeds are not', () => {
    const first = recordAtOnce(request).recording;
    expect(recordAtOnce(request).recording).toEqual(first);
    expect(recordAtOnce({ ...request, seed: 12 }).recording.log).not.toEqual(first.log);
  });

  test('a value that is not allowed is refused by the name of its field', () => {
    const config = { ...request.config, keepAliveSec: Number.NaN };
    expect(() => new Recorder({ ...request, config })).toThrow(/keepAliveSec/);
    expect(() => new Recorder({ ...request, sim: 'nothing' })).toThrow(/nothing/);
  });
});

describe('turns', () => {
  test('a recording made in many short turns is the one made at once', () => {
    const busy = {
      ...request,
      durationMs: 1_000_000,
      config: { ...request.config, ratePerSec: 500 },
    };
    const recorder = new Recorder(busy);
    let turns = 0;
    while (!recorder.isDone) {
      recorder.record(() => true);
      turns += 1;
    }
    expect(turns).toBeGreaterThan(240);
    const inTurns = recorder.finish();
    const { recording } = recordAtOnce(busy);
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
        ...configOfDefaults('four-eras'),
        ratePerSec: 0.1,
        peakFactor: 5_000,
        peakAtSec: 1_800,
        riseSec: 1,
        peakForSec: 10,
        fallSec: 1,
      },
    };
    const recorder = new Recorder(spike);
    const demand = findModel('four-eras').demand?.(spike.config);
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
  const rush = findModel('four-eras').scenarios.find(({ id }) => id === 'concert-tickets');
  const heavy: RunRequest = {
    sim: 'four-eras',
    config: { ...configOfDefaults('four-eras'), ...rush?.set },
    seed: 7,
    durationMs: rush?.durationMs ?? 0,
  };

  test('the checkpoints of a heavy run stay within their memory, and moments stay exact', () => {
    const { replay } = recordAtOnce(heavy);
    expect(replay.checkpointBytes).toBeGreaterThan(MOST_BYTES / 4);
    expect(replay.checkpointBytes).toBeLessThanOrEqual(MOST_BYTES);
    const { sim, config, seed, durationMs } = heavy;
    for (const share of [0.9, 0.26, 0.5]) {
      const run = findModel(sim).start({ config, seed, durationMs, logLimit: 0 });
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

describe('sessions', () => {
  /** `msPerLook` is what the sessions' clock gains between two looks at it; `msAtFirst`, in its first half second. */
  function talk(msPerLook = 0, msAtFirst = msPerLook) {
    const replies: Reply[] = [];
    let wake = (): void => {};
    let clockMs = 0;
    const now = (): number => {
      clockMs += clockMs < 500 ? msAtFirst : msPerLook;
      return clockMs;
    };
    const handle = createSessions(
      (reply) => {
        replies.push(reply);
        wake();
      },
      { turnMs: 12, ...(msPerLook > 0 && { now }) },
    );
    const until = (type: Reply['type'], order?: number): Promise<Reply> =>
      new Promise((resolve) => {
        wake = () => {
          const found = replies.find(
            (reply) => reply.type === type && (order === undefined || reply.order === order),
          );
          if (found) resolve(found);
        };
        wake();
      });
    return { replies, handle, until };
  }

  const busy = {
    ...request,
    durationMs: 600_000,
    config: { ...request.config, ratePerSec: 300 },
  };

  test('a recording comes with the number of its order', async () => {
    const { handle, until } = talk();
    handle({ type: 'record', session: 1, order: 5, request });
    expect(await until('recorded')).toMatchObject({ session: 1, order: 5 });
  });

  test('a later order of the same session ends the one under way', async () => {
    const { handle, until, replies } = talk();
    handle({ type: 'record', session: 1, order: 1, request: busy });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(replies).toEqual([]);
    handle({ type: 'record', session: 1, order: 2, request });
    expect(await until('recorded')).toMatchObject({ order: 2 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(replies.filter(({ type }) => type === 'recorded')).toHaveLength(1);
  });

  test('progress tells share, simulated time and what is left', async () => {
    const { handle, until, replies } = talk(5);
    handle({ type: 'record', session: 1, order: 1, request: busy });
    await until('progress');
    handle({ type: 'agree', session: 1, order: 1 });
    const [first] = replies.filter((reply) => reply.type === 'progress');
    expect(first).toMatchObject({ progress: { workedMs: expect.any(Number) } });
    if (first?.type !== 'progress') throw new Error('no progress');
    const { share, tMs, workedMs, leftMs } = first.progress;
    expect(share).toBeCloseTo(tMs / busy.durationMs, 6);
    expect(leftMs).toBeCloseTo((workedMs * (1 - share)) / share, 6);
  });

  test('a long run says so before it goes on, and goes on when somebody agrees', async () => {
    // Two looks at the clock a stride: a run of 180,000 requests takes more than 90 strides of 600 ms.
    const { handle, until, replies } = talk(300);
    handle({ type: 'record', session: 1, order: 1, request: busy });
    expect(await until('long')).toMatchObject({ expected: 180_000, askAboveMs: 20_000 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(replies.at(-1)?.type).toBe('long');
    handle({ type: 'agree', session: 1, order: 1 });
    expect(await until('recorded')).toMatchObject({ order: 1 });
    expect(replies.filter(({ type }) => type === 'long')).toHaveLength(1);
  });

  test('a short run asks nobody', async () => {
    const { handle, until, replies } = talk(1);
    handle({ type: 'record', session: 1, order: 1, request });
    await until('recorded');
    expect(replies.map(({ type }) => type)).not.toContain('long');
  });

  test('a machine that is slow at first is judged by what follows', async () => {
    // Judged by its first half second, this run would take 45 s; it takes less than two.
    const { handle, until, replies } = talk(1, 250);
    handle({ type: 'record', session: 1, order: 1, request: busy });
    await until('recorded');
    expect(replies.map(({ type }) => type)).not.toContain('long');
  });

  test('a cancelled run never arrives, and the one before it still answers', async () => {
    const { handle, until, replies } = talk();
    handle({ type: 'record', session: 1, order: 1, request });
    await until('recorded');
    handle({ type: 'record', session: 1, order: 2, request: busy });
    handle({ type: 'cancel', session: 1, order: 3 });
    handle({ type: 'moment', session: 1, order: 3, tMs: 90_000 });
    const answer = await until('moment');
    expect(answer).toMatchObject({ order: 1, snapshot: directMoment(90_000) });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(replies.filter(({ type }) => type === 'recorded')).toHaveLength(1);
  });

  test('while a run is recorded, the finished one before it answers for its moments', async () => {
    const { handle, until } = talk();
    handle({ type: 'record', session: 1, order: 1, request });
    await until('recorded');
    handle({ type: 'record', session: 1, order: 2, request: busy });
    handle({ type: 'moment', session: 1, order: 2, tMs: 60_000 });
    expect(await until('moment')).toMatchObject({ order: 1, snapshot: directMoment(60_000) });
    expect(await until('recorded', 2)).toMatchObject({ order: 2 });
  });

  test('a value that is not allowed comes back as data', async () => {
    const { handle, until } = talk();
    const config = { ...request.config, ratePerSec: -1 };
    handle({ type: 'record', session: 1, order: 1, request: { ...request, config } });
    expect(await until('failed')).toMatchObject({
      message: expect.stringContaining('ratePerSec'),
      refused: { field: 'ratePerSec', value: -1, problem: { why: 'range', max: 500 } },
    });
  });

  test.each([
    ['cold-start', { arrivals: 'spike', ratePerSec: 500, peakFactor: 5_000 }, 'peakFactor'],
    ['four-eras', { ratePerSec: 500, peakFactor: 5_000 }, 'peakFactor'],
    ['four-eras', { vmMin: 30, vmMax: 3 }, 'vmMin'],
    ['four-eras', { dynoMin: 11, dynoMax: 10 }, 'dynoMin'],
  ])('%s with values that contradict each other: %o', async (sim, set, field) => {
    const { handle, until } = talk();
    const config = { ...configOfDefaults(sim), ...set };
    handle({ type: 'record', session: 1, order: 1, request: { ...request, sim, config } });
    expect(await until('failed')).toMatchObject({ refused: { field } });
  });
});
