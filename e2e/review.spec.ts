// Review over days: what is asked again, the plan for an exam, what has stayed, and how long it takes to open.

import { expect, type Page, test } from '@playwright/test';
import { answerInQuiz, answerItem, type SeedAnswer, seedAnswers } from './answers';
import { axeOn } from './axe';
import { spokenIn } from './closely';

const words = {
  ko: {
    start: '복습 시작',
    nothingYet: '아직 푼 문제가 없어요',
    surelyFirst: '확실하다고 했지만 틀렸던 것 1개를 먼저 물어요.',
    next: '다음 문제',
    back: '복습으로 돌아가기',
    done: '오늘의 복습을 마쳤어요',
    day: '시험일이나 발표일',
    recall: '그날 떠올릴 확률',
    left: 'D-12',
    dropped: '복습하지 않으면',
    minutes: /^\d+분$/,
    table: '날짜별 계획',
    past: '지난 날짜예요',
    clear: '지우기',
    today: '오늘이 바로 그날이에요',
    asTable: '표로 보기',
    oneStayed: /1가지가 남았고, 2가지를 만났어요/,
    held: '아직 남아 있는 오해',
    settle: '풀어 보기',
    own: '얼마나 잘 떠올렸는지 직접 매길래요',
    hard: '어려움',
    easy: '쉬움',
    noted: '이렇게 적어 두었어요: 어려움',
    answers: '푼 답',
  },
  en: {
    start: 'Start',
    nothingYet: 'No answers yet',
    surelyFirst: 'First the one that you were sure of and got wrong.',
    next: 'Next',
    back: 'Back to review',
    done: 'You have finished today’s review',
    day: 'Day of the exam or talk',
    left: '12 days left',
    recall: 'Chance of recall on the day',
    dropped: 'without review',
    minutes: /^\d+ min$/,
    table: 'The plan day by day',
    past: 'That day has passed',
    clear: 'Clear',
    today: 'It is today',
    asTable: 'As a table',
    oneStayed: /1 stayed and 2 were met/,
    held: 'Misconceptions you still have',
    settle: 'Answer it',
    own: 'Let me rate how well I recalled it',
    hard: 'Hard',
    easy: 'Easy',
    noted: 'Noted: Hard',
    answers: 'Answers',
  },
} as const;

const DAY_MS = 86_400_000;
const START_MS = Date.UTC(2026, 10, 23, 3);
const dayOf = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10);

/** From here on the browser believes that it is this moment; time goes on from there. */
const itIs = (page: Page, atMs: number) => page.clock.setSystemTime(new Date(atMs));

const openItem = (page: Page) => page.locator('[data-item]:visible');

