import { expect, test } from 'vitest';
import { exp } from '@/engine/kernel/math';
import { cases, restartsOff } from './check-theory';
import { mean, over } from './fixture';

test('restarts and checkpoints take as long as theory says', () => {
  for (const one of [cases[0], cases.at(-1)]) {
    if (one) expect(restartsOff(one, 400)).toBeLessThan(4);
  }
});

/** Minutes for 90 min of work, in stretches of w with `ready` min before each, at λ failures a minute. */
const inStretches = (w: number, ready: number, perMin: number): number =>
  ((90 / w) * (exp(perMin * (w + ready)) - 1)) / perMin;

test('from zero 208.9 minutes, with a checkpoint every ten 97.9', () => {
  expect(inStretches(90, 0, 1 / 60)).toBeCloseTo(208.9, 1);
  expect(inStretches(10, 0, 1 / 60)).toBeCloseTo(97.9, 1);
});

test('with 4 s before each the shortest is reached near 170 s, and 15 minutes are longer', () => {
  const ready = 4 / 60;
  const lengths = Array.from({ length: 150 }, (_, i) => 0.1 * (i + 1));
  const best = lengths.reduce((a, b) =>
    inStretches(b, ready, 1 / 60) < inStretches(a, ready, 1 / 60) ? b : a,
  );
  expect(Math.abs(best * 60 - Math.sqrt(2 * 4 * 3_600))).toBeLessThan(6);
  const at = (w: number) => inStretches(w, ready, 1 / 60);
  expect([at(2), at(1), at(15)].map((one) => Number(one.toFixed(1)))).toEqual([94.6, 96.9, 102.8]);
});

test('pieces one after the other are slowest where they are longest', () => {
  const finish = (pieceMin: number) =>
    mean(
      over('rough-night', { way: 'pieces', pieceMin, atOnce: 1, retries: 5 }, 'finish').filter(
        (one) => !Number.isNaN(one),
      ),
    );
  expect(finish(2)).toBeLessThan(finish(10));
});
