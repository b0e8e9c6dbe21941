// The sentence and the table beside the model say the same of the same calls.

import { expect, test } from 'vitest';
import { compare } from '@/player/browser-faas/compare';
import type { Call } from '@/player/browser-faas/types';
import { sayMs, sentenceOf, textOf } from './say';

const call = (place: number): Call => ({
  number: place + 1,
  batch: 1,
  env: 1,
  isCold: place === 0,
  outcome: 'answered',
  waitMs: 10 * place,
  tripMs: 17,
  placeMs: 0,
  loadMs: 0,
  initMs: 0,
  handlerMs: 4,
  totalMs: 5,
  text: '1',
  log: '',
});

test('the last answer of many comes after as long in the sentence as in the table', () => {
  const calls = Array.from({ length: 10 }, (_, place) => call(place));
  const fitted = { coldMs: 20, warmMs: 5 };
  const table = compare(calls, fitted, { atOnce: 1, keepAliveSec: 30 });
  expect(table?.measured.lastMs).toBe(107);
  const state = { frame: 'ready', calls, environments: [], open: 0, restarts: 0 } as const;
  const said = textOf(sentenceOf({ state, limitMs: 1_000, isMeasuring: false }, 'en'));
  expect(said).toContain(sayMs(107, 'en'));
});

test.each(['ko', 'en'] as const)(
  '%s: a sandbox that does not open is told before anything else, with what to do about it',
  (locale) => {
    for (const frame of ['late', 'failed'] as const) {
      const state = { frame, calls: [], environments: [], open: 3, restarts: 0 };
      const said = textOf(sentenceOf({ state, limitMs: 1_000, isMeasuring: true }, locale));
      expect(said).toMatch(locale === 'ko' ? /새로 고쳐 보세요/ : /load the page again/);
    }
  },
);
