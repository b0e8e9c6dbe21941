// The simulator as its users meet it: by mouse, by keyboard, by link, in both languages.

import { readFile } from 'node:fs/promises';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import { longestTask } from './longest-task';
import { within } from './within';
import { words } from './words';

const figureOf = (page: Page): Locator => page.locator('[data-sim="cold-start"]');

/** Opens an address and waits until the run it names has been recorded. */
async function openLab(page: Page, locale: 'ko' | 'en', query = ''): Promise<Locator> {
  await page.goto(`/${locale}/labs/cold-start${query}`);
  const figure = figureOf(page);
  await expect(figure).toHaveAttribute('data-state', 'ready');
  await expect(figure.getByRole('button', { name: words[locale].step, exact: true })).toBeEnabled();
  return figure;
}

async function logOf(figure: Locator, locale: 'ko' | 'en'): Promise<string> {
  const button = figure.getByRole('button', { name: words[locale].download });
  await expect(button).toBeEnabled();
  const [download] = await Promise.all([figure.page().waitForEvent('download'), button.click()]);
  return readFile(await download.path(), 'utf8');
}

const metric = (figure: Locator, name: string): Locator =>
  figure.locator(`output[data-metric="${name}"]`);
const scrubberOf = (figure: Locator, locale: 'ko' | 'en'): Locator =>
  figure.getByRole('slider', { name: words[locale].scrubber, exact: true });

for (const locale of spokenIn('figure')) {
  const t = words[locale];

  test(`${locale}: play runs, pause rests, step and back move by one moment`, async ({ page }) => {
    const figure = await openLab(page, locale, '?scenario=first-orders&t=0');
    const scrubber = scrubberOf(figure, locale);
    await figure.getByRole('button', { name: t.play }).click();
    await expect.poll(async () => Number(await scrubber.inputValue())).toBeGreaterThan(1000);
    await figure.getByRole('button', { name: t.pause }).click();
    await expect(figure.getByRole('button', { name: t.play })).toBeVisible();

    const before = await logOf(figure, locale);
    await figure.getByRole('button', { name: t.step, exact: true }).click();
    const after = await logOf(figure, locale);
    expect(JSON.parse(after).events.length).toBeGreaterThan(JSON.parse(before).events.length);
    await figure.getByRole('button', { name: t.back }).click();
    await figure.getByRole('button', { name: t.step, exact: true }).click();
    expect(await logOf(figure, locale)).toBe(after);
  });

  test(`${locale}: the whole simulator works by keyboard alone`, async ({ page }) => {
    const figure = await openLab(page, locale, '?scenario=first-orders&t=30000');
    const cold = (await metric(figure, 'cold').textContent()) ?? '';
    // Tab from the top of the page reaches every control; none is skipped or traps.
    const step = figure.getByRole('button', { name: t.step, exact: true });
    await page.locator('body').press('Tab');
    for (let i = 0; i < 60; i += 1) {
      if (await step.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(step).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const scrubber = scrubberOf(figure, locale);
    await expect(scrubber).toBeFocused();
    await page.keyboard.press('End');
    await expect(scrubber).toHaveValue('240000');
    await expect(metric(figure, 'cold')).not.toHaveText(cold);

    const keepAlive = figure.getByRole('slider', {
      name: t.keepAlive,
    });
    const atEnd = (await metric(figure, 'cold').textContent()) ?? '';
    await keepAlive.focus();
    await page.keyboard.press('Home');
    await expect(metric(figure, 'cold')).not.toHaveText(atEnd);
    // Without any keep-alive every request starts cold.
    await expect(metric(figure, 'cold')).toHaveText(/^100/);
  });

  test(`${locale}: what of an address cannot be used is named, and the rest is kept`, async ({
    page,
  }) => {
    const figure = await openLab(
      page,
      locale,
      '?scenario=first-orders&keepAliveSec=-4&colour=red&workSec=abc',
    );
    const note = figure.locator('[data-ignored]');
    await expect(note).toContainText('keepAliveSec=-4');
    await expect(note).toContainText('colour');
    await expect(note).toContainText('workSec=abc');
    await expect(note).toContainText('3,600');
    await note.getByRole('button').click();
    await expect(note).toBeHidden();
  });

  test(`${locale}: table, chart and assumptions open under the figure`, async ({ page }) => {
    const figure = await openLab(page, locale);
    const open = (name: string) => figure.getByRole('button', { name, exact: true }).click();
    await open(t.table);
    // The last requests, and what the lens shows of the moment.
    await expect(figure.getByRole('table')).toHaveCount(2);
    expect(await figure.getByRole('table').first().getByRole('row').count()).toBeGreaterThan(5);
    await open(t.chart);
    await expect(figure.locator('.recharts-area').first()).toBeVisible();
    await open(t.assumptions);
    await expect(figure.getByRole('listitem').last()).toBeVisible();
  });

  test(`${locale}: a scenario change shows its own run and the address follows`, async ({
    page,
  }) => {
    const figure = await openLab(page, locale);
    await figure.getByRole('combobox', { name: t.scenario }).selectOption('at-the-limit');
    await expect(page).toHaveURL(/scenario=at-the-limit/);
    await expect(metric(figure, 'dropped')).not.toHaveText(/^0/);
  });
}

async function freshLog(browser: Browser, address: string): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  const figure = figureOf(page);
  await expect(figure).toHaveAttribute('data-state', 'ready');
  const text = await logOf(figure, 'en');
  await context.close();
  return text;
}

test('the same link in two fresh browsers gives the same log, byte for byte', async ({
  browser,
  baseURL,
}) => {
  const address = `${baseURL}/en/labs/cold-start?scenario=lunch-rush&seed=12&t=123456.5&keepAliveSec=45`;
  const first = await freshLog(browser, address);
  expect(await freshLog(browser, address)).toBe(first);
  const log = JSON.parse(first);
  expect(log).toMatchObject({ sim: 'cold-start', scenario: 'lunch-rush', seed: 12, t: 123_456.5 });
  expect(log.config.keepAliveSec).toBe(45);
  expect(log.events.length).toBe(
    new Set(log.events.map((event: object) => JSON.stringify(event))).size,
  );
  expect(log.events.at(-1).atMs).toBeLessThanOrEqual(123_456.5);
});

test('a copied link opens the same moment of the same run', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = await openLab(page, 'en', '?scenario=quiet-night&t=3000000');
  for (let i = 0; i < 3; i += 1) {
    await figure.getByRole('button', { name: 'Back' }).click();
  }
  await figure.getByRole('button', { name: 'Copy link' }).click();
  await expect(figure.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.startsWith(`${baseURL}/en/labs/cold-start`)).toBe(true);
  const text = await logOf(figure, 'en');
  await page.goto(link);
  await expect(figure).toHaveAttribute('data-state', 'ready');
  expect(await logOf(figure, 'en')).toBe(text);
});

