// Spot the mistake, and what was guessed at first: answered by pointer and by keyboard, kept, and come back to.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { sureness } from './answers';
import { spokenIn } from './closely';
import { words } from './words';

const own = {
  ko: {
    toReason: '이유 고르기',
    check: '확인',
    run: '이 문장을 깨는 실험 돌리기',
    fold: '실험 접기',
    skip: '건너뛰고 읽기',
    lastRight: '지난번: 맞음',
    again: '지금 다시 찍기',
    commit: '이렇게 예측할게요',
    half: /^반쯤\s*50%$/,
    tenth: /^열에 하나\s*10%$/,
    first: '처음 찍은 답',
    now: '지금 찍은 답',
    real: '실제',
    closer: /처음보다 40%p 가까워졌어요/,
    notebook: '틀린 예측 공책',
  },
  en: {
    toReason: 'Choose the reason',
    check: 'Check',
    run: 'Run what breaks this sentence',
    fold: 'Close the run',
    skip: 'Skip and read on',
    lastRight: 'Last time: right',
    again: 'Guess again now',
    commit: 'That is my guess',
    half: /^About half\s*50%$/,
    tenth: /^One in ten\s*10%$/,
    first: 'Your first guess',
    now: 'Your guess now',
    real: 'What happened',
    closer: /40 points closer than at first/,
    notebook: 'notebook of wrong predictions',
  },
} as const;

const post = (page: Page, id: string): Locator => page.locator(`[data-post="${id}"]`);

async function openPosts(page: Page, locale: string): Promise<void> {
  await page.goto(`/${locale}/learn/spot-the-mistake`);
  await page.mouse.wheel(0, 300);
  await expect(post(page, 'spot-ping')).toBeVisible();
}

/** The numbers of sentences that stand at the end of a line, away from their sentence. */
const lonelyDigits = (page: Page): Promise<string[]> =>
  page.locator('.post-sentence').evaluateAll((sentences) =>
    sentences.flatMap((sentence) => {
      const digit = sentence.querySelector('.post-digit');
      const text = [...sentence.childNodes].find(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
      );
      if (!digit || !text) return [sentence.textContent ?? ''];
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, 1);
      const [first, own] = [range.getBoundingClientRect(), digit.getBoundingClientRect()];
      return Math.abs(first.top - own.top) < own.height ? [] : [sentence.textContent ?? ''];
    }),
  );

/** Until the code of a question is there, and while it draws itself anew, a choice is put back. */
async function choose(option: Locator): Promise<void> {
  await expect(async () => {
    // A sentence goes over several lines: its number stands where its words begin.
    const label = option.locator('xpath=ancestor::label');
    const digit = label.locator('.post-digit');
    await ((await digit.count()) > 0 ? digit : label).click({ timeout: 2_000 });
    await expect(option).toBeChecked({ timeout: 1_000 });
  }).toPass();
}

