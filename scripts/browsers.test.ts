// The oldest browsers that work, as the README states them, held against what the site is made with.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import caniuse from 'caniuse-lite';
import { expect, test } from 'vitest';
import { at } from './lib/project.mjs';

const sources = ['app', 'components', 'content', 'engine', 'i18n', 'player', 'store'].flatMap(
  (folder) =>
    readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(css|tsx?)$/.test(name) && !/\.test\.tsx?$/.test(name))
      .map((name) => ({
        name: `${folder}/${name}`,
        text: readFileSync(at(join(folder, name)), 'utf8'),
      })),
);
const isUsed = (what: RegExp): boolean => sources.some(({ text }) => what.test(text));

const STATED = /Chrome (?:and|or|과) Edge (\d+), Firefox (\d+)(?: and|,) Safari (\d+)/;

function statedIn(file: string): Readonly<Record<string, number>> {
  const [, chrome, firefox, safari] = STATED.exec(readFileSync(at(file), 'utf8')) ?? [];
  return {
    chrome: Number(chrome),
    edge: Number(chrome),
    firefox: Number(firefox),
    safari: Number(safari),
    ios_saf: Number(safari),
  };
}

const stated = statedIn('README.md');

test('old browsers are told what the README tells, in both languages', () => {
  expect(statedIn('app/old-browsers.css')).toEqual(stated);
  const korean = /Chrome과 Edge (\d+), Firefox (\d+), Safari (\d+)/.exec(
    readFileSync(at('app/old-browsers.css'), 'utf8'),
  );
  expect(korean?.slice(1).map(Number)).toEqual([stated.chrome, stated.firefox, stated.safari]);
});

/** What the pages need, by caniuse's names, and how it looks in the sources. */
const NEEDED: readonly (readonly [string, RegExp])[] = [
  ['css-has', /:has\(/],
  ['css-container-queries', /@container/],
  ['css-cascade-layers', /@layer/],
  ['css-color-function', /color-mix\(/],
  ['viewport-unit-variants', /\ddvh/],
  ['css-media-range-syntax', /@media \(width </],
  ['dialog', /showModal\(/],
  ['broadcastchannel', /BroadcastChannel/],
  ['intersectionobserver', /IntersectionObserver/],
  ['resizeobserver', /ResizeObserver/],
];

/** Whether a browser's version, in caniuse's writing a number or a span of them, has the whole of something. */
function has(feature: string, browser: string, version: number): boolean {
  const packed = caniuse.features[feature];
  if (!packed) throw new Error(`caniuse-lite knows nothing of ${feature}`);
  const stats = Object.entries(caniuse.feature(packed).stats[browser] ?? {});
  const own = stats.find(([name]) => Number.parseFloat(name) === version);
  if (!own) throw new Error(`caniuse-lite knows no ${browser} ${version}`);
  return own[1].startsWith('y');
}

test.each(NEEDED)('the oldest browsers have %s, which the pages need', (feature, looks) => {
  expect(isUsed(looks)).toBe(true);
  for (const [browser, version] of Object.entries(stated)) {
    expect(has(feature, browser, version), `${browser} ${version}`).toBe(true);
  }
});

/**
 * Came to one of the engines after the oldest browsers, by MDN's compatibility data, and nothing stands in for it.
 * Iterators are told from lists by their empty brackets: `Object.values(list)` gives a list.
 */
const TOO_NEW = [
  /\b(Object|Map)\.groupBy/,
  /\bPromise\.(withResolvers|try)/,
  /\bArray\.fromAsync/,
  /\bSet\([^)]*\)\.(union|intersection|difference|isSubsetOf)\(/,
  /\.(values|keys|entries)\(\)\s*\.(map|filter|toArray|some|every|find|take|drop)\(/,
  /\b(RegExp\.escape|Intl\.DurationFormat|URL\.parse|URL\.canParse)\b/,
  /\.checkVisibility\(|commandfor/i,
  /light-dark\(|@starting-style|@scope\b/,
];

test('nothing is used that the oldest browsers do not have', () => {
  const late = sources
    .filter(({ text }) => TOO_NEW.some((what) => what.test(text)))
    .map(({ name }) => name);
  expect(late).toEqual([]);
});
