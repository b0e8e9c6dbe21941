// The learner's data: kept across tabs and versions, taken out and brought back, and a store that refuses.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { axeOn } from './axe';
import { spokenIn } from './closely';
import { within } from './within';

const words = {
  ko: {
    check: '확인',
    right: '29건',
    answers: '푼 답',
    own: '내 문제',
    download: '백업 내려받기',
    open: '백업 파일 열기',
    replace: '바꾸기',
    merge: '합치기',
    restored: '복원했어요. 이제 푼 답은 1개예요.',
    refused: '바뀐 것은 없어요',
    wipe: '모두 지우기…',
    wipeSure: '모두 지우기',
    wiped: '모두 지웠어요.',
    openQuestions: '문제 파일 열기',
    keepTwo: '문제 2개 가져오기',
    keepGood: '고칠 곳은 빼고 1개만 가져오기',
    line: '3번째 줄',
    practise: '풀어 보기: ',
    remove: '지우기: ',
    undo: '되돌리기',
    full: '저장 공간이 가득 찼어요',
    forbidden: '브라우저가 저장을 막고 있어요',
    backupNow: '지금 백업 내려받기',
    results: 'CSV (엑셀)',
    last: '지난번',
  },
  en: {
    check: 'Check',
    right: '29',
    answers: 'Answers',
    own: 'Your own questions',
    download: 'Download a backup',
    open: 'Open a backup file',
    replace: 'Replace',
    merge: 'Merge',
    restored: 'Restored. Answers here now: 1.',
    refused: 'nothing has changed',
    wipe: 'Erase everything…',
    wipeSure: 'Erase everything',
    wiped: 'Everything is erased.',
    openQuestions: 'Open a question file',
    keepTwo: 'Import 2 questions',
    keepGood: 'Import only the valid one',
    line: 'Line 3',
    practise: 'Practise: ',
    remove: 'Delete: ',
    undo: 'Undo',
    full: 'no room left',
    forbidden: 'blocking storage',
    backupNow: 'Download a backup now',
    results: 'CSV (Excel)',
    last: 'ast time',
  },
} as const;
type Words = (typeof words)['ko' | 'en'];

const ITEM = 'ping-and-fifty';

async function answer(page: Page, locale: 'ko' | 'en'): Promise<Locator> {
  await page.goto(`/${locale}/quiz/cold-start#q-${ITEM}`);
  const item = page.locator(`[data-item="${ITEM}"]`);
  await item.getByRole('radio', { name: words[locale].right, exact: true }).check({ force: true });
  await item.getByRole('button', { name: words[locale].check, exact: true }).click();
  await expect(item.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'right');
  return item;
}

/** The number that stands over a name on the page of data. */
const count = (page: Page, name: string): Locator =>
  page.locator('dl > div', { has: page.getByText(name, { exact: true }) }).locator('dd');

async function textOfDownload(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path(), 'utf8');
}

const choose = (page: Page, label: string, name: string, text: string) =>
  page
    .getByLabel(label)
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text, 'utf8') });

async function wipe(page: Page, t: Words): Promise<void> {
  await page.getByRole('button', { name: t.wipe }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.wipeSure, exact: true }).click();
  await expect(page.getByText(t.wiped)).toBeVisible();
  await expect(count(page, t.answers)).toContainText('0');
}

