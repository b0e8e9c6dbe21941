// What browsers and people do that nobody planned for: odd addresses, other screens, refusals, nights, extensions.

import { expect, type Page, test } from '@playwright/test';
import { words } from './words';

function watchErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? String(error)));
  return errors;
}

const labReady = async (page: Page, query = ''): Promise<void> => {
  await page.goto(`/en/labs/cold-start${query}`);
  await expect(page.locator('[data-sim]')).toHaveAttribute('data-state', 'ready');
};

for (const path of [
  '/ko/present/cold-start#100%',
  '/ko/facts#100%',
  '/ko/facts/claims#%E0%A4%A',
  '/ko/quiz/cold-start#%',
  '/ko/quiz/result#%',
  '/ko/labs/cold-start?__proto__=1&constructor=2&toString=3&scenario=__proto__',
  '/ko/labs/billing?__proto__=1&constructor=2&scenario=constructor',
]) {
  test(`${path} opens its page`, async ({ page }) => {
    const errors = watchErrors(page);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(errors).toEqual([]);
    await expect(page.locator('.plain-page')).toHaveCount(0);
    await expect(page.locator('h1').filter({ visible: true }).first()).toBeVisible();
  });
}

test('slides go on where the browser takes no more addresses', async ({ page }) => {
  const errors = watchErrors(page);
  await page.goto('/en/present/cold-start');
  // Scripts come after the first picture: keys work from then on.
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/#2$/);
  await page.evaluate(() => {
    history.replaceState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
  });
  await page.keyboard.press('PageDown');
  await expect(page.locator('.slide-holder').nth(2)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.slide-holder').nth(3)).toBeVisible();
  expect(errors).toEqual([]);
});

test('a canvas follows a screen of another density', async ({ page }) => {
  await labReady(page);
  const session = await page.context().newCDPSession(page);
  const widths = () =>
    page
      .locator('[data-sim] canvas')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => ({
        pixels: canvas.width,
        css: canvas.clientWidth,
      }));
  for (const deviceScaleFactor of [1, 2, 1.5]) {
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: 1280,
      height: 720,
      deviceScaleFactor,
      mobile: false,
    });
    await expect
      .poll(async () => {
        const { pixels, css } = await widths();
        return Math.abs(pixels - css * deviceScaleFactor) <= 1;
      })
      .toBe(true);
  }
});

test('a refused full screen is said in words', async ({ page }) => {
  const errors = watchErrors(page);
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('no'));
  });
  await labReady(page);
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect(page.getByText('The browser did not allow full screen.')).toBeVisible();
  expect(errors).toEqual([]);
});

test('where there is no full screen there is no button for it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'fullscreenEnabled', { get: () => undefined });
  });
  await labReady(page);
  await expect(page.getByRole('button', { name: 'Full screen' })).toHaveCount(0);
});

test('no log can be had while the wanted run is not on stage', async ({ page }) => {
  // A worker that never answers the second order: what is on stage is the run before.
  await labReady(page, '?scenario=first-orders&t=30000');
  const download = page.getByRole('button', { name: words.en.download });
  await expect(download).toBeEnabled();
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => undefined;
  });
  await page.getByRole('slider', { name: words.en.keepAlive }).press('Home');
  await expect(download).toBeDisabled();
  await expect(page.getByText('Calculating again')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(download).toBeEnabled();
});

test('the moment in a link is a whole millisecond, and the log says the same one', async ({
  page,
}) => {
  await labReady(page, '?scenario=first-orders&t=0');
  for (let i = 0; i < 3; i += 1) {
    await page.getByRole('button', { name: words.en.step, exact: true }).click();
  }
  await expect(page).toHaveURL(/[?&]t=[1-9]\d*(&|$)/);
});

test('review that was open overnight shows the new day', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-28T23:50:00') });
  await page.goto('/en/quiz/cold-start#q-ping-and-fifty');
  const item = page.locator('[data-item="ping-and-fifty"]');
  await item.getByRole('radio', { name: '29', exact: true }).check({ force: true });
  await item.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(item.locator('[data-verdict]')).toBeVisible();
  await page.goto('/en/review');
  const forecast = page.locator('main');
  await expect(
    forecast.getByRole('heading', { name: 'Today', exact: false }).first(),
  ).toBeVisible();
  const before = await forecast.textContent();
  await page.clock.fastForward(10 * 24 * 60 * 60 * 1_000);
  await expect.poll(() => forecast.textContent()).not.toBe(before);
});

test('an element put into the page before it lives leaves the theme as it was chosen', async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('cloud-ladder:theme', '"dark"');
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      document.body.prepend(Object.assign(document.createElement('div'), { id: 'foreign' }));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/en/labs');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('h1').first()).toBeVisible();
});

test('a database that never answers is said, and answers go on', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await page.goto('/en/quiz/cold-start#q-ping-and-fifty');
  const item = page.locator('[data-item="ping-and-fifty"]');
  await item.getByRole('radio', { name: '29', exact: true }).check({ force: true });
  await item.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(item.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'right');
  await expect(page.getByText('is not responding')).toBeVisible();
});

test('PageDown turns the slide, whatever has the focus', async ({ page }) => {
  await page.goto('/en/present/cold-start');
  await page.waitForLoadState('networkidle');
  // Before scripts run, all slides are listed.
  await expect(page.locator('.slide-holder:not([hidden])')).toHaveCount(1);
  const slider = page.getByRole('slider').filter({ visible: true }).first();
  for (let i = 0; i < 30 && (await slider.count()) === 0; i += 1) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(150);
  }
  await slider.focus();
  // The address follows a little later.
  const shown = page.locator('.slide-holder:not([hidden]) .slide');
  const [number, value] = [Number(await shown.getAttribute('id')), await slider.inputValue()];
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(new RegExp(`#${number + 1}$`));
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(new RegExp(`#${number}$`));
  await expect(slider).toHaveValue(value);
});
