// A round's results as a link: which questions, how they went, on what day. No name, and nothing that a server sees.

import * as v from 'valibot';
import type { Outcome } from '../results';

const outcomes = ['right', 'mended', 'wrong', 'open'] as const satisfies readonly Outcome[];
const letters = 'rmwo';

/** Longer links are refused by some messengers. */
const MOST_ITEMS = 200;

export interface SharedResult {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly items: readonly { readonly id: string; readonly outcome: Outcome }[];
}

const packed = v.object({
  v: v.literal(1),
  d: v.pipe(v.string(), v.isoDate()),
  i: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/))), v.maxLength(MOST_ITEMS)),
  o: v.pipe(v.string(), v.regex(/^[rmwo]*$/)),
});

/** The part of the link behind #. */
export function packResult({ day, items }: SharedResult): string {
  const o = items.map(({ outcome }) => letters[outcomes.indexOf(outcome)] ?? 'o').join('');
  const text = JSON.stringify({ v: 1, d: day, i: items.map(({ id }) => id), o });
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Null where the link is cut off, changed or of another make. */
export function unpackResult(code: string): SharedResult | null {
  let text: string;
  try {
    text = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return null;
  }
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), packed), text);
  if (!result.success) return null;
  const { d, i, o } = result.output;
  if (o.length !== i.length) return null;
  return {
    day: d,
    items: i.map((id, index) => ({
      id,
      outcome: outcomes[letters.indexOf(o[index] ?? 'o')] ?? 'open',
    })),
  };
}
