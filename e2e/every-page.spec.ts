// What must hold on every page, in one visit: its policy, its outline, nothing fails, nothing leaves the host,
// nothing sticks out, every figure wakes, and it is accessible.

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { dropNote, writeNote } from './axe-plan';
import { pages, printOf } from './pages';
import { expectStrictPolicy } from './policy';
import { readThrough } from './read-through';

/** Chosen by `global-setup.ts`. */
const axePages: readonly string[] = JSON.parse(process.env.AXE_PAGES ?? '[]');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Lines about whatever fails or leaves the host, from now on. */
function watchTrouble(page: Page, baseURL: string | undefined): readonly string[] {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== baseURL) trouble.push(request.url());
  });
  return trouble;
}

/** Everything that waits for its turn on screen gets it, and every figure comes to life. */
async function walkThrough(page: Page): Promise<void> {
  // What comes near the screen is noticed once the scripts have come.
  await page.waitForLoadState('networkidle');
  await readThrough(page);
  const asleep = page.locator('main [data-sim][data-state="still"]');
  await expect(asleep.filter({ visible: true })).toHaveCount(0);
  await page.waitForLoadState('networkidle');
}

/** The levels of the headings that can be seen, from the top. */
const outlineOf = (page: Page): Promise<number[]> =>
  page
    .locator('h1, h2, h3, h4, h5, h6')
    .filter({ visible: true })
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));

/** Headings that stand deeper than one level below the one before, as "h2 → h4". */
const leapsIn = (levels: readonly number[]): string[] =>
  levels.flatMap((level, i) =>
    level > (levels[i - 1] ?? 0) + 1 ? [`h${levels[i - 1] ?? 0} → h${level}`] : [],
  );

/** Shows a theme, and waits until every colour has changed to it: on a busy machine that takes its time. */
async function showTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  const changing = () =>
    document.getAnimations().filter((one) => one instanceof CSSTransition).length;
  await expect.poll(() => page.evaluate(changing)).toBe(0);
}

/** Each rule that is broken, with the elements that break it, in either theme. */
async function findingsOf(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 720 });
  const axe = () => new AxeBuilder({ page });
  await showTheme(page, 'light');
  const light = await axe().withTags(TAGS).analyze();
  // The dark theme changes colours and nothing else.
  await showTheme(page, 'dark');
  const dark = await axe().withRules(['color-contrast']).analyze();
  return [...light.violations, ...dark.violations].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

for (const path of pages) {
  test(`${path} is whole`, async ({ page, baseURL }) => {
    const trouble = watchTrouble(page, baseURL);
    await page.setViewportSize({ width: 360, height: 740 });
    const response = await page.goto(path);
    if (!response) throw new Error(`${path} was not fetched`);
    expect(response.status()).toBe(200);
    const html = await response.text();

    expectStrictPolicy(await response.allHeaders(), html);
    await walkThrough(page);

    expect.soft(await page.locator('html').getAttribute('lang')).toBe(path.split('/')[1]);
    expect.soft(leapsIn(await outlineOf(page))).toEqual([]);
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(overhang).toBe(0);

    if (axePages.includes(path)) {
      dropNote(path);
      const findings = await findingsOf(page);
      expect.soft(findings).toEqual([]);
      if (findings.length === 0) {
        writeNote(path, { print: printOf(path), greenAtMs: Date.now() });
      }
    }
    expect(trouble).toEqual([]);
  });
}
