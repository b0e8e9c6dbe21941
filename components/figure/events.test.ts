import { expect, test } from 'vitest';
import type { EventColumns } from '@/player/types';
import { countUntil, nextMoment, previousMoment } from './events';

const times = [10, 20, 20, 20, 35];
const log: EventColumns = {
  length: times.length,
  atMs: Float64Array.from(times),
  kind: new Uint8Array(5),
  subject: new Int32Array(5),
  object: new Int32Array(5),
  value: new Float64Array(5),
};

test('events at the moment itself have happened', () => {
  expect([0, 10, 19, 20, 34, 35, 99].map((t) => countUntil(log, t))).toEqual([0, 1, 1, 4, 4, 5, 5]);
});

test('stepping on and back visits every moment once, and the same ones', () => {
  const forth: number[] = [];
  for (let t: number | null = 0; t !== null; t = nextMoment(log, t)) forth.push(t);
  expect(forth).toEqual([0, 10, 20, 35]);
  const back: number[] = [];
  for (let t: number | null = 99; t !== null; t = previousMoment(log, t)) back.push(t);
  expect(back).toEqual([99, 35, 20, 10]);
});

test('between whole milliseconds there is no rest, and none is visited twice', () => {
  const odd = { ...log, atMs: Float64Array.from([0.2, 0.9, 3.5, 3.50001, 8]) };
  const forth: number[] = [];
  for (let t: number | null = 0; t !== null; t = nextMoment(odd, t)) forth.push(t);
  expect(forth).toEqual([0, 1, 4, 8]);
  const back: number[] = [];
  for (let t: number | null = 9; t !== null; t = previousMoment(odd, t)) back.push(t);
  expect(back).toEqual([9, 8, 4, 1]);
});