test('metrics in the log are those on the screen, and follow from its events', async ({ page }) => {
  const figure = await openLab(page, 'en', '?scenario=first-orders&t=200000');
  const log = JSON.parse(await logOf(figure, 'en'));
  const of = (kind: string) =>
    log.events.filter((event: { kind: string }) => event.kind === kind).length;
  expect(log.metrics.cold).toBeCloseTo(of('coldStart') / (of('coldStart') + of('warmStart')), 12);
  expect(log.counts.arrived).toBe(of('arrive') + of('ping'));
  await expect(metric(figure, 'cold')).toHaveText(
    `${Number((log.metrics.cold * 100).toFixed(1))}%`,
  );
});

test('where workers are missing the same run comes from the page itself', async ({
  page,
  browser,
  baseURL,
}) => {
  const address = `${baseURL}/en/labs/cold-start?scenario=first-orders&t=60000`;
  const usual = await freshLog(browser, address);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', { value: undefined });
  });
  await page.goto(address);
  const figure = figureOf(page);
  await expect(figure).toHaveAttribute('data-state', 'ready');
  expect(await logOf(figure, 'en')).toBe(usual);
});

test('a worker that breaks off is replaced by another, and the run is the same', async ({
  page,
  browser,
  baseURL,
}) => {
  const address = `${baseURL}/en/labs/cold-start?scenario=first-orders&t=60000`;
  const usual = await freshLog(browser, address);
  await page.addInitScript(() => {
    let made = 0;
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        made += 1;
        document.documentElement.dataset.workers = String(made);
        if (made > 1) return;
        // Its first word says that it has loaded; the order is then on its way to it.
        const breakOff = () => this.dispatchEvent(new ErrorEvent('error', { message: 'broken' }));
        this.addEventListener('message', () => setTimeout(breakOff), { once: true });
      }
    };
  });
  await page.goto(address);
  const figure = figureOf(page);
  await expect(figure).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('html')).toHaveAttribute('data-workers', '2');
  expect(await logOf(figure, 'en')).toBe(usual);
});

