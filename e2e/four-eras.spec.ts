// Four ways to run the same traffic: in the lab, and as the noon of the home page.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import type { Locale } from './pages';
import { toEnd } from './to-end';
import { within } from './within';
import { words } from './words';

const eras = ['servers', 'autoscaling', 'dynos', 'functions'] as const;

const own = {
  ko: {
    onPremises: '온프레미스',
    happened: '실험',
    mechanism: '30초 제한',
    nobody: '아무도 놓치지 않았어요',
    kept: '지킴',
    broken: '어김',
    undo: '무르기',
    press: '12시를 눌러 보세요',
    goOn: '이어서 보기',
    again: '다시 12시로',
    why: '왜 그럴까요? 직접 바꿔 보기',
    verdict: '셋 중 하나',
    over: /놓친 주문: 온프레미스 344건, IaaS 329건, PaaS 182건, FaaS 0건/,
  },
  en: {
    onPremises: 'On-premises',
    happened: 'The run',
    mechanism: 'router',
    nobody: 'nobody lost a request',
    kept: 'kept',
    broken: 'broken',
    undo: 'Undo',
    press: 'Press 12 o’clock',
    goOn: 'Go on',
    again: 'Noon again',
    why: 'Why? Change it yourself',
    verdict: 'one order in three',
    over: /Orders lost: On-premises 344, IaaS 329, PaaS 182, FaaS 0/,
  },
} as const;

const metric = (root: Locator, name: string): Locator =>
  root.locator(`output[data-metric="${name}"]`);

/** Opens the lab with the run that the address asks for on its stage. */
async function openLab(page: Page, locale: Locale, query: string): Promise<Locator> {
  const figure = page.locator('[data-sim="four-eras"]');
  // On a busy machine a run may take so long that it is begun only when somebody agrees.
  const agree = figure.getByRole('button', { name: words[locale].agree });
  await page.addLocatorHandler(agree, () => agree.click());
  await page.goto(`/${locale}/labs/four-eras${query}`);
  await expect(figure).toHaveAttribute('data-state', 'ready', within(30));
  await expect(figure.locator('[aria-busy="true"], [data-run-status]')).toHaveCount(0, within(30));
  return figure;
}

/** The home page's noon, ready to be pressed. */
async function openNoon(page: Page, locale: Locale): Promise<Locator> {
  await page.goto(`/${locale}`);
  const noon = page.locator('.noon');
  await expect(noon.getByRole('button', { name: own[locale].press })).toBeVisible();
  return noon;
}

const lostOn = (noon: Locator, era: string): Locator =>
  noon.locator(`.noon-acted output[data-metric="${era}.lost"]`);

