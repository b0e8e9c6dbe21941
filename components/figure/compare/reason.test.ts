import { expect, test } from 'vitest';
import type { Params } from '@/player/types';
import type { SimDefinition } from '../definition';
import type { Shown } from '../marks/contract';
import type { SimWhy } from '../words/why-words';
import { turnedKnobs, whyUnchanged } from './reason';

const params = {
  arrivals: { kind: 'choice', default: 'poisson', options: ['poisson', 'spike'] },
  most: { kind: 'number', default: 40, min: 1, max: 100, step: 1, unit: 'count' },
  peak: {
    kind: 'number',
    default: 2,
    min: 1,
    max: 100,
    step: 1,
    unit: 'times',
    when: { arrivals: 'spike', most: { above: 5 } },
  },
} as const satisfies Params;
const words = {
  params: {
    arrivals: { label: 'Arrivals', options: { poisson: 'random', spike: 'a crowd' } },
    most: { label: 'Limit' },
    peak: { label: 'Peak' },
  },
};
const sim = { params, words: { ko: words, en: words } } as unknown as SimDefinition;
const shown = { locale: 'en' } as Shown;
const start = { arrivals: 'poisson', most: 40, peak: 2 };

const whyOf = (set: Readonly<Record<string, number | string>>, used: number | null = null) => {
  const why: SimWhy = { trust: {}, mostUsed: { most: () => used } };
  return whyUnchanged({ sim, why, before: start, now: { ...start, ...set }, shown });
};

test('the knobs that were turned are those that differ', () => {
  expect(turnedKnobs(start, { ...start, most: 41 })).toEqual(['most']);
});

test('a knob that is not in use names what would have to be set', () => {
  expect(whyOf({ peak: 9 })).toContain('“Peak” matters only under this condition');
  expect(whyOf({ peak: 9 })).toContain('Arrivals: a crowd · Limit: above 5');
});

test('a limit that was never reached is told with what was in use', () => {
  const told = whyOf({ most: 91 }, 12);
  expect(told).toContain('never reached this limit');
  expect(told).toContain('Most in use: 12. Limit: 40 → 91.');
});

test('a limit that was reached under either value is no reason, nor is one of which nothing is known', () => {
  const plain = 'With these customers, this knob did not matter.';
  expect(whyOf({ most: 91 }, 40)).toContain(plain);
  expect(whyOf({ most: 10 }, 12)).toContain(plain);
  expect(whyOf({ most: 91 }, null)).toContain(plain);
  expect(whyOf({ most: 91, arrivals: 'spike' }, 12)).toContain(plain);
});
