import { describe, expect, test, vi } from 'vitest';
import { type Bridge, createBridge, type Line } from './bridge';
import { FakeWorker, fakeWorkers } from './fixture';
import type { Failure } from './letters';
import { textOf } from './parse';
import type { Service } from './service';
import { MOST_RESTARTS, WINDOW_MS } from './stops';
import { nextTurn } from './turns';

/** Says that it begins, answers ten turns later, and echoes questions. */
const echo: Service = (order, desk) => {
  let isDone = false;
  return {
    async begin() {
      if (order === 'refused') throw new RangeError('refused: is not allowed; anything else');
      desk.say('begun');
      for (let turn = 0; turn < 10; turn += 1) await nextTurn();
      isDone = true;
      if (!desk.isAnswered) desk.answer(`${order}, done`);
    },
    async take(body) {
      while (!isDone) await nextTurn();
      desk.answer(`${order}, ${body}`);
    },
  };
};

const services = { questions: async () => echo };
const echoing = () => fakeWorkers(() => new FakeWorker({ services }));

/** Opens a line and keeps what it hears, in order. */
function listenTo(bridge: Bridge, order: unknown) {
  const heard: string[] = [];
  const wakers: (() => void)[] = [];
  const hear = (what: string): void => {
    heard.push(what);
    for (const wake of wakers) wake();
  };
  const failures: Failure[] = [];
  const line: Line = bridge.open('questions', order, {
    read: (body) => textOf(body, 'body'),
    onSaid: hear,
    onAnswered: hear,
    onFailed(failure) {
      failures.push(failure);
      hear('failed');
    },
    onRestarted: () => hear('restarted'),
  });
  const until = (what: string): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (heard.includes(what)) resolve();
      };
      wakers.push(look);
      look();
    });
  return { line, heard, failures, until };
}

const TICK_MS = 5;

describe('a worker that works', () => {
  test('says what is on the way, answers the order, and then questions about it', async () => {
    const bridge = createBridge(echoing());
    const { line, heard, until } = listenTo(bridge, 'tea');
    await until('tea, done');
    line.ask('sugar');
    await until('tea, sugar');
    expect(heard).toEqual(['begun', 'tea, done', 'tea, sugar']);
  });

  test('serves all lines of the page, each with its own answers', async () => {
    const { made, startWorker } = echoing();
    const bridge = createBridge({ startWorker });
    const [tea, cake] = [listenTo(bridge, 'tea'), listenTo(bridge, 'cake')];
    await Promise.all([tea.until('tea, done'), cake.until('cake, done')]);
    expect(made).toHaveLength(1);
  });

  test('what it refuses comes back in words, and ends nothing else', async () => {
    const { made, startWorker } = echoing();
    const bridge = createBridge({ startWorker });
    const [refused, tea] = [listenTo(bridge, 'refused'), listenTo(bridge, 'tea')];
    await Promise.all([refused.until('failed'), tea.until('tea, done')]);
    expect(refused.failures).toEqual([
      { message: 'refused: is not allowed; anything else', refused: null, isStopped: false },
    ]);
    expect(made).toHaveLength(1);
  });

  test('a closed line hears nothing any more', async () => {
    const bridge = createBridge(echoing());
    const [gone, tea] = [listenTo(bridge, 'gone'), listenTo(bridge, 'tea')];
    gone.line.close();
    await tea.until('tea, done');
    expect(gone.heard).toEqual([]);
  });

  test('a service that does not exist is refused by its name', async () => {
    const bridge = createBridge(fakeWorkers(() => new FakeWorker({ services: {} })));
    const { until, failures } = listenTo(bridge, 'tea');
    await until('failed');
    expect(failures[0]?.message).toMatch(/questions/);
  });
});

const formula = { ask: 'formula', name: 'sum', of: { a: 2, b: 3 } };

describe('the page does the work', () => {
  const answerOf = (bridge: Bridge): Promise<unknown> =>
    new Promise((resolve, reject) => {
      bridge.open('questions', formula, {
        read: (body) => body,
        onAnswered: resolve,
        onFailed: reject,
        onRestarted: () => reject(new Error('nothing was started before')),
      });
    });

  test('where there are no workers', async () => {
    expect(await answerOf(createBridge({ startWorker: () => null }))).toBe(5);
  });

  test.each(['with an error', 'in silence'] as const)(
    'where a worker cannot load, %s',
    async (cannotLoad) => {
      const { made, startWorker } = fakeWorkers(() => new FakeWorker({ cannotLoad }));
      const bridge = createBridge({ startWorker, tickMs: 1 });
      expect(await answerOf(bridge)).toBe(5);
      expect(await answerOf(bridge)).toBe(5);
      expect(made.map(({ isTerminated }) => isTerminated)).toEqual([true]);
    },
  );

  test('and where not even that can be loaded, it says so', async () => {
    vi.doMock('./host', () => {
      throw new Error('no network');
    });
    const bridge = createBridge({ startWorker: () => null });
    await expect(answerOf(bridge)).rejects.toMatchObject({
      message: expect.stringMatching(/could not be loaded/),
      isStopped: true,
    });
    vi.doUnmock('./host');
    expect(await answerOf(bridge)).toBe(5);
  });
});