for (const locale of spokenIn('four-eras')) {
  const t = { ...words[locale], ...own[locale] };

  test(`${locale}: a guess, the run, and the gap in words`, async ({ page }) => {
    const figure = await openLab(page, locale, '?scenario=course-registration&t=0');
    const gate = figure.locator('[data-predict="mostLost"]');
    await gate.getByRole('button', { name: t.onPremises }).click();
    await expect(gate.getByRole('status')).toContainText(t.onPremises);
    // The run begins with the guess, which stays under the stage.
    await expect(figure.getByRole('button', { name: t.pause })).toBeVisible();
    await expect(figure.locator('.legend-mine')).toContainText(t.onPremises);
    await toEnd(gate, locale);

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
    const seekEnd = async (minutes: number) => {
      await expect(scrubber).toHaveAttribute('max', String(minutes * 60_000), within(30));
      await scrubber.press('End');
    };
    for (const era of eras) {
      for (const name of ['dropped', 'p95', 'instances', 'hours']) {
        await expect(metric(figure, `${era}.${name}`)).toHaveText(/\d/);
      }
    }
    await seekEnd(30);
    await expect(metric(figure, 'servers.dropped')).toHaveText(/^0/);
    await expect(metric(figure, 'functions.dropped')).toHaveText(/^\d\d,\d{3}/);

    await openLab(page, locale, '?scenario=concert-tickets');
    await seekEnd(40);
    await expect(metric(figure, 'functions.dropped')).toHaveText(/^0/);
    await expect(metric(figure, 'servers.dropped')).toHaveText(/^\d{3},\d{3}/);

    await openLab(page, locale, '?scenario=side-project');
    await seekEnd(96 * 60);
    await expect(figure).toContainText(t.nobody);
  });

  test(`${locale}: a lunch is asked who keeps the promise for the least, and nothing tells before`, async ({
    page,
  }) => {
    const figure = await openLab(page, locale, '?scenario=lunch-rush&t=0');
    for (const name of ['month', 'kept']) {
      await expect(metric(figure, `autoscaling.${name}`)).toHaveText('–');
    }
    const gate = figure.locator('[data-predict="cheapest"]');
    await gate.getByRole('button', { name: 'FaaS' }).click();
    await toEnd(gate, locale);
    await expect(gate).toContainText('IaaS');
    await expect(metric(figure, 'autoscaling.kept')).toHaveText(t.kept);
    await expect(metric(figure, 'servers.kept')).toHaveText(t.broken);
    const month = (await metric(figure, 'autoscaling.month').textContent()) ?? '';
    await expect(gate).toContainText(month);
  });

  test(`${locale}: a server is switched off and on again on its row, and VMs are added on theirs`, async ({
    page,
  }) => {
    const figure = await openLab(page, locale, '?scenario=lunch-rush&t=540000');
    const act = (name: string): Locator => figure.locator(`[data-act="${name}"]`);
    await act('serverOff').click();
    await expect(act('serverOn')).toBeVisible();
    await expect(act('serverOff')).toHaveCount(0);
    await expect(page).toHaveURL(/acts=[^&]*server-?off/i);
    await act('addVms').click();
    await expect(page).toHaveURL(/acts=[^&]*add-?vms/i);
    await figure.getByRole('slider', { name: t.scrubber, exact: true }).press('End');
    // Nobody was left to serve anybody: nearly all that came after is lost.
    await expect(metric(figure, 'servers.lost').or(metric(figure, 'servers.dropped'))).toHaveText(
      /^\d\d,\d{3}/,
    );
    await figure.getByRole('button', { name: t.undo }).click();
    await figure.getByRole('button', { name: t.undo }).click();
    await expect(act('serverOff')).toBeVisible();
  });

  test(`${locale}: nothing is told of three shops before each has a way, then all of it, and once more`, async ({
    page,
  }) => {
    // Whole days of three shops in four ways.
    test.slow();
    await page.goto(`/${locale}/labs/four-eras`);
    const task = page.locator('[data-task="three-shops"]');
    const cards = task.locator('fieldset');
    await expect(cards).toHaveCount(3);
    const run = task.getByRole('button');
    for (const place of [0, 1, 2]) {
      await expect(run).toBeDisabled();
      await expect(task).not.toContainText(/\$|₩/);
      await cards.nth(place).getByRole('radio', { name: 'FaaS' }).check();
    }
    await run.click();
    // One way for all three is right once.
    await expect(task.getByRole('status')).toContainText('1');
    await expect(task.locator('b')).toHaveCount(3);
    await expect(cards).toHaveCount(4);
    await cards.nth(3).getByRole('radio', { name: 'PaaS' }).check();
    await run.click();
    await expect(task.getByRole('status')).toContainText('2');
    await task.getByRole('link').first().click();
    await expect(page).toHaveURL(/scenario=florist(&|$)/);
  });

  test(`${locale}: on a phone one row is seen in full, and any of the small ones can be it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const figure = await openLab(page, locale, '?scenario=lunch-rush&t=1800000');
    const tabs = figure.locator('.row-tab');
    await expect(tabs).toHaveCount(eras.length);
    await expect(figure.locator('.strip-words > div')).toHaveCount(2);
    await expect(figure.locator('[data-act="serverOff"]')).toBeVisible();
    for (const tab of await tabs.all()) {
      const { height = 0 } = (await tab.boundingBox()) ?? {};
      expect(height).toBeGreaterThanOrEqual(44);
    }
    await tabs.nth(1).click();
    await expect(tabs.nth(1)).toHaveAttribute('aria-pressed', 'true');
    await expect(figure.locator('.strip-words')).toContainText('IaaS');
    await expect(figure.locator('[data-act="addVms"]')).toBeVisible();
    await expect(figure.locator('[data-act="serverOff"]')).toHaveCount(0);
  });

  test(`${locale}: old situations are opened by their links, and offered no more`, async ({
    page,
  }) => {
    const figure = await openLab(page, locale, '');
    const situation = figure.getByRole('combobox', { name: t.scenario });
    await expect(situation.locator('option')).toHaveCount(8);
    await expect(situation.locator('option[value="steady-api"]')).toHaveCount(0);
    await page.goto(`/${locale}/labs/four-eras?scenario=steady-api`);
    await expect(situation).toHaveValue('steady-api');
  });

  test(`${locale}: noon strikes on the first screen, and ten seconds later everybody's losses are there`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const noon = await openNoon(page, locale);
    // All of it is seen without scrolling, and nothing is given away.
    await expect(noon.locator('.noon-unknown')).toHaveCount(eras.length);
    for (const unknown of await noon.locator('.noon-unknown').all()) {
      await expect(unknown).toBeInViewport({ ratio: 1 });
    }
    await noon.getByRole('button', { name: t.press }).click();
    await expect
      .poll(
        async () =>
          Number(
            await lostOn(noon, 'servers')
              .textContent()
              .then((text) => text?.match(/\d+/)?.[0]),
          ),
        within(20),
      )
      .toBeGreaterThan(0);
    await noon.getByRole('button', { name: t.pause }).click();
    const clock = await noon.locator('.noon-clock').textContent();
    expect(clock).toMatch(/^12:0\d:\d\d$/);
    await noon.getByRole('button', { name: t.goOn }).press('Enter');
    const again = noon.getByRole('button', { name: t.again });
    await expect(again).toBeVisible(within(30));
    // The button that was pressed keeps the focus.
    await expect(again).toBeFocused();
    await expect(noon.locator('.noon-lead.noon-acted')).toContainText(t.verdict);
    await expect(noon.locator('p[role="status"]')).toContainText(t.over);
    await expect(lostOn(noon, 'functions')).toHaveText(/^0/);
    await again.press('Enter');
    await expect(noon.getByRole('button', { name: t.pause })).toBeVisible();
  });

  test(`${locale}: from the noon to the same run in the lab`, async ({ page }) => {
    const noon = await openNoon(page, locale);
    await noon.getByRole('button', { name: t.press }).click();
    await noon.getByRole('link', { name: t.why }).click(within(30));
    await expect(page).toHaveURL(/labs\/four-eras\/?\?scenario=shop-noon/, within(30));
    const figure = page.locator('[data-sim="four-eras"]');
    await expect(figure).toHaveAttribute('data-state', 'ready', within(30));
    await expect(figure.getByRole('combobox', { name: t.scenario })).toHaveValue('shop-noon');
    await figure.getByRole('slider', { name: t.scrubber, exact: true }).press('End');
    await expect(figure.getByRole('row', { name: 'PaaS' })).toContainText('182');
  });

  test(`${locale}: without scripts the noon shows the whole run and says what it says`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/${locale}`);
    const noon = page.locator('.noon');
    await expect(noon.getByRole('button')).toHaveCount(0);
    await expect(noon.locator('.noon-lead:visible')).toContainText(t.verdict);
    for (const era of eras)
      await expect(noon.locator(`output[data-metric="${era}.lost"]:visible`)).toHaveText(
        /^\d+.*%$/,
      );
    await context.close();
  });
}

test('with reduced motion noon advances in steps', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const noon = await openNoon(page, 'en');
  await noon.getByRole('button', { name: own.en.press }).click();
  // Counted inside the page, frame by frame: how long this test is kept waiting does not matter.
  const { frames, moves } = await noon.evaluate(async (root: HTMLElement) => {
    let moved = 0;
    let last = root.style.getPropertyValue('--cursor');
    const count = 90;
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

test('the noon needs no run in the browser: no worker, no engine', async ({ page }) => {
  const noon = await openNoon(page, 'en');
  await noon.getByRole('button', { name: own.en.press }).click();
  await expect(noon.getByRole('button', { name: own.en.again })).toBeVisible(within(30));
  expect(page.workers()).toEqual([]);
});

for (const locale of spokenIn('four-eras')) {
  test(`${locale}: on a phone names stay whole and numbers stay apart`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${locale}`);
    const names = page.locator('.stair-head h2');
    await expect(names).toHaveCount(eras.length + 1);
    for (const name of await names.all()) {
      const { height = 0 } = (await name.boundingBox()) ?? {};
      expect(height, (await name.textContent()) ?? '').toBeLessThan(45);
    }

    // The longest numbers: eight digits of won to pay.
    const figure = await openLab(page, locale, '?scenario=steady-bot&t=1200000');
    await expect(metric(figure, 'functions.month')).toHaveText(/\d\d,\d{3}/, within(30));
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

