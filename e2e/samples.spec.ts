// Samples of providers' code in a lesson: folded until they are asked for, readable on a phone, and on the page alone.

import { expect, type Page, test } from '@playwright/test';
import { axeOn } from './axe';
import { spokenIn } from './closely';

const named = {
  ko: { chat: '채팅을 게시하고 서버에서 받기', note: '클라우드에 올려 실행해 보지는 않았어요' },
  en: { chat: 'Publishing chat, and receiving it on a server', note: 'not been run in a cloud' },
};

const foldOf = (page: Page, title: string) =>
  page.locator('details.sample').filter({ has: page.locator('summary', { hasText: title }) });

for (const locale of spokenIn('samples')) {
  const say = named[locale];

  test(`${locale}: a sample opens by keyboard, with what it was checked against`, async ({
    page,
  }) => {
    const scripts: Promise<string>[] = [];
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js')) {
        scripts.push(response.text().catch(() => ''));
      }
    });
    await page.goto(`/${locale}/learn/event-services`);
    const fold = foldOf(page, say.chat);
    const code = fold.locator('pre');
    await expect(code).toBeHidden();
    await fold.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(code).toBeVisible();
    await expect(code).toContainText('chat.resumePublishing(room);');
    await expect(fold).toContainText(/chat\/pub-sub\.ts · @google-cloud\/pubsub \d+\.\d+\.\d+/);
    await expect(fold).toContainText(say.note);

    // The reader comes on; whatever is loaded then holds nothing of a sample either.
    await page.mouse.wheel(0, 400);
    await page.waitForLoadState('networkidle');
    const loaded = await Promise.all(scripts);
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((text) => text.includes('resumePublishing'))).toEqual([]);
  });

  test(`${locale}: on a phone a sample is read without scrolling sideways, in both themes`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/${locale}/learn/event-services`);
      const folds = page.locator('details.sample');
      expect(await folds.count()).toBeGreaterThanOrEqual(7);
      // Some stand behind a prediction; opened, they are as wide once they show.
      await folds.evaluateAll((all) => {
        for (const fold of all) fold.setAttribute('open', '');
      });
      const beyond = await page
        .locator('pre.shiki, .sample, .sample .prose')
        .evaluateAll((all) => all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
      expect(Math.max(...beyond)).toBeLessThanOrEqual(0);
      const { violations } = await axeOn(page).include('details.sample').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
  });
}

test('a line that goes on below itself stays to the right of where it began', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/learn/event-services');
  const fold = foldOf(page, named.en.chat);
  await fold.locator('summary').click();
  const line = fold.locator('.line', { hasText: 'stands still until it is told' });
  const lefts = await line.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const rows = [...range.getClientRects()].filter(({ width }) => width > 0);
    const tops = [...new Set(rows.map(({ top }) => Math.round(top)))];
    return tops.map((top) =>
      Math.min(...rows.filter((row) => Math.round(row.top) === top).map(({ left }) => left)),
    );
  });
  expect(lefts.length).toBeGreaterThan(1);
  // The first row begins with its indentation, which is part of its text.
  for (const left of lefts.slice(1)) expect(left).toBeGreaterThan(lefts[0] ?? 0);
});

test('in print a sample that stays folded leaves no heading of nothing', async ({ page }) => {
  await page.goto('/en/learn/event-services');
  const [first, second] = [page.locator('details.sample').first(), foldOf(page, named.en.chat)];
  await second.locator('summary').click();
  await page.emulateMedia({ media: 'print' });
  await expect(first).toBeHidden();
  await expect(second.locator('pre')).toBeVisible();
});
