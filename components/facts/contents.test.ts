// The contents of the ledger name everything that a page of it shows under an address of its own.

import { expect, test } from 'vitest';
import { contentsOf } from '@/components/facts/contents';
import { claims } from '@/content/claims';
import { course } from '@/content/course';
import { locales } from '@/i18n/locales';
import { disputedExamples } from '@/ledger/disputed';
import { examples } from '@/ledger/examples';
import { limitTables } from '@/ledger/limits';
import { courseOfClaims, factParts, providersOn } from '@/ledger/parts';
import { priceTables } from '@/ledger/prices';
import { providers } from '@/ledger/provider';

test('every entry stands on one page, under the address that it has always had', () => {
  const ids = factParts.flatMap((part) => contentsOf(part, 'ko').map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  const wanted = [
    ...claims.map(({ id }) => id),
    ...priceTables.map(({ anchor }) => anchor),
    ...limitTables.map(({ id }) => `limits-${id}`),
    ...[...examples, ...disputedExamples].map(({ id }) => `example-${id}`),
    ...new Set(examples.map(({ provider }) => `examples-${provider}`)),
  ];
  expect(ids.toSorted()).toEqual(wanted.toSorted());
});

test('no claim stands in the contents without its verdict', () => {
  const pages = factParts.filter((part) => courseOfClaims(part) !== null);
  expect(pages.map(courseOfClaims)).toEqual(course.map(({ id }) => id));
  for (const { id, note } of pages.flatMap((part) => contentsOf(part, 'ko'))) {
    expect(note, id).toBeTruthy();
  }
});

test('every provider has a page', () => {
  expect(factParts.flatMap(providersOn).toSorted()).toEqual([...providers].toSorted());
});

test.each(locales)('%s: no two lines of a page read the same', (locale) => {
  for (const part of factParts) {
    const texts = contentsOf(part, locale).map(({ text }) => text);
    expect(
      texts.filter((text, i) => text === '' || texts.indexOf(text) !== i),
      part,
    ).toEqual([]);
  }
});
