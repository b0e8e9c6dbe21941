// Who gets which environment, who waits, what goes: the platform over a frame that answers when the test says so.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FrameListener } from './frame-line';
import type { Order } from './letters';
import { BrowserFaas } from './platform';

interface Fake {
  readonly listener: FrameListener;
  readonly orders: Order[];
  isClosed: boolean;
}

const settings = { code: 'old', keepAliveSec: 30, atOnce: 2, limitMs: 1_000 };

let frames: Fake[];
let platform: BrowserFaas;
let nowMs = 0;

/** The newest frame. */
const frame = (): Fake => frames.at(-1) as Fake;
const calls = () => frame().orders.filter((one) => one.kind === 'call');
const closed = () => frame().orders.flatMap((one) => (one.kind === 'close' ? [one.env] : []));

function answer(env: number, changes: object = {}): void {
  const call = calls().findLast((one) => one.env === env)?.call ?? 0;
  const times = { placeMs: 0, loadMs: 0, initMs: 0, handlerMs: 1, totalMs: 1 };
  const said = { outcome: 'answered', isGone: false, text: '{}', log: '' } as const;
  frame().listener.onLetter({ kind: 'done', env, call, ...said, ...times, ...changes });
}

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  nowMs = 0;
  const open = (listener: FrameListener) => {
    const fake: Fake = { listener, orders: [], isClosed: false };
    frames.push(fake);
    return {
      send: (order: Order) => fake.orders.push(order),
      close: () => {
        fake.isClosed = true;
      },
    };
  };
  platform = new BrowserFaas(open, settings, () => nowMs);
});

afterEach(() => vi.useRealTimers());

const start = (count: number): void => {
  platform.call(count);
  frame().listener.onReady();
};

test('a first call brings the code, a later one finds the environment and brings none', () => {
  start(1);
  answer(1);
  platform.call(1);
  expect(calls()).toMatchObject([
    { env: 1, call: 1, code: 'old' },
    { env: 1, call: 2, code: '' },
  ]);
  answer(1);
  expect(platform.state.calls.map(({ isCold }) => isCold)).toEqual([true, false]);
  expect(platform.state.environments).toMatchObject([{ env: 1, state: 'idle', calls: 2 }]);
});

test('no more environments at once than the knob says; the others wait, and their wait is counted', () => {
  start(5);
  expect(calls().map(({ env }) => env)).toEqual([1, 2]);
  expect(platform.state.open).toBe(5);
  nowMs = 40;
  answer(2);
  expect(calls().map(({ env }) => env)).toEqual([1, 2, 2]);
  answer(2);
  answer(2);
  answer(1);
  expect(platform.state.open).toBe(1);
  answer(2);
  expect(platform.state.open).toBe(0);
  expect(platform.state.calls.map(({ waitMs }) => waitMs)).toEqual([0, 40, 40, 0, 40]);
});

test('what rests longer than the keep-alive is reclaimed, and the next call is a first one again', () => {
  start(1);
  answer(1);
  vi.advanceTimersByTime(29_999);
  expect(closed()).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(closed()).toEqual([1]);
  expect(platform.state.environments).toMatchObject([{ state: 'gone', ending: 'reclaimed' }]);
  platform.call(1);
  expect(calls().at(-1)).toMatchObject({ env: 2, code: 'old' });
});

test('an environment that is called again is not reclaimed by the rest it had before', () => {
  start(1);
  answer(1);
  vi.advanceTimersByTime(20_000);
  platform.call(1);
  answer(1);
  vi.advanceTimersByTime(20_000);
  expect(closed()).toEqual([]);
});

test('rest is counted from the last answer, as the keep-alive counts it', () => {
  start(1);
  answer(1);
  nowMs = 20_000;
  platform.call(1);
  expect(platform.state.environments).toMatchObject([{ state: 'working', sinceMs: 20_000 }]);
  nowMs = 20_500;
  answer(1);
  nowMs = 40_000;
  platform.set(settings);
  expect(platform.state.environments).toMatchObject([{ state: 'idle', sinceMs: 20_500 }]);
});

test('what was ended at its limit is gone, and whoever waits gets a new environment', () => {
  platform.set({ ...settings, atOnce: 1 });
  start(2);
  answer(1, { outcome: 'killed', isGone: true });
  expect(platform.state.environments.map(({ ending }) => ending)).toEqual(['killed', null]);
  expect(calls().at(-1)).toMatchObject({ env: 2, call: 2, code: 'old' });
});

test('an error of the handler leaves its environment, one while it is read does not', () => {
  start(1);
  answer(1, { outcome: 'threw', text: 'Error: no' });
  expect(platform.state.environments).toMatchObject([{ env: 1, state: 'idle' }]);
  platform.call(1);
  answer(1, { outcome: 'threw', isGone: true });
  expect(platform.state.environments).toMatchObject([{ state: 'gone', ending: 'failed' }]);
});

test('new code ends every environment, and what they worked on is lost', () => {
  start(1);
  platform.set({ ...settings, code: 'new' });
  expect(closed()).toEqual([1]);
  expect(platform.state.calls).toMatchObject([{ outcome: 'lost' }]);
  platform.call(1);
  expect(calls().at(-1)).toMatchObject({ env: 2, code: 'new' });
});

test('a late letter of an environment that is gone is nobody else’s answer', () => {
  start(1);
  platform.restart();
  platform.call(1);
  frame().listener.onLetter({
    kind: 'done',
    env: 1,
    call: 1,
    outcome: 'answered',
    isGone: false,
    text: '"late"',
    log: '',
    placeMs: 0,
    loadMs: 0,
    initMs: 0,
    handlerMs: 0,
    totalMs: 0,
  });
  expect(platform.state).toMatchObject({ calls: [], open: 1 });
  answer(2);
  // Told from one on again, although its number was never used before.
  expect(platform.state.calls).toMatchObject([{ number: 1, env: 1, text: '{}' }]);
});

test('a frame that falls silent is replaced, what was in it is lost, and who waits is served by the new one', () => {
  platform.set({ ...settings, atOnce: 1 });
  start(2);
  frame().listener.onLost(true);
  expect(frames).toHaveLength(2);
  expect(platform.state).toMatchObject({ restarts: 1, open: 1, calls: [{ outcome: 'lost' }] });
  frame().listener.onReady();
  expect(calls()).toMatchObject([{ call: 2, code: 'old' }]);
});

test('a frame that never came is not asked for again and again, and nobody waits for it', () => {
  platform.call(3);
  frame().listener.onLost(false);
  expect(frames).toHaveLength(1);
  expect(platform.state).toMatchObject({ frame: 'failed', open: 0 });
});

test('borrowed code is measured in the place of its own, which comes back afterwards', () => {
  platform.restart('borrowed');
  start(1);
  expect(calls().at(-1)).toMatchObject({ code: 'borrowed' });
  answer(1);
  platform.restore();
  platform.call(1);
  expect(calls().at(-1)).toMatchObject({ env: 2, code: 'old' });
});

test('closed, it leaves no timer and no frame', () => {
  start(1);
  answer(1);
  platform.close();
  expect(frame().isClosed).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});
