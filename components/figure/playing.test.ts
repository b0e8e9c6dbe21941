import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Now, Playing } from './playing';

const at = (tMs: number): Now => ({ tMs, moment: { tMs, metrics: {}, counts: {} } });

const frames: (() => void)[] = [];
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (next: () => void) => frames.push(next));
  vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
});
afterEach(() => {
  vi.unstubAllGlobals();
  frames.splice(0);
});

test('what is told is heard, and is over as soon as the cursor is put elsewhere', () => {
  const playing = new Playing();
  const heard: (Now | null)[] = [];
  const stop = playing.subscribe('numbers', () => heard.push(playing.get()));
  playing.put(100, true);
  expect(playing.isMoving).toBe(true);
  expect(playing.fromMs).toBe(100);
  playing.tell(at(150));
  expect(playing.fromMs).toBe(150);
  playing.put(20, false);
  expect(playing.get()).toBeNull();
  expect(playing.isMoving).toBe(false);
  expect(playing.fromMs).toBe(20);
  stop();
  playing.tell(at(30));
  expect(heard).toEqual([at(150)]);
});

test('parts hear of it a frame apart, and only of the latest', () => {
  const playing = new Playing();
  const heard: string[] = [];
  for (const part of ['stage', 'clock', 'numbers'] as const) {
    playing.subscribe(part, () => heard.push(`${part} ${playing.get()?.tMs}`));
  }
  playing.put(0, true);
  playing.tell(at(10));
  expect(heard).toEqual(['numbers 10']);
  frames.shift()?.();
  playing.tell(at(20));
  while (frames.length > 0) frames.shift()?.();
  expect(heard).toEqual(['numbers 10', 'clock 10', 'numbers 20', 'clock 20', 'stage 20']);
});
