// Four ways to run the same traffic: in the lab, and as the strip on the home page.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { locales } from './pages';
import { words } from './words';

type Locale = (typeof locales)[number];

const eras = ['servers', 'autoscaling', 'dynos', 'functions'] as const;

const own = {
  ko: {
    onPremises: '온프레미스',
    happened: '실제 결과',
    mechanism: '30초 제한',
    nobody: '아무도 놓치지 않았어요',
    strip: '점심 12시, 주문이 40배로 뛰면',
    toLab: '이 5분을 실험실에서 바꿔 보기',
  },
  en: {
    onPremises: 'On-premises',
    happened: 'What happened',
    mechanism: 'router',
    nobody: 'nobody lost a request',
    strip: 'Noon strikes, and orders jump 40-fold',
    toLab: 'Change these five minutes in the lab',
  },
} as const;

const metric = (root: Locator, name: string): Locator =>
  root.locator(`output[data-metric="${name}"]`);

async function openLab(page: Page, locale: Locale, query: string): Promise<Locator> {
  await page.goto(`/${locale}/labs/four-eras${query}`);
  const figure = page.locator('[data-sim="four-eras"]');
  await expect(figure).toHaveAttribute('data-state', 'ready', { timeout: 30_000 });
  return figure;
}

/** The home page's strip, awake. */
async function openStrip(page: Page, locale: Locale): Promise<Locator> {
  await page.goto(`/${locale}`);
  const strip = page.getByRole('figure', { name: own[locale].strip });
  await strip.scrollIntoViewIfNeeded();
  const play = strip.getByRole('button', { name: words[locale].play });
  await expect(play).toBeEnabled({ timeout: 30_000 });
  return strip;
}

