import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findModel } from './models';
import type { Reply } from './protocol';
import { Recorder, recordAtOnce } from './recorder';
import { createSessions } from './session';
import type { RunRequest } from './types';

const request: RunRequest = {
  sim: 'cold-start',
  config: Object.fromEntries(
    Object.entries(findModel('cold-start').params).map(([name, param]) => [name, param.default]),
  ),
  seed: 11,
  durationMs: 180_000,
};

/** The state at a moment, simulated from the start without any checkpoint. */
function directMoment(tMs: number) {
  const { config, seed, durationMs } = request;
  const run = findModel(request.sim).start({ config, seed, durationMs, logLimit: 0 });
  run.advanceTo(tMs);
  return run.snapshot();
}

describe('Recorder', () => {
  test('any moment, in any order, is exactly what a run straight to it would show', () => {
    const { recorder } = recordAtOnce(request);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: request.durationMs, noNaN: true }), { maxLength: 6 }),
        (moments) => {
          for (const tMs of moments) expect(recorder.momentAt(tMs)).toEqual(directMoment(tMs));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the moments of the checkpoints themselves are exact', () => {
    const { recorder } = recordAtOnce(request);
    for (const slice of [240, 0, 120, 119, 121, 1]) {
      const tMs = (request.durationMs * slice) / 240;
      expect(recorder.momentAt(tMs)).toEqual(directMoment(tMs));
    }
  });

  test('looking at a moment leaves the recording as it was', () => {
    const { recorder, recording } = recordAtOnce(request);
    recorder.momentAt(1000);
    expect(recorder.finish()).toEqual(recording);
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

describe('sessions', () => {
  function talk() {
    const replies: Reply[] = [];
    let wake = (): void => {};
    const handle = createSessions((reply) => {
      replies.push(reply);
      wake();
    });
    const until = (type: Reply['type']): Promise<Reply> =>
      new Promise((resolve) => {
        wake = () => {
          const found = replies.find((reply) => reply.type === type);
          if (found) resolve(found);
        };
        wake();
      });
    return { replies, handle, until };
  }

  test('a recording comes with the number of its order', async () => {
    const { handle, until } = talk();
    handle({ type: 'record', session: 1, order: 5, request });
    expect(await until('recorded')).toMatchObject({ session: 1, order: 5 });
  });

  test('a later order of the same session ends the one under way', async () => {
    const { handle, until, replies } = talk();
    const busy = {
      ...request,
      durationMs: 600_000,
      config: { ...request.config, ratePerSec: 300 },
    };
    handle({ type: 'record', session: 1, order: 1, request: busy });
    await until('progress');
    handle({ type: 'record', session: 1, order: 2, request });
    expect(await until('recorded')).toMatchObject({ order: 2 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(replies.filter(({ type }) => type === 'recorded')).toHaveLength(1);
  });

  test('what cannot be recorded is said in words', async () => {
    const { handle, until } = talk();
    const config = { ...request.config, ratePerSec: -1 };
    handle({ type: 'record', session: 1, order: 1, request: { ...request, config } });
    expect(await until('failed')).toMatchObject({ message: expect.stringContaining('ratePerSec') });
  });
});
