// The course without a network: after one visit all of it, through new versions, broken lines and deleted stores.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { writeList, writeOffline } from '@/scripts/build-offline.mjs';
import { patience } from '@/scripts/lib/patience.mjs';
import { answerItem } from './answers';
import { type CourseServer, removeCourse, serveCourse, smallCourse } from './course-server';
import { expectSlide } from './talk';
import { words } from './words';

test.use({ serviceWorkers: 'allow', locale: 'ko-KR' });

/** All of the course: 16 MB that are unpacked, checked and packed again. */
const WHOLE_MS = 120_000 * patience();
const SMALL_MS = 40_000 * patience();

const said = {
  ready: /^오프라인 준비됨, [\d.]+MB$/,
  fetching: '오프라인 사본을 받고 있어요',
  waiting: /^새 버전이 있어요/,
  renew: '새로 고치기',
  lost: '브라우저가 오프라인 사본을 지웠어요',
  lostLong: /오프라인 사본이 있었는데 브라우저가 지웠어요/,
  saver: '데이터를 아끼느라 오프라인 사본은 받지 않았어요',
  transfer: /받을 양은 약 [\d.]+MB예요/,
  fetch: '받아 두기',
  again: '다시 받기',
  remove: '오프라인 사본 지우기',
  removed: /오프라인 사본은 이 기기에 없어요/,
  silent: /연결이 끊겨서 다 받지 못했어요/,
  nowhere: '이 주소에는 아무것도 없어요',
} as const;

const line = (page: Page) => page.locator('.offline-line');
const section = (page: Page) => page.locator('section[aria-labelledby="offline"]');

/** The names of the stores of this host. */
const stores = (page: Page) => page.evaluate(() => caches.keys());
const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** A first visit, for as long as the copy takes. */
async function visitUntilReady(page: Page, url: string, timeout: number): Promise<void> {
  await page.goto(`${url}/ko/data/`);
  await expect(line(page)).toHaveText(said.ready, { timeout });
}

test.describe('the whole course', () => {
  let server: CourseServer;
  test.beforeAll(async () => {
    server = await serveCourse('out');
  });
  test.afterAll(() => server.close());

  test('lessons, simulators, quizzes, slides, review and search work after one visit', async ({
    page,
  }) => {
    test.setTimeout(WHOLE_MS * 2);
    await visitUntilReady(page, server.url, WHOLE_MS);
    await server.fallSilent();
    const open = (path: string) => page.goto(`${server.url}${path}`);

    await open('/ko/learn/scaling/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    // With knobs in the address, and without the slash at its end.
    const lab = await open('/ko/labs/cold-start?scenario=first-orders&t=0');
    expect(lab?.headers()['content-security-policy']).toContain("default-src 'none'");
    const figure = page.locator('[data-sim="cold-start"]');
    await expect(figure).toHaveAttribute('data-state', 'ready');
    await figure.getByRole('button', { name: words.ko.play }).click();
    const scrubber = figure.getByRole('slider', { name: words.ko.scrubber, exact: true });
    await expect.poll(async () => Number(await scrubber.inputValue())).toBeGreaterThan(1_000);

    // A frame with an origin of its own: no worker is asked for one that is sandboxed by its attribute.
    await open('/ko/labs/browser-faas?scenario=hello');
    const bench = page.locator('[data-sim="browser-faas"]');
    await expect(bench).toHaveAttribute('data-state', 'ready');
    await bench.locator('[data-call="1"]').click();
    await expect(bench.locator('.faas-row[data-outcome="answered"]')).toHaveCount(1);

    await open('/ko/quiz/cold-start/#q-ping-and-fifty');
    const item = page.locator('[data-item="ping-and-fifty"]');
    await expect(item).toBeVisible();
    await answerItem(item, 'ko', { option: 'none', confidence: 'sure' });
    await expect(item.locator('[data-verdict]')).toBeVisible();

    await open('/ko/present/cold-start/#2');
    await expectSlide(page, 2);

    await open('/ko/review/');
    await expect(page.getByRole('button', { name: '복습 시작', exact: true })).toBeEnabled();
    await page.getByRole('button', { name: '복습 시작', exact: true }).click();
    await expect(page.locator('[data-item]:visible')).toHaveCount(1);

    await open('/ko/learn/');
    await page.getByRole('banner').getByRole('button', { name: '검색', exact: true }).click();
    await page.getByRole('combobox', { name: '찾을 말', exact: true }).fill('콜드 스타트');
    await expect(page.getByRole('option', { selected: true })).toContainText('콜드 스타트');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/ko\/.*cold-start/);

    // The other language, by a link within the site; then the start page, which leads to the reader's own.
    await open('/en/learn/');
    // A link that is followed before the scripts have come is an ordinary one.
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await page.locator('main a[href*="/learn/paas"]').first().click();
    await expect(page).toHaveURL(/\/en\/learn\/paas\/$/);
    await expect(page.locator('main [data-drawn] p').first()).toBeVisible();
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
    await open('/');
    await expect(page).toHaveURL(/\/ko\/$/);

    const nowhere = await open('/ko/learn/no-such-lesson/deeper/');
    expect(nowhere?.status()).toBe(404);
  });
});

