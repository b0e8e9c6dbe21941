// The search: opened by key and by button, worked by keys, a finger or a screen reader, in both languages.

import { expect, type Page, test } from '@playwright/test';
import { axeOn } from './axe';
import { spokenIn } from './closely';

const names = {
  ko: {
    open: '검색',
    field: '찾을 말',
    close: '검색 닫기',
    typed: '콜드스타트가',
    first: /콜드 스타트/,
    address: /\/ko\/learn\/cold-start\/?$/,
    step: '핑이면',
    stepAddress: /\/ko\/learn\/cold-start\/?#one-ping$/,
    stepTitle: /핑이면 될까요/,
    count: /^결과 \d+개/,
    nothing: /맞는 것을 찾지 못했어요/,
    glossary: '용어 모두 보기',
    lessons: '수업 모두 보기',
    listFailed: /검색할 목록을 불러오지 못했어요/,
    again: '다시 받기',
    kinds: { term: '용어', question: '퀴즈 문제', claim: '사실 확인' },
  },
  en: {
    open: 'Search',
    field: 'Search for',
    close: 'Close search',
    typed: 'databasse',
    first: /Databases/,
    address: /\/en\/learn\/databases\/?$/,
    step: 'will a ping',
    stepAddress: /\/en\/learn\/cold-start\/?#one-ping$/,
    stepTitle: /Will a ping do/,
    count: /^\d+ (of \d+ )?results?/,
    nothing: /Nothing matches/,
    glossary: 'All terms',
    lessons: 'All lessons',
    listFailed: /did not arrive/,
    again: 'Load again',
    kinds: { term: 'Terms', question: 'Quiz questions', claim: 'Fact check' },
  },
} as const;

type Names = (typeof names)[keyof typeof names];

const openButton = (page: Page, name: Names) =>
  page.getByRole('banner').getByRole('button', { name: name.open, exact: true });
const dialogOf = (page: Page, name: Names) =>
  page.getByRole('dialog', { name: name.open, exact: true });
const fieldOf = (page: Page, name: Names) =>
  page.getByRole('combobox', { name: name.field, exact: true });
const chosen = (page: Page) => page.getByRole('option', { selected: true });

