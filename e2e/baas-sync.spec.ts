// The pilot of acts: selling, cutting and reconnecting by button and keyboard, kept in the address and in the log.

import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import type { Locale } from './pages';
import { words } from './words';

const own = {
  ko: {
    sell: '하나 팔기',
    cut: '연결 끊기',
    reconnect: '다시 연결',
    undo: '무르기',
    at: (n: number) => `: ${n}번 태블릿`,
  },
  en: {
    sell: 'Sell one',
    cut: 'Cut off',
    reconnect: 'Reconnect',
    undo: 'Undo',
    at: (n: number) => `: Tablet ${n}`,
  },
} as const;

/** Without the acts that the scenario brings: nothing happens but by hand. */
const BY_HAND = '?scenario=two-tablets&acts=&t=20000';

async function openLab(page: Page, locale: Locale, query: string): Promise<Locator> {
  await page.goto(`/${locale}/labs/baas-sync${query}`);
  return ready(page, locale);
}

async function ready(page: Page, locale: Locale): Promise<Locator> {
  const figure = page.locator('[data-sim="baas-sync"]');
  await expect(figure).toHaveAttribute('data-state', 'ready');
  await expect(figure.getByRole('button', { name: words[locale].step, exact: true })).toBeEnabled();
  return figure;
}

const metric = (figure: Locator, name: string): Locator =>
  figure.locator(`output[data-metric="${name}"]`);

for (const locale of spokenIn('baas-sync')) {
  const t = words[locale];
  const o = own[locale];

  test(`${locale}: the last box is sold twice by hand, and the store settles on a wrong number`, async ({
    page,
  }) => {
    const figure = await openLab(page, locale, BY_HAND);
    const button = (name: string, place: number) =>
      figure.getByRole('button', { name: name + o.at(place), exact: true });
    await button(o.cut, 1).click();
    await expect(button(o.reconnect, 1)).toBeVisible();
    await button(o.cut, 2).focus();
    await page.keyboard.press('Enter');
    await expect(button(o.reconnect, 2)).toBeVisible();
    await button(o.sell, 1).click();
    await expect(metric(figure, 'gap')).toContainText('1');
    await button(o.sell, 2).focus();
    await page.keyboard.press('Space');
    await expect(metric(figure, 'gap')).toContainText('2');
    await expect
      .poll(() => new URL(page.url()).searchParams.get('acts'))
      .toBe('20s:cut:tablet-1,20s:cut:tablet-2,20s:sell:tablet-1,20s:sell:tablet-2');

    await page.reload();
    await ready(page, locale);
    await expect(metric(figure, 'gap')).toContainText('2');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure.getByRole('button', { name: t.download }).click(),
    ]);
    const log = await readFile(await download.path(), 'utf8');
    expect(log.match(/sell/g)?.length).toBeGreaterThanOrEqual(2);

    await figure.getByRole('button', { name: o.undo, exact: true }).click();
    await expect(metric(figure, 'gap')).toContainText('1');
    await figure.getByRole('button', { name: t.back, exact: true }).click();
    await expect(metric(figure, 'gap')).toContainText('0');
  });
}