test.describe('a small course', () => {
  let folder = '';
  let server: CourseServer;
  test.beforeEach(async () => {
    test.setTimeout(SMALL_MS * 4);
    folder = await smallCourse();
    server = await serveCourse(folder);
  });
  test.afterEach(async () => {
    await server.close();
    removeCourse(folder);
  });

  /** Puts a newer version on the host: a lesson with another heading, in its page and in its data. */
  function publish(mark: string): void {
    for (const name of ['index.html', 'index.txt']) {
      const file = join(folder, 'ko/learn/scaling', name);
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replaceAll('확장과 한도', `확장과 한도 ${mark}`),
      );
      for (const packed of ['.br', '.gz']) rmSync(file + packed, { force: true });
    }
    writeList(folder);
  }

  test('a new version waits for the open pages, offers itself, and comes when it is asked for', async ({
    page,
    context,
  }) => {
    await visitUntilReady(page, server.url, SMALL_MS);
    await page.goto(`${server.url}/ko/learn/`);
    publish('둘째 판');

    // Another window looks at what the server has; both are told, and both stay in their version.
    const other = await context.newPage();
    server.forget();
    await other.goto(`${server.url}/ko/learn/cold-start/`);
    await expect(line(other)).toHaveText(said.waiting, { timeout: SMALL_MS });
    await expect(line(page)).toHaveText(said.waiting);
    // Only what changed was fetched: the page and its data.
    expect(server.asked.filter((path) => path.startsWith('/ko/')).sort()).toEqual([
      '/ko/learn/scaling/',
      '/ko/learn/scaling/index.txt',
    ]);
    await page.locator('main a[href*="/learn/scaling"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^확장과 한도(?! 둘째)/);
    await other.goto(`${server.url}/ko/learn/scaling/`);
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(/^확장과 한도(?! 둘째)/);

    await line(other).getByRole('button', { name: said.renew }).click();
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(/확장과 한도 둘째 판/);
    // The first window goes on in its own version, whatever it asks for.
    const text = () => page.evaluate(async () => (await fetch('/ko/learn/scaling/')).text());
    expect(await text()).not.toContain('둘째 판');
    await page.reload();
    expect(await text()).toContain('둘째 판');
  });

  test('a new version comes by itself when no page of the old one is open', async ({
    page,
    context,
  }) => {
    await visitUntilReady(page, server.url, SMALL_MS);
    await page.goto(`${server.url}/ko/data/`);
    publish('둘째 판');
    await page.reload();
    await expect(line(page)).toHaveText(said.waiting, { timeout: SMALL_MS });
    await page.close();
    const next = await context.newPage();
    await next.goto(`${server.url}/ko/learn/scaling/`);
    await expect(next.getByRole('heading', { level: 1 })).toHaveText(/확장과 한도 둘째 판/);
  });

  test('a copy that is cut off goes on where it was', async ({ page }) => {
    server.fallSilentAfter(150);
    await page.goto(`${server.url}/ko/data/`);
    await expect(section(page).getByText(said.silent)).toBeVisible({ timeout: SMALL_MS });
    await server.speak();
    server.forget();
    await page.reload();
    await expect(line(page)).toHaveText(said.ready, { timeout: SMALL_MS });
    const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
    const files: unknown[] = read(`offline/${read('offline/latest.json').version}.json`);
    expect(server.asked.length).toBeLessThan(files.length - 50);
  });

  test('a deleted store is told, and not filled again unasked', async ({ page }) => {
    await visitUntilReady(page, server.url, SMALL_MS);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.goto(`${server.url}/ko/learn/`);
    await expect(line(page)).toHaveText(said.lost, { timeout: SMALL_MS });
    await line(page).getByRole('link').click();
    await expect(section(page).getByText(said.lostLong)).toBeVisible();
    await section(page).getByRole('button', { name: said.again }).click();
    await expect(section(page).getByText(said.ready)).toBeVisible({ timeout: SMALL_MS });
  });

  test('a copy that is removed is gone, and stays away', async ({ page }) => {
    await visitUntilReady(page, server.url, SMALL_MS);
    await section(page).getByRole('button', { name: said.remove }).click();
    await expect(section(page).getByText(said.removed)).toBeVisible();
    expect(await stores(page)).toEqual([]);
    await page.reload();
    await expect(section(page).getByText(said.removed)).toBeVisible({ timeout: SMALL_MS });
    expect(await workers(page)).toBe(0);
    expect(await stores(page)).toEqual([]);
  });

  test('who saves data is asked, with the size', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(`${server.url}/ko/data/`);
    await expect(line(page)).toHaveText(said.saver, { timeout: SMALL_MS });
    await expect(section(page).getByText(said.transfer)).toBeVisible();
    expect(await workers(page)).toBe(0);
    await section(page).getByRole('button', { name: said.fetch }).click();
    await expect(section(page).getByText(said.ready)).toBeVisible({ timeout: SMALL_MS });
  });

  test('a site that is to have no copy takes it back from everybody', async ({ page }) => {
    await visitUntilReady(page, server.url, SMALL_MS);
    await writeOffline(folder, true);
    await page.goto(`${server.url}/ko/learn/`);
    await expect.poll(() => workers(page)).toBe(0);
    await expect.poll(() => stores(page)).toEqual([]);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
