// Questions answered by hand, and a log of earlier answers put where the course keeps it.

import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from './pages';

const check = { ko: '확인', en: 'Check' } as const;
export const sureness = {
  ko: { guess: '찍었어요', maybe: '아마도', sure: '확실해요' },
  en: { guess: 'A guess', maybe: 'I think so', sure: 'Certain' },
} as const;

/** Chooses an option by its id, says how sure one is, and checks. */
export async function answerItem(
  item: Locator,
  locale: Locale,
  { option, confidence }: { option: string; confidence: keyof (typeof sureness)['ko'] },
): Promise<void> {
  await item.locator(`input[value="${option}"]`).check({ force: true });
  await item
    .getByRole('radio', { name: sureness[locale][confidence], exact: true })
    .check({ force: true });
  await item.getByRole('button', { name: check[locale], exact: true }).click();
}

/** The same on the quiz page of the lesson, up to the verdict. */
export async function answerInQuiz(
  page: Page,
  locale: Locale,
  made: { item: string; option: string; confidence: keyof (typeof sureness)['ko'] },
): Promise<void> {
  // Only another address, not another anchor, makes the page open anew.
  await page.goto(`/${locale}/quiz`);
  await page.goto(`/${locale}/quiz/cold-start#q-${made.item}`);
  const item = page.locator(`[data-item="${made.item}"]`);
  await expect(item).toBeVisible();
  await answerItem(item, locale, made);
  await expect(item.locator('[data-verdict]')).toBeVisible();
}

export interface SeedAnswer {
  readonly item: string;
  readonly atMs: number;
  readonly correct: boolean;
  readonly confidence?: 'guess' | 'maybe' | 'sure';
  readonly misconceptions?: readonly string[];
}

/** Writes answers into the browser's database as earlier visits would have left them. */
export async function seedAnswers(
  page: Page,
  locale: Locale,
  answers: readonly SeedAnswer[],
): Promise<void> {
  // The page that counts what is kept opens the database in its present version.
  await page.goto(`/${locale}/data`);
  await expect(page.locator('dl dd').first()).toHaveText(/\d/);
  const rows = answers.map(({ item, atMs, correct, confidence, misconceptions }, index) => ({
    id: `seed-${index}`,
    item,
    lesson: 'cold-start',
    kind: 'single',
    at: atMs,
    tookMs: 20_000 + (index % 7) * 1_000,
    chosen: ['x'],
    correct,
    share: correct ? 1 : 0,
    confidence: confidence ?? 'maybe',
    seed: null,
    misconceptions: misconceptions ?? [],
    where: 'quiz',
    surface: item,
  }));
  await page.evaluate(async (made) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('cloud-ladder');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const writing = database.transaction('answers', 'readwrite');
    for (const row of made) writing.objectStore('answers').put(row);
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(writing.error);
    });
    database.close();
  }, rows);
}
