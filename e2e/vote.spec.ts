// A class votes twice, by hands on the slides and by cards before the camera; nobody sees the first result too early.

import { readFileSync } from 'node:fs';
import { chromium, expect, type Page, test } from '@playwright/test';
import { chromiumFlags } from '@/scripts/lib/browser.mjs';
import { locales } from './pages';
import { openPresenter, openSlides } from './talk';
import { type Held, writeFilm } from './voting-film';
import { within } from './within';

const words = {
  ko: {
    title: '교실 투표',
    begin: '첫 투표 시작',
    first: '첫 투표 마감',
    start: '둘째 투표 시작',
    second: '둘째 투표 마감',
    students: '학생 수',
    more: (sign: string) => `${sign}에 한 명 더`,
    sum: (sum: number) => `모두 ${sum}명 / 30명`,
    talk: '다른 답을 고른 이웃을 찾아',
    right: '정답을 고른 학생',
    peek: '다음에 할 일 보기 (교사용)',
    table: '답마다 고른 학생 수',
    another: '다른 문제 고르기',
    log: '이번 시간의 투표',
    csv: 'CSV로 내려받기',
    hands: '손 들기',
    read: (count: number) => `30명 중 ${count}명의 카드를 읽었어요.`,
    refused: '카메라 사용이 막혀 있어요.',
    byHands: '손으로 세기',
    large: '크게 (A4 한 장에 한 장)',
    present: '교실 투표',
  },
  en: {
    title: 'Class vote',
    begin: 'Start the first vote',
    first: 'Close the first vote',
    start: 'Start the second vote',
    second: 'Close the second vote',
    students: 'Students',
    more: (sign: string) => `One more for ${sign}`,
    sum: (sum: number) => `${sum} of 30 in all`,
    talk: 'Find a neighbour who chose another answer',
    right: 'chose the right answer',
    peek: 'What to do next (for the teacher)',
    table: 'How many chose each answer',
    another: 'Choose another question',
    log: 'Votes in this class',
    csv: 'Download as CSV',
    hands: 'Hands',
    read: (count: number) => `${count} of 30 cards read.`,
    refused: 'The camera is blocked.',
    byHands: 'Count hands',
    large: 'Large (one on a sheet of A4)',
    present: 'Class vote',
  },
} as const;

const dialogOf = (page: Page) => page.locator('dialog.vote-dialog');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Types how many hands were up for each answer, from the first on. */
async function typeHands(page: Page, counts: readonly number[]): Promise<void> {
  const fields = page.locator('.vote-hands input');
  for (const [i, count] of counts.entries()) await fields.nth(i).fill(String(count));
}