for (const locale of spokenIn('review')) {
  const t = words[locale];

  test(`${locale}: what was answered comes back on a later day, in other words, surely wrong first`, async ({
    page,
  }) => {
    await itIs(page, START_MS);
    await page.goto(`/${locale}/review`);
    await expect(page.getByText(t.nothingYet)).toBeVisible();
    await answerInQuiz(page, locale, {
      item: 'at-the-limit',
      option: 'queue',
      confidence: 'guess',
    });
    await answerInQuiz(page, locale, {
      item: 'ping-and-fifty',
      option: 'none',
      confidence: 'sure',
    });

    await itIs(page, START_MS + 2 * DAY_MS);
    await page.goto(`/${locale}/review`);
    await expect(page.getByText(t.surelyFirst)).toBeVisible();
    await page.getByRole('button', { name: t.start, exact: true }).click();
    // Eight at most, although the lesson that was begun has more ideas.
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1 / 8');
    const first = await openItem(page).getAttribute('data-item');
    expect(['pings-and-crowd', 'ping-more-often']).toContain(first);
    await expect(openItem(page).getByRole('heading', { level: 2 })).toBeFocused();
    await page.getByRole('button', { name: t.next, exact: true }).click();
    const second = await openItem(page).getAttribute('data-item');
    expect(['until-all-stand', 'high-limit']).toContain(second);

    // Back in the middle: nothing is lost, and the round begins at its beginning.
    await page.getByRole('button', { name: t.back }).click();
    await page.getByRole('button', { name: t.start, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1 / 8');
    expect(await openItem(page).getAttribute('data-item')).toBe(first);
  });

  test(`${locale}: what is due today is asked without a network, once the page is open`, async ({
    page,
  }) => {
    await itIs(page, START_MS);
    await seedAnswers(page, locale, [
      { item: 'ping-and-fifty', atMs: START_MS - 3 * DAY_MS, correct: false },
    ]);
    const fetched = page.waitForResponse(`**/questions/${locale}-cold-start.json`);
    await page.goto(`/${locale}/review`);
    await (await fetched).finished();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: t.start, exact: true }).click();
    await expect(openItem(page).getByRole('heading', { level: 2 })).toBeFocused();
  });

  test(`${locale}: a day is eight questions, not eight more each time`, async ({ page }) => {
    await itIs(page, START_MS);
    await seedAnswers(page, locale, [
      { item: 'ping-and-fifty', atMs: START_MS - 3 * DAY_MS, correct: false },
    ]);
    await page.goto(`/${locale}/review`);
    await page.evaluate((atMs) => {
      const ideas = ['order-of-waking', 'ping-and-fifty', 'one-millisecond', 'when-cold'];
      ideas.push('what-is-billed', 'shorter-rest', 'orders-at-once', 'at-the-limit');
      return new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('cloud-ladder');
        request.onsuccess = () => {
          const store = request.result.transaction('answers', 'readwrite').objectStore('answers');
          for (const [index, item] of ideas.entries()) {
            store.put({
              id: `today-${item}`,
              item,
              lesson: 'cold-start',
              kind: 'single',
              at: atMs + index,
              tookMs: null,
              chosen: [],
              correct: false,
              share: 0,
              confidence: null,
              seed: null,
              misconceptions: [],
              where: 'review',
              surface: item,
            });
          }
          store.transaction.oncomplete = () => resolve();
          store.transaction.onerror = () => reject(store.transaction.error);
        };
      });
    }, START_MS);
    await page.reload();
    await expect(page.getByText(t.done)).toBeVisible();
    await expect(page.getByRole('button', { name: t.start, exact: true })).toHaveCount(0);
  });

  test(`${locale}: a plan for the day: before it, not on it, with recall and minutes`, async ({
    page,
  }) => {
    await itIs(page, START_MS);
    await seedAnswers(page, locale, learnt());
    await page.goto(`/${locale}/review`);
    const day = page.getByLabel(t.day);
    await day.fill(dayOf(START_MS - 5 * DAY_MS));
    await expect(page.getByRole('alert').filter({ hasText: t.past })).toBeVisible();

    await day.fill(dayOf(START_MS + 12 * DAY_MS));
    await expect(page.getByText(t.left, { exact: true })).toBeVisible();
    await page.reload();
    await expect(day).toHaveValue(dayOf(START_MS + 12 * DAY_MS));
    const figure = (name: string) =>
      page.locator('dl > div', { has: page.getByText(name, { exact: true }) }).locator('dd');
    const kept = Number.parseInt((await figure(t.recall).textContent()) ?? '', 10);
    const dropped = Number.parseInt((await figure(t.dropped).textContent()) ?? '', 10);
    expect(kept).toBeGreaterThan(dropped);
    await expect(page.locator('dl dd').filter({ hasText: t.minutes })).toHaveCount(1);

    // The last row of the plan is a day before the exam, and so is the last bar of the forecast.
    await page.getByText(t.table).click();
    const rows = page.getByRole('table').first().locator('tbody tr');
    const lastDay = new Date(START_MS + 11 * DAY_MS);
    await expect(rows.last()).toContainText(
      lastDay.toLocaleDateString(locale === 'ko' ? 'ko-KR' : 'en-US', {
        month: locale === 'ko' ? 'long' : 'short',
        day: 'numeric',
      }),
    );

    await day.fill(dayOf(START_MS));
    await expect(page.getByText(t.today)).toBeVisible();
    await page.getByRole('button', { name: t.clear, exact: true }).click();
    await expect(day).toHaveValue('');
  });

  test(`${locale}: the map shows what was recalled after seven days; every picture has its table`, async ({
    page,
  }) => {
    await itIs(page, START_MS);
    await seedAnswers(page, locale, [
      { item: 'ping-and-fifty', atMs: START_MS - 20 * DAY_MS, correct: true },
      { item: 'ping-more-often', atMs: START_MS - 5 * DAY_MS, correct: true, confidence: 'sure' },
      {
        item: 'one-millisecond',
        atMs: START_MS - 4 * DAY_MS,
        correct: false,
        confidence: 'sure',
        misconceptions: ['M03'],
      },
    ]);
    await page.goto(`/${locale}/review`);
    await expect(page.getByText(t.oneStayed)).toBeAttached();

    const pictures = page.getByRole('figure');
    await expect(pictures).toHaveCount(4);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect(picture.locator('svg.recharts-surface')).toBeVisible();
      await picture.getByText(t.asTable).click();
      await expect(picture.getByRole('table')).toBeVisible();
      await expect(picture.locator('tbody tr').first()).toBeVisible();
    }
    // What is still held leads to a question that settles it.
    const held = pictures.filter({ hasText: t.held });
    await held.getByRole('link', { name: t.settle }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/quiz/cold-start/?#q-`));
    await expect(openItem(page)).toBeVisible();
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`${locale}: a full page of review is accessible and fits 360 px, ${theme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 360, height: 740 });
      await itIs(page, START_MS);
      await seedAnswers(page, locale, learnt());
      await page.goto(`/${locale}/review`);
      await page.getByLabel(t.day).fill(dayOf(START_MS + 30 * DAY_MS));
      await page.getByText(t.table).click();
      for (const picture of await page.getByRole('figure').all()) {
        await picture.scrollIntoViewIfNeeded();
        await expect(picture.locator('svg.recharts-surface')).toBeVisible();
        await picture.getByText(t.asTable).click();
      }
      const overhang = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overhang).toBe(0);
      const { violations } = await axeOn(page)
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
    });
  }

  test(`${locale}: own ratings are offered only to who asks for them`, async ({ page }) => {
    await itIs(page, START_MS);
    await seedAnswers(page, locale, [
      { item: 'order-of-waking', atMs: START_MS - 9 * DAY_MS, correct: true },
      {
        item: 'how-often-it-runs',
        atMs: START_MS - 6 * DAY_MS,
        correct: false,
        confidence: 'sure',
      },
      { item: 'when-cold', atMs: START_MS - 9 * DAY_MS, correct: true },
      { item: 'popular-function', atMs: START_MS - 6 * DAY_MS, correct: false },
    ]);
    const start = page.getByRole('button', { name: t.start, exact: true });
    const verdict = openItem(page).locator('[data-verdict]');
    const hard = page.getByRole('button', { name: t.hard, exact: true });

    await page.goto(`/${locale}/review`);
    await expect(page.getByRole('checkbox', { name: t.own })).not.toBeChecked();
    await start.click();
    await expect(openItem(page)).toHaveAttribute('data-item', 'three-calls');
    await answerItem(openItem(page), locale, { option: 'always-one', confidence: 'maybe' });
    await expect(verdict).toBeVisible();
    await expect(hard).toHaveCount(0);
    await page.getByRole('button', { name: t.back }).click();

    await page.getByRole('checkbox', { name: t.own }).check();
    await start.click();
    await expect(openItem(page)).toHaveAttribute('data-item', 'twelve-busy-hours');
    await answerItem(openItem(page), locale, { option: 'quiet', confidence: 'maybe' });
    await expect(verdict).toBeVisible();
    expect(await ratingsKept(page)).toEqual([]);
    await hard.click();
    await expect(openItem(page).getByText(t.noted)).toBeVisible();
    await expect.poll(() => ratingsKept(page)).toEqual([2]);
    await page.getByRole('button', { name: t.next, exact: true }).click();
    await page.reload();
    expect(await ratingsKept(page)).toEqual([2]);
  });

  test(`${locale}: an answer that is left without a rating is kept all the same`, async ({
    page,
  }) => {
    await itIs(page, START_MS);
    await seedAnswers(page, locale, [
      { item: 'order-of-waking', atMs: START_MS - 9 * DAY_MS, correct: true },
      {
        item: 'how-often-it-runs',
        atMs: START_MS - 6 * DAY_MS,
        correct: false,
        confidence: 'sure',
      },
    ]);
    await page.goto(`/${locale}/review`);
    await page.getByRole('checkbox', { name: t.own }).check();
    await page.getByRole('button', { name: t.start, exact: true }).click();
    await answerItem(openItem(page), locale, { option: 'always-one', confidence: 'maybe' });
    await expect(page.getByRole('button', { name: t.easy, exact: true })).toBeVisible();
    await page.getByRole('button', { name: t.next, exact: true }).click();
    await page.goto(`/${locale}/data`);
    const count = page.locator('dl > div', { has: page.getByText(t.answers, { exact: true }) });
    await expect(count.locator('dd')).toContainText('3');
  });
}

/** The ratings that stand in the browser's database. */
const ratingsKept = (page: Page): Promise<readonly number[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('cloud-ladder');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const rows = request.result.transaction('answers').objectStore('answers').getAll();
          rows.onsuccess = () => resolve(rows.result.flatMap(({ rating }) => rating ?? []));
        };
      }),
  );

/** A month of answers to six ideas. */
function learnt(): readonly SeedAnswer[] {
  const items = ['order-of-waking', 'ping-and-fifty', 'one-millisecond'];
  items.push('when-cold', 'what-is-billed', 'shorter-rest');
  return [28, 21, 14].flatMap((days, round) =>
    items.map((item, index) => ({
      item,
      atMs: START_MS - days * DAY_MS + index * 60_000,
      correct: (round + index) % 3 > 0,
    })),
  );
}

test('ten thousand answers: review opens in less than 300 ms of scripting', async ({ page }) => {
  const items = [
    'order-of-waking',
    'ping-and-fifty',
    'one-millisecond',
    'when-cold',
    'three-calls',
  ];
  items.push('what-is-billed', 'shorter-rest', 'at-the-limit', 'high-limit', 'ping-more-often');
  const log = Array.from({ length: 10_000 }, (_, index) => ({
    item: items[index % items.length] ?? 'when-cold',
    atMs: Date.now() - (10_000 - index) * 3_600_000,
    correct: index % 4 > 0,
  }));
  await seedAnswers(page, 'ko', log);
  const session = await page.context().newCDPSession(page);
  // Processor time of the page's thread: waiting for a busy machine is not work.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto('/ko/review');
  // By its id: a look-up by role reads the whole page, in the page's own thread, and would be counted.
  await page.locator('#review-progress').waitFor();
  const { metrics } = await session.send('Performance.getMetrics');
  const scriptMs = (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  test.info().annotations.push({ type: 'scripting', description: `${scriptMs.toFixed(0)} ms` });
  expect(scriptMs).toBeGreaterThan(0);
  expect(scriptMs).toBeLessThan(300);
});
