// The whole course as files: made on the course map, and opened in a learning management system.

import { readFileSync } from 'node:fs';
import { expect, type FrameLocator, type Page, type TestInfo, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { answerItem } from './answers';
import { faultsIn, refused, serveElsewhere, systemFiles, told } from './elsewhere';
import { locales } from './pages';

const words = {
  ko: {
    section: '모든 수업을 파일로 가져가기',
    scorm: 'SCORM 패키지',
    markdown: '마크다운 묶음',
    stop: '취소',
    stopped: /취소했어요/,
    made: /파일을 만들었어요/,
    size: /약 ([\d.]+) ?(KB|MB)/,
  },
  en: {
    section: 'Download all lessons as files',
    scorm: 'SCORM package',
    markdown: 'Markdown files',
    stop: 'Cancel',
    stopped: /Cancelled/,
    made: /is ready/,
    size: /About ([\d.]+) ?(KB|MB)/,
  },
} as const;

type Words = (typeof words)['ko' | 'en'];

async function openSection(page: Page, locale: 'ko' | 'en') {
  await page.goto(`/${locale}/learn`);
  // The buttons are there before their script.
  await page.waitForLoadState('networkidle');
  const section = page.locator('section', {
    has: page.getByRole('heading', { name: words[locale].section }),
  });
  await section.scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 10);
  return section;
}

/** Presses a button and reads the file that comes, with the size that was said of it. */
async function take(page: Page, testInfo: TestInfo, t: Words, label: string) {
  const row = page.locator('dl > div', { has: page.getByRole('button', { name: label }) });
  await expect(row.locator('dd')).toHaveText(t.size);
  const [, number, unit] = t.size.exec((await row.textContent()) ?? '') ?? [];
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    row.getByRole('button').click(),
  ]);
  await expect(page.getByRole('status').filter({ hasText: t.made })).toBeVisible();
  const path = testInfo.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  const bytes = readFileSync(path);
  return { bytes, said: Number(number) * (unit === 'MB' ? 1e6 : 1e3) };
}

