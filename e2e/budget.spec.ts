// What a lesson may cost before anything is clicked: bytes of code and type, and a layout that stays put.

import { expect, type Page, test } from '@playwright/test';
import { locales, pages } from './pages';
import { readThrough } from './read-through';

const KB = 1_000;
const SCRIPT_LIMIT_BYTES = 150 * KB;
/** With the code of its first figure, which comes with the reader's first move. */
const AWAKE_LIMIT_BYTES = 200 * KB;
const FONT_LIMIT_BYTES = 150 * KB;
/** Words, still pictures and the page data of a whole lesson, as they cross the wire, and as they are parsed. */
const PAGE_LIMIT_BYTES = 120 * KB;
const HTML_LIMIT_BYTES = 250 * KB;
const HANDOUT = /\/learn\/[^/]+\/handout$/;
const CLS_LIMIT = 0.02;

interface Loaded {
  readonly url: string;
  readonly type: string;
  readonly bytes: number;
}

/** Collects what arrives, with its size as it crossed the wire (headers left out). */
async function watchNetwork(page: Page): Promise<Loaded[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const known = new Map<string, { url: string; type: string }>();
  const bytes = new Map<string, number>();
  const loaded: Loaded[] = [];
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    known.set(requestId, { url: response.url, type });
  });
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    bytes.set(requestId, (bytes.get(requestId) ?? 0) + encodedDataLength);
  });
  session.on('Network.loadingFinished', ({ requestId }) => {
    const request = known.get(requestId);
    if (request) loaded.push({ ...request, bytes: bytes.get(requestId) ?? 0 });
  });
  return loaded;
}

const isScript = ({ url }: Loaded) => new URL(url).pathname.endsWith('.js');
const sumOf = (items: readonly Loaded[]) => items.reduce((sum, { bytes }) => sum + bytes, 0);
const listed = (items: readonly Loaded[]) =>
  items.map(({ url, bytes }) => `${bytes} ${new URL(url).pathname}`).join('\n');

test('no lesson is heavier than a lesson may be, nor are its slides, nor is the list of labs', async ({
  request,
}) => {
  for (const kind of [/\/learn\/./, /\/present\/./, /\/labs$/]) {
    expect(pages.some((page) => kind.test(page))).toBe(true);
  }
  // A handout has the pictures of a lesson twice, and is measured below.
  const isMeasured = (path: string) =>
    /\/(learn|present)\/.|\/labs$/.test(path) && !HANDOUT.test(path);
  for (const page of pages.filter(isMeasured)) {
    const html = await (await request.get(`${page}/`)).body();
    expect(html.length, page).toBeLessThan(HTML_LIMIT_BYTES);
  }
});

test('a handout is no heavier than two lessons', async ({ request }) => {
  const handouts = pages.filter((path) => HANDOUT.test(path));
  expect(handouts.length).toBeGreaterThan(0);
  for (const page of handouts) {
    const html = await (await request.get(`${page}/`)).body();
    expect(html.length, page).toBeLessThan(2 * HTML_LIMIT_BYTES);
  }
});

