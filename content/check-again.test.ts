// The rule by which a fact grows old.

import { expect, test } from 'vitest';
import { checkAgainBy, claimCheckAgainBy } from '@/content/check-again';
import { claims } from '@/content/claims';
import type { Claim } from '@/content/schema';

test('a price is looked at again after half a year, a limit or a claim after a year', () => {
  expect(checkAgainBy('price', '2026-10-01')).toBe('2027-04-01');
  expect(checkAgainBy('limit', '2026-11-21')).toBe('2027-11-21');
  expect(checkAgainBy('claim', '2026-11-21')).toBe('2027-11-21');
});

test('a day that the later month lacks becomes its last day', () => {
  expect(checkAgainBy('price', '2026-08-31')).toBe('2027-02-28');
  expect(checkAgainBy('claim', '2028-02-29')).toBe('2029-02-28');
});

const claim: Claim = {
  id: 'C999',
  verdict: 'true',
  status: 'found',
  said: { ko: '', en: '' },
  actually: { ko: '', en: '' },
  sources: [],
  checkedOn: '2026-11-21',
};

test('a day in the data wins over the rule, and the claim’s own over its sources’', () => {
  const source = { title: 'A page', url: 'https://example.org', readOn: '2026-11-21' };
  const sources = [source, { ...source, checkAgainBy: '2027-03-01' }];
  expect(claimCheckAgainBy(claim)).toBe('2027-11-21');
  expect(claimCheckAgainBy({ ...claim, sources })).toBe('2027-03-01');
  expect(claimCheckAgainBy({ ...claim, sources, checkAgainBy: '2027-08-01' })).toBe('2027-08-01');
});

test('a claim that names a price is looked at as soon as a price', () => {
  const priced = claims.filter(({ actually }) => /\$\d/.test(actually.en));
  expect(priced.length).toBeGreaterThan(0);
  for (const one of priced) {
    const byRule = checkAgainBy('price', one.checkedOn);
    expect(claimCheckAgainBy(one) <= byRule, one.id).toBe(true);
  }
});

test('a norm is looked at again after half a year', () => {
  expect(checkAgainBy('norm', '2026-11-30')).toBe('2027-05-30');
});