for (const locale of locales) {
  const t = words[locale];

  test(`${locale}: the class’s window never holds what the first round gave before the second is closed`, async ({
    page,
  }) => {
    // Whatever reaches the class's window from the other one.
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const { prototype } = BroadcastChannel;
      const { set } = Object.getOwnPropertyDescriptor(prototype, 'onmessage') ?? {};
      Object.defineProperty(prototype, 'onmessage', {
        set(this: BroadcastChannel, handler: ((event: MessageEvent) => void) | null) {
          set?.call(this, (event: MessageEvent) => {
            heard.push(JSON.stringify(event.data));
            handler?.call(this, event);
          });
        },
      });
    });
    await openSlides(page, locale, 'cold-start', 2);
    const presenter = await openPresenter(page, locale);
    await presenter.keyboard.press('v');
    await expect(dialogOf(page)).toBeVisible();
    await button(presenter, t.begin).click();
    const stem = await dialogOf(presenter).locator('.vote-face h2').textContent();
    await expect(dialogOf(page).locator('.vote-face h2')).toHaveText(stem ?? '');

    // Numbers that stand nowhere in the class's window yet.
    const answers = await presenter.locator('.vote-hands input').count();
    const before = await page.content();
    const unseen = Array.from({ length: 700 }, (_, i) => 999 - i).filter(
      (number) => !before.includes(String(number)),
    );
    const firstRound = unseen.slice(0, answers);
    const secondRound = unseen.slice(answers, 2 * answers);
    expect(secondRound).toHaveLength(answers);
    await typeHands(presenter, firstRound);
    await button(presenter, t.first).click();
    await expect(presenter.getByText(t.right)).toBeVisible();
    await expect(dialogOf(page).getByText(t.talk)).toBeVisible();

    const isTold = async () => {
      const html = await page.content();
      const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
      const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
      expect(heard.length).toBeGreaterThan(0);
      // As a number of its own: ids and moments are long.
      return firstRound.some((count) =>
        [html, kept, ...heard].some((text) => new RegExp(`\\b${count}\\b`).test(text)),
      );
    };
    expect(await isTold()).toBe(false);
    await button(presenter, t.start).click();
    await typeHands(presenter, secondRound);
    expect(await isTold()).toBe(false);

    await button(presenter, t.second).click();
    const rounds = dialogOf(page).getByRole('table', { name: t.table });
    for (const count of [...firstRound, ...secondRound]) {
      await expect(rounds).toContainText(String(count));
    }
    expect(await isTold()).toBe(true);
  });

  test(`${locale}: one window alone counts by keys, and shows dots`, async ({ page }) => {
    await openSlides(page, locale, 'cold-start', 2);
    await page.keyboard.press('v');
    await button(page, t.begin).click();
    // The focus is in the dialog, on nothing that takes digits.
    await expect(page.locator('.vote-controls')).toBeFocused();
    for (const key of ['1', '2', '2', '2', '2', 'Backspace']) await page.keyboard.press(key);
    await expect(page.getByText(t.sum(4))).toBeVisible();
    const fields = page.locator('.vote-hands input');
    await expect(fields.nth(0)).toHaveValue('1');
    await expect(fields.nth(1)).toHaveValue('3');
    await expect(fields.nth(1)).toHaveCSS('-webkit-text-security', 'disc');
    expect(await fields.nth(1).evaluate((field) => field.outerHTML)).not.toContain('3');

    await button(page, t.first).click();
    await expect(page.getByText(t.talk)).toBeVisible();
    await expect(page.locator('.vote-advice')).toHaveCount(0);
    await button(page, t.peek).click();
    await expect(page.locator('.vote-advice')).toBeVisible();

    // A clicker turns slides whatever lies over them; the vote goes on where it was.
    await page.keyboard.press('PageDown');
    await expect(dialogOf(page)).toHaveCount(0);
    await page.keyboard.press('v');
    await expect(page.getByText(t.talk)).toBeVisible();
  });

  test(`${locale}: a presenter’s window that is opened by hand goes on from what was counted`, async ({
    page,
    context,
  }) => {
    await openSlides(page, locale, 'cold-start', 2);
    await page.keyboard.press('v');
    await button(page, t.begin).click();
    await expect(page.locator('.vote-controls')).toBeFocused();
    for (const key of ['1', '2', '2', '2']) await page.keyboard.press(key);
    await expect(page.getByText(t.sum(4))).toBeVisible();
    // The address has the talk's name once another window was offered; here it is opened in a tab of its own.
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.keyboard.press('PageDown');
    await page.keyboard.press('s');
    await page.keyboard.press('Escape');
    const id = new URL(page.url()).searchParams.get('talk');
    await page.keyboard.press('v');
    const presenter = await context.newPage();
    await presenter.goto(`/${locale}/present/cold-start?talk=${id}&as=presenter#3`);
    await expect(dialogOf(presenter).getByText(t.sum(4))).toBeVisible();
    const fields = presenter.locator('.vote-hands input');
    await expect(fields.nth(0)).toHaveValue('1');
    await expect(fields.nth(1)).toHaveValue('3');
    // The class's window knows them no more.
    await expect(dialogOf(page).locator('.vote-hands')).toHaveCount(0);
    expect(await page.evaluate(() => sessionStorage.getItem('cloud-ladder:votes'))).toContain(
      '"now":null',
    );
  });

  test(`${locale}: the page of votes sums up, and hands out a table`, async ({ page }) => {
    await page.goto(`/${locale}/vote?lesson=cold-start`);
    await page.getByText(t.hands, { exact: true }).click();
    await button(page, t.begin).click();
    const answers = await page.locator('.vote-hands input').count();
    await typeHands(page, [10, 5, 5, 0].slice(0, answers));
    await button(page, t.first).click();
    await button(page, t.start).click();
    await typeHands(page, [2, 16, 2, 0].slice(0, answers));
    await button(page, t.second).click();
    await expect(page.getByRole('table', { name: t.table })).toContainText('16');
    await expect(page.getByRole('region', { name: t.log })).toBeVisible();

    // It is kept over a reload.
    await page.reload();
    const downloading = page.waitForEvent('download');
    await button(page, t.csv).click();
    const file = readFileSync(await (await downloading).path(), 'utf8');
    expect(file.startsWith('\uFEFF')).toBe(true);
    const rows = file.trim().split('\r\n');
    expect(rows).toHaveLength(1 + answers);
    expect(rows[1]).toMatch(/,10,2,$/);
    expect(rows[2]).toMatch(/,5,16,$/);
  });

  test(`${locale}: where the camera is refused, words say what to do, and hands count`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/vote`);
    // A browser without a hand on it lets nobody use the camera.
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('No.', 'NotAllowedError'));
    });
    await page.reload();
    await button(page, t.begin).click();
    await expect(page.getByRole('alert').filter({ hasText: t.refused })).toBeVisible();
    await button(page, t.byHands).click();
    await expect(page.locator('.vote-hands')).toBeVisible();
  });

  test(`${locale}: whoever leaves the page of votes leaves its camera there`, async ({ page }) => {
    const hasCamera = () =>
      page.evaluate(() => {
        const { featurePolicy } = document as Document & {
          featurePolicy?: { allowsFeature(name: string): boolean };
        };
        return featurePolicy?.allowsFeature('camera');
      });
    // The logo, a section, what is in the page and what stands under it.
    for (const place of ['.site-home', '.site-nav a', 'main .page a', '.site-footer li a']) {
      await page.goto(`/${locale}/vote`, { waitUntil: 'networkidle' });
      expect(await hasCamera()).toBe(true);
      const left = page.waitForURL((url) => !/\/vote\/?$/.test(url.pathname));
      await page.locator(place).filter({ visible: true }).first().click();
      await left;
      expect(await hasCamera()).toBe(false);
    }
  });

  test(`${locale}: forty cards lie on twenty sheets, or large ones on forty`, async ({ page }) => {
    await page.goto(`/${locale}/vote/cards`);
    await expect(page.locator('.vote-card')).toHaveCount(40);
    const sheets = async () => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    };
    expect(await sheets()).toBe(20);
    await page.getByText(t.large, { exact: true }).click();
    await expect(page.locator('.vote-sheet')).toHaveAttribute('data-size', 'full');
    expect(await sheets()).toBe(40);
  });
}

test('the camera reads thirty cards of thirty in three seconds, and nothing leaves the page', async ({
  page,
  baseURL,
}, info) => {
  test.slow();
  const t = words.ko;
  await page.goto('/ko/vote/cards');
  const held: Held[] = Array.from({ length: 30 }, (_, i) => ({
    card: i + 1,
    turns: (i * 7 + (i >> 2)) % 3,
  }));
  const film = info.outputPath('class.y4m');
  await writeFilm(page, held, film);

  const browser = await chromium.launch({
    ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    args: [
      ...chromiumFlags,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  try {
    // The copy for later is fetched from here, too, and asks no server about the class.
    const own = { ...(baseURL && { baseURL }), serviceWorkers: 'block' } as const;
    const room = await (await browser.newContext(own)).newPage();
    const asked: string[] = [];
    await room.goto('/ko/vote?lesson=cold-start');
    await button(room, t.begin).click();
    await expect(room.locator('video')).toBeVisible();
    room.on('request', (request) => asked.push(request.url()));
    // From the first card on: starting a camera takes its own time.
    await expect(room.locator('[data-read="true"]').first()).toBeVisible();
    await expect(room.getByText(t.read(30))).toBeVisible(within(3));
    await button(room, t.first).click();
    await button(room, '첫 투표 다시 세기').click();
    await expect(room.getByText(t.read(30))).toBeVisible();
    await button(room, t.first).click();
    await button(room, '바로 정답 보기').click();
    const rows = room.getByRole('table', { name: t.table }).locator('tbody tr');
    await expect(rows).not.toHaveCount(0);
    const counts = Array.from(
      { length: await rows.count() },
      (_, turn) => held.filter(({ turns }) => turns === turn).length,
    );
    const shown = rows.locator('td b');
    await expect(shown).toHaveText(counts.map((count) => `${count}명`));
    expect(asked.filter((url) => !url.includes('/_next/static/'))).toEqual([]);
  } finally {
    await browser.close();
  }
});
