import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Params, Scenario } from '@/player/types';
import { configOf, fieldsOf, readAddress, withoutRefused, writeAddress } from './address';

const params = {
  ratePerSec: { kind: 'number', default: 1, min: 0.1, max: 100, step: 0.1, unit: 'perSec' },
  keepAliveSec: { kind: 'number', default: 300, min: 0, max: 3600, step: 1, unit: 'sec' },
  provisioned: { kind: 'number', default: 0, min: 0, max: 9, step: 1, unit: 'count' },
  reuse: { kind: 'choice', default: 'recent', options: ['recent', 'oldest'] },
} as const satisfies Params;

const scenarios: readonly Scenario[] = [
  { id: 'calm', durationMs: 60_000, openAtMs: 20_000, seed: 7, set: { ratePerSec: 2 } },
  { id: 'rush', durationMs: 90_000, openAtMs: 30_000, seed: 8, set: { reuse: 'oldest' } },
];

const read = (query: string) => readAddress(new URLSearchParams(query), params, scenarios);

describe('readAddress', () => {
  test('an empty address is the first scenario at its opening moment', () => {
    expect(read('')).toEqual({
      setup: {
        scenario: 'calm',
        seed: 7,
        tMs: 20_000,
        config: { ratePerSec: 2, keepAliveSec: 300, provisioned: 0, reuse: 'recent' },
      },
      ignored: [],
    });
  });

  test('whatever cannot be used is named together with what is allowed', () => {
    const { setup, ignored } = read(
      'scenario=nope&ratePerSec=abc&keepAliveSec=-5&reuse=lifo&color=red&t=1e9',
    );
    expect(setup.config).toMatchObject({ ratePerSec: 2, keepAliveSec: 0, reuse: 'recent' });
    expect(setup.tMs).toBe(60_000);
    expect(ignored.map(({ why, name }) => `${name} ${why}`)).toEqual([
      'scenario not-an-option',
      'ratePerSec not-a-number',
      'keepAliveSec out-of-range',
      'reuse not-an-option',
      'color unknown-name',
      't out-of-range',
    ]);
  });

  test.each(['NaN', 'Infinity', '', ' ', '0x', '1e999', '--1'])('"%s" is not a number', (raw) => {
    const { setup, ignored } = read(`ratePerSec=${encodeURIComponent(raw)}`);
    expect(setup.config.ratePerSec).toBe(2);
    expect(ignored).toHaveLength(1);
  });
});

test('a count and a seed are whole numbers, and it is said when they were not', () => {
  const { setup, ignored } = read('provisioned=2.6&seed=3.2&keepAliveSec=2.6');
  expect(setup).toMatchObject({ seed: 3, config: { provisioned: 3, keepAliveSec: 2.6 } });
  expect(ignored.map(({ why, name }) => `${name} ${why}`)).toEqual([
    'provisioned not-whole',
    'seed not-whole',
  ]);
});

describe('withoutRefused', () => {
  const refused = {
    field: 'keepAliveSec',
    value: 9,
    problem: { why: 'above', than: 'ratePerSec', limit: 1 },
  } as const;

  test('gives the refused knob back to its scenario and keeps the others', () => {
    const { setup } = read('scenario=calm&keepAliveSec=9&ratePerSec=1');
    expect(withoutRefused(setup, refused, params, scenarios)).toMatchObject({
      name: 'keepAliveSec',
      used: 300,
      setup: { config: { keepAliveSec: 300, ratePerSec: 1 } },
    });
  });

  test('then the other one of the pair, and then nothing is left to give back', () => {
    const { setup } = read('scenario=calm&ratePerSec=1');
    const second = withoutRefused(setup, refused, params, scenarios);
    expect(second).toMatchObject({ name: 'ratePerSec', used: 2 });
    expect(withoutRefused(second?.setup ?? setup, refused, params, scenarios)).toBeNull();
    expect(fieldsOf(refused)).toEqual(['keepAliveSec', 'ratePerSec']);
  });
});

test('an address written and read again is the same setup', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('calm', 'rush'),
      fc.nat(2 ** 31 - 1),
      fc.double({ min: 0, max: 60_000, noNaN: true }),
      fc.double({ min: 0.1, max: 100, noNaN: true }),
      fc.constantFrom('recent', 'oldest'),
      (scenario, seed, tMs, ratePerSec, reuse) => {
        const setup = {
          scenario,
          seed,
          tMs: tMs + 0,
          config: configOf(params, { ratePerSec, reuse }),
        };
        expect(readAddress(writeAddress(setup, params, scenarios), params, scenarios)).toEqual({
          setup,
          ignored: [],
        });
      },
    ),
  );
});
