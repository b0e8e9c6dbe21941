// Nothing is pressed twice under one name, and a run without customers speaks of none.

import { expect, test } from 'vitest';
import { locales } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import { seedWords } from '../other-customers';
import { chanceWords } from './chance-words';

const saidBy = (words: object): string =>
  Object.values(words)
    .map((one) => (typeof one === 'function' ? one('1', '2', '3', '4') : one))
    .filter((one) => typeof one === 'string')
    .join('\n');

test.each(locales)('%s: what opens the thirty runs is not what starts them', (locale) => {
  for (const isWithoutCustomers of [false, true]) {
    const { action } = chanceWords({ isWithoutCustomers }, locale);
    expect(action).not.toBe(figureMessages[locale].chanceOpen);
    expect(action).toContain('30');
  }
});

test.each(locales)('%s: runs without customers speak of other chance instead', (locale) => {
  const customers = locale === 'ko' ? '손님' : /customer/i;
  expect(saidBy(chanceWords({}, locale))).toMatch(customers);
  expect(saidBy(chanceWords({ isWithoutCustomers: true }, locale))).not.toMatch(customers);
  expect(saidBy(seedWords({ isWithoutCustomers: true }, locale))).not.toMatch(customers);
});