for (const locale of spokenIn('data')) {
  const t = words[locale];

  test(`${locale}: backup, wipe and restore bring every answer back`, async ({ page }) => {
    await answer(page, locale);
    await page.goto(`/${locale}/data`);
    await expect(count(page, t.answers)).toContainText('1');
    const text = await textOfDownload(
      page,
      page.getByRole('button', { name: t.download, exact: true }).first(),
    );
    expect(JSON.parse(text)).toMatchObject({
      format: 'cloud-ladder-backup',
      count: { answers: 1 },
    });

    await wipe(page, t);
    await page.reload();
    await expect(count(page, t.answers)).toContainText('0');

    await choose(page, t.open, 'backup.json', text);
    await page.getByRole('button', { name: t.replace, exact: true }).click();
    await expect(page.getByText(t.restored)).toBeVisible();
    await page.goto(`/${locale}/quiz/cold-start#q-${ITEM}`);
    await expect(page.locator(`[data-item="${ITEM}"]`)).toContainText(t.last);
  });

  test(`${locale}: a damaged backup is refused in words and changes nothing`, async ({ page }) => {
    await answer(page, locale);
    await page.goto(`/${locale}/data`);
    await expect(count(page, t.answers)).toContainText('1');
    const text = await textOfDownload(
      page,
      page.getByRole('button', { name: t.download, exact: true }).first(),
    );
    const damaged = [
      '',
      text.slice(0, -9),
      text.replace('"correct":true', '"correct":false'),
      '{}',
    ];
    for (const each of damaged) {
      await choose(page, t.open, 'backup.json', each);
      await expect(page.getByRole('status').filter({ hasText: t.refused })).toBeVisible();
      await expect(page.getByRole('button', { name: t.merge })).toHaveCount(0);
    }
    await page.reload();
    await expect(count(page, t.answers)).toContainText('1');
  });

  test(`${locale}: own questions come in from a file, by line, and can be practised`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/data`);
    await expect(count(page, t.own)).toContainText('0');
    const gift = 'Is it cold? {TRUE}\n\nTwo and two? {=4 ~5 ~6}\n';
    await choose(page, t.openQuestions, 'mine.gift', gift);
    await page.getByRole('button', { name: t.keepTwo }).click();
    await expect(count(page, t.own)).toContainText('2');

    await choose(page, t.openQuestions, 'mine.csv', 'kind,question,answer\nOX,fine,O\nOX,odd,5\n');
    await expect(page.getByText(t.line, { exact: true })).toBeVisible();
    await expect(count(page, t.own)).toContainText('2');
    await page.getByRole('button', { name: t.keepGood }).click();
    await expect(count(page, t.own)).toContainText('3');

    await page.getByRole('button', { name: `${t.remove}Is it cold?` }).click();
    await expect(count(page, t.own)).toContainText('2');
    await page.getByRole('button', { name: t.undo, exact: true }).click();
    await expect(count(page, t.own)).toContainText('3');

    await page.getByRole('button', { name: `${t.practise}Two and two?` }).click();
    const item = page.locator('[data-item]');
    await item.getByRole('radio', { name: '4', exact: true }).check({ force: true });
    await item.getByRole('button', { name: t.check, exact: true }).click();
    await expect(item.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'right');
    await expect(count(page, t.answers)).toContainText('1');
  });

  test(`${locale}: the page is accessible in use`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${locale}/data`);
    await expect(count(page, t.own)).toContainText('0');
    await choose(page, t.openQuestions, 'mine.csv', 'kind,question,answer\nOX,fine,O\nOX,odd,5\n');
    await expect(page.getByText(t.line, { exact: true })).toBeVisible();
    const { violations } = await axeOn(page).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overhang).toBe(0);
  });
}

test('two tabs that answer the same question both keep their answer, and see the other’s', async ({
  context,
}) => {
  const [one, other, data] = [
    await context.newPage(),
    await context.newPage(),
    await context.newPage(),
  ];
  await data.goto('/ko/data');
  await Promise.all([answer(one, 'ko'), answer(other, 'ko')]);
  await expect(count(data, words.ko.answers)).toContainText('2');
  await data.reload();
  await expect(count(data, words.ko.answers)).toContainText('2');
});

test('answers of the first version move into the database', async ({ page }) => {
  const old = { chosen: ['b'], correct: true, confidence: 'sure', at: 1_700_000_000_000 };
  await page.addInitScript(
    (value) => {
      if (sessionStorage.getItem('seeded')) return;
      sessionStorage.setItem('seeded', 'yes');
      localStorage.setItem('cloud-ladder:answers', value);
    },
    JSON.stringify({ [ITEM]: [old, { ...old, at: old.at + 1 }] }),
  );
  await page.goto('/ko/data');
  await expect(count(page, words.ko.answers)).toContainText('2');
  expect(await page.evaluate(() => localStorage.getItem('cloud-ladder:answers'))).toBeNull();
  await page.reload();
  await expect(count(page, words.ko.answers)).toContainText('2');
});

