// Variants of an item: other numbers from a seed, and the answer worked out from them.

import type { Variable } from '@/content/schema';
import { withUnit } from './numbers';
import type { Fresh, ShownItem } from './shown';
import { randomStream } from './shuffle';
import { type Ask, compute, fillIn, type Values } from './terms';

/** The values of the variables under a seed: each of the allowed ones is equally likely. */
export function drawValues(
  variables: Readonly<Record<string, Variable>>,
  seed: string,
): Record<string, number> {
  const next = randomStream(seed);
  return Object.fromEntries(
    Object.entries(variables).map(([name, { min, max, step }]) => {
      const count = Math.round((max - min) / step) + 1;
      const value = min + step * Math.min(count - 1, Math.floor(next() * count));
      // 0.1 × 3 is not 0.3 in binary.
      return [name, Number(value.toPrecision(12))];
    }),
  );
}

interface Worked {
  readonly answer: number;
  readonly traps: readonly number[];
}

async function workOut(fresh: Fresh, values: Values, ask: Ask): Promise<Worked> {
  const [answer = Number.NaN, ...traps] = await Promise.all(
    [fresh.answer, ...fresh.traps.map(({ value }) => value)].map((what) =>
      compute(what, values, ask),
    ),
  );
  return { answer, traps };
}

/** The variant of a numeric item under a seed. An item that is always the same is given back as it is. */
export async function freshItem(item: ShownItem, seed: number, ask: Ask): Promise<ShownItem> {
  const { fresh, locale } = item;
  if (fresh === null || item.kind !== 'numeric') return item;
  const values = drawValues(fresh.variables, `${item.id}#${seed}`);
  const { answer, traps } = await workOut(fresh, values, ask);
  const all = { ...values, answer: rounded(answer, item.tolerance) };
  const fill = (text: string) => fillIn(text, all, locale);
  return {
    ...item,
    seed,
    stem: fill(fresh.stem),
    explanation: fill(fresh.explanation),
    cites: fresh.cites.map((cite) => ({ ...cite, text: fill(cite.text) })),
    answer,
    rightAnswer: [withUnit(all.answer, item.unit, locale)],
    // A trap that falls on the answer by chance would call a right answer wrong.
    traps: item.traps
      .map((trap, index) => ({
        ...trap,
        value: traps[index] ?? trap.value,
        because: fill(fresh.traps[index]?.because ?? trap.because),
      }))
      .filter(({ value, tolerance }) => Math.abs(value - answer) > tolerance + item.tolerance),
  };
}

/** An answer as it is shown: no finer than a tenth of what still counts as right. */
function rounded(value: number, tolerance: number): number {
  if (tolerance === 0) return value;
  const digits = Math.max(0, Math.min(9, 1 - Math.floor(Math.log10(tolerance))));
  return Number(value.toFixed(digits));
}
