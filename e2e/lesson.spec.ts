// A lesson as a learner goes through it: read to the end, look up a term; also without scripts.

import { expect, test } from '@playwright/test';
import { spokenIn } from './closely';
import { readThrough } from './read-through';

for (const locale of spokenIn('lesson')) {
  test(`${locale}: reading to the end is remembered step by step`, async ({ page }) => {
    await page.goto(`/${locale}/learn/cold-start`);
    const steps = await page.locator('section.step').count();
    expect(steps).toBeGreaterThanOrEqual(6);
    await page.waitForLoadState('networkidle');
    await readThrough(page, 0.6, 120);
    const saved = () =>
      page.evaluate(() => {
        const key = Object.keys(localStorage).find((one) => one.includes('progress'));
        return key ? (localStorage.getItem(key) ?? '') : '';
      });
    const last = await page.locator('section.step').last().getAttribute('id');
    await expect.poll(saved).toContain(String(last));
    await expect.poll(saved).toContain('who-waits');
  });

  test(`${locale}: a term opens its definition by keyboard`, async ({ page }) => {
    await page.goto(`/${locale}/learn/cold-start`);
    const term = page.getByRole('button', {
      name: locale === 'ko' ? '유지 시간(keep-alive)' : /keep-alive/i,
    });
    await term.first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[popover]:popover-open')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('[popover]:popover-open')).toHaveCount(0);
  });

  test(`${locale}: without scripts there is prose and a picture of each figure`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/${locale}/learn/cold-start`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const figures = page.locator('[data-sim="cold-start"]');
    const count = await figures.count();
    expect(count).toBeGreaterThanOrEqual(6);
    for (let i = 0; i < count; i += 1) {
      const picture = figures.nth(i).getByRole('img').first();
      await expect(picture).toBeVisible();
      expect(await picture.locator('path').count()).toBeGreaterThan(2);
    }
    await context.close();
  });
}

test('an unknown lesson leads to the nearest one, with a note that says what was ignored', async ({
  page,
}) => {
  await page.goto('/ko/learn/cold-strat');
  await expect(page).toHaveURL(/\/ko\/learn\/cold-start/);
  await expect(page.getByRole('status').filter({ hasText: 'cold-strat' })).toBeVisible();
});

test('an unknown language leads to one that exists, with a note', async ({ page }) => {
  await page.goto('/fr/learn/cold-start');
  await expect(page).toHaveURL(/\/(ko|en)\/learn\/cold-start/);
  await expect(page.getByRole('status').filter({ hasText: 'fr' })).toBeVisible();
});

test('broken saved data is set aside, never a white page', async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('broken-once')) return;
    localStorage.setItem('broken-once', '1');
    for (const name of ['predictions', 'progress', 'answers', 'theme']) {
      localStorage.setItem(`cloud-ladder:${name}`, '{"half": ');
    }
  });
  await page.goto('/en/learn/cold-start');
  const figure = page.locator('#who-waits [data-sim="cold-start"]');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-state', 'ready');
  const kept = await page.evaluate(() => localStorage.getItem('cloud-ladder:predictions:broken-1'));
  expect(kept).toBe('{"half": ');
});

for (const locale of spokenIn('lesson')) {
  test(`${locale}: no two figures of a lesson carry one title`, async ({ page }) => {
    await page.goto(`/${locale}/learn/cold-start`);
    const titles = await page
      .locator('[data-figure-frame] [data-part="head"] h3')
      .allTextContents();
    expect(titles.length).toBeGreaterThan(4);
    expect(new Set(titles).size).toBe(titles.length);
  });
}