test('results are a table that Excel opens: mark, questions in words, answers in words', async ({
  page,
}) => {
  await answer(page, 'ko');
  await page.goto('/ko/data');
  await expect(count(page, words.ko.answers)).toContainText('1');
  const group = page.getByRole('button', { name: words.ko.results });
  const text = await textOfDownload(page, group.first());
  expect(text.startsWith('\uFEFF시각,수업,')).toBe(true);
  expect(text).toContain('29건');
});

for (const [name, trouble] of [
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'forbidden'],
] as const) {
  test(`a store that refuses with ${name} is said in words, and the quiz goes on`, async ({
    page,
  }) => {
    await page.addInitScript((error) => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', error);
      };
      Storage.prototype.setItem = () => {
        throw new DOMException('no', error);
      };
    }, name);
    const item = await answer(page, 'ko');
    const notice = page.getByRole('status').filter({ hasText: words.ko[trouble] });
    await expect(notice).toBeVisible();
    // The answer of this visit is in the backup that the notice offers.
    const text = await textOfDownload(
      page,
      notice.getByRole('button', { name: words.ko.backupNow }),
    );
    expect(JSON.parse(text).count.answers).toBe(1);
    await expect(item.getByRole('status').first()).toContainText('29건');
  });
}

/** Rows as another version, an extension or a slip may have left them. */
const oddRows = [
  { id: 'far', at: 1e300 },
  { id: 'late', at: 9e15 },
  { id: 'none', at: Number.NaN },
  { id: '__proto__', item: 'constructor', chosen: null },
  { id: 'deep', chosen: [[[[[{}]]]]] },
];

test('no row can end the page, and what it cannot read is said and carried', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await answer(page, 'en');
  await page.evaluate(async (rows) => {
    localStorage.setItem('cloud-ladder:progress', '{"__proto__":1');
    localStorage.setItem('cloud-ladder:exam-day', '"275760-09-13"');
    localStorage.setItem('cloud-ladder:predictions', '{"constructor":"x"}');
    const opened = indexedDB.open('cloud-ladder');
    await new Promise((resolve) => {
      opened.onsuccess = resolve;
    });
    const store = opened.result.transaction('answers', 'readwrite').objectStore('answers');
    const [like] = await new Promise<object[]>((resolve) => {
      const all = store.getAll();
      all.onsuccess = () => resolve(all.result);
    });
    for (const row of rows) store.put({ ...like, ...row });
    await new Promise((resolve) => {
      store.transaction.oncomplete = resolve;
    });
    opened.result.close();
  }, oddRows);
  for (const path of ['/en/review', '/en/quiz/cold-start', '/en/data']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.plain-page')).toHaveCount(0);
  }
  await expect(count(page, words.en.answers)).toContainText('1');
  await expect(page.getByText('Records that this version cannot read')).toBeVisible();
  const text = await textOfDownload(
    page,
    page.getByRole('button', { name: words.en.download, exact: true }).first(),
  );
  expect(JSON.parse(text).unread.answers).toHaveLength(oddRows.length);
  await wipe(page, words.en);
  await choose(page, words.en.open, 'backup.json', text);
  await expect(
    page.getByText('It also contains, unchanged, records that this version cannot read: 5'),
  ).toBeVisible();
  await page.getByRole('button', { name: words.en.replace, exact: true }).click();
  await expect(page.getByText(words.en.restored)).toBeVisible();
  expect(errors).toEqual([]);
});

test('what one tab wipes is gone in the other, and does not come back', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await answer(other, 'en');
  await one.goto('/en/data');
  await expect(count(one, words.en.answers)).toContainText('1');
  await other.goto('/en/data');
  await expect(count(other, words.en.answers)).toContainText('1');
  await wipe(one, words.en);
  await expect(count(other, words.en.answers)).toContainText('0');
  await answer(other, 'en');
  await expect(count(one, words.en.answers)).toContainText('1');
});

