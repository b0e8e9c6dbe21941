// Every topic of each group has its place, and every place exists in a lesson that can be read.

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claims } from '@/content/claims';
import { lessons } from '@/content/course';
import { coverage, type Group, groups } from '@/content/coverage';

const topicsOf = (group: Group): `I${string}`[] => {
  const { first, last } = groups[group];
  return Array.from(
    { length: last - first + 1 },
    (_, index): `I${string}` => `I${String(first + index).padStart(3, '0')}`,
  );
};

const everyGroup = Object.keys(groups) as Group[];

test.each(everyGroup)('every topic of %s has its place', (group) => {
  expect(topicsOf(group).filter((topic) => !Object.hasOwn(coverage, topic))).toEqual([]);
});

test('topics stand in their order, none outside the groups', () => {
  expect(Object.keys(coverage)).toEqual(everyGroup.flatMap(topicsOf));
});

test('every place exists: a step of a readable lesson, a claim, or a sample', () => {
  const known = new Set(claims.map(({ id }) => id));
  const ready = new Set(lessons.filter((lesson) => lesson.ready).map(({ id }) => id));
  const steps = (lesson: string): string =>
    readFileSync(`content/lessons/${lesson}/ko.mdx`, 'utf8');
  const lost = Object.entries(coverage).filter(([, place]) => {
    if ('claim' in place) return !known.has(place.claim);
    if ('sample' in place) return !existsSync(`samples/${place.sample}`);
    return !ready.has(place.lesson) || !steps(place.lesson).includes(`<Step id="${place.step}">`);
  });
  expect(lost).toEqual([]);
});

test('where a sample puts a topic right, some lesson shows it below the claim about what circulates', () => {
  const texts = lessons
    .filter((lesson) => lesson.ready)
    .map(({ id }) => readFileSync(`content/lessons/${id}/ko.mdx`, 'utf8'))
    .join('');
  const corrected = [...texts.matchAll(/<Claim id="C\d+" \/>\n\n<Sample .*?<\/Sample>/gs)].flatMap(
    ([whole]) => [...whole.matchAll(/^```ts file=(\S+)$/gm)].map(([, name]) => name),
  );
  const unshown = Object.values(coverage).flatMap((place) =>
    'sample' in place && !corrected.includes(place.sample) ? [place.sample] : [],
  );
  expect(unshown).toEqual([]);
});

test('where a claim corrects a topic, some lesson quotes that claim', () => {
  const texts = lessons
    .filter((lesson) => lesson.ready)
    .map(({ id }) => readFileSync(`content/lessons/${id}/ko.mdx`, 'utf8'))
    .join('');
  const unquoted = Object.values(coverage).flatMap((place) =>
    'claim' in place && !texts.includes(`<Claim id="${place.claim}"`) ? [place.claim] : [],
  );
  expect([...new Set(unquoted)]).toEqual([]);
});
