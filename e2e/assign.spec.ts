// An assignment from the teacher's desk to the learner and back: made, done by keyboard, verified, and kept honest.

import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import type { Locale } from './pages';
import { within } from './within';

const named = {
  ko: {
    desk: '과제 내고 확인하기',
    lab: /^실험/,
    scenario: /^상황/,
    metric: /^지표/,
    bound: /^기준값/,
    try: '직접 풀어 보기',
    alreadyOrNot: /처음 설정으로는 목표를 이루지 못해요/,
    noFree: '바꿀 수 있는 설정을 하나 이상 고르세요.',
    free: /: 학생이 바꿀 수 있어요$/,
    name: '이름이나 번호(선택)',
    provisioned: '프로비저닝 동시성',
    missed: /아직 목표를 이루지 못했어요/,
    reached: /이 코드를 선생님께 보내세요/,
    codes: '결과 코드',
    start: '다시 돌려 확인하기',
    done: '4개 가운데 1개가 목표를 이뤘어요',
    verdicts: [
      '목표를 이뤘어요',
      '목표를 이루지 못했어요',
      '코드가 잘못 적혔어요',
      '다른 과제의 코드예요',
    ],
    group: '2번째 묶음을 다시 확인하세요.',
    same: /1번 줄과 같아요/,
    altered: '코드에 적힌 값과 달라요',
    csv: 'CSV로 내려받기',
    limits: '코드가 말해 주지 않는 것',
    knobs: '바꿔 보기',
    fromLabs: '실험을 과제로 내기',
    fromTeach: '이 실험을 과제로 내기',
    none: /이 주소에는 과제가 없어요/,
    noLab: /‘nowhere’라는 실험은 없어요/,
    badGoal: /목표가 없거나/,
    customers: '다른 손님들로',
    reset: '처음으로',
  },
  en: {
    desk: 'Set and check assignments',
    lab: /^Simulator/,
    scenario: /^Situation/,
    metric: /^Metric/,
    bound: /^Bound/,
    try: 'Try it yourself',
    alreadyOrNot: /The initial settings do not reach the goal/,
    noFree: 'Choose at least one setting that learners may change.',
    free: /: learners may change it$/,
    name: 'Name or number (optional)',
    provisioned: 'Provisioned concurrency',
    missed: /The goal is not reached yet/,
    reached: /Send this code to your teacher/,
    codes: 'Result codes',
    start: 'Run again and check',
    done: '1 of 4 reached the goal',
    verdicts: [
      'Goal reached',
      'Goal not reached',
      'Code was miscopied',
      'Code of another assignment',
    ],
    group: 'Check group 2 again.',
    same: /same as line 1/,
    altered: 'Differs from the code’s values',
    csv: 'Download as CSV',
    limits: 'What a code does not tell',
    knobs: 'What you can change',
    fromLabs: 'Set a simulator as an assignment',
    fromTeach: 'Set this lab as an assignment',
    none: /There is no assignment in this address/,
    noLab: /There is no simulator “nowhere”/,
    badGoal: /The link has no goal/,
    customers: 'Other customers',
    reset: 'Reset',
  },
} as const;

const goal = (bound: string): string => `goal=${encodeURIComponent(`cold<=${bound}`)}`;
const taskLink = (bound = '0.005'): string =>
  `lab=cold-start&scenario=lunch-rush&free=keepAliveSec+provisioned&${goal(bound)}&seed=7`;

async function openTask(
  page: Page,
  locale: Locale,
  fragment: string,
  query = '',
): Promise<Locator> {
  await page.goto(`/${locale}/assigned/${query}#${fragment}`);
  const figure = page.locator('[data-sim]');
  await expect(figure).toHaveAttribute('data-state', 'ready', within(30));
  return figure;
}

const output = (page: Page): Locator => page.locator('[data-code]');

/** The code of the run on stage, once it is another one than before. */
async function codeOtherThan(page: Page, before: string | null): Promise<string> {
  await expect(output(page)).toBeVisible(within(30));
  if (before !== null)
    await expect(output(page)).not.toHaveAttribute('data-code', before, within(30));
  return (await output(page).getAttribute('data-code')) ?? '';
}

