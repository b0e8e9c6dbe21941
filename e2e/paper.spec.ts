// What is handed out: a lesson as a handout, its slides, and its quiz as a sheet, printed as a teacher prints them.

import { expect, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { pages as built, type Locale, locales } from './pages';

const words = {
  ko: { answers: '답 보기', mine: '내 예측', key: '정답과 풀이', figure: '그림' },
  en: {
    answers: 'Answers',
    mine: 'My guess',
    key: 'Answer key with explanations',
    figure: 'Figure',
  },
};

/** What the runs of `cold-start` say, as its answer sheet tells it. */
const SAID = ['1.3%', '2.2%', '83%'];

/** Pages of a handout: of half of the lessons, and of any. */
const PAGES = { half: 9, most: 12 } as const;

/** Lessons as the build has them. */
const lessons = built.flatMap(
  (path) => /^\/ko\/learn\/([^/]+)\/handout$/.exec(path)?.slice(1) ?? [],
);

const PAPERS = ['A4', 'Letter'] as const;

/** The text of each page, as a reader of the file finds it. */
async function printed(page: Page, format: (typeof PAPERS)[number] = 'A4'): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  const file = await page.pdf({ format, preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), {
    mergePages: false,
  });
  return text.map((each) => each.replace(/\s+/g, ' '));
}

const handoutOf = (locale: Locale, lesson: string): string => `/${locale}/learn/${lesson}/handout`;

/** The first page of the answers, from 0. */
const answersOf = (pages: readonly string[], locale: Locale): number =>
  pages.findIndex((text) => text.includes(` ${words[locale].answers} `) && text.includes('1.3%'));