for (const locale of locales) {
  test(`${locale}: the Markdown of all lessons comes as one file, as large as was said`, async ({
    page,
  }, testInfo) => {
    const t = words[locale];
    await openSection(page, locale);
    const { bytes, said } = await take(page, testInfo, t, t.markdown);
    expect(Math.abs(bytes.length / said - 1)).toBeLessThan(0.1);
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toHaveLength(27);
    expect(strFromU8(files['10-cold-start.md'] ?? new Uint8Array())).toMatch(/^# /m);
  });
}

test('a package that takes long says how far it is, and can be given up', async ({ page }) => {
  const t = words.ko;
  const section = await openSection(page, 'ko');
  // The second lesson does not come.
  await page.route(/\/taken\/iaas\.json$/, () => {});
  await section.getByRole('button', { name: t.scorm }).click();
  const progress = section.getByRole('progressbar');
  await expect(progress).toHaveJSProperty('value', 1 / 27, { timeout: 60_000 });
  await section.getByRole('button', { name: t.stop }).click();
  await expect(section.getByRole('status')).toHaveText(t.stopped);
  await expect(progress).toBeHidden();
  await expect(section.getByRole('button', { name: t.scorm })).toBeEnabled();
});

async function answer(lesson: FrameLocator, item: string, option: string): Promise<void> {
  const question = lesson.locator(`[data-item="${item}"]`);
  await question.scrollIntoViewIfNeeded();
  await answerItem(question, 'en', { option, confidence: 'sure' });
  await expect(question.locator('[data-verdict]')).toBeVisible();
}

test('the course as a SCORM package: two lessons in one system, and back to where one was', async ({
  page,
}, testInfo) => {
  test.setTimeout(240_000);
  const t = words.en;
  await openSection(page, 'en');
  const { bytes, said } = await take(page, testInfo, t, t.scorm);
  expect(Math.abs(bytes.length / said - 1)).toBeLessThan(0.1);
  expect(bytes.length).toBeLessThan(6_500_000);
  const packed = Object.entries(unzipSync(bytes));
  const served = {
    ...systemFiles(),
    ...Object.fromEntries(packed.map(([name, file]) => [`/courses/7/package/${name}`, file])),
  };
  const { address, end } = await serveElsewhere(served);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    const isOurs = response.url().includes('/package/');
    if (isOurs && !response.ok()) complaints.push(`${response.url()} ${response.status()}`);
  });
  page.on('console', (message) => {
    // A figure asks for a worker first; here there is none, and the page does its work.
    const isKnown = /404|worker-src/.test(message.text());
    if (message.type() === 'error' && !isKnown) complaints.push(message.text());
  });

  await page.goto(address);
  const list = page.frameLocator('iframe');
  const lesson = list.frameLocator('#lesson');
  await expect(list.getByRole('link')).toHaveCount(27);
  await expect.poll(() => told(page, 'cmi.core.lesson_status')).toBe('incomplete');
  expect(await told(page, 'cmi.core.score.raw')).toBe('');

  await list.locator('[data-lesson="cold-start"] a').click();
  await expect(list.getByRole('button', { name: '← All lessons' })).toBeFocused();
  const figure = lesson.locator('[data-sim="cold-start"]').nth(1);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-state', 'ready');
  await answer(lesson, 'ping-and-fifty', 'all-but-one');
  // One of its ten questions right, of 27 lessons.
  await expect.poll(() => told(page, 'cmi.core.score.raw')).toBe('0.4');
  expect(await told(page, 'cmi.core.lesson_location')).toBe('cold-start');

  // The lesson leads on to the next, within the package.
  await lesson.locator('.lesson-foot a[href$="/stateless/"]').click();
  await expect.poll(() => told(page, 'cmi.core.lesson_location')).toBe('stateless');
  await expect(list.locator('#open')).toHaveText('Stateless');
  await answer(lesson, 'user-in-a-global', 'seen-by-next');
  await expect.poll(() => told(page, 'cmi.core.score.raw')).toBe('0.8');

  await list.getByRole('button', { name: '← All lessons' }).click();
  await expect(list.locator('[data-lesson="stateless"] a')).toBeFocused();
  const state = list.locator('[data-lesson="cold-start"] .state');
  await expect(state).toContainText('Quiz, best: 1 of 10');
  await expect(list.locator('[data-lesson="stateless"] .state')).toContainText('best: 1 of 9');
  expect(await faultsIn(page)).toEqual([]);

  const suspended = await told(page, 'cmi.suspend_data');
  const location = await told(page, 'cmi.core.lesson_location');
  expect(suspended).toMatch(/^cl1\|stateless:[^|]*\|cold-start:[^|]*$/);
  expect(suspended.length).toBeLessThanOrEqual(4096);
  expect(await refused(page)).toEqual([]);
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    frame.src = 'about:blank';
  });
  await expect.poll(() => told(page, 'cmi.core.session_time')).toMatch(/^\d\d:\d\d:\d\d/);

  // Another browser, to which the system gives back what it kept.
  Object.assign(served, systemFiles({ suspended, location }));
  const other = await page.context().browser()?.newContext();
  const elsewhere = await other?.newPage();
  if (!elsewhere) throw new Error('no second browser');
  await elsewhere.goto(address);
  const again = elsewhere.frameLocator('iframe');
  await expect(again.locator('[data-lesson="cold-start"] .state')).toContainText('1 of 10');
  await again.getByRole('button', { name: 'Continue: Stateless' }).click();
  await expect(again.frameLocator('#lesson').getByRole('heading', { level: 1 })).toBeVisible();
  expect(await told(elsewhere, 'cmi.core.score.raw')).toBe('0.8');
  expect(complaints).toEqual([]);
  await other?.close();
  end();
});
