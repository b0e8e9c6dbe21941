// How fast figures answer and play on a phone of some years ago, in processor time of the page's thread: how busy the
// machine is otherwise says nothing about the page.

import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { closely } from './closely';
import { printOfLab, unplayed } from './pages';
import { notesOf } from './rota';
import { type ThreadTime, threadTime } from './thread-time';
import { within } from './within';
import { words } from './words';

/** A phone of some years ago is this many times slower. */
const SLOWER = 4;
/** A tenth of a second is when a wait is felt. */
const FELT_MS = 100;
/** What the first picture of a new run may take until it is on the screen. */
const PICTURE_MS = 150;
/** So long after a turn the style sheet lets the stage step back, as a sign that its run is being made. */
const SIGN_MS = 30;
const FRAME_MS = 1_000 / 60;

async function openLab(page: Page, sim: string, query = ''): Promise<Locator> {
  await page.goto(`/en/labs/${sim}${query}`);
  const figure = page.locator(`[data-sim="${sim}"]`);
  await expect(figure).toHaveAttribute('data-state', 'ready', within(30));
  return figure;
}

/**
 * Marks in the trace when a knob is turned; the frame after it; when a run is being recorded and when it is there; the
 * first picture painted after that; and when a read-out changes.
 */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => {
    let isOrdered = false;
    const say = (name: string) => performance.mark(name);
    const inFrame = (name: string) => requestAnimationFrame(() => say(name));
    const begin = () => {
      say('turned');
      inFrame('knob');
    };
    addEventListener('input', begin, true);
    const watch = (target: Node | null, how: MutationObserverInit, then: () => void) =>
      target && new MutationObserver(then).observe(target, how);
    const root = document.querySelector('[aria-busy]');
    const isBusy = () => root?.getAttribute('aria-busy') === 'true';
    watch(root, { attributeFilter: ['aria-busy'] }, () => {
      isOrdered ||= isBusy();
      say(isBusy() ? 'ordered' : 'recorded');
    });
    const readouts = document.querySelector('[data-part="readouts"]');
    watch(readouts, { subtree: true, childList: true, characterData: true }, () => say('told'));
    const { clearRect } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      if (isOrdered && !isBusy() && this.canvas.isConnected) {
        isOrdered = false;
        say('painted');
        inFrame('picture');
      }
      clearRect.apply(this, box);
    };
  });
}

const first = (time: ThreadTime, name: string, afterMs: number): number | undefined =>
  time.marksOf(name).find((atMs) => atMs >= afterMs);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** A slider of a lab, in the first situation that has one. */
async function sliderOf(figure: Locator): Promise<Locator> {
  const slider = figure.locator('[data-part="knobs"] input[type="range"]').first();
  const situations = figure.locator('[data-part="knobs"] select').first();
  for (const situation of await situations.locator('option').all()) {
    if ((await slider.count()) > 0) break;
    await situations.selectOption(await situation.getAttribute('value'));
    await expect(figure).not.toHaveAttribute('aria-busy', 'true', within(30));
  }
  return slider;
}

/** Each turn of a knob: what its own value took until it was on the screen, and what the new picture took. */
async function turns(browser: Browser, page: Page, figure: Locator, sim: string, count: number) {
  const knob = await sliderOf(figure);
  const found: { knobMs: number; pictureMs: number }[] = [];
  await knob.focus();
  // A knob that stands at its end is turned back first: it goes no further.
  const isAtMost = await knob.evaluate((input: HTMLInputElement) => input.value === input.max);
  await mark(page);
  for (let turn = 0; turn < count; turn += 1) {
    const time = await threadTime(browser, page, async () => {
      await knob.press((turn % 2 === 0) !== isAtMost ? 'PageUp' : 'PageDown');
      const last = sim === 'billing' ? 'told' : 'picture';
      await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, last);
      await page.waitForTimeout(50);
    });
    await page.evaluate(() => performance.clearMarks());
    const turned = first(time, 'turned', 0) ?? Number.NaN;
    const worked = (name: string) => time.workedMs(turned, first(time, name, turned) ?? Number.NaN);
    found.push({
      knobMs: SLOWER * worked('knob'),
      pictureMs: SLOWER * worked(sim === 'billing' ? 'told' : 'picture'),
    });
    // Further turns of the same knob within a moment would count as one.
    await page.waitForTimeout(1_600);
  }
  return found;
}

async function expectQuickTurns(browser: Browser, page: Page, figure: Locator, sim: string) {
  const found = await turns(browser, page, figure, sim, 6);
  // From the first turn on, for which code is still fetched and compiled.
  for (const { knobMs } of found) {
    expect(knobMs).toBeGreaterThan(0);
    expect(knobMs + SIGN_MS).toBeLessThan(FELT_MS);
  }
  const pictures = found.slice(1).map(({ pictureMs }) => pictureMs);
  expect(median(pictures)).toBeGreaterThan(0);
  expect(median(pictures)).toBeLessThan(PICTURE_MS);
}

