// The page for schools, and what it promises: nothing but GET leaves, and a figure that is awake needs no server.

import { expect, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import { locales } from './pages';
import { readThrough } from './read-through';
import { within } from './within';
import { words } from './words';

const SHEETS = 4;

const names = {
  ko: {
    title: '학교에서 쓰기 전에',
    footer: '학교에서 쓰기 전에',
    law: '2026년 3월 1일',
    officer: '학교가 적을 것',
    open: '확인하지 못한 것',
    data: '내 기록',
  },
  en: {
    title: 'Before using it at school',
    footer: 'For schools',
    law: '1 March 2026',
    officer: 'For the school to fill in',
    open: 'Not confirmed',
    data: 'Your data',
  },
} as const;

/** Method and address of every request from now on. */
function watchRequests(page: Page): { readonly method: string; readonly url: string }[] {
  const seen: { method: string; url: string }[] = [];
  page.on('request', (request) => seen.push({ method: request.method(), url: request.url() }));
  return seen;
}

for (const locale of locales) {
  const name = names[locale];

  test(`${locale}: the foot of a page leads to it, and it says what, since when, and what is open`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/glossary`);
    await page.getByRole('contentinfo').getByRole('link', { name: name.footer }).click();
    await expect(page.getByRole('heading', { level: 1, name: name.title })).toBeVisible();
    await expect(page.locator('#law-since')).toContainText(name.law);
    await expect(page.locator('#law-since').getByRole('link')).toHaveAttribute(
      'href',
      '#source-school-schools',
    );
    await expect(page.locator('#check-others-officer')).toContainText(name.officer);
    await expect(page.getByRole('heading', { name: name.open, exact: true })).toBeVisible();
    await expect(
      page.locator('#check-rights-erase').getByRole('link', { name: name.data }),
    ).toHaveAttribute('href', `/${locale}/data/`);
  });

  test(`${locale}: at 360 px each row is a block, and nothing is beyond the edge`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${locale}/school`);
    await expect(page.locator('#check-others-officer')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const label = await page
      .locator('#check-others-officer td')
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).not.toBe('none');
  });

  test(`${locale}: on paper it is at most ${SHEETS} sheets, without the button`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/school`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.report-actions')).toBeHidden();
    await expect(page.locator('#check-others-officer')).toBeVisible();
    const paper = await page.pdf({ preferCSSPageSize: true });
    const sheets = paper.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeLessThanOrEqual(SHEETS);
  });
}

for (const locale of spokenIn('school')) {
  const name = words[locale];

  test(`${locale}: a run that plays, a knob and a quiz send nothing but GET, to this host alone`, async ({
    page,
    baseURL,
  }) => {
    const seen = watchRequests(page);
    await page.goto(`/${locale}/labs/cold-start`);
    await page.getByRole('button', { name: name.play, exact: true }).click();
    await expect(page.getByRole('button', { name: name.pause, exact: true })).toBeVisible();
    await page.getByRole('slider', { name: name.keepAlive }).press('ArrowRight');
    await page.goto(`/${locale}/quiz/what-is-serverless`);
    const option = page.getByRole('radio').first();
    await option.check({ force: true });
    await expect(option).toBeChecked();
    await page.waitForLoadState('networkidle');
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.filter(({ method }) => method !== 'GET')).toEqual([]);
    const foreign = seen.filter(
      ({ url }) => url.startsWith('http') && new URL(url).origin !== baseURL,
    );
    expect(foreign).toEqual([]);
  });

  test(`${locale}: without a network a figure that is awake plays, and a turned knob is worked out`, async ({
    page,
    context,
  }) => {
    await page.goto(`/${locale}/labs/cold-start`);
    await readThrough(page);
    const figure = page.locator('[data-sim="cold-start"]').first();
    await expect(figure).toHaveAttribute('data-state', 'ready', within(20));
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    const knob = page.getByRole('slider', { name: name.keepAlive });
    const before = await knob.getAttribute('aria-valuetext');
    await knob.press('ArrowRight');
    await expect(knob).not.toHaveAttribute('aria-valuetext', before ?? '');
    await expect(figure).toHaveAttribute('data-state', 'ready', within(20));
    await page.getByRole('button', { name: name.play, exact: true }).click();
    await expect(page.getByRole('button', { name: name.pause, exact: true })).toBeVisible();
    await context.setOffline(false);
  });
}
