// A figure that was left is gone: what it held, listened to and worked with is given back.

import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { isAll } from './pages';
import { within } from './within';

/** What is left behind by each round is counted; what is small and heavy shows in many of them. */
const ROUNDS = isAll ? 50 : 20;
/** Until then code is fetched and compiled, and caches of a fixed size are filled. */
const WARM_UP = 10;
/** So often what grew is tried again: what leaks grows each time. */
const AGAIN = 2;

interface Held {
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly workers: number;
}

async function held(page: Page, cdp: CDPSession): Promise<Held> {
  // What is freed by one collection may free more with the next.
  for (let i = 0; i < 3; i += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number =>
    metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    heapMb: of('JSHeapUsedSize') / 2 ** 20,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    workers: page.workers().length,
  };
}

/** Opens a lab by its link in the list of labs, plays a moment of it, and goes back to the list. */
async function openAndClose(page: Page, sim: string): Promise<void> {
  await page.locator(`main a[href$="/labs/${sim}/"], main a[href$="/labs/${sim}"]`).first().click();
  const figure = page.locator(`[data-sim="${sim}"]`);
  await expect(figure).toHaveAttribute('data-state', 'ready', within(30));
  const knob = figure.locator('[data-part="knobs"] input[type="range"]').first();
  await knob.press('PageUp');
  await page.goBack();
  await expect(figure).toHaveCount(0);
}

for (const sims of [
  ['cold-start', 'resilience'],
  ['four-eras', 'billing'],
] as const) {
  test(`${sims.join(' and ')} opened and closed ${ROUNDS} times do not grow`, async ({ page }) => {
    test.slow();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    await page.goto('/en/labs');
    const rounds = async (count: number) => {
      for (let i = 0; i < count; i += 1) await openAndClose(page, sims[i % 2] ?? sims[0]);
    };
    await rounds(WARM_UP);
    // A leak is one of each round: a figure is thousands of nodes, hundreds of listeners and megabytes of recordings.
    // The browser and React each may keep one page that was left, and begin with it at any round: that shows once.
    const grown = async () => {
      const before = await held(page, cdp);
      await rounds(ROUNDS);
      const after = await held(page, cdp);
      expect(after.workers).toBe(before.workers);
      return [
        (after.nodes - before.nodes) / ROUNDS,
        (after.listeners - before.listeners) / ROUNDS,
        (after.heapMb - before.heapMb) / 2,
      ];
    };
    const isLeak = (growths: readonly number[]) => growths.some((growth) => growth >= 1);
    let last = await grown();
    for (let again = 0; again < AGAIN && isLeak(last); again += 1) last = await grown();
    expect(isLeak(last), `nodes and listeners of a round, and two MB: ${last}`).toBe(false);
  });
}
