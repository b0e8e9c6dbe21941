import { expect, test } from 'vitest';
import { createHost } from './host';
import type { HostLetter } from './letters';
import { loadModel } from './models';
import { type RunReply, readRunReply } from './run-types';
import type { AnyConfig, RunRequest } from './types';

const models = {
  'cold-start': await loadModel('cold-start'),
  'four-eras': await loadModel('four-eras'),
  'same-crowd': await loadModel('same-crowd'),
};
type Sim = keyof typeof models;

const requestOf = (sim: Sim, set: AnyConfig = {}): RunRequest => ({
  sim,
  config: {
    ...Object.fromEntries(
      Object.entries(models[sim].params).map(([name, param]) => [name, param.default]),
    ),
    ...set,
  },
  seed: 11,
  durationMs: 180_000,
  acts: [],
});

const request = requestOf('cold-start');
const busy = { ...requestOf('cold-start', { ratePerSec: 300 }), durationMs: 600_000 };

/** The state at a moment, simulated from the start without any checkpoint. */
function directMoment(tMs: number) {
  const { config, seed, durationMs } = request;
  const options = { config, seed, durationMs, acts: [], logLimit: 0, trackLimit: 0 };
  const run = models['cold-start'].start(options);
  run.advanceTo(tMs);
  return run.snapshot();
}

