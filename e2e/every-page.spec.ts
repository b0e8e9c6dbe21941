// What must hold on every page, in one visit: its policy, its outline, nothing fails, nothing leaves the host,
// nothing sticks out, no slide is cut, a lab is within reach. On those whose turn it is also what takes long: every
// figure wakes, and it is accessible. `npm test` visits each page in one language, the next day in the other.

import { expect, type Page, test } from '@playwright/test';
import { axeOn } from './axe';
import { closely, glanced } from './closely';
import { expectFiguresWithinReach, expectPlayOnFirstScreen, expectWithinReach } from './lab-layout';
import { playedLabs, printOf } from './pages';
import { expectStrictPolicy } from './policy';
import { readThrough } from './read-through';
import { notesOf } from './rota';
import { cutSlides } from './slides';
import { templateOf } from './templates';
import { within } from './within';

/** Pages of one template that are visited one after the other in one test, in one window. */
const ROUND = 6;
const PHONE = { width: 360, height: 740 };
const PROJECTOR = { width: 1280, height: 720 };
const DESK = { width: 1440, height: 900 };

/** The one page that may use the camera. */
const CAMERA = /^\/\w+\/vote$/;
const LESSON = /^\/\w+\/learn\/[\w-]+$/;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Lines about whatever fails or leaves the host, from now on: who has read them may empty the list. */
function watchTrouble(page: Page, baseURL: string | undefined): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => {
    // Said by the test runner, which keeps the offline copy from being made (playwright.config.ts).
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
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

/** Names that several regions in sight share: a list of regions would tell them apart by nothing. */
const namesakesIn = (page: Page): Promise<string[]> =>
  page.locator('section[aria-label], [role="region"][aria-label]').evaluateAll((regions) => {
    const names = regions
      .filter((one) => one.checkVisibility())
      .map((one) => one.getAttribute('aria-label') ?? '');
    return names.filter((name, i) => names.indexOf(name) !== i);
  });

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
  const axe = () => axeOn(page);
  await showTheme(page, 'light');
  const light = await axe().withTags(TAGS).analyze();
  // The dark theme changes colours and nothing else.
  await showTheme(page, 'dark');
  const dark = await axe().withRules(['color-contrast']).analyze();
  return [...light.violations, ...dark.violations].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

/** A check of its own: what it finds is told, and the visit goes on. */
async function goOn(path: string, check: () => Promise<unknown>): Promise<void> {
  const found = await check().then(
    () => '',
    (error: unknown) => String(error),
  );
  expect.soft(found, path).toBe('');
}

/** What is looked at on every page, in the window of a phone. */
async function visit(page: Page, path: string, isClose: boolean): Promise<void> {
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  await page.setViewportSize(PHONE);
  const response = await page.goto(path);
  if (!response) throw new Error(`${path} was not fetched`);
  expect.soft(response.status(), path).toBe(200);
  const [headers, html] = await Promise.all([response.allHeaders(), response.text()]);
  await goOn(path, async () => expectStrictPolicy(headers, html, CAMERA.test(path)));
  // What comes near the screen is noticed once the scripts have come.
  await page.waitForLoadState('networkidle');

  const isLab = playedLabs.includes(path);
  if (isLab) await goOn(path, () => expectWithinReach(page));
  if (LESSON.test(path)) await goOn(path, () => expectFiguresWithinReach(page, isClose));
  if (isClose) await goOn(path, () => walkThrough(page));

  expect.soft(await page.locator('html').getAttribute('lang'), path).toBe(path.split('/')[1]);
  expect.soft(leapsIn(await outlineOf(page)), path).toEqual([]);
  expect.soft(await namesakesIn(page), path).toEqual([]);
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(overhang, path).toBe(0);

  if (isLab) {
    await page.setViewportSize(DESK);
    await goOn(path, () => expectPlayOnFirstScreen(page));
  }
  if (path.includes('/present/')) {
    await page.setViewportSize(PROJECTOR);
    const cut = await cutSlides(page, isClose ? within(20).timeout : 0);
    expect.soft(cut, path).toEqual([]);
  }
}

for (const path of closely.pages) {
  test(`${path} is whole`, async ({ page, baseURL }) => {
    const notes = notesOf('pages');
    notes.drop(path);
    const trouble = watchTrouble(page, baseURL);
    await visit(page, path, true);
    expect.soft(await findingsOf(page)).toEqual([]);
    expect(trouble).toEqual([]);
    if (test.info().errors.length === 0) {
      notes.write(path, { print: printOf(path), greenAtMs: Date.now() });
    }
  });
}

const kindOf = (path: string): string => `${path.slice(0, 3)} ${templateOf(path)}`;

/** Of one language and template, in rounds. */
function roundsOf(paths: readonly string[]): readonly (readonly string[])[] {
  return [...new Set(paths.map(kindOf))].flatMap((kind) => {
    const alike = paths.filter((path) => kindOf(path) === kind);
    return Array.from({ length: Math.ceil(alike.length / ROUND) }, (_, i) =>
      alike.slice(i * ROUND, (i + 1) * ROUND),
    );
  });
}

for (const round of roundsOf(glanced)) {
  test(`at a glance: ${round.join(', ')}`, async ({ page, baseURL }) => {
    test.slow();
    const trouble = watchTrouble(page, baseURL);
    for (const path of round) {
      await visit(page, path, false);
      expect.soft(trouble, path).toEqual([]);
      trouble.length = 0;
    }
  });
}
