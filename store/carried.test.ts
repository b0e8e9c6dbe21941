// What a database can hold comes back from a file as it was; what cannot be carried is known.

import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isJsonItself, isShallow, packed, unpacked } from './carried';

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withSparseArray: false,
  withObjectString: true,
  key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'cloud-ladder:type')),
});

test('any value comes back as it was, by way of a text', () => {
  fc.assert(
    fc.property(anything, (value) => {
      const made = packed(value);
      if (made === null) throw new Error('not carried');
      const back = unpacked(JSON.parse(JSON.stringify(made.json)));
      deepStrictEqual(back?.value, value);
    }),
    { numRuns: 1_000 },
  );
});

test('what JSON gives back as it is needs no marks', () => {
  fc.assert(
    fc.property(anything, (value) => {
      if (!isJsonItself(value)) return;
      expect(JSON.parse(JSON.stringify(value))).toEqual(value);
    }),
  );
});

test('what no file can carry is refused, not broken', () => {
  const loop: { me?: unknown } = {};
  loop.me = loop;
  for (const value of [loop, () => 1, Symbol('s'), new Error('e')])
    expect(packed(value)).toBeNull();
  for (const type of ['map', 'object', 'nosuch']) {
    expect(unpacked({ 'cloud-ladder:type': type, value: [1] })).toBeNull();
  }
});

test('depth is measured without going deep', () => {
  expect(isShallow(JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))).toBe(false);
  expect(isShallow({ a: [{ b: 1 }] })).toBe(true);
});