for (const locale of locales) {
  const t = { ...words[locale], ...own[locale] };

  test(`${locale}: a guess, the run, and the gap in words`, async ({ page }) => {
    const figure = await openLab(page, locale, '?scenario=course-registration&t=0');
    const gate = figure.locator('[data-predict="mostLost"]');
    await gate.getByRole('button', { name: t.onPremises }).click();
    await expect(gate.getByRole('status')).toContainText(t.onPremises);
    await figure.getByRole('button', { name: t.play }).click();
    await gate.getByRole('button', { name: t.toEnd }).click();

    await expect(gate).toContainText(t.happened);
    await expect(gate).toContainText(t.mechanism);
    // The number in the sentence is the one in the table.
    const [number = 'a number'] = /\d{2,3},\d{3}/.exec((await gate.textContent()) ?? '') ?? [];
    await expect(metric(figure, 'dynos.dropped')).toContainText(number);
  });

  test(`${locale}: every era has its read-outs, and another situation another winner`, async ({
    page,
  }) => {
    const figure = await openLab(page, locale, '?scenario=course-registration');
    const scrubber = figure.getByRole('slider', { name: t.scrubber, exact: true });
    /** Once the run of this length is on stage, its end. */
    const toEnd = async (minutes: number) => {
      await expect(scrubber).toHaveAttribute('max', String(minutes * 60_000), { timeout: 30_000 });
      await scrubber.press('End');
    };
    for (const era of eras) {
      for (const name of ['dropped', 'p95', 'instances', 'hours']) {
        await expect(metric(figure, `${era}.${name}`)).toHaveText(/\d/);
      }
    }
    await toEnd(30);
    await expect(metric(figure, 'servers.dropped')).toHaveText(/^0/);
    await expect(metric(figure, 'functions.dropped')).toHaveText(/^\d\d,\d{3}/);

    const situation = figure.getByRole('combobox', { name: t.scenario });
    await situation.selectOption('concert-tickets');
    await expect(page).toHaveURL(/scenario=concert-tickets/);
    await toEnd(40);
    await expect(metric(figure, 'functions.dropped')).toHaveText(/^0/);
    await expect(metric(figure, 'servers.dropped')).toHaveText(/^\d{3},\d{3}/);

    await situation.selectOption('side-project');
    await expect(page).toHaveURL(/scenario=side-project/);
    await toEnd(96 * 60);
    await expect(figure).toContainText(t.nobody);
  });

  test(`${locale}: the strip plays and rests, and its numbers belong to the cursor`, async ({
    page,
  }) => {
    const strip = await openStrip(page, locale);
    const scrubber = strip.getByRole('slider', { name: t.scrubber });
    const lost = metric(strip, 'servers.lostShare');
    // It opens on the whole run.
    await expect(scrubber).toHaveAttribute('aria-valuetext', '12:04:00');
    const atEnd = (await lost.textContent()) ?? '';
    expect(atEnd).toMatch(/^\d+%$/);

    await strip.getByRole('button', { name: t.play }).click();
    await expect.poll(async () => Number(await scrubber.inputValue())).toBeLessThan(200_000);
    await expect
      .poll(async () => Number(await scrubber.inputValue()), { timeout: 20_000 })
      .toBeGreaterThan(90_000);
    await strip.getByRole('button', { name: t.pause }).click();
    await expect(strip.getByRole('button', { name: t.play })).toBeVisible();
    await expect(lost).toHaveText(/^\d/);
    const resting = await scrubber.inputValue();
    await expect(strip).toContainText((await scrubber.getAttribute('aria-valuetext')) ?? '12:0');

    // By keyboard: nothing has come at the start, and the end is the same as before.
    await scrubber.press('Home');
    for (const era of eras) {
      await expect(metric(strip, `${era}.lostShare`)).toHaveText('–');
      await expect(metric(strip, `${era}.p99`)).toHaveText('–');
    }
    expect(resting).not.toBe('0');
    await scrubber.press('End');
    await expect(lost).toHaveText(atEnd);
    await expect(metric(strip, 'functions.lostShare')).toHaveText('0%');
  });

  test(`${locale}: from the strip to the same run in the lab`, async ({ page }) => {
    const strip = await openStrip(page, locale);
    const share = (await metric(strip, 'dynos.lostShare').textContent()) ?? '';
    await page.getByRole('link', { name: t.toLab }).click();
    await expect(page).toHaveURL(/labs\/four-eras\/?\?scenario=noon-jump/, { timeout: 30_000 });
    const figure = page.locator('[data-sim="four-eras"]');
    await expect(figure).toHaveAttribute('data-state', 'ready', { timeout: 30_000 });
    await expect(figure.getByRole('combobox', { name: t.scenario })).toHaveValue('noon-jump');
    await figure.getByRole('slider', { name: t.scrubber, exact: true }).press('End');
    const row = figure.getByRole('row', { name: 'PaaS' });
    await expect(row).toContainText(share);
  });

  test(`${locale}: without scripts the strip shows the whole run`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/${locale}`);
    const strip = page.getByRole('figure', { name: t.strip });
    await expect(strip).toBeVisible();
    for (const era of eras) await expect(metric(strip, `${era}.lostShare`)).toHaveText(/^\d+%$/);
    await expect(strip.locator('svg[preserveAspectRatio="none"]')).toHaveCount(eras.length);
    await expect(strip.getByRole('button', { name: t.play })).toBeDisabled();
    await expect(page.getByRole('link', { name: t.toLab })).toBeVisible();
    await context.close();
  });
}

test('the strip rests when it leaves the screen', async ({ page }) => {
  const strip = await openStrip(page, 'en');
  await strip.getByRole('button', { name: 'Play' }).click();
  await expect(strip.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect(strip.getByRole('button', { name: 'Play' })).toBeAttached();
});

test('with reduced motion the strip advances in steps', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const strip = await openStrip(page, 'en');
  await strip.getByRole('button', { name: 'Play' }).click();
  // Counted inside the page, frame by frame: how long this test is kept waiting does not matter.
  const { frames, moves } = await strip.evaluate(async (root) => {
    let moved = 0;
    let last = root.style.getPropertyValue('--cursor');
    const count = 60;
    for (let i = 0; i < count; i += 1) {
      await new Promise(requestAnimationFrame);
      const now = root.style.getPropertyValue('--cursor');
      if (now !== last) moved += 1;
      last = now;
    }
    return { frames: count, moves: moved };
  });
  expect(moves).toBeGreaterThan(0);
  expect(moves).toBeLessThan(frames / 4);
});

test('the strip’s code comes when the strip comes near', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 480 });
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.url());
  });
  await page.goto('/ko', { waitUntil: 'networkidle' });
  const before = scripts.length;
  const strip = page.getByRole('figure', { name: own.ko.strip });
  const play = strip.getByRole('button', { name: words.ko.play });
  await expect(play).toBeDisabled();
  await strip.scrollIntoViewIfNeeded();
  await expect(play).toBeEnabled({ timeout: 30_000 });
  expect(scripts.length).toBeGreaterThan(before);
});

for (const locale of locales) {
  test(`${locale}: on a phone names stay whole and numbers stay apart`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${locale}`);
    const names = page.getByRole('figure', { name: own[locale].strip }).locator('strong');
    await expect(names).toHaveCount(eras.length);
    for (const name of await names.all()) {
      const { height = 0 } = (await name.boundingBox()) ?? {};
      expect(height, (await name.textContent()) ?? '').toBeLessThan(45);
    }

    // The longest numbers: six digits lost, six won to pay.
    const figure = await openLab(page, locale, '?scenario=lunch-rush&t=4800000');
    await expect(metric(figure, 'servers.dropped')).toHaveText(/^\d{3},\d{3}/, { timeout: 30_000 });
    const table = figure.locator('table').first();
    for (const row of await table.locator('tbody tr').all()) {
      // The text itself, not its cell: what does not fit runs out of the cell.
      const spans = await row.locator('output').evaluateAll((outputs) =>
        outputs.map((output) => {
          const range = document.createRange();
          range.selectNodeContents(output);
          const { left, right } = range.getBoundingClientRect();
          return { left, right };
        }),
      );
      spans.slice(1).forEach(({ left }, i) => {
        expect(left).toBeGreaterThan(spans[i]?.right ?? Number.POSITIVE_INFINITY);
      });
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}
