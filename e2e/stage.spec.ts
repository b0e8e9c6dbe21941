// The present view: the lesson's steps as slides, walked by keys, with the simulator running on them.

import { expect, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import { words } from './words';

const visibleSlides = (page: Page) => page.locator('.slide-holder:visible');

for (const locale of spokenIn('stage')) {
  test(`${locale}: P opens the slides, arrows walk them to the end, nothing scrolls`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`/${locale}/learn/cold-start`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(async () => {
      await page.keyboard.press('p');
      await expect(page).toHaveURL(new RegExp(`/${locale}/present/cold-start`), { timeout: 1500 });
    }).toPass();
    await expect(visibleSlides(page)).toHaveCount(1);

    const seen = new Set<string>();
    for (let i = 0; i < 40; i += 1) {
      seen.add((await visibleSlides(page).first().textContent()) ?? '');
      const overflow = await page.evaluate(
        () => document.documentElement.scrollHeight - window.innerHeight,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      const before = await visibleSlides(page).locator('.slide').getAttribute('id');
      await page.keyboard.press('ArrowRight');
      // What is pressed is heard before the next frame, and shown in it.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      if ((await visibleSlides(page).locator('.slide').getAttribute('id')) === before) break;
    }
    expect(seen.size).toBeGreaterThanOrEqual(9);
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/#1$/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(new RegExp(`/${locale}/learn/cold-start`));
  });

  test(`${locale}: the simulator on a slide is alive`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`/${locale}/present/cold-start#1`);
    const figure = page.locator('.slide-holder:visible [data-sim="cold-start"]');
    await expect(visibleSlides(page)).toHaveCount(1);
    for (let i = 0; i < 12 && (await figure.count()) === 0; i += 1) {
      await page.keyboard.press('ArrowRight');
      await expect(visibleSlides(page)).toHaveCount(1);
    }
    await expect(figure).toHaveAttribute('data-state', 'ready');
    const t = words[locale];
    const skip = figure.getByRole('button', { name: t.skip });
    if (await skip.isVisible()) await skip.click();
    await figure.getByRole('button', { name: t.play }).click();
    const scrubber = figure.getByRole('slider', { name: t.scrubber, exact: true });
    const from = Number(await scrubber.inputValue());
    await expect.poll(async () => Number(await scrubber.inputValue())).toBeGreaterThan(from);
  });

  test(`${locale}: the overview shows every slide and leads to the one chosen`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/present/cold-start#1`);
    await expect(visibleSlides(page)).toHaveCount(1);
    await page.keyboard.press('o');
    const overview = page.getByRole('dialog');
    await expect(overview).toBeVisible();
    await overview.getByRole('button').nth(4).click();
    await expect(overview).toBeHidden();
    await expect(page).not.toHaveURL(/#1$/);
  });
}

test('without scripts every slide is listed down the page', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/ko/present/cold-start`);
  expect(await visibleSlides(page).count()).toBeGreaterThanOrEqual(9);
  await context.close();
});

test('with less motion, what is in a slide’s table takes the slide’s new size at once', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/ko/present/cold-start');
  const sizes = await page
    .locator('.slide-face', { has: page.locator('.table-scroll td') })
    .first()
    .evaluate((face: HTMLElement) => {
      // What fits is found by trying sizes one after the other, so each has to hold when it is measured.
      const cell = face.querySelector('td') as HTMLElement;
      return ['0', '4'].map((fit) => {
        face.dataset.fit = fit;
        return [face, cell].map((one) => getComputedStyle(one).fontSize);
      });
    });
  for (const [face, cell] of sizes) expect(cell).toBe(face);
  expect(sizes[0]).not.toEqual(sizes[1]);
});

test('only an open card looks for its place, and it closes with its slide: else WebKit 2.50 freezes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/ko/present/cold-start');
  await page.waitForLoadState('networkidle');
  await expect(visibleSlides(page)).toHaveCount(1);
  const places = (state: string) =>
    page
      .locator(`.term-card${state}`)
      .evaluateAll((cards) =>
        cards.map((card) => getComputedStyle(card).getPropertyValue('position-try-fallbacks')),
      );
  const closed = await places(':not(:popover-open)');
  expect(closed.length).toBeGreaterThan(2);
  expect(new Set(closed)).toEqual(new Set(['none']));

  const word = page.locator('.slide-holder:visible .term-word').filter({ visible: true }).first();
  for (let turns = 0; turns < 20 && (await word.count()) === 0; turns += 1) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(50);
  }
  await word.click();
  expect(await places(':popover-open')).toEqual([expect.stringContaining('flip-block')]);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => places(':popover-open')).toEqual([]);
});
