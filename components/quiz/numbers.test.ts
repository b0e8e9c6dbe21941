// Numbers are read as people in Korea and elsewhere type them, and what cannot be read is named.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from './numbers';

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

const decimals = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => digits / 10 ** places);

describe('what Intl writes is read back', () => {
  test.each(['ko-KR', 'en-US'])('%s, with and without unit, in either width', (tag) => {
    const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 4 });
    fc.assert(
      fc.property(
        decimals,
        fc.constantFrom('', '초', ' 초', 's', ' S', ' s. '),
        fc.boolean(),
        fc.constantFrom('', ' ', '\u00a0', '\t'),
        (value, unit, isWide, space) => {
          const written = space + format.format(value) + unit;
          const typed = isWide ? fullWidth(written) : written;
          expect(readNumber(typed, ['초', 's'])).toEqual({ value });
        },
      ),
    );
  });

  test('a plain number without separators too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
        expect(readNumber(String(value), [])).toEqual({ value });
      }),
    );
  });
});

test.each([
  ['1만', 10_000],
  ['1만 2,345', 12_345],
  ['1.5만', 15_000],
  ['3천', 3_000],
  ['2억 3천만', null],
  ['1억 2만 3', 100_020_003],
  ['1 234', 1_234],
  ['1\u202f234.5', 1_234.5],
  ['.5', 0.5],
  ['5.', 5],
  ['+7', 7],
  ['−3', -3],
  ['-0.5', -0.5],
])('%s is read as %s', (typed, value) => {
  const result = readNumber(typed, []);
  expect('value' in result ? result.value : null).toBe(value);
});

test.each([
  ['60.7%', ['%'], 60.7],
  ['60.7 ％', ['%'], 60.7],
  ['49건', ['건', 'cold starts'], 49],
  ['49 Cold Starts', ['건', 'cold starts'], 49],
  ['$0.41', ['$'], 0.41],
  ['₩ 1,300', ['₩'], 1_300],
  ['50ms', ['ms'], 50],
])('the unit may be typed: %s', (typed, units, value) => {
  expect(readNumber(typed, units)).toEqual({ value });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['육십', 'not-a-number'],
  ['%', 'not-a-number'],
  ['12 34', 'not-a-number'],
  ['1.2.3', 'not-a-number'],
  ['1e3', 'not-a-number'],
  ['--1', 'not-a-number'],
  ['2/3', 'not-a-number'],
  ['1,5', 'bad-comma'],
  ['0,67', 'bad-comma'],
  ['1,2345', 'bad-comma'],
  ['12,34', 'bad-comma'],
])('%j cannot be read: %s', (typed, problem) => {
  expect(readNumber(typed, ['s'])).toEqual({ problem });
});

test('another unit is not silently taken for the one that was asked for', () => {
  expect(readNumber('500 ms', ['s', '초'])).toEqual({ problem: 'other-unit', typed: 'ms' });
});

test('any text at all is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
      const result = readNumber(typed, ['초']);
      expect('value' in result ? Number.isFinite(result.value) : result.problem).toBeTruthy();
    }),
  );
  // Texts that would keep a careless pattern busy for minutes.
  for (const typed of [`${'1'.repeat(39)}x`, `${'1 '.repeat(19)}x`, `${'1,'.repeat(19)}x`]) {
    expect(readNumber(typed, ['초'])).toHaveProperty('problem');
  }
});
