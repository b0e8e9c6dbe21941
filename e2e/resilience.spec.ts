// The resilience simulator as its users meet it: a guess, a run, what came of it, and one protection after the other.

import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import { longestTask } from './longest-task';
import { words } from './words';

type Locale = 'ko' | 'en';

const own = {
  ko: {
    question: '누가 답을 받지 못할까요?',
    needing: '느린 서비스가 필요한 손님만',
    everyone: '필요 없는 손님까지',
    sunk: /자리 40개가 모두 결제 서비스만 기다렸어요/,
    storm: /재시도는 공짜가 아니에요/,
    brokenOff: /브레이커가 열려 재시도를 끊었고/,
    breaker: '서킷 브레이커',
    on: '켬',
    timeLimit: '제한 시간',
    closed: '닫힘',
    open: '열림',
  },
  en: {
    question: 'Who will go without an answer?',
    needing: 'Only those who need the slow service',
    everyone: 'Also those who do not need it',
    sunk: /All 40 slots of the order service did nothing but wait for payment/,
    storm: /Retries are not free/,
    brokenOff: /The breaker opened and broke the retries off/,
    breaker: 'Circuit breaker',
    on: 'on',
    timeLimit: 'Time limit',
    closed: 'closed',
    open: 'open',
  },
} as const;

async function openLab(page: Page, locale: Locale, query = ''): Promise<Locator> {
  await page.goto(`/${locale}/labs/resilience${query}`);
  const figure = page.locator('[data-sim="resilience"]');
  await expect(figure).toHaveAttribute('data-state', 'ready');
  await expect(figure.getByRole('button', { name: words[locale].step, exact: true })).toBeEnabled();
  return figure;
}

const metric = (figure: Locator, name: string): Locator =>
  figure.locator(`output[data-metric="${name}"]`);

async function logOf(figure: Locator, locale: Locale): Promise<string> {
  const button = figure.getByRole('button', { name: words[locale].download });
  await expect(button).toBeEnabled();
  const [download] = await Promise.all([figure.page().waitForEvent('download'), button.click()]);
  return readFile(await download.path(), 'utf8');
}

for (const locale of spokenIn('resilience')) {
  const t = words[locale];
  const o = own[locale];

  test(`${locale}: a guess, then the run, then the gap with the run’s own reason`, async ({
    page,
  }) => {
    const figure = await openLab(page, locale);
    await expect(figure.getByText(o.question)).toBeVisible();
    await figure.getByRole('button', { name: o.needing }).click();
    await figure.getByRole('button', { name: t.toEnd }).click();
    const gap = figure.locator('[data-gap]');
    await expect(gap).toContainText(o.needing);
    await expect(gap).toContainText(o.everyone);
    // The menu’s customers need nothing of the slow payment, and a third of them is lost with it.
    await expect(metric(figure, 'answeredOthers')).toHaveText(/^6\d%$/);
    await expect(figure.locator('[data-part="sentence"]')).toContainText(o.sunk);
  });

  test(`${locale}: a time limit saves those who do not need the slow service`, async ({ page }) => {
    const figure = await openLab(page, locale, '?scenario=time-limit&t=120000');
    await expect(metric(figure, 'answeredOthers')).toHaveText('100%');
    await expect(metric(figure, 'answeredNeeding')).toHaveText(/^5\d%$/);
    await figure.getByRole('slider', { name: o.timeLimit }).focus();
    await page.keyboard.press('Home');
    await expect(metric(figure, 'answeredOthers')).toHaveText(/^6\d%$/);
  });

  test(`${locale}: a storm goes on by itself until a breaker breaks it off`, async ({ page }) => {
    const figure = await openLab(page, locale, '?scenario=retry-storm&t=120000');
    const sentence = figure.locator('[data-part="sentence"]');
    await expect(sentence).toContainText(o.storm);
    await expect(metric(figure, 'load')).toHaveText(/^3\.5/);
    await figure
      .getByRole('group', { name: o.breaker, exact: true })
      .getByText(o.on, { exact: true })
      .click();
    await expect(sentence).toContainText(o.brokenOff);
    await expect(metric(figure, 'answeredNeeding')).toHaveText(/^9\d(\.\d)?%$/);
    await expect(page).toHaveURL(/breaker=on/);
  });

  test(`${locale}: the table shows every service and its breaker at the cursor`, async ({
    page,
  }) => {
    const figure = await openLab(page, locale, '?scenario=breaker&t=30000');
    await figure.getByRole('button', { name: t.table, exact: true }).click();
    const rows = figure.getByRole('table').getByRole('row');
    await expect(rows).toHaveCount(6);
    await expect(rows.last()).toContainText(o.open);
    await expect(rows.nth(2)).toContainText(o.closed);
    await figure.getByRole('button', { name: t.chart, exact: true }).click();
    await expect(figure.locator('.recharts-area').first()).toBeVisible();
  });
}

test('what can be picked on the stage is one stop of the Tab key, with arrows among it', async ({
  page,
}) => {
  const figure = await openLab(page, 'en', '?t=45000');
  const things = figure.getByRole('toolbar', { name: 'What you can pick in the picture' });
  const stop = things.locator('button[tabindex="0"]');
  await expect(things.getByRole('button')).toHaveCount(4);
  await expect(stop).toHaveCount(1);
  await stop.focus();
  await page.keyboard.press('End');
  await expect(things.getByRole('button', { name: /payment/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(things.locator('[aria-pressed="true"]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(things.locator('[aria-pressed="true"]')).toHaveCount(0);
});

test('a goal locks every other knob, also in its address', async ({ page }) => {
  const figure = await openLab(page, 'en', '?scenario=save-the-shop&slowFactor=1&t=120000');
  await expect(figure.locator('[data-ignored]')).toContainText('slowFactor');
  await expect(metric(figure, 'answeredOthers')).toHaveText(/^6\d%$/);
  await expect(figure.getByRole('button', { name: 'More to change' })).toHaveCount(0);
  await expect(figure.getByRole('button', { name: 'Other customers', exact: true })).toBeVisible();
});

test('the same link gives the same log, and its metrics follow from its events', async ({
  page,
}) => {
  const query = '?scenario=breaker&seed=12&t=45000&retries=1';
  const text = await logOf(await openLab(page, 'en', query), 'en');
  expect(await logOf(await openLab(page, 'en', query), 'en')).toBe(text);
  const log = JSON.parse(text);
  expect(log).toMatchObject({ sim: 'resilience', scenario: 'breaker', seed: 12, t: 45_000 });
  const of = (...kinds: readonly string[]): number =>
    log.events.filter(({ kind }: { kind: string }) => kinds.includes(kind)).length;
  expect(log.metrics.dropped).toBe(of('fail', 'reject', 'giveUp'));
  expect(log.metrics.answered).toBeCloseTo(
    of('complete', 'degrade') / of('complete', 'degrade', 'fail', 'reject', 'giveUp'),
    12,
  );
});

test('a knob records anew without holding the page', async ({ page, browser }) => {
  const figure = await openLab(page, 'en', '?scenario=retries-in-layers&t=120000');
  const { longestMs, tasks } = await longestTask(browser, page, async () => {
    await figure.getByRole('slider', { name: 'Retries' }).focus();
    await page.keyboard.press('Home');
    await expect(metric(figure, 'load')).toHaveText(/^3/);
  });
  expect(tasks).toBeGreaterThan(0);
  // The run itself comes from a worker; what remains here is reading its 100,000 events into a picture.
  expect(longestMs).toBeLessThan(200);
});
