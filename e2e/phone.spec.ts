// One hand: on a phone the stage, Play, the first numbers and the knobs are on one screen, and a thumb meets each.
// Each lab is looked at in `every-page.spec.ts`; here is what the frame does on all of them.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import { boxOf } from './lab-layout';
import { within } from './within';
import { words } from './words';

const WIDTHS = [360, 430];
const named = {
  ko: { knobs: '바꿔 보기', close: '닫기' },
  en: { knobs: 'What you can change', close: 'Dismiss' },
};

async function openLab(page: Page, locale: 'ko' | 'en', width: number): Promise<Locator> {
  await page.setViewportSize({ width, height: 740 });
  await page.goto(`/${locale}/labs/cold-start?scenario=first-orders`);
  const figure = page.locator('[data-sim="cold-start"]');
  await expect(figure).toHaveAttribute('data-state', 'ready');
  return figure;
}

test('the rest of a scene is a flick of the thumb away, and all of it a press', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/labs/resilience');
  const figure = page.locator('[data-sim="resilience"]');
  await expect(figure).toHaveAttribute('data-state', 'ready', within(30));
  const seen = figure.locator('.scene-window');
  const heights = () =>
    seen.evaluate(({ clientHeight, scrollHeight }) => [clientHeight, scrollHeight] as const);
  const [part, whole] = await heights();
  expect(part).toBeLessThan(whole - 100);
  await seen.hover();
  await page.mouse.wheel(0, 120);
  await expect.poll(() => seen.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(50);
  const button = figure.getByRole('button', { name: 'Show the whole picture' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  // Heights are rounded apart from each other.
  const [shown, all] = await heights();
  expect(all).toBe(whole);
  expect(whole - shown).toBeLessThanOrEqual(1);
  await button.click();
  expect((await heights())[0]).toBe(part);
});

test('what scrolls and holds nothing to press is a stop of the Tab key while it scrolls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/labs/runaway');
  const figure = page.locator('[data-sim="runaway"]');
  await expect(figure).toHaveAttribute('data-state', 'ready', within(30));
  const parts = [figure.locator('.scene-window'), figure.locator('.figure-legend')];
  for (const part of parts) await expect(part).toHaveAttribute('tabindex', '0');
  await page.setViewportSize({ width: 1280, height: 740 });
  for (const part of parts) await expect(part).not.toHaveAttribute('tabindex');
});