/** What each frame cost that the page made, in ms of its thread. */
function frames(time: ThreadTime): readonly number[] {
  const begins = time.marksOf('frame');
  const costs: number[] = [];
  let at = 0;
  const tasks = time.tasks.toSorted((a, b) => a.fromMs - b.fromMs);
  for (const next of begins.slice(1)) {
    // A task belongs to the frame that it prepares or makes.
    let sum = 0;
    for (; at < tasks.length && (tasks[at]?.fromMs ?? 0) <= next; at += 1)
      sum += tasks[at]?.workedMs ?? 0;
    costs.push(sum);
  }
  return costs.slice(1);
}

async function expectSmoothPlay(browser: Browser, page: Page, figure: Locator) {
  const play = figure.getByRole('button', { name: words.en.play });
  const time = await threadTime(browser, page, async () => {
    await page.evaluate(() => {
      const next = () => {
        performance.mark('frame');
        requestAnimationFrame(next);
      };
      next();
    });
    await play.click();
    await page.waitForFunction(() => performance.getEntriesByName('frame').length > 240);
  });
  const sorted = frames(time)
    .map((ms) => SLOWER * ms)
    .toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
  expect(sorted.length).toBeGreaterThan(200);
  expect(sorted.reduce((sum, ms) => sum + ms, 0) / sorted.length).toBeLessThan(FRAME_MS);
  // Five frames a second also bring numbers and words.
  expect(at(0.85)).toBeLessThan(FRAME_MS);
}

// Those whose turn it is; `npm run test:all` measures every simulator.
// Where calls are measured a knob holds for the next one: it changes no picture.
for (const sim of closely.labs.filter((one) => one !== 'browser-faas')) {
  const isPlayed = !unplayed.includes(sim);
  test.describe(sim, () => {
    test.describe.configure({ mode: 'serial' });
    const notes = notesOf('labs');

    test(`${sim}: a turned knob shows its own value and that its run is being made within 100 ms at a quarter of the speed, and the first picture within 150`, async ({
      page,
      browser,
    }) => {
      notes.drop(sim);
      await expectQuickTurns(browser, page, await openLab(page, sim), sim);
      if (!isPlayed) notes.write(sim, { print: printOfLab(sim), greenAtMs: Date.now() });
    });

    if (!isPlayed) return;
    test(`${sim}: at play a phone four times slower makes 60 frames a second on average, and 17 of 20 in time`, async ({
      page,
      browser,
    }) => {
      await expectSmoothPlay(browser, page, await openLab(page, sim));
      notes.write(sim, { print: printOfLab(sim), greenAtMs: Date.now() });
    });
  });
}

test('a thousand a second: at play a phone four times slower makes 60 frames a second on average, and 17 of 20 in time', async ({
  page,
  browser,
}) => {
  const figure = await openLab(page, 'cold-start', '?scenario=thousand&t=0');
  await expectSmoothPlay(browser, page, figure);
});

/** Half of what is felt is left for the browser to paint the answer. */
const HELD_MS = 50;

for (const [sim, query] of [
  ['resilience', ''],
  ['resilience', '?scenario=retry-storm'],
  ['cold-start', '?scenario=thousand'],
] as const) {
  test(`${sim}${query}: making and painting a run on the page itself holds it at most 50 ms at a time`, async ({
    page,
    browser,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'Worker', { value: undefined });
    });
    const figure = await openLab(page, sim, query);
    const knob = figure.locator('[data-part="knobs"] input[type="range"]').first();
    await mark(page);
    const { longestMs, tasks } = await threadTime(browser, page, async () => {
      await knob.press('PageUp');
      await page.waitForFunction(() => performance.getEntriesByName('picture').length > 0);
      await page.waitForTimeout(500);
    });
    expect(tasks.length).toBeGreaterThan(5);
    expect(longestMs).toBeLessThan(HELD_MS);
  });
}

test('a log of 1.5 million events arrives and is painted without holding the page for 50 ms', async ({
  page,
  browser,
}) => {
  const figure = await openLab(
    page,
    'cold-start',
    '?scenario=busy-day&ratePerSec=10&workSec=0.1&t=40000000',
  );
  const knob = figure.locator('[data-part="knobs"] input[type="range"]').first();
  const { longestMs, tasks } = await threadTime(browser, page, async () => {
    await knob.press('PageUp');
    await expect(figure.locator('[aria-busy="true"]')).toBeAttached();
    await expect(figure.locator('[aria-busy="false"]')).toBeAttached(within(60));
    await page.waitForTimeout(1_500);
  });
  // What the log has no room for is told: it is full.
  await expect(figure.getByText('were too many to draw')).toBeVisible();
  expect(tasks.length).toBeGreaterThan(5);
  expect(longestMs).toBeLessThan(HELD_MS);
});

test('the picture of a run that takes longer steps back with the turn, until the new one is there', async ({
  page,
}) => {
  const figure = await openLab(page, 'four-eras', '?scenario=steady-api&t=600000');
  const canvas = figure.locator('[data-part="stage"] canvas').first();
  const opacity = () => canvas.evaluate((element) => Number(getComputedStyle(element).opacity));
  expect(await opacity()).toBe(1);
  await figure.getByRole('slider', { name: 'Target utilization' }).press('ArrowLeft');
  await expect.poll(opacity, { intervals: [20] }).toBeLessThan(0.8);
  await expect(figure.locator('[aria-busy="false"]')).toBeAttached(within(40));
  await expect.poll(opacity).toBe(1);
});
