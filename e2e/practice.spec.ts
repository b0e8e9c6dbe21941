// Rounds of practice across lessons: a mock exam that keeps its verdicts, what was missed, and results that travel in a link.

import { expect, type Page, test } from '@playwright/test';
import { answerInQuiz, answerItem, seedAnswers } from './answers';
import { spokenIn } from './closely';

const words = {
  ko: {
    start: '풀기',
    all: /^모두/,
    previous: '이전 문제',
    wrong: '틀림',
    timed: '제한 시간 두기',
    minutes: '분',
    next: '다음 문제',
    results: '결과 보기',
    heading: '결과',
    sealed: '답을 적어 두었어요',
    share: '결과 링크 복사',
    copied: '링크를 복사했어요.',
    shared: '공유받은 결과',
    unreadable: '결과를 읽을 수 없는 링크예요',
    notAnswered: '풀지 않음',
    missedNone: '마지막에 틀렸거나 찍어서 맞힌 문제가 없어요.',
    missedTwo: '마지막에 틀렸거나 찍어서 맞힌 문제가 2개 있어요.',
    held: '아직 남아 있는 오해예요',
    ping: '핑을 하나 보내 두면 함수는 늘 따뜻하다.',
    back: '풀이 방법 다시 고르기',
    review: '오늘의 복습',
    failed: '문제를 불러오지 못했어요.',
    again: '다시 받기',
    whenCold: '콜드 스타트를 겪을 수 있는 때',
    titles: ['섞어 풀기', '틀린 것만', '오해별로', '모의시험'],
  },
  en: {
    start: 'Start',
    all: /^All \d/,
    previous: 'Previous',
    wrong: 'Wrong',
    timed: 'Set a time limit',
    minutes: 'minutes',
    next: 'Next',
    results: 'See the results',
    heading: 'Results',
    sealed: 'Your answer is saved.',
    share: 'Copy a link to the results',
    copied: 'Link copied.',
    shared: 'Shared results',
    unreadable: 'The results in this link cannot be read.',
    notAnswered: 'Not answered',
    missedNone: 'No questions you got wrong, or guessed right, last time.',
    missedTwo: '2 questions you got wrong, or guessed right, last time.',
    held: 'Misconceptions you still have',
    ping: 'One regular ping keeps the function warm for everybody.',
    back: 'Choose another kind of practice',
    review: 'Today’s review',
    failed: 'The questions could not be loaded.',
    again: 'Load again',
    whenCold: 'cold start',
    titles: ['Mixed', 'Only what I missed', 'By misconception', 'Mock exam'],
  },
} as const;

const DAY_MS = 86_400_000;
const openItem = (page: Page) => page.locator('[data-item]:visible');