for (const locale of locales) {
  test(`the lesson stays within its budget (${locale})`, async ({ page }) => {
    const loaded = await watchNetwork(page);
    const chartCode: string[] = [];
    page.on('response', async (response) => {
      if (!response.url().endsWith('.js')) return;
      if ((await response.text()).includes('recharts-')) chartCode.push(response.url());
    });
    const lesson = await page.goto(`/${locale}/learn/cold-start`, { waitUntil: 'networkidle' });
    expect((await lesson?.body())?.length).toBeLessThan(HTML_LIMIT_BYTES);

    // They are asked for after the first paint: on a quick machine the network may have rested before.
    await expect.poll(() => loaded.filter(isScript).length).toBeGreaterThan(5);
    await page.waitForTimeout(500);
    const scripts = loaded.filter(isScript);
    expect(sumOf(scripts), listed(scripts)).toBeLessThanOrEqual(SCRIPT_LIMIT_BYTES);
    expect(sumOf(scripts)).toBeGreaterThan(0);
    expect(chartCode).toEqual([]);

    const documents = loaded.filter(({ type }) => type === 'Document');
    expect(sumOf(documents), listed(documents)).toBeLessThanOrEqual(PAGE_LIMIT_BYTES);

    // Scripts do not share the line with what the first picture needs.
    const { painted, asked } = await page.evaluate(() => ({
      painted: performance.getEntriesByType('paint').map(({ startTime }) => startTime),
      asked: performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ startTime }) => startTime),
    }));
    expect(painted.length).toBeGreaterThan(0);
    expect(Math.min(...asked)).toBeGreaterThanOrEqual(Math.min(...painted));

    // A figure's code comes when the figure comes near, not before.
    const before = scripts.length;
    await page.mouse.wheel(0, 1);
    await page.waitForLoadState('networkidle');
    const awake = loaded.filter(isScript);
    expect(sumOf(awake), listed(awake)).toBeLessThanOrEqual(AWAKE_LIMIT_BYTES);
    await readThrough(page, 0.5, 100);
    await expect(page.locator('[data-sim="cold-start"] canvas').first()).toBeAttached();
    expect(loaded.filter(isScript).length).toBeGreaterThan(before);

    const fonts = loaded.filter(({ type }) => type === 'Font');
    expect(fonts.length).toBeGreaterThan(0);
    expect(sumOf(fonts), listed(fonts)).toBeLessThanOrEqual(FONT_LIMIT_BYTES);
  });

  for (const width of [360, 1440]) {
    test(`the lesson never shifts at ${width} px (${locale})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(() => {
        const shifts: { value: number; nodes: string[] }[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources = [] } = entry as PerformanceEntry & {
              value: number;
              sources?: { node?: Node }[];
            };
            const nodes = sources.map(({ node }) =>
              node instanceof Element ? node.outerHTML.slice(0, 80) : String(node?.textContent),
            );
            shifts.push({ value, nodes });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`/${locale}/learn/cold-start`);
      await readThrough(page, 0.5, 100);
      await page.waitForLoadState('networkidle');

      const shifts = await page.evaluate(
        () => (window as unknown as { shifts: { value: number; nodes: string[] }[] }).shifts,
      );
      const total = shifts.reduce((sum, { value }) => sum + value, 0);
      expect(total, JSON.stringify(shifts, null, 1)).toBeLessThanOrEqual(CLS_LIMIT);
    });
  }
}

test('what was drawn at build time stands in the HTML once, and comes along by a link', async ({
  page,
}) => {
  const answer = await page.request.get('/ko/labs/cold-start');
  const html = await answer.text();
  expect(html.match(/data-drawn=/g)).toHaveLength(1);
  // A worker that says nothing: no figure wakes, so what is seen is its still picture.
  await page.addInitScript(() => {
    Object.assign(window, {
      Worker: class extends EventTarget {
        postMessage() {}
        terminate() {}
      },
    });
  });
  await page.goto('/ko/labs');
  // A link that is followed before the scripts have come is an ordinary one.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await page.locator('main a[href*="/labs/cold-start"]').click();
  await page.waitForURL('**/labs/cold-start/');
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
  await expect(page.locator('[data-drawn] figure svg path').first()).toBeAttached();
});

test('a page that was opened by its address is fetched once: what stands in it stays', async ({
  page,
}) => {
  for (const path of ['/ko/learn/cold-start/', '/en/labs/cold-start/', '/ko/quiz/cold-start/']) {
    const asked: string[] = [];
    const note = (url: string) => {
      if (new URL(url).pathname === path && !url.includes('_rsc')) asked.push(url);
    };
    page.on('request', (request) => note(request.url()));
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(asked, path).toHaveLength(1);
    page.removeAllListeners('request');
  }
});