/** Scripts come after the first picture: keys work from then on. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
}

for (const locale of spokenIn('search')) {
  const name = names[locale];

  test(`${locale}: keys alone open it, choose and go there`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visit(page, `/${locale}/`);
    const scripts = () => asked.filter((path) => path.endsWith('.js')).length;
    const before = scripts();
    expect(before).toBeGreaterThan(0);
    expect(asked.filter((path) => path.includes('/search/'))).toEqual([]);

    await page.keyboard.press('/');
    const field = fieldOf(page, name);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    expect(scripts()).toBeGreaterThan(before);
    await field.pressSequentially(name.typed);
    await expect(chosen(page)).toHaveCount(1);
    await expect(chosen(page)).toContainText(name.first);
    await expect(chosen(page).locator('mark').first()).toBeVisible();

    // The first is chosen from the start; down and up again is the same one, and up from there the last.
    const first = await chosen(page).getAttribute('id');
    await expect(field).toHaveAttribute('aria-activedescendant', String(first));
    await page.keyboard.press('ArrowDown');
    await expect(chosen(page)).not.toHaveAttribute('id', String(first));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('option').last()).toBeInViewport();
    await page.keyboard.press('ArrowDown');
    await expect(field).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(name.address);
    expect(asked.filter((path) => path.endsWith(`/search/${locale}.json`))).toHaveLength(1);
  });

  test(`${locale}: Esc closes it and gives the focus back; nothing of it is kept`, async ({
    page,
  }) => {
    await visit(page, `/${locale}/glossary/`);
    const button = openButton(page, name);
    await button.focus();
    await page.keyboard.press('Control+k');
    const field = fieldOf(page, name);
    await field.fill(name.step);
    await expect(chosen(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialogOf(page, name)).toBeHidden();
    await expect(button).toBeFocused();

    await page.keyboard.press('Control+k');
    await expect(field).toHaveValue('');
    await expect(page.getByRole('option')).toHaveCount(0);
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).not.toContain(name.step);
  });

  test(`${locale}: a result leads to the very step, also from its own page`, async ({ page }) => {
    await visit(page, `/${locale}/learn/cold-start/`);
    await openButton(page, name).click();
    await fieldOf(page, name).fill(name.step);
    await page.getByRole('option', { name: name.stepTitle }).click();
    await expect(dialogOf(page, name)).toBeHidden();
    await expect(page).toHaveURL(name.stepAddress);
    await expect(page.locator('#one-ping h2')).toBeInViewport();
  });

  test(`${locale}: a screen reader hears what it is, how many there are and which is chosen`, async ({
    page,
  }) => {
    await visit(page, `/${locale}/labs/`);
    await openButton(page, name).click();
    const field = fieldOf(page, name);
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await field.fill('p99');
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    const list = page.locator(`[id="${await field.getAttribute('aria-controls')}"]`);
    await expect(list).toHaveRole('listbox');
    for (const kind of Object.values(name.kinds)) {
      await expect(list.getByRole('group', { name: kind, exact: true })).toBeVisible();
    }
    const dialog = dialogOf(page, name);
    await expect(dialog.getByRole('status').filter({ hasText: name.count })).toBeAttached();
    const found = await axeOn(page).include('.search-dialog').analyze();
    expect(found.violations).toEqual([]);
  });

  test(`${locale}: where nothing is found it says so, and leads to the lists`, async ({ page }) => {
    await visit(page, `/${locale}/learn/`);
    await openButton(page, name).click();
    await fieldOf(page, name).fill('qqqqzzzz');
    const dialog = dialogOf(page, name);
    await expect(dialog.getByText(name.nothing).first()).toBeVisible();
    await expect(dialog.getByRole('link', { name: name.lessons })).toBeVisible();
    await dialog.getByRole('link', { name: name.glossary }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/glossary/?$`));
  });

  test(`${locale}: what does not arrive is told, and comes when it is asked for again`, async ({
    page,
  }) => {
    await visit(page, `/${locale}/`);
    await page.route('**/search/*.json', (route) => route.abort());
    await openButton(page, name).click();
    const dialog = dialogOf(page, name);
    await expect(dialog.getByRole('alert')).toHaveText(name.listFailed);
    // What was typed meanwhile is not lost.
    await fieldOf(page, name).fill('p99');
    await page.unroute('**/search/*.json');
    await dialog.getByRole('button', { name: name.again }).click();
    await expect(chosen(page)).toContainText('p99');
    await expect(dialog.getByRole('alert')).toHaveCount(0);
  });

  test(`${locale}: a page that a host sends in place of the list is no list`, async ({ page }) => {
    await visit(page, `/${locale}/`);
    await page.route('**/search/*.json', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in' }),
    );
    await openButton(page, name).click();
    await expect(dialogOf(page, name).getByRole('alert')).toHaveText(name.listFailed);
  });

  test(`${locale}: on a phone it fills the screen, and a finger opens what it finds`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await visit(page, `/${locale}/`);
    const header = page.getByRole('banner');
    expect(await header.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
      0,
    );
    const button = openButton(page, name);
    const box = await button.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await button.click();
    const dialog = dialogOf(page, name);
    await expect(fieldOf(page, name)).toBeFocused();
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    await fieldOf(page, name).fill(name.typed);
    for (const option of (await page.getByRole('option').all()).slice(0, 3)) {
      const target = await option.boundingBox();
      expect(target?.height).toBeGreaterThanOrEqual(44);
      expect((target?.x ?? 0) + (target?.width ?? 0)).toBeLessThanOrEqual(360);
    }
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
      0,
    );
    await dialog.getByRole('button', { name: name.close }).click();
    await expect(dialog).toBeHidden();
    await button.click();
    await fieldOf(page, name).fill(name.typed);
    await page.getByRole('option').first().click();
    await expect(page).toHaveURL(name.address);
  });

  test(`${locale}: without scripts there is no button that would do nothing`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/${locale}`);
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(page.locator('.search-button')).toBeHidden();
    await context.close();
  });
}

test('a slash that somebody types is a slash, and none where single keys are switched off', async ({
  page,
}) => {
  await visit(page, '/en/glossary/');
  const box = page.getByRole('searchbox');
  await box.fill('a');
  await box.press('/');
  await expect(box).toHaveValue('a/');
  await expect(dialogOf(page, names.en)).toBeHidden();
  // From a field, too, by the key that types nothing.
  await box.press('Control+k');
  await expect(fieldOf(page, names.en)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();

  await page.goto('/en/learn/cold-start/');
  await page.waitForLoadState('networkidle');
  await page.locator('.letter-keys input').uncheck();
  await page.locator('body').press('/');
  await expect(dialogOf(page, names.en)).toBeHidden();
  await page.locator('body').press('Control+k');
  await expect(dialogOf(page, names.en)).toBeVisible();
});

test('Enter that only completes a syllable opens nothing', async ({ page }) => {
  await visit(page, '/ko/');
  await openButton(page, names.ko).click();
  const field = fieldOf(page, names.ko);
  await field.fill('콜드');
  await expect(chosen(page)).toBeVisible();
  await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true, keyCode: 229 });
  await expect(dialogOf(page, names.ko)).toBeVisible();
  await expect(page).toHaveURL(/\/ko\/?$/);
});

test('code that does not arrive is told, and comes when it is asked for again', async ({
  page,
}) => {
  await visit(page, '/ko/');
  await page.route('**/*.js', (route) => route.abort());
  await openButton(page, names.ko).click();
  const dialog = dialogOf(page, names.ko);
  await expect(dialog.getByRole('status')).toHaveText(/검색을 열지 못했어요/);
  await page.unroute('**/*.js');
  await dialog.getByRole('button', { name: '다시 열기' }).click();
  await expect(fieldOf(page, names.ko)).toBeFocused();
});
