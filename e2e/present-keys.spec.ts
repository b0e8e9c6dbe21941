// The keys of a talk, as clickers send them: none is swallowed, none ends the talk at one press.

import { expect, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import { expectSlide, openSlides, slideOf, talkWords } from './talk';
import { words } from './words';

/** The first slide with a slider, with its prediction skipped. */
async function openFigure(page: Page, locale: 'ko' | 'en') {
  await openSlides(page, locale, 'cold-start', 2);
  await slideOf(page).getByRole('button', { name: words[locale].skip }).click();
  const slider = slideOf(page).getByRole('slider', { name: words[locale].keepAlive }).first();
  await expect(slider).toBeEnabled();
  return slider;
}

for (const locale of spokenIn('present-keys')) {
  const own = talkWords[locale];

  test(`${locale}: every key of a clicker turns`, async ({ page }) => {
    await openSlides(page, locale, 'cold-start', 3);
    let here = 3;
    for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', 'Enter', 'Space']) {
      await page.keyboard.press(key);
      here += 1;
      await expectSlide(page, here);
    }
    for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace', 'Shift+Space']) {
      await page.keyboard.press(key);
      here -= 1;
      await expectSlide(page, here);
    }
  });

  test(`${locale}: a slider that was clicked leaves its keys to the clicker; one reached by Tab keeps them`, async ({
    page,
  }) => {
    const slider = await openFigure(page, locale);
    await slider.click();
    const value = await slider.inputValue();
    for (const key of ['ArrowRight', 'ArrowDown', 'Enter', 'Space']) {
      await page.keyboard.press(key);
      await expectSlide(page, 3);
      await page.keyboard.press('PageUp');
      await expectSlide(page, 2);
      await expect(slider).toHaveValue(value);
      await slider.click();
    }
    // Tab from the control before it.
    await slider.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(slider).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(slider).not.toHaveValue(value);
    await expectSlide(page, 2);
    await page.keyboard.press('PageDown');
    await expectSlide(page, 3);
  });

  test(`${locale}: a button that was clicked is not pressed again by the clicker`, async ({
    page,
  }) => {
    await openFigure(page, locale);
    const figure = slideOf(page);
    await figure.getByRole('button', { name: words[locale].play }).click();
    await expect(figure.getByRole('button', { name: words[locale].pause })).toBeFocused();
    await page.keyboard.press('Space');
    await expectSlide(page, 3);
  });

  test(`${locale}: one press of Esc ends nothing, two do; F5 does not reload`, async ({ page }) => {
    await openSlides(page, locale, 'cold-start', 3);
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    await page.keyboard.press('Escape');
    await expect(page.getByText(own.leaving)).toBeVisible();
    // A clicker alternates between the two.
    await page.keyboard.press('F5');
    await expect(page.getByText(own.leaving)).toBeHidden();
    await expectSlide(page, 3);
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
    await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
    await page.keyboard.press('Escape');
    await expect(page.getByText(own.leaving)).toBeVisible();
    await page.keyboard.press('PageDown');
    await expectSlide(page, 4);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\/present\//);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(new RegExp(`/${locale}/learn/cold-start`));
  });

  test(`${locale}: PageDown turns over an open list of keys, and lights a dark screen without turning`, async ({
    page,
  }) => {
    await openSlides(page, locale, 'cold-start', 3);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: own.help })).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expectSlide(page, 4);
    await page.keyboard.press('.');
    await expect(page.locator('dialog.blackout')).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(page.locator('dialog.blackout')).toHaveCount(0);
    await expectSlide(page, 4);
  });

  test(`${locale}: pressed fast, every press counts, and the address follows gently`, async ({
    page,
  }) => {
    await openSlides(page, locale);
    await page.evaluate(() => {
      const counted = { writes: 0 };
      Object.assign(window, { counted });
      const write = history.replaceState.bind(history);
      history.replaceState = (...values) => {
        counted.writes += 1;
        write(...values);
      };
    });
    // Faster than any hand: all within one task.
    await page.evaluate(() => {
      for (let i = 0; i < 9; i += 1) {
        const key = new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true });
        document.body.dispatchEvent(key);
      }
      for (let i = 0; i < 4; i += 1) {
        const key = new KeyboardEvent('keydown', { key: 'PageUp', bubbles: true });
        document.body.dispatchEvent(key);
      }
    });
    await expectSlide(page, 6);
    await expect(page).toHaveURL(/#6$/);
    const writes = await page.evaluate(
      () => (window as unknown as { counted: { writes: number } }).counted.writes,
    );
    expect(writes).toBeLessThanOrEqual(3);
    await page.reload();
    await expectSlide(page, 6);
  });

  test(`${locale}: letters can be switched off, and a clicker works without them`, async ({
    page,
  }) => {
    await openSlides(page, locale, 'cold-start', 3);
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: own.help });
    await help.getByRole('checkbox', { name: own.letters }).uncheck();
    await help.getByRole('button', { name: own.close }).click();
    for (const key of ['b', '.', 'q', 'o', 'd', '?']) await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('PageDown');
    await expectSlide(page, 4);
  });

  test(`${locale}: the class is given time, and the address as a code to scan`, async ({
    page,
  }) => {
    await openSlides(page, locale, 'cold-start', 3);
    await page.keyboard.press('t');
    await expect(page.getByRole('timer')).toHaveText(/^(2:00|1:5\d)$/);
    await page.getByRole('button', { name: own.stop }).click();
    await expect(page.getByRole('timer')).toHaveCount(0);
    await page.keyboard.press('q');
    const dialog = page.getByRole('dialog', { name: own.qr });
    await expect(dialog.getByRole('img')).toBeVisible();
    await expect(dialog).toContainText(`/${locale}/learn/cold-start/#`);
    await page.keyboard.press('q');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expectSlide(page, 3);
  });
}