for (const locale of spokenIn('figure')) {
  test(`${locale}: a figure whose code cannot be fetched says so, and starts when it can`, async ({
    page,
  }) => {
    const chunks = '**/_next/static/chunks/*.js';
    const address = `/${locale}/labs/cold-start`;
    const html = await (await page.request.get(address)).text();
    // The page's own scripts are named in it; those of the figure are asked for later.
    await page.route(chunks, (route) => {
      const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
      return html.includes(name) ? route.continue() : route.abort();
    });
    await page.goto(address);
    const figure = figureOf(page);
    const words = locale === 'ko' ? '시작하지 못했어요' : 'could not be started';
    await expect(figure.getByRole('alert')).toContainText(words);
    await page.unroute(chunks);
    await figure.getByRole('alert').getByRole('button').click();
    await expect(figure).toHaveAttribute('data-state', 'ready');
  });
}

/** A tenth of a second is when a wait is felt; half of it is left for the browser to paint the answer. */
const FELT_MS = 50;

test('a thousand instances at play never hold the page', async ({ page, browser }) => {
  const figure = await openLab(page, 'en', '?scenario=thousand&t=0');
  const scrubber = scrubberOf(figure, 'en');
  const { longestMs, tasks } = await longestTask(browser, page, async () => {
    await figure.getByRole('button', { name: 'Play' }).click();
    // A quarter of the run: some six seconds, during which the whole picture is painted, too.
    await expect
      .poll(async () => Number(await scrubber.inputValue()), within(30))
      .toBeGreaterThan(30_000);
  });
  expect(tasks).toBeGreaterThan(100);
  expect(longestMs).toBeLessThan(FELT_MS);
});

/** A phone of some years ago is this many times slower. */
const SLOWER = 4;
const FRAME_MS = 1_000 / 60;

for (const scenario of ['first-orders', 'quiet-night', 'lunch-rush']) {
  test(`${scenario} at play leaves a phone four times slower its 60 frames a second`, async ({
    page,
    browser,
  }) => {
    const figure = await openLab(page, 'en', `?scenario=${scenario}&t=0`);
    await page.evaluate(() => {
      const count = { frames: 0 };
      Object.assign(window, { count });
      const next = () => {
        count.frames += 1;
        requestAnimationFrame(next);
      };
      next();
    });
    const framesOf = () =>
      page.evaluate(() => (window as unknown as { count: { frames: number } }).count.frames);
    let frames = 0;
    const { totalMs } = await longestTask(browser, page, async () => {
      const before = await framesOf();
      await figure.getByRole('button', { name: 'Play' }).click();
      await expect.poll(framesOf, within(30)).toBeGreaterThan(before + 180);
      frames = (await framesOf()) - before;
    });
    // Processor time, not elapsed: how busy the machine is otherwise says nothing about the page.
    expect((SLOWER * totalMs) / frames).toBeLessThan(FRAME_MS);
  });
}

test('the chart shows the past alone, on an axis as wide as that of the stage', async ({
  page,
}) => {
  const figure = await openLab(page, 'en', '?scenario=first-orders&t=120000');
  await figure.getByRole('button', { name: words.en.chart, exact: true }).click();
  const plot = figure.locator('.recharts-wrapper');
  await expect(figure.locator('.recharts-area-area').first()).toBeVisible();
  const [stage, chart] = await Promise.all([
    figure.locator('[data-part="stage"] canvas').first().boundingBox(),
    plot.boundingBox(),
  ]);
  expect(chart?.x).toBeCloseTo(stage?.x ?? Number.NaN, 0);
  expect(chart?.width).toBeCloseTo(stage?.width ?? Number.NaN, 0);
  const half = (stage?.x ?? 0) + (stage?.width ?? 0) / 2;
  for (const area of await figure.locator('.recharts-area-area').all()) {
    const box = await area.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(half + 2);
  }
});

test('a link opens on the picture of its moment, not on an empty stage', async ({ page }) => {
  const figure = await openLab(page, 'en', '?scenario=quiet-night&t=7200000');
  /** Share of the pixels of the strip that are painted, beside the few lines of its axis. */
  const painted = () =>
    figure
      .locator('[data-part="stage"] canvas')
      .last()
      .evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas
          .getContext('2d')
          ?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
        let some = 0;
        for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 0) some += 1;
        return some / (canvas.width * canvas.height);
      });
  await expect.poll(painted).toBeGreaterThan(0.05);
});

