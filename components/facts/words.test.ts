// Whatever a price sheet names has words on the page: an id is never shown.

import { expect, test } from 'vitest';
import { locales } from '@/i18n/locales';
import {
  meterWord,
  regionWord,
  ruleWord,
  serviceWord,
  unitWord,
} from '@/i18n/messages/price-words';
import { priceTables } from '@/ledger/prices';

/** A name of a product (t3.micro, B1, e2-small), a number, or words. */
const isShown = (part: string): boolean => /[가-힣 ]|^[A-Z]|\d|^(vCPU|kWh|ms)$/.test(part);

test('services, regions, meters, rules and units of every sheet', () => {
  const bare = new Set<string>();
  const check = (id: string, words: string): void => {
    if (!words.split(' · ').every(isShown)) bare.add(`${id}: ${words}`);
  };
  for (const { sheet, prices, rules } of priceTables) {
    check(sheet.service, serviceWord(sheet.service, 'ko'));
    check(sheet.region, regionWord(sheet.region, 'ko'));
    for (const { name, meter } of prices) {
      check(name, meterWord(name, 'ko'));
      check(meter.unit, unitWord(meter.unit, 'ko'));
    }
    for (const { name } of rules) check(name, ruleWord(name, 'ko'));
  }
  expect([...bare]).toEqual([]);
});

test('both languages have a word of their own for a common thing', () => {
  for (const locale of locales) expect(meterWord('requests', locale)).not.toBe('requests');
});