/** `msPerLook` is what the service's clock gains between two looks at it; `msAtFirst`, in its first half second. */
function talk(msPerLook = 0, msAtFirst = msPerLook) {
  const letters: HostLetter[] = [];
  let wake = (): void => {};
  let clockMs = 0;
  const clock = (): number => {
    clockMs += clockMs < 500 ? msAtFirst : msPerLook;
    return clockMs;
  };
  const take = createHost(
    (letter) => {
      letters.push(letter);
      wake();
    },
    { turnMs: 12, now: msPerLook > 0 ? clock : () => performance.now() },
  );
  const replies = (line = 1): RunReply[] =>
    letters.flatMap((letter) =>
      'body' in letter && letter.line === line ? [readRunReply(letter.body)] : [],
    );
  const failures = () =>
    letters.flatMap((letter) => (letter.type === 'failed' ? [letter.failure] : []));
  /** The first of what `list` holds that `is` one, as soon as there is one. */
  const first = <T>(list: () => readonly T[], is: (one: T) => boolean = () => true): Promise<T> =>
    new Promise((resolve) => {
      wake = () => {
        const found = list().find(is);
        if (found !== undefined) resolve(found);
      };
      wake();
    });
  return {
    replies,
    open: (order: unknown, { line = 1, isAnswered = false } = {}) =>
      take({ type: 'open', line, service: 'runs', order, isAnswered }),
    tell: (body: unknown, line = 1) => take({ type: 'tell', line, body }),
    close: (line = 1) => take({ type: 'close', line }),
    until: (type: RunReply['type'], line = 1) =>
      first(
        () => replies(line),
        (reply) => reply.type === type,
      ),
    failure: () => first(failures),
  };
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
const typesOf = (replies: readonly RunReply[]): string[] => replies.map(({ type }) => type);

test('a run is recorded, and then answers for its moments', async () => {
  const { open, tell, until } = talk();
  open(request);
  expect(await until('recorded')).toMatchObject({ recording: { request } });
  tell({ type: 'moment', tMs: 60_000 });
  expect(await until('moment')).toMatchObject({ snapshot: directMoment(60_000) });
});

test('a closed run is given up', async () => {
  const { open, close, until, replies } = talk();
  open(busy, { line: 1 });
  await rest();
  close(1);
  const before = replies(1).length;
  open(request, { line: 2 });
  await until('recorded', 2);
  await rest();
  expect(replies(1)).toHaveLength(before);
  expect(typesOf(replies(1))).not.toContain('recorded');
});

test('while a run is recorded, a finished one answers for its moments', async () => {
  const { open, tell, until } = talk();
  open(request, { line: 1 });
  await until('recorded', 1);
  open(busy, { line: 2 });
  tell({ type: 'moment', tMs: 90_000 }, 1);
  expect(await until('moment', 1)).toMatchObject({ snapshot: directMoment(90_000) });
  expect(await until('recorded', 2)).toMatchObject({ recording: { request: busy } });
});

test('a run that was answered before is recorded in silence, for the moments asked meanwhile', async () => {
  // So slow a machine that a new order would be asked about.
  const { open, tell, until, replies } = talk(300);
  open(busy, { isAnswered: true });
  tell({ type: 'moment', tMs: 60_000 });
  await until('moment');
  expect(typesOf(replies())).toEqual(['moment']);
});

test('progress tells share, simulated time and what is left', async () => {
  const { open, tell, until, replies } = talk(5);
  open(busy);
  await until('progress');
  tell({ type: 'agree' });
  const [first] = replies().filter((reply) => reply.type === 'progress');
  if (first?.type !== 'progress') throw new Error('no progress');
  const { share, tMs, workedMs, leftMs } = first.progress;
  expect(share).toBeCloseTo(tMs / busy.durationMs, 6);
  expect(leftMs).toBeCloseTo((workedMs * (1 - share)) / share, 6);
});

test('a long run says so before it goes on, and goes on when somebody agrees', async () => {
  // Two looks at the clock a stride: a run of 180,000 requests takes more than 90 strides of 600 ms.
  const { open, tell, until, replies } = talk(300);
  open(busy);
  expect(await until('long')).toMatchObject({ long: { expected: 180_000, askAboveMs: 20_000 } });
  await rest();
  expect(replies().at(-1)?.type).toBe('long');
  tell({ type: 'agree' });
  await until('recorded');
  expect(typesOf(replies()).filter((type) => type === 'long')).toHaveLength(1);
});

test('a short run asks nobody', async () => {
  const { open, until, replies } = talk(1);
  open(request);
  await until('recorded');
  expect(typesOf(replies())).not.toContain('long');
});

test('a crowd that comes at one moment asks nobody, though nobody is expected after it', async () => {
  const { open, until, replies } = talk(8);
  open({ ...requestOf('same-crowd'), durationMs: 20_000 });
  await until('recorded');
  expect(typesOf(replies())).not.toContain('long');
}, 20_000);

test('a machine that is slow at first is judged by what follows', async () => {
  // Judged by its first half second, this run would take 45 s; it takes less than two.
  const { open, until, replies } = talk(1, 250);
  open(busy);
  await until('recorded');
  expect(typesOf(replies())).not.toContain('long');
});

test('a value that is not allowed comes back as data', async () => {
  const { open, failure } = talk();
  open(requestOf('cold-start', { ratePerSec: -1 }));
  expect(await failure()).toMatchObject({
    message: expect.stringContaining('ratePerSec'),
    refused: { field: 'ratePerSec', value: -1, problem: { why: 'range', max: 500 } },
    isStopped: false,
  });
});

test.each([
  ['cold-start', { arrivals: 'spike', ratePerSec: 500, peakFactor: 5_000 }, 'peakFactor'],
  ['four-eras', { ratePerSec: 500, peakFactor: 5_000 }, 'peakFactor'],
  ['four-eras', { vmMin: 30, vmMax: 3 }, 'vmMin'],
  ['four-eras', { dynoMin: 11, dynoMax: 10 }, 'dynoMin'],
] as const)('%s with values that contradict each other: %o', async (sim, set, field) => {
  const { open, failure } = talk();
  open(requestOf(sim, set));
  expect(await failure()).toMatchObject({ refused: { field } });
});

test.each([
  ['a simulator that does not exist', { ...request, sim: 'nothing' }, /nothing/],
  ['an order that is none', 'cold-start', /run: expected an object/],
  ['an order without a seed', { ...request, seed: undefined }, /run.seed: expected a whole number/],
])('%s is refused in words', async (_, order, words) => {
  const { open, failure } = talk();
  open(order);
  expect((await failure()).message).toMatch(words);
});