for (const locale of spokenIn('practice')) {
  const t = words[locale];
  const start = (page: Page) => page.getByRole('button', { name: t.start, exact: true });

  test(`${locale}: every way to practise is found from the quiz page`, async ({ page }) => {
    await page.goto(`/${locale}/quiz`);
    await expect(page.getByRole('link', { name: t.review })).toBeVisible();
    for (const title of t.titles) {
      await page.getByRole('link', { name: title }).click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await page.goBack();
    }
  });

  test(`${locale}: a mock exam keeps its verdicts until the end, and has no clock unless asked`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/quiz/mock`);
    await expect(page.getByRole('checkbox', { name: t.timed })).not.toBeChecked();
    await start(page).click();
    await expect(page.getByRole('timer')).toHaveCount(0);

    // The questions are drawn anew each time: the first that wants one of several options will do.
    const next = page.getByRole('button', { name: t.next, exact: true });
    const ofOne = async () => {
      const id = (await openItem(page).getAttribute('data-item')) ?? '';
      const item = page.locator(`[data-item="${id}"]`);
      const others = '[value="O"], [value="X"], .post input';
      return { item, options: item.locator(`input[type="radio"][name="${id}"]:not(${others})`) };
    };
    let { item: asked, options } = await ofOne();
    while ((await options.count()) === 0) {
      await next.click();
      ({ item: asked, options } = await ofOne());
    }
    const option = (await options.first().getAttribute('value')) ?? '';
    await answerItem(asked, locale, { option, confidence: 'sure' });
    // The next question follows at once, and going back shows only that there is an answer.
    await expect(asked).toBeHidden();
    await page.getByRole('button', { name: t.previous, exact: true }).click();
    await expect(asked.getByText(t.sealed)).toBeVisible();
    await expect(page.locator('[data-verdict]')).toHaveCount(0);

    const toResults = page.getByRole('button', { name: t.results, exact: true });
    while (!(await toResults.isVisible())) await next.click();
    await toResults.click();
    await expect(page.getByRole('heading', { name: t.heading, exact: true })).toBeFocused();
    await expect(page.locator('[data-verdict]')).toHaveCount(1);
    await expect(asked.locator('[data-verdict]')).toHaveCount(1);
    await expect(page.getByText(t.notAnswered, { exact: true })).toHaveCount(19);
  });

  test(`${locale}: of all the course’s questions only those are made that were come to`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/quiz/mock`);
    await page.getByText(t.all).click();
    await page.getByRole('checkbox', { name: t.timed }).check();
    // Nobody sits longer than three hours.
    await expect(page.getByLabel(t.minutes, { exact: true })).toHaveValue('180');
    await start(page).click();
    await expect(page.locator('[data-item]')).toHaveCount(1);
    await page.getByRole('button', { name: t.next, exact: true }).click();
    await expect(page.locator('[data-item]')).toHaveCount(2);
    await expect(openItem(page)).toHaveCount(1);
    await expect(openItem(page).getByRole('heading', { level: 2 })).toBeFocused();
  });

  test(`${locale}: with a clock the results come when the time is over`, async ({ page }) => {
    await page.clock.install();
    await page.goto(`/${locale}/quiz/mock`);
    await page.getByRole('checkbox', { name: t.timed }).check();
    await page.getByLabel(t.minutes, { exact: true }).fill('3');
    await start(page).click();
    await expect(page.getByRole('timer')).toHaveText(/^0[23]:/);
    await page.clock.fastForward('03:05');
    await expect(page.getByRole('heading', { name: t.heading, exact: true })).toBeFocused();
    await expect(page.getByRole('timer')).toHaveCount(0);
  });

  test(`${locale}: results travel in a link that holds no name and no answer`, async ({
    page,
    context,
    browser,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/${locale}/quiz/cold-start`);
    await expect(openItem(page)).toHaveCount(1);
    const next = page.getByRole('button', { name: t.next, exact: true });
    const toResults = page.getByRole('button', { name: t.results, exact: true });
    while (!(await toResults.isVisible())) await next.click();
    await toResults.click();
    await page.getByRole('button', { name: t.share }).click();
    await expect(page.getByText(t.copied)).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const held = JSON.parse(Buffer.from(new URL(link).hash.slice(1), 'base64url').toString('utf8'));
    expect(Object.keys(held).toSorted()).toEqual(['d', 'i', 'o', 'v']);
    expect(held.o).toMatch(/^o+$/);

    const other = await browser.newContext();
    const visitor = await other.newPage();
    await visitor.goto(link);
    await expect(visitor.getByRole('heading', { level: 1, name: t.shared })).toBeVisible();
    await expect(visitor.getByText(t.notAnswered, { exact: true })).toHaveCount(held.i.length);
    await visitor.goto(link.slice(0, -6));
    await visitor.reload();
    await expect(visitor.getByText(t.unreadable)).toBeVisible();
    await other.close();
  });

  test(`${locale}: without a network practice says so, and goes on when it is back`, async ({
    page,
  }) => {
    const file = `**/questions/${locale}-*.json`;
    await page.route(file, (route) => route.abort());
    await page.goto(`/${locale}/quiz/mixed`);
    // Scripts come after the first picture: the button works from then on.
    await page.waitForLoadState('networkidle');
    await start(page).click();
    await expect(page.getByRole('status').filter({ hasText: t.failed })).toBeVisible();
    await page.unroute(file);
    await page.getByRole('button', { name: t.again, exact: true }).click();
    await expect(openItem(page).getByRole('heading', { level: 2 })).toBeFocused();
  });

  test(`${locale}: shared results stand without a network, and the questions follow`, async ({
    page,
  }) => {
    const file = `**/questions/${locale}-*.json`;
    await page.route(file, (route) => route.abort());
    const held = { v: 1, d: '2026-11-21', i: ['when-cold'], o: 'o' };
    const code = Buffer.from(JSON.stringify(held)).toString('base64url');
    await page.goto(`/${locale}/quiz/result#${code}`);
    await expect(page.getByText(t.notAnswered, { exact: true })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: t.failed })).toBeVisible();
    await page.unroute(file);
    await page.getByRole('button', { name: t.again, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: t.failed })).toHaveCount(0);
    await expect(page.getByRole('listitem').filter({ hasText: t.notAnswered })).toContainText(
      t.whenCold,
    );
  });

  test(`${locale}: only what was missed, and the misconceptions behind it`, async ({ page }) => {
    await page.goto(`/${locale}/quiz/missed`);
    await expect(page.getByText(t.missedNone)).toBeVisible();
    const before = Date.now() - 3 * DAY_MS;
    await seedAnswers(page, locale, [
      { item: 'when-cold', atMs: before, correct: true },
      { item: 'at-the-limit', atMs: before, correct: true, confidence: 'guess' },
    ]);
    await answerInQuiz(page, locale, {
      item: 'ping-and-fifty',
      option: 'none',
      confidence: 'sure',
    });

    await page.goto(`/${locale}/quiz/missed`);
    await expect(page.getByText(t.missedTwo)).toBeVisible();
    await start(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1 / 2');
    await expect(openItem(page)).toHaveAttribute('data-item', 'at-the-limit');

    await page.goto(`/${locale}/quiz/misconceptions`);
    const card = page.getByRole('listitem').filter({ hasText: t.ping });
    await expect(card).toContainText(t.held);
    await card.getByRole('button').click();
    await expect(openItem(page).getByRole('heading', { level: 2 })).toBeFocused();
    await page.getByRole('button', { name: t.back }).click();
    await expect(page.getByRole('heading', { level: 1, name: t.titles[2] })).toBeFocused();
  });
}