for (const locale of spokenIn('posts')) {
  const o = own[locale];

  test(`${locale}: the first post opens the others, and its sentence is broken by a run`, async ({
    page,
  }) => {
    await openPosts(page, locale);
    const first = post(page, 'spot-ping');
    await expect(page.locator('[data-item="spot-name"]')).toBeHidden();
    await expect(first.getByRole('button', { name: o.run })).toHaveCount(0);

    await choose(first.locator('input[value="one-ping"]'));
    await choose(first.getByRole('radio', { name: sureness[locale].sure, exact: true }));
    await first.getByRole('button', { name: o.toReason }).click();
    // The sentence is crossed out, and the focus stands on the first reason.
    await expect(first.locator('s')).toHaveCount(1);
    await expect(first.locator('fieldset fieldset input').first()).toBeFocused();
    await choose(first.locator('input[value="one-each"]'));
    await first.getByRole('button', { name: o.check, exact: true }).click();
    await expect(first.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'right');
    await expect(page.locator('[data-item="spot-name"]').first()).toBeVisible();

    await first.getByRole('button', { name: o.run }).click();
    const figure = first.locator('[data-sim="cold-start"]');
    await expect(figure).toHaveAttribute('data-state', 'ready');
    await expect(figure.getByRole('button', { name: words[locale].play })).toBeEnabled();

    // On the next visit it is known how it went, and the run can be opened at once.
    await page.reload();
    await page.mouse.wheel(0, 300);
    await expect(first.getByText(o.lastRight)).toBeVisible();
    await expect(first.getByRole('button', { name: o.run })).toBeVisible();
    await expect(page.locator('[data-item="spot-name"]').first()).toBeVisible();
  });

  test(`${locale}: one run at a time, and the wrong sentence found by keyboard alone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openPosts(page, locale);
    await page.getByRole('button', { name: o.skip }).click();
    await expect(page.locator('.post-sentence')).toHaveCount(56);
    expect(await lonelyDigits(page)).toEqual([]);
    for (const [id, sentence, reason] of [
      ['spot-fresh', 4, 2],
      ['spot-counter', 1, 3],
    ] as const) {
      const one = post(page, id);
      await page.locator(`[data-item="${id}"]`).scrollIntoViewIfNeeded();
      await expect(one).toBeVisible();
      await one.locator('input').first().focus();
      await page.keyboard.press(String(sentence));
      await page.keyboard.press('Enter');
      await expect(one.locator('fieldset fieldset input').first()).toBeFocused();
      await page.keyboard.press(String(reason));
      await page.keyboard.press('Enter');
      await expect(one.locator('[data-verdict]')).toBeVisible();
      await expect(one.locator('[data-focus="verdict"]')).toBeFocused();
      await one.getByRole('button', { name: o.run }).press('Enter');
      await expect(one.locator('[data-sim]')).toHaveAttribute('data-state', 'ready');
    }
    await expect(page.locator('[data-post] [data-sim]')).toHaveCount(1);
    await post(page, 'spot-counter').getByRole('button', { name: o.fold }).press('Enter');
    await expect(page.locator('[data-post] [data-sim]')).toHaveCount(0);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });

  test(`${locale}: two lessons' first guesses stand there, the farthest off first, and again`, async ({
    page,
  }) => {
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

    await page.goto(`/${locale}/learn/first-guesses/serverless`);
    const rows = page.locator('main li[data-lesson]');
    await expect(rows).toHaveCount(10);
    await expect(rows.nth(0)).toHaveAttribute('data-lesson', 'cold-start');
    await expect(rows.nth(1)).toHaveAttribute('data-lesson', 'stateless');
    // Of the many that were never guessed the last is there, too: the first post.
    await expect(rows.nth(9)).toHaveAttribute('data-lesson', 'spot-the-mistake');
    const [cold, never] = [rows.nth(0), rows.nth(2)];
    await expect(cold.locator('dd')).toHaveText(['50%']);
    await expect(cold).not.toContainText('1.3%');

    await cold.getByRole('button', { name: o.again }).click();
    await cold.getByRole('button', { name: o.tenth }).click();
    await cold.getByRole('button', { name: o.commit }).click();
    await expect(cold.locator('dl').first().locator('dt')).toHaveText([o.first, o.now, o.real]);
    await expect(cold.locator('dl').first().locator('dd')).toHaveText(['50%', '10%', '1.3%']);
    await expect(cold).toContainText(o.closer);

    // A question that was never guessed is asked now, and is kept like any first guess.
    await expect(never).toHaveAttribute('data-lesson', 'on-premises');
    await expect(never.getByRole('button', { name: o.again })).toHaveCount(0);
    // Nothing waits behind it to be skipped to, and a wrong guess of somebody else would rule that out.
    await expect(never.locator('.guess-link')).toHaveCount(0);
    await expect(never).not.toContainText(o.notebook);
    await never.locator('.guess-chip').first().click();
    await never.getByRole('button', { name: o.commit }).click();
    await expect(never.locator('dl').first().locator('dt')).toHaveText([o.first, o.real]);
    await expect(never).toContainText(o.notebook);
    await expect(never).toBeFocused();

    await page.reload();
    await expect(rows.nth(0).locator('dl').first().locator('dd')).toHaveText([
      '50%',
      '10%',
      '1.3%',
    ]);
    const kept = page.locator('main li[data-lesson="on-premises"]');
    await expect(kept.locator('dt')).toHaveText([o.first]);
    await expect(kept.getByRole('button', { name: o.again })).toBeVisible();
  });
}
