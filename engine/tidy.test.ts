// What the compiler cannot see: sources of the engine that would make a run differ between machines.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
);

/** Only what IEEE 754 or ECMAScript fixes to the bit; transcendental functions are not among it. */
const EXACT_MATH = [
  'LOG2E',
  'abs',
  'ceil',
  'clz32',
  'floor',
  'imul',
  'max',
  'min',
  'sqrt',
  'trunc',
];

/** The code alone: comments and plain strings may name what they like, a size of a machine for instance. */
const withoutWords = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'/g, '');

test('there are sources to look at', () => {
  expect(sources).toContain('kernel/math.ts');
});

test.each(sources)(
  '%s uses exact arithmetic, and neither clock nor chance of the machine',
  (path) => {
    const source = withoutWords(readFileSync(`${folder}/${path}`, 'utf8'));
    const used = Array.from(source.matchAll(/\bMath\.(\w+)/g), ([, name]) => name);
    expect(used.filter((name) => name === undefined || !EXACT_MATH.includes(name))).toEqual([]);
    expect(source).not.toMatch(/\b(Date|performance(?!-)|setTimeout|crypto|Intl|globalThis)\b/);
    expect(source).not.toMatch(/toLocale|\w \*\* /);
  },
);
