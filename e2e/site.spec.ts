// The way in: the start page, the ladder, the course map, language and theme.

import { expect, test } from '@playwright/test';
import { spokenIn } from './closely';
import { holdScripts } from './hold-scripts';

for (const locale of spokenIn('site')) {
  test(`${locale}: the course map links what is ready`, async ({ page }) => {
    await page.goto(`/${locale}/learn`);
    const links = page
      .locator('main')
      .getByRole('link', { name: locale === 'ko' ? /콜드 스타트/ : /Cold start/i });
    await links.first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/learn/cold-start`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test(`${locale}: the course map is on the first screen, and leads on from where one is`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/${locale}/learn`);
    const next = page.locator('[data-climb]');
    await expect(next).toHaveAttribute('href', new RegExp(`/${locale}/learn/on-premises/?$`));
    const map = await page.locator('.map-parts').boundingBox();
    const bottom = (map?.y ?? 0) + (map?.height ?? 0);
    expect(bottom).toBeLessThanOrEqual(900);
    // What can be taken along follows it, and does not lie on the page's head.
    const after = await page.locator('#take-along').boundingBox();
    expect(after?.y).toBeGreaterThan(bottom);
    await page.evaluate(() => {
      const progress = { 'cold-start': { read: ['one'], lastStep: 'one', steps: 7 } };
      localStorage.setItem('cloud-ladder:progress', JSON.stringify(progress));
    });
    await page.reload();
    await expect(next).toHaveAttribute('data-climb', 'goOn');
    await expect(next).toContainText(locale === 'ko' ? '10 콜드 스타트' : '10 Cold start');
    await expect(next).toHaveAttribute('href', new RegExp(`/${locale}/learn/cold-start/?$`));
  });

  test(`${locale}: what is pressed before the scripts have come is done once, when they have`, async ({
    page,
  }) => {
    const letCome = await holdScripts(page);
    await page.goto(`/${locale}`, { waitUntil: 'domcontentloaded' });
    const noon = page.locator('.noon');
    await page.locator('.noon-press').click();
    await expect(noon).toHaveAttribute('data-phase', 'before');
    letCome();
    await expect(noon).toHaveAttribute('data-phase', 'playing');
    // By now it is pressed as ever.
    await page.locator('.noon-press').click();
    await expect(noon).toHaveAttribute('data-phase', 'paused');
  });

  test(`${locale}: a line that is moved before the scripts have come moves by one`, async ({
    page,
  }) => {
    const letCome = await holdScripts(page);
    await page.goto(`/${locale}/quiz/cold-start`, { waitUntil: 'domcontentloaded' });
    const keys = page.locator('.move-button');
    const key = (await keys.nth(1).getAttribute('data-key')) ?? '';
    await keys.nth(1).click();
    letCome();
    // The first line has become the second: its two buttons are the third and the fourth.
    await expect(keys.nth(3)).toHaveAttribute('data-key', key);
    await page.waitForLoadState('networkidle');
    await expect(keys.nth(3)).toHaveAttribute('data-key', key);
  });

  test(`${locale}: a menu that is opened before the scripts have come stays open`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const letCome = await holdScripts(page);
    await page.goto(`/${locale}/labs`, { waitUntil: 'domcontentloaded' });
    const button = page.locator('header button[popovertarget]');
    const menu = page.locator(`[id="${await button.getAttribute('popovertarget')}"]`);
    await button.click();
    await expect(menu).toBeVisible();
    letCome();
    await page.waitForLoadState('networkidle');
    await expect(menu).toBeVisible();
  });

  test(`${locale}: the chosen theme is kept on the next page and the next visit`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`/${locale}`);
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-theme', 'light');
    const toggle = page.getByRole('button', { name: locale === 'ko' ? /테마 바꾸기/ : /theme/i });
    for (let i = 0; i < 3 && (await root.getAttribute('data-theme')) !== 'dark'; i += 1) {
      await toggle.click();
    }
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await page.goto(`/${locale}/labs/cold-start`);
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await expect(root).toHaveAttribute('data-theme', 'dark');
  });

  test(`${locale}: the rungs’ stories are there, without scripts, too`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/${locale}`);
    for (const id of ['onprem', 'iaas', 'paas', 'faas', 'baas']) {
      await expect(page.locator(`#story-${id}`)).toBeVisible();
    }
    await context.close();
  });
}

test('the language switch keeps the page', async ({ page }) => {
  await page.goto('/ko/labs/cold-start');
  await page
    .getByRole('banner')
    .getByRole('link', { name: /EN|English/ })
    .click();
  await expect(page).toHaveURL(/\/en\/labs\/cold-start/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the start page leads to the visitor’s language, and remembers the last one', async ({
  browser,
  baseURL,
}) => {
  for (const [tag, locale] of [
    ['ko-KR', 'ko'],
    ['en-GB', 'en'],
    ['fr-FR', 'en'],
  ] as const) {
    const context = await browser.newContext({ locale: tag });
    const page = await context.newPage();
    await page.goto(`${baseURL}/`);
    await expect(page).toHaveURL(new RegExp(`/${locale}/?$`));
    await context.close();
  }
});

for (const locale of spokenIn('site')) {
  for (const width of [360, 430]) {
    test(`${locale}: at ${width} px the menu is as wide as the window and stands under the header`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`/${locale}`);
      const button = page.locator('.site-header button[popovertarget]');
      await button.click();
      const menu = page.locator('.site-menu');
      await expect(menu).toBeVisible();
      const box = await menu.boundingBox();
      const header = await page.locator('.site-header').boundingBox();
      expect(box?.x).toBe(0);
      expect(box?.width).toBe(width);
      expect(box?.y).toBeGreaterThanOrEqual((header?.height ?? Number.NaN) - 1);
      for (const link of await menu.getByRole('link').all()) {
        const target = await link.boundingBox();
        expect(target?.height).toBeGreaterThanOrEqual(44);
      }
    });
  }
}