for (const locale of spokenIn('phone')) {
  for (const width of WIDTHS) {
    test(`${locale}: stage, Play and three numbers take 420 px at ${width} px`, async ({
      page,
    }) => {
      const figure = await openLab(page, locale, width);
      const head = await boxOf(figure.locator('[data-part="head"]'));
      const numbers = await boxOf(figure.locator('[data-part="readouts"]'));
      expect(numbers.bottom - head.y).toBeLessThanOrEqual(420);
      const play = await boxOf(figure.getByRole('button', { name: words[locale].play }));
      expect(play.bottom).toBeLessThan(numbers.y + 1);
      // Three are seen whole, and a part of a fourth says that there are more.
      const seen = await figure.locator('.readout').evaluateAll((cells) => {
        const edge = cells[0]?.parentElement?.getBoundingClientRect().right ?? 0;
        return cells.map((cell) => {
          const { left, right } = cell.getBoundingClientRect();
          return right <= edge + 1 ? 'whole' : left < edge - 8 ? 'cut' : 'beyond';
        });
      });
      expect(seen.slice(0, 4)).toEqual(['whole', 'whole', 'whole', 'cut']);
    });
  }

  test(`${locale}: knobs come in a sheet from below while the stage stays in view`, async ({
    page,
  }) => {
    const figure = await openLab(page, locale, 360);
    const t = named[locale];
    const opener = figure.getByRole('button', { name: t.knobs, exact: true });
    const keepAlive = page.getByRole('slider', { name: words[locale].keepAlive });
    await expect(keepAlive).toBeHidden();
    await opener.click();
    const sheet = page.getByRole('region', { name: t.knobs, exact: true });
    await expect(sheet).toBeVisible();
    expect((await boxOf(sheet)).height).toBe(250);
    const stage = figure.locator('[data-part="stage"]');
    await expect.poll(async () => (await boxOf(stage)).y).toBeGreaterThanOrEqual(0);
    const top = (await boxOf(sheet)).y;
    expect((await boxOf(stage)).bottom).toBeLessThanOrEqual(top);
    expect((await boxOf(figure.locator('[data-part="readouts"]'))).bottom).toBeLessThanOrEqual(top);

    // The page above stays in use.
    await figure.getByRole('slider', { name: words[locale].scrubber, exact: true }).press('End');
    const cold = figure.locator('output[data-metric="cold"]');
    const before = (await cold.textContent()) ?? '';
    await sheet.getByRole('radio', { name: words[locale].keepAlive }).press('Space');
    await keepAlive.press('Home');
    await expect(cold).not.toHaveText(before);
    await expect(cold).toHaveText(/^100/);
    await expect(sheet).toBeVisible();

    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(opener).toBeFocused();
    await opener.click();
    await sheet.getByRole('button', { name: t.close }).click();
    await expect(sheet).toBeHidden();
    await opener.click();
    const { x, y, width } = await boxOf(sheet);
    await page.mouse.move(x + width / 2, y + 12);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + 90, { steps: 4 });
    await page.mouse.up();
    await expect(sheet).toBeHidden();
  });

  test(`${locale}: while a knob is turned its goals stand on the sheet, and the stage over it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${locale}/labs/server-room?scenario=an-hour-in-ten-years`);
    const figure = page.locator('[data-sim="server-room"]');
    await expect(figure).toHaveAttribute('data-state', 'ready', within(30));
    await figure.getByRole('button', { name: named[locale].knobs, exact: true }).click();
    const sheet = page.getByRole('region', { name: named[locale].knobs, exact: true });
    const goals = sheet.locator('.sheet-aim > li');
    expect(await goals.count()).toBe(await figure.locator('[data-goal] li').count());
    const state = async () => (await goals.allTextContents()).join();
    const before = await state();
    const play = figure.locator('[data-part="transport"]');
    const head = figure.locator('[data-part="head"]');
    const room = async () => (await boxOf(play)).y - (await boxOf(head)).bottom;
    await expect.poll(room).toBeGreaterThan(150);
    // Far up the page, where the head is seen and the stage is not: the next run brings it back.
    await page.evaluate(() => scrollBy(0, -260));
    await sheet.getByRole('slider').press('End');
    await expect.poll(state).not.toBe(before);
    await expect.poll(room).toBeGreaterThan(150);
    const line = await boxOf(sheet.locator('.sheet-aim'));
    expect(line.y).toBeGreaterThanOrEqual((await boxOf(sheet)).y);
    expect(line.height).toBeLessThanOrEqual(44);
  });

  test(`${locale}: a button on either side turns a number by one step`, async ({ page }) => {
    const figure = await openLab(page, locale, 360);
    await figure.getByRole('button', { name: named[locale].knobs, exact: true }).click();
    const sheet = page.getByRole('region', { name: named[locale].knobs, exact: true });
    const slider = sheet.getByRole('slider');
    const at = Number(await slider.inputValue());
    const buttons = sheet.locator('button[aria-label]');
    await buttons.last().click();
    await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(at);
  });
}

/** Links within a sentence are as high as its lines: a thumb may take the whole line. */
const IN_PROSE = 'p a, li p a, td a, dd a, .prose a, .term-button';

test.describe('to a thumb', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  for (const path of [
    'labs/cold-start',
    'labs/billing',
    'learn/cold-start',
    'quiz',
    'glossary',
    'services',
    'facts',
  ]) {
    for (const locale of spokenIn('phone')) {
      test(`/${locale}/${path}: whatever a thumb meets is 44 px, and no field makes iOS zoom`, async ({
        page,
      }) => {
        await page.goto(`/${locale}/${path}`);
        await page.waitForLoadState('networkidle');
        const found = await page.evaluate((prose) => {
          const small: string[] = [];
          for (const element of document.querySelectorAll<HTMLElement>(
            'a[href], button, select, summary, textarea, input:not([type="hidden"])',
          )) {
            if (element.matches(prose) || element.classList.contains('skip-link')) continue;
            // What is drawn by its label is met there; a link may cover the card that it stands in.
            const isCover = getComputedStyle(element, '::after').position === 'absolute';
            const target = isCover ? element.offsetParent : (element.closest('label') ?? element);
            const { width, height } = (target ?? element).getBoundingClientRect();
            const name = `${element.tagName} ${element.className} ${element.textContent?.slice(0, 30)}`;
            if (width === 0 || height === 0 || !element.checkVisibility()) continue;
            if (height < 43.5 || width < 43.5) small.push(`${name}: ${width} × ${height}`);
            const isField = element.matches('select, textarea, input:not([type="range"])');
            if (!isField || element.classList.contains('sr-only')) continue;
            const size = Number.parseFloat(getComputedStyle(element).fontSize);
            if (size < 16 && !element.matches('[type="radio"], [type="checkbox"]')) {
              small.push(`${name}: font of ${size}`);
            }
          }
          return small;
        }, IN_PROSE);
        expect(found).toEqual([]);
      });
    }
  }
});
