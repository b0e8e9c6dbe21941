// The hash equals the one of Node.

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from './sha256';

test('every text has the hash that Node gives it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }),
  );
});

test('texts around the length of a block and long ones too', () => {
  for (const length of [55, 56, 63, 64, 65, 119, 120, 100_000]) {
    const text = '가'.repeat(length);
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    const plain = 'a'.repeat(length);
    expect(sha256(plain)).toBe(createHash('sha256').update(plain).digest('hex'));
  }
});