for (const locale of spokenIn('four-eras')) {
  test(`${locale}: one's own traffic is run as its file has it; a bad file is refused by row`, async ({
    page,
  }) => {
    await openLab(page, locale, '');
    const task = page.locator('[data-task="own-traffic"]');
    const upload = (text: string) =>
      task
        .locator('input[type="file"]')
        .setInputFiles({ name: 'traffic.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await upload('10\n20\nmany\n');
    await expect(task).toContainText(locale === 'ko' ? '3번째 줄: ‘many’' : 'Line 3: “many”');
    await upload('10\n30001\n');
    await expect(task).toContainText(locale === 'ko' ? '2번째 분: 30,001건' : 'Minute 2: 30,001');
    await expect(task.getByRole('link')).toHaveCount(0);
    await upload('60\n120\n600\n');
    await task.getByRole('link').click();
    await expect(page).toHaveURL(/scenario=own-traffic/);
    const figure = page.locator('[data-sim="four-eras"]');
    await expect(figure).toHaveAttribute('data-state', 'ready', within(30));
    const link = new URL(page.url());
    expect(link.searchParams.get('acts')).toMatch(/^60s:set:ratePerSec:2,120s:set:ratePerSec:10,/);
    await figure.getByRole('slider', { name: words[locale].scrubber, exact: true }).press('End');
    await expect(metric(figure, 'functions.month')).toHaveText(/\d/, within(30));
  });
}

test('a knob that was turned says which rows it moved, which not and why', async ({ page }) => {
  const figure = await openLab(page, 'ko', '?scenario=shop-noon&t=300000');
  const period = figure.getByRole('slider', { name: '확장 판단 주기' });
  await period.focus();
  for (let turn = 0; turn < 6; turn += 1) await period.press('ArrowLeft');
  await expect(figure.locator('[data-compared] [role="status"]')).toHaveText(
    /^움직인 줄: IaaS\. 그대로인 줄: 온프레미스, PaaS, FaaS\./,
    within(30),
  );
});
