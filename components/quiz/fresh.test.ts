// Variants: other numbers from another seed, the answer worked out from them and never typed in.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NumericItem } from '@/content/schema';
import { context, items } from './fixture';
import { drawValues, freshItem } from './fresh';
import { gradeAnswer } from './grade';
import { showItem } from './show';

const item: NumericItem = {
  ...items.numeric,
  stem: { ko: '초당 {rate}건, 건당 {sec}초', en: '{rate} a second, {sec} s each' },
  explanation: { ko: '{rate} × {sec} = {answer}', en: '{rate} × {sec} = {answer}' },
  cites: [{ formula: { ko: '{rate}', en: '{rate} ×' } }],
  variables: { rate: { min: 100, max: 900, step: 100 }, sec: { min: 0.1, max: 0.5, step: 0.1 } },
  answer: { formula: 'littles-law', of: { ratePerSec: '$rate', sec: '$sec' } },
  tolerance: 0.5,
  traps: [
    {
      value: { formula: 'quotient', of: { a: '$rate', b: '$sec' } },
      tolerance: 0.5,
      because: { ko: '나눴어요 {rate}', en: 'divided {rate}' },
    },
  ],
};
const { ask } = context('en');
const shown = await showItem(item, context('en'));

test('values are on their steps, and every seed gives the same ones again', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { rate = 0, sec = 0 } = drawValues(item.variables ?? {}, `${seed}`);
      expect(rate % 100).toBe(0);
      expect(rate).toBeGreaterThanOrEqual(100);
      expect(rate).toBeLessThanOrEqual(900);
      expect([0.1, 0.2, 0.3, 0.4, 0.5]).toContain(sec);
      expect(drawValues(item.variables ?? {}, `${seed}`)).toEqual({ rate, sec });
    }),
  );
});

test('seeds differ, and all values come up', () => {
  const rates = Array.from({ length: 200 }, (_, seed) =>
    drawValues(item.variables ?? {}, `${seed}`),
  );
  expect(new Set(rates.map(({ rate }) => rate)).size).toBe(9);
});

test('the first variant is drawn by the server, with its answer worked out', () => {
  expect(shown.seed).toBe(0);
  expect(shown.stem).not.toContain('{');
  const [rate = 0, sec = 0] = (shown.stem.match(/[\d.]+/g) ?? []).map(Number);
  if (shown.kind !== 'numeric') throw new Error(shown.kind);
  expect(shown.answer).toBeCloseTo(rate * sec, 9);
  expect(gradeAnswer(shown, [String(rate * sec)]).isCorrect).toBe(true);
});

test('another seed has other texts and another answer, in every place', async () => {
  const other = await freshItem(shown, 5, ask);
  if (other.kind !== 'numeric') throw new Error(other.kind);
  expect(other.stem).not.toBe(shown.stem);
  expect(other.explanation).toMatch(new RegExp(`= ${Number(other.answer.toFixed(2))}`));
  const { cites } = other;
  expect(cites[0]?.text).toMatch(/^\d+ ×$/);
  const divided = other.traps[0];
  expect(gradeAnswer(other, [String(divided?.value)]).remarks[0]?.because).toMatch(/^divided \d+$/);
});

test('a trap that falls on the answer is none', async () => {
  const sameTrap = await showItem(
    { ...item, traps: item.traps.map((trap) => ({ ...trap, value: item.answer })) },
    context('en'),
  );
  expect(sameTrap.kind === 'numeric' && sameTrap.traps).toEqual([]);
});

test('an item that is always the same stays', async () => {
  const plain = await showItem(items.single, context('en'));
  expect(await freshItem(plain, 3, ask)).toBe(plain);
});
