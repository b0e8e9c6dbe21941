// A browser that lacks what the pages need: a sentence in the page's language, and a menu that can be read.

import { expect, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';

const sentence = { ko: /이 브라우저는 오래되어/, en: /This browser is too old/ } as const;
const sections = { ko: '수업', en: 'Lessons' } as const;

/** As in a browser that has no popovers: neither do its style rules, nor its elements. */
async function withoutPopovers(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const css = await response.text();
    const body = css.replaceAll(':popover-open', ':of-another-time');
    await route.fulfill({ response, body });
  });
  await page.addInitScript(() => {
    for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'popover']) {
      Reflect.deleteProperty(HTMLElement.prototype, name);
    }
  });
}

const above = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body, '::before').content);

for (const locale of spokenIn('old-browser')) {
  test(`${locale}: an old browser gets a sentence and a menu`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await withoutPopovers(page);
    await page.goto(`/${locale}/learn/cold-start`);
    expect(await above(page)).toMatch(sentence[locale]);
    const banner = page.getByRole('banner');
    await expect(banner.getByRole('navigation')).toHaveCount(1);
    await expect(banner.getByRole('link', { name: sections[locale], exact: true })).toBeVisible();
    await expect(banner.locator('button[popovertarget]')).toBeHidden();
    await expect(page.locator('.term-card').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test(`${locale}: no other browser hears of it`, async ({ page }) => {
    await page.goto(`/${locale}/learn/cold-start`);
    expect(await above(page)).toBe('none');
  });
}
