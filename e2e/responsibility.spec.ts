// Areas are sorted by one button for each answer, by hand or by keys; then the table opens, and a stair is climbed.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';

const LAB = 'labs/responsibility';
const undo = { ko: '무르기', en: 'Undo' } as const;

async function openLab(page: Page, locale: 'ko' | 'en', query = ''): Promise<Locator> {
  await page.goto(`/${locale}/${LAB}${query}`);
  const figure = page.locator('[data-sim="responsibility"]');
  await expect(figure).toHaveAttribute('data-state', 'ready');
  await expect(figure.locator('[data-act="mine"]')).toBeEnabled();
  return figure;
}

const value = (figure: Locator, metric: string): Locator =>
  figure.locator(`output[data-metric="${metric}"]`);

/** How many areas are placed, as the address tells it. */
const placedIn = (page: Page): number =>
  (new URL(page.url()).searchParams.get('acts') ?? '').match(/area-/g)?.length ?? 0;

for (const locale of spokenIn('responsibility')) {
  test(`ten cards are placed by the Enter key alone, and undone one by one (${locale})`, async ({
    page,
  }) => {
    const figure = await openLab(page, locale);
    await figure.locator('[data-act="mine"]').focus();
    for (let card = 1; card <= 10; card += 1) {
      await expect(value(figure, 'points')).toHaveText('–');
      await page.keyboard.press('Enter');
      await expect.poll(() => placedIn(page)).toBe(card);
    }
    // All mine: four areas of PaaS, and half of the two that are shared.
    await expect(value(figure, 'points')).toContainText('5');
    await expect(value(figure, 'areas')).toContainText('6');
    await expect(figure.locator('[data-act="mine"]')).toHaveCount(0);
    // The button is gone: the keyboard goes on at the first of those that climb, and again once that is gone, too.
    const climbing = figure.locator('[data-act="set"]');
    await expect(climbing.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(value(figure, 'areas')).toContainText('10');
    await expect(climbing.first()).toBeFocused();
    await figure.getByRole('button', { name: undo[locale], exact: true }).click();
    await expect(value(figure, 'areas')).toContainText('6');
    await figure.getByRole('button', { name: undo[locale], exact: true }).click();
    await expect(figure.locator('[data-act="mine"]')).toBeVisible();
    await expect(value(figure, 'areas')).toHaveText('–');
  });
}

test('on a phone a card is placed by thumb, and a stair climbed once the year has begun', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  const figure = await openLab(page, 'ko');
  await figure.locator('[data-act="shared"]').click();
  await expect.poll(() => placedIn(page)).toBe(1);
  await page.goto('/ko/labs/responsibility?scenario=iaas&t=20000');
  // Until then its picture is there, too.
  await expect(figure).toHaveAttribute('data-state', 'ready');
  await expect(value(figure, 'reached')).toContainText('27');
  await figure.locator('[data-act="set"]').last().click();
  await expect(value(figure, 'reached')).toContainText('22');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
