// Pages that the browser translates: every text is wrapped in <font>, or taken out for one, and the page is worked.

import { expect, type Page, test } from '@playwright/test';
import { closely } from './closely';
import { isAll, locales, pages } from './pages';
import { readThrough } from './read-through';
import { templateOf } from './templates';
import { words } from './words';

/** As translators do it: Google Translate puts other texts in, others wrap those that are there. */
const ways = ['wrapped', 'replaced'] as const;
type Way = (typeof ways)[number];

/** Translates all that stands on the page now. */
const translate = (page: Page, way: Way): Promise<void> =>
  page.evaluate((how) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      const isLeft = parent?.closest('script, style, svg, select, textarea, font, noscript');
      if (!parent || isLeft || !text.data.trim()) continue;
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      if (how === 'wrapped') {
        text.replaceWith(outer);
        inner.append(text);
      } else {
        inner.textContent = text.data;
        parent.replaceChild(outer, text);
      }
    }
  }, way);

function watchErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? String(error)));
  return errors;
}

/** Presses, turns and fills what can be reached, a few of each kind, and translates again what has come. */
async function work(page: Page, way: Way): Promise<void> {
  const main = page.locator('main').first();
  await readThrough(page);
  await expect(
    main.locator('[data-sim][data-state="still"]').filter({ visible: true }),
  ).toHaveCount(0);
  await translate(page, way);
  for (let round = 0; round < 2; round += 1) {
    await main.evaluate(async (root) => {
      const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));
      const seen = (one: Element): boolean => (one as HTMLElement).checkVisibility();
      const some = <Kind extends Element>(selector: string, most: number): Kind[] =>
        [...root.querySelectorAll<Kind>(selector)].filter(seen).slice(0, most);
      for (const range of some<HTMLInputElement>('input[type="range"]:enabled', 6)) {
        const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        value?.set?.call(range, String((Number(range.min) + Number(range.max)) / 2));
        range.dispatchEvent(new Event('input', { bubbles: true }));
        await rest();
      }
      for (const box of some<HTMLInputElement>('input[type="radio"], input[type="checkbox"]', 12)) {
        box.click();
        await rest();
      }
      for (const button of some<HTMLButtonElement>('button:enabled, summary', 24)) {
        // It may be gone with what was pressed before it.
        if (button.isConnected) button.click();
        await rest();
      }
    });
    await translate(page, way);
  }
}

/** Each page one way: those in the two languages are drawn by the same code. */
const wayOf = (path: string): Way => (path.startsWith('/ko') ? 'wrapped' : 'replaced');

/** One page of each template, in one language or the other: both are drawn by the same code. */
const ofEachTemplate = [...new Set(pages.map(templateOf))].flatMap((template, place) => {
  const alike = pages.filter((path) => templateOf(path) === template);
  const locale = locales[place % locales.length];
  return alike.filter((path) => path.split('/')[1] === locale).slice(0, 1);
});

/** Those labs whose turn it is: each draws in a way of its own. */
const labsInTurn = closely.labs.map(
  (sim, place) => `/${locales[place % locales.length]}/labs/${sim}`,
);

/** `npm run test:all` walks every page. */
const walked = isAll ? pages : [...new Set([...ofEachTemplate, ...labsInTurn])];

for (const path of walked) {
  test(`${path} goes on, ${wayOf(path)}`, async ({ page }) => {
    const errors = watchErrors(page);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await work(page, wayOf(path));
    expect(errors).toEqual([]);
    await expect(page.locator('.plain-page')).toHaveCount(0);
    const fallen = page.getByText(/이 실험이 돌다가|This simulator stopped working/);
    await expect(fallen).toHaveCount(0);
  });
}

for (const way of ways) {
  test(`numbers and sentences of a figure still change, ${way}`, async ({ page }) => {
    const errors = watchErrors(page);
    const open = async (): Promise<void> => {
      await page.goto('/en/labs/cold-start?scenario=first-orders&t=0');
      await expect(page.locator('[data-sim]')).toHaveAttribute('data-state', 'ready');
    };
    const toEnd = async (): Promise<readonly (string | null)[]> => {
      await page.getByRole('slider', { name: words.en.scrubber, exact: true }).press('End');
      await expect(page.locator('[data-part="transport"]')).toContainText('04:00 / 04:00');
      await expect(page.getByRole('button', { name: words.en.download })).toBeEnabled();
      // What a screen reader hears comes a little after what is shown.
      await expect(async () => {
        const said = page.locator('[data-part="sentence"] p');
        const [shown, heard] = await said.allTextContents();
        expect(heard).toBe(shown);
      }).toPass();
      return Promise.all(
        ['readouts', 'sentence'].map((part) => page.locator(`[data-part="${part}"]`).textContent()),
      );
    };
    await open();
    const plain = await toEnd();
    await open();
    await translate(page, way);
    expect(await toEnd()).toEqual(plain);
    expect(errors).toEqual([]);
  });
}
