// Questions answered by hand: verdict, refutation, memory, also by keyboard alone.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';

const words = {
  ko: {
    check: '확인',
    again: '다시 풀기',
    wrongChoice: '0건',
    rightChoice: '29건',
    last: '지난번',
    more: '21문제 더 풀기',
    first: '처음 문제로 돌아가기',
  },
  en: {
    check: 'Check',
    again: 'Try again',
    wrongChoice: '0',
    rightChoice: '29',
    last: 'ast time',
    more: '21 more questions',
    first: 'Back to the first questions',
  },
} as const;

async function open(page: Page, locale: 'ko' | 'en', id: string): Promise<Locator> {
  await page.goto(`/${locale}/quiz/cold-start#q-${id}`);
  const item = page.locator(`[data-item="${id}"]`);
  await expect(item).toBeVisible();
  return item;
}

for (const locale of spokenIn('quiz')) {
  const t = words[locale];

  test(`${locale}: a wrong option is refuted, a right one confirmed, and the answer is kept`, async ({
    page,
  }) => {
    const item = await open(page, locale, 'ping-and-fifty');
    await item.getByRole('radio', { name: t.wrongChoice, exact: true }).check({ force: true });
    await item.getByRole('button', { name: t.check, exact: true }).click();
    const verdict = item.getByRole('status').locator('[data-verdict]');
    await expect(verdict).toHaveAttribute('data-verdict', 'wrong');
    // The right answer and the idea behind the wrong one are both said.
    await expect(item.getByRole('status')).toContainText(t.rightChoice);
    await expect(item.getByRole('link').first()).toBeVisible();

    await item.getByRole('button', { name: t.again }).click();
    await item.getByRole('radio', { name: t.rightChoice, exact: true }).check({ force: true });
    await item.getByRole('button', { name: t.check, exact: true }).click();
    await expect(verdict).toHaveAttribute('data-verdict', 'right');

    await page.reload();
    await expect(item).toContainText(t.last);
  });

  test(`${locale}: entries are put in order by keyboard alone`, async ({ page }) => {
    const item = await open(page, locale, 'order-of-waking');
    const before = await item.getByRole('listitem').allTextContents();
    const down = item.getByRole('listitem').first().getByRole('button').last();
    await down.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await item.getByRole('listitem').allTextContents())[1])
      .toContain((before[0] ?? '').replace(/^\d+/, '').trim().slice(0, 8));
    await item.getByRole('button', { name: t.check, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(item.locator('[data-verdict]')).toBeVisible();
  });

  test(`${locale}: one question on each idea stands in the lesson, the others a link away`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/learn/cold-start`);
    const items = page.locator('main [data-item]');
    expect(await items.count()).toBe(10);
    await expect(page.locator('main a[href*="/quiz/cold-start"]').last()).toContainText('31');
    const item = page.locator('[data-item="ping-and-fifty"]');
    await item.scrollIntoViewIfNeeded();
    const check = item.getByRole('button', { name: t.check, exact: true });
    await expect(check).toBeEnabled();
    await item.getByRole('radio', { name: t.rightChoice, exact: true }).check({ force: true });
    await check.click();
    await expect(item.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'right');
  });

  test(`${locale}: a second round asks the same ideas in other clothes`, async ({ page }) => {
    await page.goto(`/${locale}/quiz/cold-start`);
    const shown = page.locator('[data-item]:visible');
    await expect(shown).toHaveAttribute('data-item', 'order-of-waking');
    expect(await page.locator('[data-item]').count()).toBe(10);
    await page.getByRole('button', { name: t.more }).click();
    await expect(shown).toHaveAttribute('data-item', 'how-often-it-runs');
    expect(await page.locator('[data-item]').count()).toBe(21);
    await page.getByRole('button', { name: t.first }).click();
    await expect(shown).toHaveAttribute('data-item', 'order-of-waking');
  });
}
