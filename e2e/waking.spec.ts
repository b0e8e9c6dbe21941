// A lesson whose figures wake while it is scrolled through never stands still: processor time of the page's thread, times
// four for a phone of some years ago.

import { expect, type Page, test } from '@playwright/test';
import { closely } from './closely';
import { isAll, pages } from './pages';
import { threadTime } from './thread-time';
import { within } from './within';

/** A phone of some years ago is this many times slower. */
const SLOWER = 4;
/** Of a hundred tasks so many may hold the page longer than is felt; none may hold it twice as long. */
const FELT_MS = 50;
const MOST_MS = 2 * FELT_MS;

/** Its figures come when their runs are opened. */
const POSTS = /\/spot-the-mistake$/;

/** Those whose turn it is, in one language: figures wake in both alike. `npm run test:all` reads every lesson. */
const lessons = new Set(
  (isAll ? pages : closely.pages)
    .filter((path) => /^\/\w+\/learn\/[^/]+$/.test(path) && !POSTS.test(path))
    .map((path) => path.replace(/^\/\w+/, '/en')),
);

/** Down the whole page, as fast as a thumb flicks, and again until each figure was near the screen for a while. */
async function scrollThrough(page: Page): Promise<void> {
  await page.mouse.move(600, 400);
  const isAtEnd = () =>
    page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 4);
  while (!(await isAtEnd())) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(100);
  }
}

for (const path of lessons) {
  test(`${path}: figures wake one at a time, and in tasks that are not felt`, async ({
    page,
    browser,
  }) => {
    test.slow();
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const figures = await page.locator('[data-sim]').count();
    const { tasks, marksOf } = await threadTime(browser, page, async () => {
      await page.evaluate(() => {
        const mounted = () => document.querySelectorAll('.figure-waking').length;
        const look = () => {
          if (mounted() > 1) performance.mark('several');
        };
        new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
        const tell = new MutationObserver((changes) => {
          for (const { target } of changes) {
            if ((target as HTMLElement).dataset.state === 'ready') performance.mark('woken');
          }
        });
        tell.observe(document.body, { subtree: true, attributeFilter: ['data-state'] });
      });
      await scrollThrough(page);
      await expect(page.locator('[data-sim]').last()).toHaveAttribute(
        'data-state',
        'ready',
        within(30),
      );
      await page.waitForTimeout(500);
    });
    const woken = marksOf('woken');
    expect(figures).toBeGreaterThan(2);
    expect(woken.length).toBeGreaterThan(1);
    expect(marksOf('several')).toEqual([]);
    // After the last of them the questions under the lesson come.
    const untilMs = (woken.at(-1) ?? 0) + 100;
    const long = tasks
      .filter(({ fromMs }) => fromMs < untilMs)
      .map(({ workedMs }) => SLOWER * workedMs)
      .filter((ms) => ms > FELT_MS)
      .toSorted((a, b) => b - a);
    expect(tasks.length).toBeGreaterThan(100);
    expect(long.length / tasks.length).toBeLessThan(0.01);
    expect(long[0] ?? 0).toBeLessThan(MOST_MS);
  });
}