for (const locale of spokenIn('assign')) {
  const t = named[locale];

  test(`${locale}: a learner reaches the goal by keyboard, and the desk tells each code apart`, async ({
    page,
  }) => {
    test.slow();
    await openTask(page, locale, taskLink());
    await expect(page.getByText(t.missed)).toBeVisible();
    const poor = await codeOtherThan(page, null);
    // Whose customers come is locked, too.
    await expect(page.getByRole('button', { name: t.customers, exact: true })).toHaveCount(0);

    const provisioned = page.getByRole('slider', { name: t.provisioned });
    await provisioned.focus();
    await page.keyboard.press('End');
    await expect(page.getByText(t.reached)).toBeVisible(within(30));
    await page.getByLabel(t.name).fill('2-14');
    await expect(page).toHaveURL(/provisioned=1000.*#lab=cold-start/);
    const good = await codeOtherThan(page, poor);

    // The same run after a reload has the same code, but for the name.
    await page.reload();
    await expect(page.locator('[data-sim]')).toHaveAttribute('data-state', 'ready', within(30));
    await page.getByLabel(t.name).fill('2-14');
    await expect(output(page)).toHaveAttribute('data-code', good, within(30));

    await openTask(page, locale, taskLink('0.25'));
    const foreign = await codeOtherThan(page, null);

    const miscopied = good.replace(
      /^(CL-.{5}-.)(.)/,
      (_, head: string, letter: string) => head + (letter === '7' ? '8' : '7'),
    );
    const lines = [`하늘: ${good}`, `Ada ${poor.toLowerCase()}`, miscopied, foreign];
    await page.goto(`/${locale}/assign/#${taskLink()}`);
    await page.getByRole('textbox', { name: t.codes }).fill(lines.join('\n'));
    // What is disabled cannot be focused: the desk has to run the assignment first.
    await expect(page.getByRole('button', { name: t.start })).toBeEnabled(within(30));
    await page.getByRole('button', { name: t.start }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(t.done)).toBeVisible(within(60));
    const rows = page.locator('[data-verdict]');
    for (const [place, words] of t.verdicts.entries()) {
      await expect(rows.nth(place)).toContainText(words);
    }
    await expect(rows.nth(0)).toContainText('하늘 · 2-14');
    await expect(rows.nth(2)).toContainText(t.group);
    await expect(page.getByText(t.limits)).toBeVisible();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t.csv }).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv.trim().split('\r\n')).toHaveLength(1 + lines.length);
    expect(csv).toContain(t.verdicts[0]);
  });

  test(`${locale}: a link to a result brings code and assignment, and equal ways are marked`, async ({
    page,
  }) => {
    await openTask(page, locale, taskLink(), '?scenario=lunch-rush&seed=7&t=0&provisioned=200');
    const code = await codeOtherThan(page, null);
    await page.goto(`/${locale}/assign/#${taskLink()}&code=${code}`);
    const codes = page.getByRole('textbox', { name: t.codes });
    await expect(codes).toHaveValue(code);
    await codes.fill(`${code}\n${code}`);
    await page.getByRole('button', { name: t.start }).click();
    await expect(page.locator('[data-verdict]').nth(1)).toContainText(t.same, within(30));
  });

  test(`${locale}: a teacher makes an assignment, sees how far the goal is, and follows its link`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(`/${locale}/labs`);
    await page.getByRole('link', { name: t.fromLabs }).click();
    await expect(page.getByRole('heading', { level: 1, name: t.desk })).toBeVisible();
    await page.getByRole('combobox', { name: t.lab }).selectOption('cold-start');
    const situation = page.getByRole('combobox', { name: t.scenario });
    await expect(situation.locator('option[value="lunch-rush"]')).toBeAttached(within(30));
    await situation.selectOption('lunch-rush');
    await page.getByRole('combobox', { name: t.metric }).selectOption('cold');
    await expect(page.getByRole('link', { name: t.try })).toHaveCount(0);
    await page.getByRole('textbox', { name: t.bound }).fill('0.5');
    await expect(page.getByText(t.alreadyOrNot)).toBeVisible(within(30));

    const boxes = page.getByRole('checkbox', { name: t.free });
    for (const box of await boxes.all()) await box.uncheck();
    await expect(page.getByText(t.noFree)).toBeVisible();
    await expect(page.getByRole('link', { name: t.try })).toHaveCount(0);
    await page.getByRole('checkbox', { name: t.provisioned }).check();
    const link = page.getByRole('link', { name: t.try });
    await expect(link).toHaveAttribute(
      'href',
      /\/assigned\/#.*free=provisioned&goal=cold%3C%3D0\.005/,
    );
    await expect(page.getByRole('img', { name: /\/assigned\/#/ })).toBeVisible(within(30));

    // The page's own address brings the assignment back.
    await expect(page).toHaveURL(/#.*free=provisioned/);
    const href = await link.getAttribute('href');
    await page.reload();
    await expect(link).toHaveAttribute('href', href ?? '', within(30));

    await page.goto(href ?? '');
    await expect(page.locator('[data-sim]')).toHaveAttribute('data-state', 'ready', within(30));
    await expect(page.getByText(t.missed)).toBeVisible();
  });

  test(`${locale}: a link that is no assignment says what is wrong with it`, async ({ page }) => {
    for (const [fragment, words] of [
      ['', t.none],
      ['lab=nowhere', t.noLab],
      ['lab=cold-start&scenario=lunch-rush&free=provisioned', t.badGoal],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(`/${locale}/assigned/#${fragment}`);
      await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible(within(30));
    }
  });

  test(`${locale}: on a phone nothing runs beyond the edge, neither desk nor task`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const figure = await openTask(page, locale, taskLink());
    await expect(figure.getByRole('button', { name: t.knobs, exact: true })).toBeVisible();
    const code = await codeOtherThan(page, null);
    const widthOf = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await widthOf()).toBeLessThanOrEqual(360);
    await page.goto(`/${locale}/assign/#${taskLink()}&code=${code}`);
    await page.getByRole('button', { name: t.start }).click();
    await expect(page.locator('[data-verdict="missed"]')).toBeVisible(within(30));
    expect(await widthOf()).toBeLessThanOrEqual(360);
  });

  test(`${locale}: a lesson's sheet leads to the desk with its simulator`, async ({ page }) => {
    await page.goto(`/${locale}/learn/cold-start/teach`);
    await page.getByRole('link', { name: t.fromTeach }).click();
    await expect(page.getByRole('combobox', { name: t.lab })).toHaveValue('cold-start', within(30));
  });
}
