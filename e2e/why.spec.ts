// What a learner asks of a number: what a knob did to it, whether it is chance, and why it may be believed.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import { within } from './within';
import { words } from './words';

const said = {
  ko: {
    stop: '비교 끝내기',
    same: '그대로',
    cold: '콜드 스타트 비율',
    lost: '놓친 요청',
    ask: '우연일까요?',
    chance: '다른 손님들로 30번',
    checked: '무엇과 비교해 봤나요',
    formula: '식의 값: 75%.',
    ofThirty: /^30번 가운데 가장 작은 값 \S+%, 가운데 값 \S+%, 가장 큰 값 \S+%\. 이 손님들/,
    all: '30번 모두 0건.',
    limit: 'IaaS VM 상한',
    notReached: '끝까지 이 한도에 한 번도 닿지 않았거든요',
    locked: '예측을 정하면 볼 수 있어요.',
    highest: '가장 큰 실험 보기',
    columns: ['손님 번호', '콜드 스타트 비율'],
  },
  en: {
    stop: 'Stop comparing',
    same: 'the same',
    cold: 'Cold-start ratio',
    lost: 'Lost',
    ask: 'Is it chance?',
    chance: '30 times with other customers',
    checked: 'What it was checked against',
    formula: 'the formula says 75%.',
    ofThirty: /^Of 30 runs the smallest value is \S+%, the median \S+%, the largest \S+%\. These/,
    all: '0 in all 30 runs',
    limit: 'IaaS VMs, maximum',
    notReached: 'the run never reached this limit',
    locked: 'You can see it once you have made a guess.',
    highest: 'Show the highest run',
    columns: ['Customers no.', 'Cold-start ratio'],
  },
} as const;

async function openLab(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  const figure = page.locator('[data-sim]');
  // A lunch of two hours takes its time to record.
  await expect(figure).toHaveAttribute('data-state', 'ready', within(30));
  return figure;
}

/** The change that stands with a read-out. */
const changeOf = (figure: Locator, metric: string): Locator =>
  figure
    .locator(`output[data-metric="${metric}"]`)
    .locator('xpath=..')
    .locator('.readout-change > [aria-hidden]');

for (const locale of spokenIn('why')) {
  const t = words[locale];
  const own = said[locale];

  test(`${locale}: a turned knob is told by every number, and the run before stays until one is done`, async ({
    page,
  }) => {
    const figure = await openLab(page, `/${locale}/labs/cold-start?scenario=first-orders&t=122600`);
    await expect(figure.locator('.readout-change')).toHaveCount(0);
    const canvas = figure.locator('canvas');
    const keepAlive = figure.getByRole('slider', { name: t.keepAlive });
    const before = await figure.locator('output[data-metric="cold"]').textContent();
    await keepAlive.press('Home');
    // Every request starts cold then, so there are more of them and fewer environments.
    await expect(changeOf(figure, 'cold')).toHaveText(/^▲\d/);
    await expect(changeOf(figure, 'instances')).toHaveText(/^▼\d/);
    await expect(changeOf(figure, 'dropped')).toHaveText(own.same);
    await expect(figure.locator('.readout-change').first()).toHaveAttribute('data-tone', 'worse');
    const note = figure.locator('[data-compared]');
    await expect(note).toContainText(t.keepAlive);
    const withGhost = await canvas.screenshot();
    await note.getByRole('button', { name: own.stop }).click();
    await expect(note).toBeHidden();
    await expect(figure.locator('.readout-change')).toHaveCount(0);
    expect(withGhost.equals(await canvas.screenshot())).toBe(false);
    expect(await figure.locator('output[data-metric="cold"]').textContent()).not.toBe(before);
  });

  test(`${locale}: a knob that changes no number says why`, async ({ page }) => {
    const figure = await openLab(page, `/${locale}/labs/four-eras?scenario=lunch-rush&t=3600000`);
    await figure.getByRole('button', { name: t.moreKnobs }).click();
    await figure.getByRole('slider', { name: own.limit }).press('PageUp');
    const note = figure.locator('[data-compared]');
    await expect(note).toContainText(own.notReached, within(30));
    await expect(note).toContainText('65');
    await expect(changeOf(figure, 'autoscaling.dropped')).toHaveText(own.same);
  });

  test(`${locale}: a read-out opens why it may be believed, and thirty runs say whether it is chance`, async ({
    page,
  }) => {
    const figure = await openLab(
      page,
      `/${locale}/labs/cold-start?scenario=quiet-night&keepAliveSec=17&t=14400000`,
    );
    const opener = figure.getByRole('button', { name: own.cold, exact: true });
    await expect(opener).toHaveAttribute('aria-expanded', 'false');
    await opener.press('Enter');
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    const trust = figure.locator('.trust');
    await expect(trust).toContainText(own.checked);
    await expect(trust).toContainText(own.formula);
    await trust.getByRole('button', { name: own.chance }).click();
    await expect(trust.getByText(own.ofThirty)).toBeVisible();
    await expect(trust.locator('.spread-dots i')).toHaveCount(30);
    await expect(trust.locator('.spread-dots i[data-present]')).toHaveCount(1);
    const table = trust.getByRole('table');
    await expect(table.getByRole('row')).toHaveCount(31);
    await expect(table.getByRole('columnheader')).toHaveText(own.columns);

    // The highest run comes on stage with its own customers, and the same thirty still stand.
    const most = await trust.locator('.spread-axis span').last().textContent();
    await trust.getByRole('button', { name: own.highest }).click();
    await expect(figure.locator('output[data-metric="cold"]')).toHaveText(most ?? '');
    await expect(trust.locator('.spread-dots i')).toHaveCount(30);
    await expect(trust.getByRole('button', { name: own.highest })).toBeDisabled();
    await opener.click();
    await expect(trust).toBeHidden();
  });

  test(`${locale}: of things compared each has its row of thirty`, async ({ page }) => {
    const figure = await openLab(page, `/${locale}/labs/four-eras?scenario=noon-jump&t=300000`);
    await figure.getByRole('button', { name: own.lost, exact: true }).click();
    const trust = figure.locator('.trust');
    await trust.getByRole('button', { name: own.chance }).click();
    await expect(trust.locator('.spread-row')).toHaveCount(4, within(30));
    await expect(trust.locator('.spread-dots i')).toHaveCount(120);
    await expect(trust.getByText(own.all)).toBeVisible();
  });

  test(`${locale}: thirty runs do not answer a question before it is asked`, async ({ page }) => {
    await page.goto(`/${locale}/learn/cold-start`);
    // The first figure of the lesson asks how many are cold, once it has come to life on the screen.
    await page.waitForLoadState('networkidle');
    const first = page.locator('main [data-sim="cold-start"]').first();
    await first.scrollIntoViewIfNeeded();
    await expect(first).toHaveAttribute('data-state', 'ready');
    await expect(first.locator('[data-predict="cold"]')).toBeVisible();
    await first.getByRole('button', { name: own.ask, exact: true }).click();
    await expect(first.locator('[data-chance]')).toContainText(own.locked);
  });
}

test('thirty runs tell how far they are, and can be given up while the page answers', async ({
  page,
}) => {
  const figure = await openLab(page, '/en/labs/four-eras?scenario=steady-api');
  await figure.getByRole('button', { name: said.en.ask, exact: true }).click();
  const panel = figure.locator('[data-chance]');
  await panel.getByRole('button', { name: said.en.chance }).click();
  await expect(panel.getByRole('progressbar')).toBeVisible();
  await figure.getByRole('button', { name: words.en.step, exact: true }).click();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel.getByRole('button', { name: said.en.chance })).toBeVisible();
});