test('a large file is read beside the page, and can be given up', async ({ page }) => {
  await page.goto('/en/data');
  // Before the scripts have come nobody reads a file.
  await expect(count(page, words.en.own)).toContainText('0');
  await page.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    setInterval(() => {
      gaps.push(performance.now() - last);
      last = performance.now();
    }, 20);
    Object.assign(window, { gaps });
  });
  const row = 'single,What?,a,b,1\n';
  const text = `kind,question,option 1,option 2,answer\n${row.repeat(400_000)}`.slice(0, 9_000_000);
  await choose(page, words.en.openQuestions, 'many.csv', text);
  const reading = page.locator('[data-reading]');
  await expect(reading).toContainText('Reading many.csv');
  await reading.getByRole('button', { name: 'Cancel' }).click();
  await expect(reading).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'many.csv' })).toHaveCount(0);
  await choose(page, words.en.openQuestions, 'many.csv', text);
  await expect(reading).toBeVisible();
  // From here on: handing over the file is the test's own work.
  await page.evaluate(() => {
    (window as unknown as { gaps: number[] }).gaps.length = 0;
  });
  await expect(page.getByRole('button', { name: /^Import only/ })).toBeVisible(within(60));
  const longest = await page.evaluate(() =>
    Math.max(...(window as unknown as { gaps: number[] }).gaps),
  );
  expect(longest).toBeLessThan(2_000);
});

/** JSON with the keys of every object in their order, as the format of a backup has it. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

interface Backup {
  readonly madeAt: number;
  readonly answers: readonly unknown[];
  readonly ownItems: readonly unknown[];
  readonly firstGuesses: readonly unknown[];
  readonly saved: Readonly<Record<string, string>>;
  readonly unread: unknown;
}

/** A backup whose rows were changed, with count and sum to match. */
function signed(backup: Backup) {
  const { madeAt, answers, ownItems, firstGuesses, saved, unread } = backup;
  const rows = JSON.stringify(sorted([madeAt, answers, ownItems, firstGuesses, saved, unread]));
  return {
    ...backup,
    count: {
      answers: answers.length,
      ownItems: ownItems.length,
      firstGuesses: firstGuesses.length,
      saved: Object.keys(saved).length,
    },
    sha256: createHash('sha256').update(rows).digest('hex'),
  };
}

test('a large backup is restored beside the page: its rows never come to it', async ({ page }) => {
  await page.addInitScript(() => {
    const letters: number[] = [];
    Object.assign(window, { letters });
    const { Worker } = window;
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        this.addEventListener('message', ({ data }) => letters.push(JSON.stringify(data).length));
      }
    };
  });
  await answer(page, 'en');
  await page.goto('/en/data');
  await expect(count(page, words.en.answers)).toContainText('1');
  const made = page.getByRole('button', { name: words.en.download, exact: true }).first();
  const backup = JSON.parse(await textOfDownload(page, made));
  const [one] = backup.answers;
  const answers = Array.from({ length: 5_000 }, (_, at) => ({ ...one, id: `${one.id}-${at}` }));
  const text = JSON.stringify(signed({ ...backup, answers }));
  await choose(page, words.en.open, 'large.json', text);
  await page.getByRole('button', { name: words.en.replace, exact: true }).click();
  await expect(page.getByText('Restored. Answers here now: 5,000.')).toBeVisible(within(60));
  const letters = await page.evaluate(() => (window as unknown as { letters: number[] }).letters);
  expect(letters.length).toBeGreaterThan(2);
  expect(Math.max(...letters)).toBeLessThan(text.length / 100);
});

test('a backup is offered once, after the tenth answer', async ({ page }) => {
  await answer(page, 'en');
  await page.evaluate(async () => {
    const opened = indexedDB.open('cloud-ladder');
    await new Promise((resolve) => {
      opened.onsuccess = resolve;
    });
    const store = opened.result.transaction('answers', 'readwrite').objectStore('answers');
    const [like] = await new Promise<object[]>((resolve) => {
      const all = store.getAll();
      all.onsuccess = () => resolve(all.result);
    });
    for (let i = 0; i < 8; i += 1) store.put({ ...like, id: `a${i}` });
    await new Promise((resolve) => {
      store.transaction.oncomplete = resolve;
    });
    opened.result.close();
  });
  await page.reload();
  await answer(page, 'en');
  const offer = page.locator('[data-backup-offer="tenth"]');
  const text = await textOfDownload(page, offer.getByRole('button', { name: words.en.download }));
  expect(JSON.parse(text).count.answers).toBe(10);
  await offer.getByRole('button', { name: 'Later' }).click();
  await expect(offer).toHaveCount(0);
});