describe('a worker that breaks off', () => {
  const accidents: Readonly<Record<string, (worker: FakeWorker) => void>> = {
    'with an error': (worker) => worker.breakOff(),
    'in silence': (worker) => worker.fallSilent(),
    'with a letter that cannot be put together': (worker) => worker.garble(),
    'with a letter that is none': (worker) => worker.babble({ type: 'answered', line: 'tea' }),
    'with an answer that nobody can believe': (worker) =>
      worker.babble({ type: 'answered', line: 1, body: 7 }),
    'by losing its answer': (worker) => {
      worker.losesToPage = ({ type }) => type === 'answered';
    },
  };

  test.each(Object.entries(accidents))('%s: another one does what was asked', async (_, befall) => {
    const { made, startWorker } = echoing();
    const bridge = createBridge({ startWorker, tickMs: TICK_MS });
    const { heard, until } = listenTo(bridge, 'tea');
    await until('begun');
    made[0] && befall(made[0]);
    await until('tea, done');
    expect(heard).toEqual(['begun', 'restarted', 'begun', 'tea, done']);
    expect(made.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });

  test('an order that never reaches it is asked again', async () => {
    const { made, startWorker } = fakeWorkers((index) => {
      const worker = new FakeWorker({ services });
      if (index === 0) worker.losesToHost = ({ type }) => type === 'open';
      return worker;
    });
    const { heard, until } = listenTo(createBridge({ startWorker, tickMs: TICK_MS }), 'tea');
    await until('tea, done');
    expect(heard).toEqual(['restarted', 'begun', 'tea, done']);
    expect(made).toHaveLength(2);
  });

  test('over the same order again: it is asked once more, not twice', async () => {
    const { made, startWorker } = fakeWorkers(() => {
      const worker = new FakeWorker({ services });
      worker.losesToPage = ({ type }) => {
        if (type === 'said') worker.breakOff();
        return false;
      };
      return worker;
    });
    const bridge = createBridge({ startWorker });
    const { heard, failures, until } = listenTo(bridge, 'tea');
    await until('failed');
    expect(heard).toEqual(['begun', 'restarted', 'begun', 'failed']);
    expect(failures).toEqual([
      { message: 'the calculation stopped twice: out of memory', refused: null, isStopped: true },
    ]);
    expect(made).toHaveLength(2);
  });

  test('over and over: whoever asks is told so, until a minute has gone', async () => {
    let clockMs = 0;
    const { made, startWorker } = echoing();
    const bridge = createBridge({ startWorker, now: () => clockMs });
    for (let stop = 0; stop <= MOST_RESTARTS; stop += 1) {
      const { line, until } = listenTo(bridge, 'tea');
      await until('tea, done');
      line.close();
      made.at(-1)?.breakOff();
      await nextTurn();
      clockMs += 1_000;
    }
    const { failures, until } = listenTo(bridge, 'tea');
    await until('failed');
    expect(failures[0]?.message).toBe(
      'the calculation stopped 4 times within a minute: out of memory',
    );
    expect(made).toHaveLength(MOST_RESTARTS + 1);
    clockMs = WINDOW_MS;
    const later = listenTo(bridge, 'tea');
    await later.until('tea, done');
    expect(later.heard).toEqual(['begun', 'tea, done']);
  });

  test('while nobody waits: an answered line is taken up again when it is asked', async () => {
    const { made, startWorker } = echoing();
    const bridge = createBridge({ startWorker });
    const tea = listenTo(bridge, 'tea');
    await tea.until('tea, done');
    made[0]?.breakOff();
    await nextTurn();
    const cake = listenTo(bridge, 'cake');
    await cake.until('cake, done');
    expect(made[1]?.heard).toMatchObject([{ type: 'open', order: 'cake' }]);
    tea.line.ask('sugar');
    await tea.until('tea, sugar');
    expect(made[1]?.heard.slice(1)).toMatchObject([
      { type: 'open', order: 'tea', isAnswered: true },
      { type: 'tell', body: 'sugar' },
    ]);
    expect(tea.heard).toEqual(['begun', 'tea, done', 'begun', 'tea, sugar']);
  });

  test('over a question: the order is taken up again, and the question asked once more', async () => {
    const { made, startWorker } = echoing();
    const { line, heard, until } = listenTo(createBridge({ startWorker }), 'tea');
    await until('tea, done');
    if (made[0]) made[0].losesToHost = ({ type }) => type === 'tell';
    line.ask('sugar');
    made[0]?.breakOff();
    await until('tea, sugar');
    expect(heard).toEqual(['begun', 'tea, done', 'restarted', 'begun', 'tea, sugar']);
  });
});
