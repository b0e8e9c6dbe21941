// The colours of the ladder as words: in both themes, on every ground that such words stand on.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('app/tokens.css', 'utf8');

type Tokens = Readonly<Record<string, string>>;

/** The tokens of the first block after a selector. */
function tokensAfter(selector: string): Tokens {
  const from = css.indexOf(selector);
  if (from < 0) throw new Error(`no ${selector} in tokens.css`);
  const block = css.slice(from, css.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const light = tokensAfter(':root {');
const dark = { ...light, ...tokensAfter("[data-theme='dark'] {") };

/** Relative luminance (WCAG 2.2) of #rrggbb, from 0 to 1. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio (WCAG 2.2), from 1 to 21. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const rungs = ['onprem', 'iaas', 'paas', 'faas', 'baas'];
/** AA for words of any size. */
const LEAST = 4.5;

const themes: readonly (readonly [string, Tokens])[] = [
  ['light', light],
  ['dark', dark],
];

describe.each(themes)('%s', (_, tokens) => {
  test.each(rungs)(
    'words in the colour of %s, and quieter words, can be read on its grounds',
    (rung) => {
      for (const ground of ['paper', 'card', 'line-2', `${rung}-soft`]) {
        for (const words of [rung, 'ink-2']) {
          const found = contrast(tokens[words] ?? '', tokens[ground] ?? '');
          expect(found, `${words} on ${ground}`).toBeGreaterThanOrEqual(LEAST);
        }
      }
    },
  );
});

test('without scripts the system’s dark theme is the same', () => {
  expect({ ...light, ...tokensAfter(':root:not([data-theme]) {') }).toEqual(dark);
});

test.each(['components/site/share-image.tsx', 'public/icon.svg'])(
  '%s, which cannot read tokens, has the colours of the ladder',
  (file) => {
    const text = readFileSync(file, 'utf8');
    for (const rung of ['onprem', 'iaas', 'paas', 'faas']) expect(text).toContain(light[rung]);
  },
);
