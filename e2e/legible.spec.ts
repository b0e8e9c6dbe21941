// Every slide can be read from the last row, with its figure asking, told and with its knobs out: sizes and contrast on a
// projector in both themes, and nothing cut in three windows.

import { expect, type Page, test } from '@playwright/test';
import { closely } from './closely';
import { illegibleOn, noteCanvasText } from './legible';
import { isAll, pages } from './pages';
import { cutSlides } from './slides';
import { expectSlide, slideOf } from './talk';
import { within } from './within';
import { words } from './words';

const WANTED = { bodyPx: 28, labelPx: 20, contrast: 7, largeContrast: 4.5 };
const PROJECTOR = { width: 1920, height: 1080 };
const OTHER_WINDOWS = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
];

const decks = (isAll ? pages : closely.pages).filter((path) => path.includes('/present/'));

/** What of the slide that is shown cannot be read, in either theme. */
async function illegible(page: Page, state: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    const lines = await illegibleOn(page, WANTED);
    found.push(...lines.map((line) => `${state}, ${colorScheme}: ${line}`));
  }
  return found;
}

for (const path of decks) {
  const t = words[path.startsWith('/ko') ? 'ko' : 'en'];

  test(`${path}: every slide can be read from the last row`, async ({ page }) => {
    test.slow();
    await noteCanvasText(page);
    await page.setViewportSize(PROJECTOR);
    await page.goto(`${path}#1`);
    await page.waitForLoadState('networkidle');
    await expectSlide(page, 1);
    const count = await page.locator('.slide-holder').count();
    for (let number = 1; number <= count; number += 1) {
      if (number > 1) await page.keyboard.press('PageDown');
      await expectSlide(page, number);
      const slide = slideOf(page);
      const asleep = slide.locator('[data-sim][data-state="still"]');
      await expect(asleep).toHaveCount(0, within(30));
      const found = await illegible(page, 'as it opens');
      const guess = slide.locator('.guess[data-predict][data-state="asking"]');
      if (await guess.isVisible()) {
        await guess.locator('.guess-chip, .guess-option').first().click();
        const commit = guess.getByRole('button', { name: t.commit });
        if (await commit.isVisible()) await commit.click();
        const told = slide.locator('.guess[data-predict][data-state="told"]');
        const toEnd = slide.getByRole('button', { name: t.toEnd });
        // What is calculated at once has told by now; a run plays first, and what is measured may end by itself.
        await expect(async () => {
          if (await toEnd.isVisible()) await toEnd.click({ timeout: 1_000 });
          await expect(told).toBeVisible({ timeout: 1_000 });
        }).toPass(within(30));
        found.push(...(await illegible(page, 'told')));
      }
      const drawer = slide.locator('[data-drawer-button]');
      if (await drawer.isVisible()) {
        await page.keyboard.press('k');
        found.push(...(await illegible(page, 'by the key of the knobs')));
      }
      expect.soft(found, `slide ${number}`).toEqual([]);
    }
  });

  for (const { width, height } of OTHER_WINDOWS) {
    test(`${path}: nothing of a slide is cut at ${width} × ${height}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(await cutSlides(page, within(20).timeout)).toEqual([]);
    });
  }
}
