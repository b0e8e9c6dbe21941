// A figure, or a part of one, that fails: the page around it goes on, words say so, and it can be tried again.

import { expect, test } from '@playwright/test';
import { spokenIn } from './closely';
import { words } from './words';

const own = {
  ko: {
    fallen: '이 실험이 돌다가 멈췄어요',
    missing: '이 부분을 불러오지 못했어요',
    retry: '다시 시도',
  },
  en: {
    fallen: 'This simulator stopped working',
    missing: 'could not be loaded',
    retry: 'Try again',
  },
} as const;

for (const locale of spokenIn('fallen')) {
  const o = own[locale];

  for (const [sim, path] of [
    ['cold-start', 'learn/cold-start'],
    ['billing', 'labs/billing'],
  ] as const) {
    test(`${locale}: ${path} survives its figure, which can be tried again`, async ({ page }) => {
      // What every live figure listens to, it cannot: it fails while it is mounted.
      await page.addInitScript(() => {
        Object.assign(window, { breaks: true });
        const { addEventListener } = document;
        document.addEventListener = function (this: Document, ...args: unknown[]) {
          const isBroken = args[0] === 'fullscreenchange' && Reflect.get(window, 'breaks');
          if (isBroken) throw new Error('broken on purpose');
          Reflect.apply(addEventListener, this, args);
        } as typeof addEventListener;
      });
      await page.goto(`/${locale}/${path}`);
      const heading = await page.locator('h1').first().textContent();
      const figure = page.locator(`[data-sim="${sim}"]`).first();
      await figure.scrollIntoViewIfNeeded();
      await expect(figure.getByText(o.fallen)).toBeVisible();
      await expect(page.locator('h1').first()).toHaveText(heading ?? '');
      await page.evaluate(() => Object.assign(window, { breaks: false }));
      await figure.getByRole('button', { name: o.retry }).click();
      await expect(figure).toHaveAttribute('data-state', 'ready');
      await expect(figure.getByText(o.fallen)).toHaveCount(0);
    });
  }

  for (const [sim, when] of [
    ['cold-start', 'its strip is painted at play'],
    ['server-room', 'its scene is painted at play'],
    ['cold-start', 'its strip is painted anew by itself'],
  ] as const) {
    test(`${locale}: ${sim} that fails while ${when} falls in words, not as a dead canvas`, async ({
      page,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.addInitScript(() => {
        const { clearRect } = CanvasRenderingContext2D.prototype;
        CanvasRenderingContext2D.prototype.clearRect = function (...box) {
          if (Reflect.get(window, 'breaks')) throw new Error('broken on purpose');
          clearRect.apply(this, box);
        };
      });
      await page.goto(`/${locale}/labs/${sim}`);
      const figure = page.locator(`[data-sim="${sim}"]`);
      await expect(figure).toHaveAttribute('data-state', 'ready');
      const play = figure.getByRole('button', { name: words[locale].play });
      if (when.endsWith('at play')) await play.click();
      await page.evaluate(() => Object.assign(window, { breaks: true }));
      // Another size or another theme: nobody asked the picture for this frame.
      if (!when.endsWith('at play')) await page.emulateMedia({ colorScheme: 'dark' });
      await expect(figure.getByText(o.fallen)).toBeVisible();
      await expect(figure.locator('canvas')).toHaveCount(0);
      await expect(page.locator('h1').first()).toBeVisible();
      await page.evaluate(() => Object.assign(window, { breaks: false }));
      await figure.getByRole('button', { name: o.retry }).click();
      await expect(play).toBeEnabled();
      expect(errors).toEqual([]);
    });
  }

  test(`${locale}: a part that does not come leaves the figure, and can be asked for again`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/labs/cold-start`);
    const figure = page.locator('[data-sim="cold-start"]');
    await expect(figure).toHaveAttribute('data-state', 'ready');
    await page.waitForLoadState('networkidle');
    await page.route('**/*.js', (route) => route.abort());
    await figure.getByRole('button', { name: words[locale].chart, exact: true }).click();
    await expect(figure.getByText(o.missing)).toBeVisible();
    await expect(figure.getByRole('button', { name: words[locale].play })).toBeEnabled();
    await page.unroute('**/*.js');
    await figure.getByRole('button', { name: o.retry }).click();
    await expect(figure.locator('.recharts-area').first()).toBeVisible();
  });
}
