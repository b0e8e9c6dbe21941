// The end of the course: one order through everything that was built, and all first guesses, each to be guessed again.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';

const own = {
  ko: {
    commit: '이렇게 예측할게요',
    half: /^반쯤\s*50%$/,
    tenth: /^열에 하나\s*10%$/,
    again: '지금 다시 찍기',
    here: '여기서 찍기',
    kept: /물음 \d+개 가운데 2개를 찍었어요/,
    none: /아직 찍은 답이 없어요/,
    showAll: '실제 모두 보기',
    closer: /처음보다 40%p 가까워졌어요/,
    nowRight: '이번에는 맞는 답이에요.',
    first: '처음 찍은 답',
    now: '지금 찍은 답',
    real: '실제',
    pick: '따라갈 주문',
    opens: '12시 1분 34초에 온 919번째 주문',
    lost: '셋이 놓친 주문',
    missed: '놓침',
    title: '처음에 무엇을 찍었나요?',
  },
  en: {
    commit: 'That is my guess',
    half: /^About half\s*50%$/,
    tenth: /^One in ten\s*10%$/,
    again: 'Guess again now',
    here: 'Guess here',
    kept: /You have guessed 2 of \d+ questions/,
    none: /No guesses are kept in this browser yet/,
    showAll: 'Show all that happened',
    closer: /40 points closer than at first/,
    nowRight: 'The right answer this time.',
    first: 'Your first guess',
    now: 'Your guess now',
    real: 'What happened',
    pick: 'Order to follow',
    opens: 'order 919, at 12:01:34',
    lost: 'Three ways lost it',
    missed: 'lost',
    title: 'What did you guess at first?',
  },
} as const;

type Words = (typeof own)[keyof typeof own];

const rowsOf = (page: Page): Locator => page.locator('main li[data-lesson]');
const rowOf = (page: Page, lesson: string): Locator =>
  page.locator(`main li[data-lesson="${lesson}"]`);

/** Half of the night's customers, guessed in the lesson on cold starts; and the fourth option of the lesson on state. */
async function guessInTwoLessons(page: Page, locale: string, o: Words): Promise<void> {
  await page.goto(`/${locale}/learn/cold-start`);
  const figure = page.locator('#who-waits [data-sim="cold-start"]');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-state', 'ready');
  await figure.getByRole('button', { name: o.half }).click();
  await figure.getByRole('button', { name: o.commit }).click();
  await page.goto(`/${locale}/learn/stateless`);
  const concept = page.locator('#three-calls [data-predict="three-results"]');
  await concept.scrollIntoViewIfNeeded();
  await concept.locator('input[value="4"]').check({ force: true });
  await concept.locator('button[type="submit"]').click();
  await expect(concept.locator('[data-state="committed"]')).toBeVisible();
}

const isTooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const locale of spokenIn('ending')) {
  const o = own[locale];

  test(`${locale}: guesses of two lessons come back at the end, are guessed again, and stay`, async ({
    page,
  }) => {
    await guessInTwoLessons(page, locale, o);
    // The map of the course and its last lesson both lead there.
    await page.goto(`/${locale}/learn/observability`);
    await expect(
      page.locator(`.lesson-foot a[href$="/${locale}/learn/first-guesses/course/"]`),
    ).toHaveCount(1);
    await page.goto(`/${locale}/learn`);
    await page.locator(`a[href$="/${locale}/learn/first-guesses/course/"]`).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(o.title);

    await expect(page.getByText(o.kept)).toBeVisible();
    // Every lesson asks something, and so do the posts: more than ten stand here.
    await expect(rowsOf(page)).toHaveCount(28);
    await expect(rowsOf(page).nth(0)).toHaveAttribute('data-lesson', 'cold-start');
    await expect(rowsOf(page).nth(1)).toHaveAttribute('data-lesson', 'stateless');
    const [cold, stateless] = [rowOf(page, 'cold-start'), rowOf(page, 'stateless')];

    // My mark stands on its line, and nothing of what happened does.
    await expect(cold.locator('.guess-ring')).toHaveCount(1);
    await expect(cold.locator('.guess-dot')).toHaveCount(0);
    await expect(cold).not.toContainText('1.3%');

    await cold.getByRole('button', { name: o.again }).click();
    await cold.getByRole('button', { name: o.tenth }).click();
    await cold.getByRole('button', { name: o.commit }).click();
    await expect(cold.locator('dt')).toHaveText([o.first, o.now, o.real]);
    await expect(cold.locator('dd')).toHaveText(['50%', '10%', '1.3%']);
    await expect(cold.locator('.guess-ring')).toHaveCount(2);
    await expect(cold.locator('.guess-dot')).toHaveCount(1);
    await expect(cold).toContainText(o.closer);
    await expect(cold).toBeFocused();

    // A choice keeps its options, each with whose it is.
    await stateless.getByRole('button', { name: o.again }).click();
    const options = stateless.locator('.guess-choices > button');
    await options.first().click();
    await expect(stateless.locator('.guess-told > li')).toHaveCount(4);
    await expect(stateless.locator('.guess-told > li').nth(3)).toContainText(o.first);
    await expect(stateless.locator('.guess-told > li[data-real]')).toContainText(o.real);

    await page.reload();
    await expect(cold.locator('dd')).toHaveText(['50%', '10%', '1.3%']);
    await expect(stateless.locator('.guess-told > li').nth(0)).toContainText(o.now);

    // It goes with what else was made: the file has the second guess, too.
    const kept = await page.evaluate(() => localStorage.getItem('cloud-ladder:guesses-again'));
    expect(JSON.parse(kept ?? 'null')).toMatchObject({ 'cold-start': 0.1 });
  });

  test(`${locale}: with nothing guessed every question leads to its lesson, and one is guessed here by keyboard at 360 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${locale}/learn/first-guesses/course`);
    await expect(page.getByText(o.none)).toBeVisible();
    const row = rowOf(page, 'on-premises');
    const link = row.locator('a[href]');
    await expect(link).toHaveAttribute('href', new RegExp(`/${locale}/learn/on-premises/#.+`));
    await expect(row.locator('.guess-pairs')).toHaveCount(0);

    await row.getByRole('button', { name: o.here }).press('Enter');
    await row.locator('.guess-chip').first().press('Enter');
    await row.getByRole('button', { name: o.commit }).press('Enter');
    await expect(row.locator('dt')).toHaveText([o.first, o.real]);
    expect(await isTooWide(page)).toBeLessThanOrEqual(0);

    await page.reload();
    await expect(page.getByRole('button', { name: o.showAll })).toBeVisible();
    await expect(row.locator('dt')).toHaveText([o.first]);
    await page.getByRole('button', { name: o.showAll }).press('Enter');
    await expect(row.locator('dt')).toHaveText([o.first, o.real]);
    await page.getByRole('button', { name: o.showAll }).press('Enter');
    await expect(row.locator('dt')).toHaveText([o.first]);

    // The link leads to the very prediction.
    await row.locator('a[href]').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/learn/on-premises/?#`));
  });

  test(`${locale}: all questions are on one sheet of paper, with my guesses`, async ({ page }) => {
    await guessInTwoLessons(page, locale, o);
    await page.goto(`/${locale}/learn/first-guesses/course`);
    await expect(rowsOf(page)).toHaveCount(28);
    const sheet = await page.pdf({ format: 'A4' });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(rowOf(page, 'cold-start').locator('dd').first()).toBeVisible();
    await expect(rowOf(page, 'workflows').locator('h2')).toBeVisible();
    await expect(rowOf(page, 'cold-start').getByRole('button', { name: o.again })).toBeHidden();
  });

  test(`${locale}: one order is followed through four ways, and each of its parts leads to its lesson`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/learn/observability`);
    const task = page.locator('#one-order [data-task="one-order"]');
    await task.scrollIntoViewIfNeeded();
    await expect(task.locator('output')).toHaveText(o.opens);
    await expect(task.locator('[data-era]')).toHaveCount(4);
    await expect(task.locator('[data-bar]')).toHaveCount(6);
    await expect(task.locator('[data-bar="stock"] .order-path')).toHaveCount(12);

    const slider = task.getByRole('slider', { name: o.pick });
    await expect(async () => {
      await slider.press('ArrowRight');
      await expect(task.locator('output')).not.toHaveText(o.opens, { timeout: 1_000 });
    }).toPass();
    await expect(slider).toHaveAttribute(
      'aria-valuetext',
      (await task.locator('output').textContent()) ?? '',
    );
    await task.getByRole('button', { name: o.lost }).click();
    await expect(task.getByRole('button', { name: o.lost })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(task.locator('.order-cross')).toHaveCount(3);
    await expect(task.locator('[data-era="servers"] b').last()).toHaveText(o.missed);

    const links = await task
      .locator('a')
      .evaluateAll((all) =>
        all.map((one) => (one as HTMLAnchorElement).getAttribute('href') ?? ''),
      );
    expect(links.length).toBeGreaterThanOrEqual(14);
    for (const href of new Set(links)) {
      const [path = '', step = ''] = href.split('#');
      const response = await page.request.get(path);
      expect(response.status(), href).toBe(200);
      expect(await response.text(), href).toContain(`id="${step}"`);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await isTooWide(page)).toBeLessThanOrEqual(0);
  });
}

test('without scripts one order stands there, with its links', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/ko/learn/observability/');
  const task = page.locator('[data-task="one-order"]');
  await expect(task.locator('[data-era="servers"]')).toContainText('6.97초');
  await expect(task.locator('[data-bar="payment"] a')).toHaveAttribute(
    'href',
    /\/ko\/learn\/workflows\/#/,
  );
  await context.close();
});
