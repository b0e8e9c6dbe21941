// The line on which a guess is made does not give the result away, and every chip on it can be meant.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '@/i18n/locales';
import type { MetricSpec } from '@/player/types';
import { guessScale, isNearestChip, shareOn } from './guess-scale';

const specs: Readonly<Record<string, MetricSpec>> = {
  cold: { kind: 'ratio', better: 'less' },
  p95: { kind: 'latency' },
  lost: { kind: 'count', of: 'request' },
  busy: { kind: 'mean', of: 'environment' },
  lead: { kind: 'duration', in: 'workday' },
  areas: { kind: 'count', of: 'area', most: 10 },
  times: { kind: 'times' },
  paid: { kind: 'duration', in: 'min' },
};

const asked = fc.constantFrom(...Object.keys(specs));
const result = fc.option(fc.double({ min: 0, max: 1e8, noNaN: true }));

test('a chip stands on the line, and marks the value that it names', () => {
  fc.assert(
    fc.property(asked, result, fc.constantFrom(...locales), (name, happened, locale) => {
      const scale = guessScale({ metrics: specs }, name, happened, locale);
      expect(scale.chips.length).toBeGreaterThan(2);
      expect(scale.ticks.length).toBeLessThanOrEqual(6);
      for (const { value } of scale.chips) {
        const place = scale.placeOf(value);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(scale.max);
        // Else the mark would stand elsewhere than the chip says.
        expect(place / scale.step).toBeCloseTo(Math.round(place / scale.step), 6);
        expect(scale.valueOf(place)).toBeCloseTo(value, 6);
      }
    }),
  );
});

test('the result lies on the line, wherever it does, and the line is the same for results of like size', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('lost', 'busy', 'p95'),
      fc.double({ min: 0, max: 1e8, noNaN: true }),
      (name, happened) => {
        const scale = guessScale({ metrics: specs }, name, happened, 'en');
        expect(scale.valueOf(scale.max)).toBeGreaterThanOrEqual(happened * 0.999);
        expect(shareOn(scale, happened)).toBeLessThanOrEqual(1);
      },
    ),
  );
  const rangeFor = (happened: number) => guessScale({ metrics: specs }, 'lost', happened, 'en').max;
  expect(rangeFor(120)).toBe(rangeFor(400));
});

test('only shares have words beside their numbers', () => {
  const chips = (name: string) => guessScale({ metrics: specs }, name, 40, 'ko').chips;
  expect(chips('cold').map(({ words, text }) => `${words} ${text}`)).toEqual([
    '거의 없어요 2%',
    '열에 하나 10%',
    '넷에 하나 25%',
    '반쯤 50%',
    '거의 모두 90%',
  ]);
  expect(chips('p95').every(({ words }) => words === undefined)).toBe(true);
});

test('where beliefs reach far beyond the result, the line does too, by factors', () => {
  const far = { made: { kind: 'count', of: 'environment', reach: 10_000 } } as const;
  const sim = { metrics: { ...specs, ...far } };
  const scale = guessScale(sim, 'made', 16, 'en');
  expect(scale.valueOf(scale.max)).toBe(10_000);
  expect(scale.chips.map(({ value }) => value)).toEqual([10, 100, 1_000]);
  expect(scale.valueOf(Math.round(scale.placeOf(16)))).toBe(16);
});

test('where there are never more than ten, the line ends at ten and names whole numbers', () => {
  const scale = guessScale({ metrics: specs }, 'areas', 6, 'en');
  expect([scale.max, scale.step]).toEqual([10, 1]);
  expect(scale.ticks.map(({ text }) => text)).toEqual(['0', '5', '10']);
  expect(scale.chips.map(({ text }) => text)).toEqual(['2', '4', '6', '8']);
});

test('so many times is guessed by factors, and twice is as easy to mean as a hundred times', () => {
  for (const happened of [null, 3, 175]) {
    const scale = guessScale({ metrics: specs }, 'times', happened, 'en');
    expect(scale.placeOf(scale.valueOf(0))).toBe(0);
    expect(scale.valueOf(Math.round(scale.placeOf(2)))).toBe(2);
    // A twentieth of a tenfold is an eighth more.
    expect(Math.abs(scale.valueOf(Math.round(scale.placeOf(120))) / 120 - 1)).toBeLessThan(1 / 8);
    expect(scale.chips.map(({ value }) => value)).toEqual([10, 100, 1_000]);
  }
});

test('a time that is read in minutes is guessed in minutes, evenly', () => {
  const scale = guessScale({ metrics: specs }, 'paid', 45 * 60_000, 'ko');
  expect(scale.max).toBe(100);
  expect(scale.step).toBe(1);
  expect(scale.chips.map(({ text }) => text)).toEqual(['5분', '25분', '50분', '75분']);
  expect(shareOn(scale, 45 * 60_000)).toBeCloseTo(0.45, 9);
});

test('where beliefs lie close together, the line is no longer than they need', () => {
  const sim = { metrics: { down: { kind: 'duration', in: 'min', reach: 240 } } } as const;
  const rangeFor = (minutes: number) => {
    const { max, step, chips } = guessScale(sim, 'down', minutes * 60_000, 'ko');
    return [max, step, ...chips.map(({ text }) => text)];
  };
  expect(rangeFor(88)).toEqual([240, 2, '12분', '60분', '120분', '180분']);
  expect(rangeFor(24)).toEqual(rangeFor(88));
  expect(rangeFor(200)).toEqual([1_000, 10, '50분', '250분', '500분', '750분']);
});

test('the best of the chips is told from the others, on a line of factors, too', () => {
  const sim = { metrics: { cold: { kind: 'ratio' }, ten: { kind: 'times' } } } as const;
  const shares = guessScale(sim, 'cold', 3 / 235, 'ko');
  expect(isNearestChip(shares, 0.02, 3 / 235)).toBe(true);
  expect(isNearestChip(shares, 0.1, 3 / 235)).toBe(false);
  // On the line, but no chip: another could have been aimed at.
  expect(isNearestChip(shares, 0.03, 3 / 235)).toBe(false);
  const factors = guessScale(sim, 'ten', 250, 'ko');
  expect(isNearestChip(factors, 100, 250)).toBe(true);
  expect(isNearestChip(factors, 1_000, 250)).toBe(false);
  expect(isNearestChip(factors, 1_000, 400)).toBe(true);
});
