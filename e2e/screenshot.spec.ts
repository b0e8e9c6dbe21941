// The picture in the README: the figure that opens in the middle of its run, written when UPDATE_SCREENSHOT=1.

import { expect, test } from '@playwright/test';

test('the lesson makes the picture of the README', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto('/ko/learn/cold-start');
  const figure = page.locator('[data-sim="cold-start"]').nth(1);
  await figure.evaluate((element) => {
    const headerPx = 72;
    window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - headerPx);
  });
  await expect(figure).toHaveAttribute('data-state', 'ready');
  await expect(figure.locator('canvas').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const picture = await page.screenshot({ animations: 'disabled' });
  expect(picture.length).toBeGreaterThan(20_000);
  if (process.env.UPDATE_SCREENSHOT === '1') {
    const { writeFile } = await import('node:fs/promises');
    await writeFile('docs/screenshot.png', picture);
  }
});
