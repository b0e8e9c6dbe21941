// How long a browser keeps what was made: Safari's seven days, storage that is asked for, and the backup that is offered.

import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { answerInQuiz, seedAnswers } from './answers';
import { spokenIn } from './closely';

const words = {
  ko: {
    sevenDays: 'Safari는 7일 동안',
    far: '다음 복습은 일주일도 더 뒤예요',
    backup: '백업 내려받기',
    ask: '오래 보관해 달라고 요청하기',
    kept: '공간이 모자라도 이 기록을 먼저 지우지 않아요',
    refused: '브라우저가 지금은 받아들이지 않았어요',
  },
  en: {
    sevenDays: 'Safari may erase',
    far: 'Your next review is more than a week away',
    backup: 'Download a backup',
    ask: 'Ask the browser to keep it',
    kept: 'will not erase this data first',
    refused: 'The browser has declined for now',
  },
} as const;

const DAY_MS = 86_400_000;

/** A browser with Apple's engine, on the home screen or not, as pages tell it. */
const beSafari = (page: Page, isOnHomeScreen: boolean) =>
  page.addInitScript((isStandalone) => {
    Object.defineProperty(Navigator.prototype, 'vendor', { get: () => 'Apple Computer, Inc.' });
    const { matchMedia } = window;
    window.matchMedia = (query) =>
      query.includes('standalone')
        ? Object.assign(new EventTarget(), matchMedia.call(window, query), {
            matches: isStandalone,
          })
        : matchMedia.call(window, query);
  }, isOnHomeScreen);

/** What the browser answers when a page asks it to keep its data; how often it was asked stands in `asked`. */
const grant = (page: Page, answer: boolean | 'missing' | 'broken') =>
  page.addInitScript((given) => {
    let isKept = false;
    Object.assign(window, { asked: 0 });
    const made = {
      estimate: () => Promise.resolve({}),
      persisted: () => Promise.resolve(isKept),
      persist: () => {
        Object.assign(window, { asked: Reflect.get(window, 'asked') + 1 });
        if (given === 'broken') return Promise.reject(new TypeError('no'));
        isKept = given === true;
        return Promise.resolve(isKept);
      },
    };
    const value = given === 'missing' ? undefined : made;
    Object.defineProperty(Navigator.prototype, 'storage', { get: () => value });
  }, answer);

/** Right each time, over a month: FSRS then waits for longer than a week. */
const monthOfRight = (nowMs: number) =>
  [30, 27, 20, 1].map((days) => ({
    item: 'ping-and-fifty',
    atMs: nowMs - days * DAY_MS,
    correct: true,
    confidence: 'sure' as const,
  }));

for (const locale of spokenIn('keeping')) {
  const t = words[locale];

  test(`${locale}: Safari’s seven days are said with one’s data and with a review that is far`, async ({
    page,
  }) => {
    await beSafari(page, false);
    await seedAnswers(page, locale, monthOfRight(Date.now()));
    await expect(page.getByText(t.sevenDays)).toBeVisible();
    await page.goto(`/${locale}/review`);
    await expect(page.locator('[data-backup-offer="far"]')).toContainText(t.sevenDays);
  });

  test(`${locale}: on the home screen, and in other browsers, nothing is said of Safari`, async ({
    page,
    context,
  }) => {
    const onHomeScreen = await context.newPage();
    await beSafari(onHomeScreen, true);
    for (const one of [page, onHomeScreen]) {
      await seedAnswers(one, locale, monthOfRight(Date.now()));
      await expect(one.getByRole('button', { name: t.backup }).first()).toBeEnabled();
      await one.goto(`/${locale}/review`);
      await expect(one.locator('[data-backup-offer="far"]')).toBeVisible();
      await expect(one.getByText(t.sevenDays)).toHaveCount(0);
    }
  });

  test(`${locale}: a review that is more than a week away offers a backup, an earlier one does not`, async ({
    page,
  }) => {
    const nowMs = Date.now();
    const offer = page.locator('[data-backup-offer="far"]');
    await seedAnswers(page, locale, monthOfRight(nowMs).slice(-1));
    await page.goto(`/${locale}/review`);
    await expect(page.locator('main h2').first()).toBeVisible();
    await expect(offer).toHaveCount(0);

    await seedAnswers(page, locale, monthOfRight(nowMs));
    await page.goto(`/${locale}/review`);
    await expect(offer).toContainText(t.far);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      offer.getByRole('button', { name: t.backup }).click(),
    ]);
    const { count } = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(count.answers).toBe(4);
  });

  for (const [answer, said] of [
    [true, t.kept],
    [false, t.refused],
    ['broken', t.refused],
  ] as const) {
    test(`${locale}: asked to keep data for long, a browser that answers ${answer} is quoted`, async ({
      page,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await grant(page, answer);
      await page.goto(`/${locale}/data`);
      await page.getByRole('button', { name: t.ask }).click();
      await expect(page.getByText(said)).toBeVisible();
      expect(errors).toEqual([]);
    });
  }
}

test('a browser that cannot be asked is not offered to be asked', async ({ page }) => {
  await grant(page, 'missing');
  await page.goto('/en/data');
  await expect(page.locator('dl dd').first()).toHaveText(/\d/);
  await expect(page.getByRole('button', { name: words.en.ask })).toHaveCount(0);
});

for (const answer of [true, false, 'broken', 'missing'] as const) {
  test(`the tenth answer asks the browser to keep them, and goes on where it answers ${answer}`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await grant(page, answer);
    const nine = Array.from({ length: 9 }, (_, index) => ({
      item: 'at-the-limit',
      atMs: Date.now() - (index + 1) * DAY_MS,
      correct: true,
    }));
    await seedAnswers(page, 'en', nine);
    await answerInQuiz(page, 'en', { item: 'ping-and-fifty', option: 'none', confidence: 'sure' });
    await expect(page.locator('[data-backup-offer="tenth"]')).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'asked')))
      .toBe(answer === 'missing' ? 0 : 1);
    expect(errors).toEqual([]);
  });
}