for (const locale of locales) {
  const t = words[locale];

  for (const format of PAPERS) {
    test(`${locale}: on ${format}, no answer stands before the answer sheet`, async ({ page }) => {
      await page.goto(handoutOf(locale, 'cold-start'));
      const pages = await printed(page, format);
      expect(pages.length).toBeGreaterThan(3);
      expect(pages.length).toBeLessThanOrEqual(PAGES.half);
      const first = answersOf(pages, locale);
      expect(first).toBeGreaterThan(1);
      const asks = pages.slice(0, first).join(' ');
      const answers = pages.slice(first).join(' ');
      // Three guesses of numbers, and room for each.
      expect(asks.split(t.mine).length - 1).toBeGreaterThanOrEqual(3);
      for (const said of SAID) {
        expect(asks).not.toContain(said);
        expect(answers).toContain(said);
      }
      for (const figure of [1, 2, 3, 4, 5, 6, 7]) {
        expect(asks).toContain(`${t.figure} ${figure}`);
        expect(answers).toContain(`${t.figure} ${figure}`);
      }
      // Each page says which of how many it is.
      pages.forEach((text, place) => {
        expect(text).toMatch(new RegExp(`${place + 1} ?/ ?${pages.length}`));
      });
    });
  }

  test(`${locale}: printing a lesson prints its handout`, async ({ page }) => {
    await page.goto(`/${locale}/learn/cold-start`);
    // The page listens once it is taken up.
    await page.locator('[data-theme]').first().waitFor();
    await expect
      .poll(async () => answersOf(await printed(page), locale), { timeout: 30_000 })
      .toBeGreaterThan(1);
    // On the screen the lesson stays what it was.
    await expect(page.locator('.paper-instead')).toBeHidden();
    await expect(page.locator('#who-waits')).toBeVisible();
  });

  test(`${locale}: about eight pages hold a lesson, and twelve any`, async ({ page }) => {
    test.slow();
    expect(lessons.length).toBeGreaterThan(20);
    const counts: [lesson: string, pages: number][] = [];
    for (const lesson of lessons) {
      await page.goto(handoutOf(locale, lesson));
      counts.push([lesson, (await printed(page)).length]);
    }
    const sorted = counts.map(([, count]) => count).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(PAGES.half);
    expect(counts.filter(([, count]) => count > PAGES.most)).toEqual([]);
  });

  test(`${locale}: what is read on paper has nine points and a half`, async ({ page }) => {
    await page.goto(handoutOf(locale, 'cold-start'));
    await page.emulateMedia({ media: 'print' });
    const least = await page
      .locator('.paper-step > p, .ask-question, .answer-list .why')
      .evaluateAll((all) =>
        Math.min(...all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))),
      );
    expect(least).toBeGreaterThanOrEqual((9.5 * 96) / 72 - 0.01);
  });

  test(`${locale}: nothing that must stay together is higher than a page, or wider`, async ({
    page,
  }) => {
    // The room that A4 leaves within its margins, at 96 px to the inch.
    const room = { width: 703, height: 1035 };
    for (const lesson of ['cold-start', 'scaling', 'compute-services']) {
      await page.setViewportSize(room);
      await page.goto(handoutOf(locale, lesson));
      await page.emulateMedia({ media: 'print' });
      const boxes = await page
        .locator('.paper :is(.ask, .figure-end, .claim, .diagram, .answer-list > li)')
        .evaluateAll((all) =>
          all.map((one) => {
            const { width, height } = one.getBoundingClientRect();
            return { what: one.id || one.className, width, height, inner: one.scrollWidth };
          }),
        );
      expect(boxes.length).toBeGreaterThan(10);
      expect(boxes.filter(({ height }) => height > room.height)).toEqual([]);
      expect(boxes.filter(({ width, inner }) => inner > width + 2)).toEqual([]);
      await page.emulateMedia({ media: null });
    }
  });

  test(`${locale}: every figure ends on the answer sheet, and no control is printed`, async ({
    page,
  }) => {
    await page.goto(handoutOf(locale, 'cold-start'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.paper-asks [data-figure-end]')).toHaveCount(0);
    await expect(page.locator('.paper-answers [data-figure-end] svg').first()).toBeVisible();
    await expect(page.locator('.paper-answers [data-figure-end]')).toHaveCount(7);
    for (const control of await page.locator('button, input, select, textarea').all()) {
      // A term keeps its word, and opens nothing.
      if (await control.evaluate((one) => one.classList.contains('term-word'))) continue;
      await expect(control).toBeHidden();
    }
  });

  test(`${locale}: slides print one a page, or four`, async ({ page }) => {
    await page.goto(`/${locale}/present/cold-start`);
    await expect(page.locator('.deck[data-live="true"]')).toBeVisible();
    const count = await page.locator('.slide').count();
    await expect.poll(async () => (await printed(page)).length, { timeout: 30_000 }).toBe(count);
    await page.goto(`/${locale}/present/cold-start?print=4`);
    await expect(page.locator('.deck[data-live="true"]')).toBeVisible();
    await expect
      .poll(async () => (await printed(page)).length, { timeout: 30_000 })
      .toBe(Math.ceil(count / 4));
  });

  test(`${locale}: a quiz prints as a sheet, its key on a page of its own`, async ({ page }) => {
    await page.goto(`/${locale}/quiz/cold-start/sheet`);
    const pages = await printed(page);
    const key = pages.findIndex((text) => text.includes(t.key));
    expect(key).toBeGreaterThan(0);
    expect(pages.slice(0, key).join(' ')).not.toContain('60.7%');
    expect(pages.slice(key).join(' ')).toContain('60.7%');
    // The second round comes where it is asked for.
    await page.locator('.sheet-more').check();
    expect((await printed(page)).length).toBeGreaterThan(pages.length);
  });

  test(`${locale}: printing a quiz prints its sheet`, async ({ page }) => {
    await page.goto(`/${locale}/quiz/cold-start`);
    await expect
      .poll(async () => (await printed(page)).some((text) => text.includes(t.key)), {
        timeout: 30_000,
      })
      .toBe(true);
  });
}

test('at night paper is white all the same', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('cloud-ladder:theme', '"dark"'));
  await page.goto('/ko/learn/cold-start/handout');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ media: 'print' });
  const card = await page
    .locator('.paper')
    .evaluate((paper) => getComputedStyle(paper).getPropertyValue('--card').trim());
  expect(card).toMatch(/^#fff(fff)?$/);
});
