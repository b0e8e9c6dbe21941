// Where things stand on a lab: on a phone within reach of one hand, on a large screen without scrolling.

import { expect, type Locator, type Page } from '@playwright/test';
import { within } from './within';

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the page');
  return { ...box, bottom: box.y + box.height };
}

async function wake(page: Page): Promise<Locator> {
  const figure = page.locator('[data-sim]');
  await expect(figure).toHaveAttribute('data-state', 'ready', within(30));
  return figure;
}

/** The third number of a figure, or the last where a table of pieces leaves room for fewer. */
async function thirdNumber(figure: Locator): Promise<Locator> {
  const numbers = figure.locator('output[data-metric]');
  return (await numbers.count()) < 3 ? numbers.last() : numbers.nth(2);
}

/** At 360 × 740: the picture of the moment, Play and three numbers are seen at once. */
export async function expectWithinReach(page: Page): Promise<void> {
  const figure = await wake(page);
  await figure.locator('[data-part="head"]').evaluate((head) => head.scrollIntoView());
  const head = await boxOf(figure.locator('[data-part="head"]'));
  const play = await boxOf(figure.locator('[data-part="transport"]'));
  const third = await boxOf(await thirdNumber(figure));
  expect(head.y).toBeGreaterThanOrEqual(0);
  expect(third.bottom).toBeLessThanOrEqual(740);
  expect(play.bottom).toBeLessThan(third.y);
  expect(third.bottom - head.y).toBeLessThanOrEqual(420);
  const scene = figure.locator('[data-part="scene"]');
  if ((await scene.count()) > 0) {
    // Nothing comes between it and Play.
    expect(play.y - (await boxOf(scene)).bottom).toBeLessThanOrEqual(1);
    // With the knobs from below, Play and the numbers stand on their sheet.
    const opener = figure.locator('[data-part="foot"] [aria-expanded]');
    await opener.click();
    const sheet = page.locator('.bottom-sheet:popover-open');
    await expect(sheet).toBeVisible();
    const { y: top } = await boxOf(sheet);
    await expect
      .poll(async () => (await boxOf(figure.locator('[data-part="head"]'))).y)
      .toBeLessThan(20);
    const number = await boxOf(await thirdNumber(figure));
    expect(number.bottom).toBeLessThanOrEqual(top);
    const moved = await boxOf(figure.locator('[data-part="transport"]'));
    expect(moved.bottom).toBeLessThan(number.y);
    // At least half of what is left over the sheet is the picture's, or as much as there is of it.
    const whole = await scene.evaluate((one) => one.scrollHeight);
    const seen = moved.y - (await boxOf(scene)).y;
    expect(seen).toBeGreaterThanOrEqual(Math.min(top / 2, whole));
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  }
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  const frame = await boxOf(figure);
  expect(play.x + play.width).toBeLessThanOrEqual(frame.x + frame.width + 1);
}

/** On a phone: picture, Play and three numbers of each figure take 420 px, asleep and, where `isWoken`, awake. */
export async function expectFiguresWithinReach(page: Page, isWoken: boolean): Promise<void> {
  for (const figure of await page.locator('[data-sim]').all()) {
    // What waits behind an answer is not there yet.
    if (!(await figure.isVisible())) continue;
    if ((await figure.locator('[data-part="transport"] button').count()) === 0) continue;
    const tall = () =>
      figure.evaluate((one) => {
        const [head, third] = ['[data-part="head"]', 'output[data-metric]'].map((part) => [
          ...one.querySelectorAll(part),
        ]);
        const top = head?.[0]?.getBoundingClientRect().top ?? Number.NaN;
        // What sticks to the edge of the screen would seem nearer than it stands.
        const hold = one.querySelector<HTMLElement>('.figure-hold');
        if (hold) hold.style.position = 'static';
        // A run that two numbers tell has no third.
        const last = third?.[2] ?? third?.at(-1);
        const bottom = last?.getBoundingClientRect().bottom ?? Number.NaN;
        hold?.style.removeProperty('position');
        return bottom - top;
      });
    expect(await tall()).toBeLessThanOrEqual(420);
    if (!isWoken) continue;
    await figure.locator('[data-part="head"]').scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute('data-state', 'ready', within(30));
    expect(await tall()).toBeLessThanOrEqual(420);
  }
}

/** At 1440 × 900: Play is on the first screen. */
export async function expectPlayOnFirstScreen(page: Page): Promise<void> {
  const figure = await wake(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  const play = await boxOf(figure.locator('[data-part="transport"] button').first());
  expect(play.y).toBeGreaterThan(0);
  expect(play.bottom).toBeLessThanOrEqual(900);
}
