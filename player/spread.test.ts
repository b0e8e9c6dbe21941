import { describe, expect, test } from 'vitest';
import { startRun } from '@/engine/kernel/run';
import { spreadOf } from '@/engine/kernel/spread';
import { createHost } from './host';
import { measureSpread } from './measure';
import { loadModel } from './models';
import { NotPrepared } from './not-prepared';
import { SpreadJob } from './spread-job';
import { readSpreadReply, type SpreadReply } from './spread-types';
import type { AnyConfig, RunRequest, SpreadProgress } from './types';

const model = await loadModel('cold-start');
const config: AnyConfig = {
  ...Object.fromEntries(Object.entries(model.params).map(([name, param]) => [name, param.default])),
  ratePerSec: 0.02,
};
const request: RunRequest = { sim: 'cold-start', config, seed: 11, durationMs: 120_000, acts: [] };

/** What the runs give one by one. */
const metrics = [11, 12, 13, 14, 15].map((seed) => {
  const run = startRun(model, { set: config, seed, durationMs: request.durationMs, logLimit: 0 });
  run.advanceTo(request.durationMs);
  return run.snapshot().metrics;
});

function expectFive(report: ReturnType<SpreadJob['report']>): void {
  expect(report.seeds).toEqual({ first: 11, last: 15, count: 5 });
  for (const name of Object.keys(metrics[0] ?? {})) {
    expect(report.metrics[name], name).toEqual(spreadOf(metrics.map((each) => each[name] ?? null)));
  }
  expect(Object.keys(report.metrics)).toContain('p95');
  expect(report.runs).toEqual(metrics);
}

describe('a job', () => {
  test('gives the spread of what the runs give one by one, however it is cut into turns', () => {
    const whole = new SpreadJob(model, request, 5);
    whole.work(() => false);
    expectFive(whole.report());
    const cut = new SpreadJob(model, request, 5);
    let share = 0;
    let turns = 0;
    for (; !cut.isDone; turns += 1) {
      cut.work(() => true);
      expect(cut.share).toBeGreaterThan(share);
      share = cut.share;
    }
    expect({ share, turns: turns >= 5 }).toEqual({ share: 1, turns: true });
    expect(cut.report()).toEqual(whole.report());
  });

  test('counts the runs without a value', () => {
    const rare = { ...request, durationMs: 20_000 };
    const job = new SpreadJob(model, rare, 30);
    job.work(() => false);
    const { values, nulls } = job.report().metrics.p95 ?? spreadOf([]);
    expect(values + nulls).toBe(30);
    expect(values).toBeGreaterThan(0);
    expect(nulls).toBeGreaterThan(0);
  });

  test.each([0, 2.5, 10_001, Number.NaN])('of %d seeds is refused in words', (seeds) => {
    expect(() => new SpreadJob(model, request, seeds)).toThrow(
      `seeds: ${seeds} is not allowed; a whole number from 1 to 10000`,
    );
  });

  test('that would need a seed too large is refused', () => {
    const last = { ...request, seed: Number.MAX_SAFE_INTEGER };
    expect(() => new SpreadJob(model, last, 2)).toThrow(/^seed: /);
  });
});

test('a report that lacks a run cannot be read', () => {
  const job = new SpreadJob(model, request, 2);
  job.work(() => false);
  const report = job.report();
  expect(readSpreadReply({ type: 'spread', report })).toEqual({ type: 'spread', report });
  const short = { ...report, runs: report.runs.slice(1) };
  expect(() => readSpreadReply({ type: 'spread', report: short })).toThrow(/report\.runs/);
});

describe('the service', () => {
  const desk = () => {
    const replies: SpreadReply[] = [];
    // A clock that goes on by 100 ms at every look: every turn is over at once.
    let clock = 0;
    const now = (): number => {
      clock += 100;
      return clock;
    };
    const take = createHost(
      (letter) => {
        if ('body' in letter) replies.push(readSpreadReply(letter.body));
      },
      { turnMs: 1, now },
    );
    const open = (seeds: number): void =>
      take({
        type: 'open',
        line: 1,
        service: 'spreads',
        order: { request, seeds },
        isAnswered: false,
      });
    return { replies, open, close: () => take({ type: 'close', line: 1 }) };
  };
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 0));
  };

  test('tells how far it is, then the spread', async () => {
    const { replies, open } = desk();
    open(5);
    await until(() => replies.some(({ type }) => type === 'spread'));
    const last = replies.at(-1);
    if (last?.type !== 'spread') throw new Error('something came after the end');
    expectFive(last.report);
    const progress = replies.flatMap((reply) =>
      reply.type === 'progress' ? [reply.progress] : [],
    );
    expect(progress.length).toBeGreaterThan(0);
    for (const { done, of, share, leftMs } of progress) {
      expect(of).toBe(5);
      expect(share).toBeGreaterThanOrEqual(done / 5);
      expect(share).toBeLessThan(1);
      expect(leftMs).toBeGreaterThan(0);
    }
  });

  test('gives up when nobody waits any more', async () => {
    const { replies, open, close } = desk();
    open(9_000);
    await until(() => replies.length > 0);
    close();
    const before = replies.length;
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
    expect(replies).toHaveLength(before);
    expect(replies.every(({ type }) => type === 'progress')).toBe(true);
  });
});

describe('the page', () => {
  test('gets the spread', async () => {
    expectFive(await measureSpread(request, 5));
  });

  test('hears how far it is, and can give up', async () => {
    const busy = { ...request, config: { ...config, ratePerSec: 20 } };
    const giving = new AbortController();
    const heard: SpreadProgress[] = [];
    const onProgress = (progress: SpreadProgress): void => {
      heard.push(progress);
      giving.abort(new Error('enough'));
    };
    await expect(
      measureSpread(busy, 10_000, { onProgress, signal: giving.signal }),
    ).rejects.toThrow('enough');
    expect(heard).toHaveLength(1);
    await expect(measureSpread(busy, 5, { signal: giving.signal })).rejects.toThrow('enough');
  });

  test('hears in data what is not allowed', async () => {
    const failed = await measureSpread(request, 0).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(NotPrepared);
    expect(failed).toMatchObject({ refused: { field: 'seeds', value: 0 } });
    const unknown = { ...request, sim: 'weather' };
    await expect(measureSpread(unknown, 2)).rejects.toThrow(/unknown simulator "weather"/);
  });
});