test('Play stands with its stage in a lesson', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/learn/cold-start');
  // Those that come after a prediction wait for it.
  const figures = page.locator('[data-sim="cold-start"]:visible');
  for (let i = 0; i < (await figures.count()); i += 1) {
    const figure = figures.nth(i);
    await figure.scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute('data-state', 'ready');
    const stage = await figure.locator('[data-part="stage"] canvas').first().boundingBox();
    const play = await figure.getByRole('button', { name: words.en.play }).boundingBox();
    expect(stage?.height).toBeLessThanOrEqual(340);
    expect((play?.y ?? Number.NaN) + (play?.height ?? 0) - (stage?.y ?? 0)).toBeLessThanOrEqual(
      450,
    );
  }
});

for (const place of ['in a worker', 'on the page itself'] as const) {
  test(`a recording that takes seconds never holds the page: ${place}`, async ({
    page,
    browser,
  }) => {
    if (place === 'on the page itself') {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'Worker', { value: undefined });
      });
    }
    await page.goto('/en/labs/four-eras?scenario=steady-api&t=600000');
    const figure = page.locator('[data-sim="four-eras"]');
    await expect(figure).toHaveAttribute('data-state', 'ready', within(30));
    const target = figure.getByRole('slider', { name: 'Target utilization' });
    const { longestMs, tasks } = await longestTask(browser, page, async () => {
      await target.press('ArrowLeft');
      await expect(figure.locator('[aria-busy="true"]')).toBeAttached();
      await expect(figure.locator('[aria-busy="false"]')).toBeAttached(within(40));
    });
    expect(tasks).toBeGreaterThan(20);
    expect(longestMs).toBeLessThan(FELT_MS);
  });
}

/** Over a hundred million requests: half a minute's work and more on any machine of these years. */
const HUGE =
  '?scenario=busy-day&arrivals=spike&ratePerSec=10&peakFactor=2800&spikeForSec=3600&maxInstances=10000&t=5000000';

