import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Params, Scenario } from '@/player/types';
import { configOf, readAddress, writeAddress } from './address';

const params = {
  ratePerSec: { kind: 'number', default: 1, min: 0.1, max: 100, step: 0.1, unit: 'perSec' },
  keepAliveSec: { kind: 'number', default: 300, min: 0, max: 3600, step: 1, unit: 'sec' },
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
        config: { ratePerSec: 2, keepAliveSec: 300, reuse: 'recent' },
      },
      ignored: [],
    });
  });

  test('whatever cannot be used is named together with what is allowed', () => {
    const { setup, ignored } = read(
      'scenario=nope&ratePerSec=abc&keepAliveSec=-5&reuse=lifo&color=red&t=1e9',
    );
    expect(setup.config).toEqual({ ratePerSec: 2, keepAliveSec: 0, reuse: 'recent' });
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
