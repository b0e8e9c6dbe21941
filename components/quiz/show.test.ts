// Items on the page: one language only, links that lead somewhere, rows in a fair order.

import { describe, expect, test } from 'vitest';
import type { SingleItem } from '@/content/schema';
import { context, items } from './fixture';
import { withUnit } from './numbers';
import { showItem } from './show';

describe('one language is sent, not both', () => {
  test.each(Object.values(items))('$kind', async (item) => {
    expect(JSON.stringify(await showItem(item, context('ko')))).not.toContain('English');
    expect(JSON.stringify(await showItem(item, context('en')))).not.toContain('한글');
  });
});

test('the same item has its rows in the same order in both languages', async () => {
  const order = async (locale: 'ko' | 'en') => {
    const item = await showItem(items.multiple, context(locale));
    return item.kind === 'multiple' ? item.options.map(({ id }) => id) : [];
  };
  expect(await order('ko')).toEqual(await order('en'));
});

test('quantities stand from small to large', async () => {
  const option = (id: string, text: string) => ({
    id,
    text: { ko: text, en: text },
    because: { ko: '', en: '' },
  });
  const item: SingleItem = {
    ...items.single,
    options: [
      { ...option('c', '1,000건'), correct: true },
      option('a', '0건'),
      option('d', '49건'),
      option('b', '1건'),
    ],
  };
  const shown = await showItem(item, context('ko'));
  const texts = shown.kind === 'single' ? shown.options.map(({ text }) => text) : [];
  expect(texts).toEqual(['0건', '1건', '49건', '1,000건']);
});

test('citations become links, with knobs and moment of a run, or a formula', async () => {
  const { cites, stepHref } = await showItem(
    {
      ...items.single,
      cites: [
        { claim: 'C055' },
        { sim: 'cold-start', scenario: 'quiet-night', set: { keepAliveSec: 30 }, tMs: 60_000 },
        { formula: { ko: '공식', en: 'formula' } },
      ],
    },
    context('en'),
  );
  expect(cites).toEqual([
    { kind: 'link', href: '/en/facts/#C055', text: 'Fact check: said C055' },
    {
      kind: 'link',
      href: '/en/labs/cold-start/?scenario=quiet-night&keepAliveSec=30&t=60000',
      text: 'See it happen in the lab',
    },
    { kind: 'formula', text: 'formula' },
  ]);
  expect(stepHref).toBe('/en/learn/lesson/#who-waits');
});

test('the right answer is there in words for every kind', async () => {
  for (const item of Object.values(items)) {
    expect((await showItem(item, context('ko'))).rightAnswer.length).toBeGreaterThan(0);
  }
  expect((await showItem(items.categorise, context('en'))).rightAnswer.toSorted()).toEqual([
    'e1 English → yes English',
    'e2 English → no English',
  ]);
});

test('a Korean counter stands close to its number, other units apart', () => {
  expect(withUnit(1_234.5, '개', 'ko')).toBe('1,234.5개');
  expect(withUnit(50, 'ms', 'ko')).toBe('50ms');
  expect(withUnit(50, 'instances', 'en')).toBe('50 instances');
  expect(withUnit(60.7, '%', 'ko')).toBe('60.7%');
});