for (const locale of spokenIn('figure')) {
  const t = words[locale];

  test(`${locale}: a hundred million requests ask first, tell how far they are, and can be stopped`, async ({
    page,
    browser,
  }) => {
    const before = await logOf(await openLab(page, locale, ''), locale);
    expect(JSON.parse(before).scenario).toBe('first-orders');
    await page.goto(`/${locale}/labs/cold-start${HUGE}`);
    const figure = figureOf(page);
    const status = figure.locator('[data-run-status]');
    const agree = figure.getByRole('button', { name: t.agree });
    await expect(agree).toBeVisible(within(20));
    // Until somebody agrees, the page's own run stands; what the address asks for is not to be had as a log yet.
    await expect(figure.getByRole('button', { name: t.download })).toBeDisabled();

    const held = await longestTask(browser, page, async () => {
      await agree.click();
      const progress = status.getByRole('progressbar');
      await expect
        .poll(async () => Number(await progress.getAttribute('value')), within(20))
        .toBeGreaterThan(0.02);
      await expect(status).toContainText('12:00:00');
    });
    expect(held.tasks).toBeGreaterThan(20);
    expect(held.longestMs).toBeLessThan(FELT_MS);

    await status.getByRole('button', { name: t.cancel }).click();
    await expect(page).toHaveURL(/scenario=first-orders/);
    await expect(figure.getByRole('combobox', { name: t.scenario })).toHaveValue('first-orders');
    expect(await logOf(figure, locale)).toBe(before);
    // What was given up is not lost.
    await status.getByRole('button', { name: t.again }).click();
    await expect(figure.getByRole('combobox', { name: t.scenario })).toHaveValue('busy-day');
    await expect(agree).toBeVisible(within(20));
  });

  test(`${locale}: a short run shows no progress and asks nothing`, async ({ page }) => {
    const figure = await openLab(page, locale, '?scenario=first-orders&t=0');
    await page.evaluate(() => {
      new MutationObserver(() => {
        if (document.querySelector('[data-run-status]')) document.body.dataset.flicker = 'yes';
      }).observe(document.body, { childList: true, subtree: true });
    });
    const cold = (await metric(figure, 'cold').textContent()) ?? '';
    await scrubberOf(figure, locale).press('End');
    await figure.getByRole('slider', { name: t.keepAlive }).press('Home');
    await expect(metric(figure, 'cold')).not.toHaveText(cold);
    await expect(figure.locator('[aria-busy="false"]')).toBeAttached();
    await expect(page.locator('body')).not.toHaveAttribute('data-flicker', 'yes');
  });

  test(`${locale}: a refused value is explained beside its knob, and the picture stays`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/labs/four-eras?scenario=concert-tickets&t=720000`);
    const figure = page.locator('[data-sim="four-eras"]');
    await expect(figure).toHaveAttribute('data-state', 'ready', within(30));
    const lost = figure.locator('output[data-metric="servers.dropped"]');
    const before = (await lost.textContent()) ?? '';
    await figure.getByRole('slider', { name: t.peak }).press('End');
    await figure.getByRole('button', { name: t.moreKnobs }).click();
    const rate = figure.getByRole('slider', { name: t.rate });
    await rate.press('End');
    await expect(rate).toHaveAttribute('aria-invalid', 'true');
    await expect(rate).toHaveAccessibleDescription(/20,000/);
    await expect(rate).toHaveAccessibleDescription(new RegExp(t.peak));
    await expect(lost).toHaveText(before);
    await rate.press('Home');
    await expect(rate).not.toHaveAttribute('aria-invalid', 'true');
    await expect(lost).not.toHaveText(before);
  });

  test(`${locale}: values of a link that do not go together are named, and the rest is kept`, async ({
    page,
  }) => {
    await page.goto(
      `/${locale}/labs/four-eras?scenario=concert-tickets&vmMin=30&vmMax=3&servers=9`,
    );
    const figure = page.locator('[data-sim="four-eras"]');
    await expect(figure).toHaveAttribute('data-state', 'ready', within(30));
    const note = figure.locator('[data-ignored]');
    await expect(note).toContainText(locale === 'ko' ? 'IaaS VM 하한' : 'IaaS VMs, minimum');
    await expect(note).not.toContainText('RangeError');
    const log = figure.getByRole('button', { name: t.download });
    await expect(log).toBeEnabled();
    const { config } = JSON.parse(await logOf(figure, locale));
    expect(config).toMatchObject({ vmMin: 2, vmMax: 3, servers: 9 });
  });

  test(`${locale}: the other knobs open under the figure`, async ({ page }) => {
    const figure = await openLab(page, locale);
    const more = figure.getByRole('button', { name: t.moreKnobs });
    const knobs = figure.getByRole('slider');
    const few = await knobs.count();
    await more.click();
    await expect(more).toHaveAttribute('aria-expanded', 'true');
    await expect.poll(() => knobs.count()).toBeGreaterThan(few);
    await more.click();
    await expect(knobs).toHaveCount(few);
  });
}

test('a log always belongs to the run on screen', async ({ page }) => {
  const figure = await openLab(page, 'en', '?scenario=busy-day&t=20000000');
  await figure.getByRole('slider', { name: words.en.requests, exact: true }).press('PageUp');
  const log = JSON.parse(await logOf(figure, 'en'));
  await expect(figure.locator('[aria-busy="false"]')).toBeAttached();
  expect(log.config.ratePerSec).toBeGreaterThan(2);
  const arrived = log.events.filter((event: { kind: string }) => event.kind === 'arrive').length;
  expect(arrived).toBe(log.counts.arrived);
});

test('another scenario opens at its own moment, however long the one before was', async ({
  page,
}) => {
  const figure = await openLab(page, 'en', '?scenario=first-orders');
  await figure.getByRole('combobox', { name: 'Situation' }).selectOption('quiet-night');
  await expect(scrubberOf(figure, 'en')).toHaveValue('1800000');
  await expect(page).toHaveURL(/t=1800000/);
});

test('reduced motion advances the run in steps', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await openLab(page, 'en', '?scenario=first-orders&t=0');
  const scrubber = scrubberOf(figure, 'en');
  await figure.getByRole('button', { name: 'Play' }).click();
  const seen = new Set<string>();
  for (let i = 0; i < 20; i += 1) {
    seen.add(await scrubber.inputValue());
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  expect(seen.size).toBeLessThanOrEqual(3);
});

test('what is picked by keyboard is told in words, and its phases are a table', async ({
  page,
}) => {
  await page.goto('/en/labs/concurrency');
  const figure = page.locator('[data-sim="concurrency"]');
  await expect(figure).toHaveAttribute('data-state', 'ready');
  const said = figure.locator('[data-picked]');
  await expect(said).toHaveText('');
  await scrubberOf(figure, 'en').press('End');
  // The last request that was answered.
  const first = figure.locator('[data-target][aria-pressed]').first();
  await first.press('Enter');
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await expect(said).toHaveText(/^Request [\d,]+: /);
  await expect(said).toHaveAttribute('role', 'status');

  await figure.getByRole('button', { name: 'As a table', exact: true }).click();
  const phases = figure.getByRole('table', { name: 'Time of what was picked' });
  await expect(phases.getByRole('row', { name: /at work/ })).toBeVisible();
  await first.press('Escape');
  await expect(said).toHaveText('');
});
