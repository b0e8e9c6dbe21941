// The page of services: tables that stand without scripts, a choice by hand and by keyboard, a list on a phone, two sheets on paper.

import { expect, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import { locales } from './pages';

const HTML_LIMIT_BYTES = 250_000;

const names = {
  ko: {
    nav: '서비스',
    search: '이름이나 하는 일로 찾기',
    job: '하는 일',
    maker: '만든 곳',
    messages: '메시지와 이벤트',
    databases: '데이터베이스',
    google: 'Google',
    naver: '네이버',
    clear: '모두 보기',
    of: (found: number, all: number) => `${all}개 가운데 ${found}개`,
    nothing: '맞는 서비스가 없어요.',
    lambda: '람다',
    fifteen: '한 번에 15분',
    column: '중요한 한도',
  },
  en: {
    nav: 'Services',
    search: 'Search by name or use',
    job: 'Job',
    maker: 'Maker',
    messages: 'Messages and events',
    databases: 'Databases',
    google: 'Google',
    naver: 'NAVER',
    clear: 'Show all',
    of: (found: number, all: number) => `${found} of ${all}`,
    nothing: 'No service matches.',
    lambda: 'lambda',
    fifteen: '15 minutes a call',
    column: 'Limits',
  },
} as const;

const rows = (page: Page) => page.locator('[data-service]');
const shown = (page: Page) => rows(page).filter({ visible: true });

for (const locale of spokenIn('services')) {
  const name = names[locale];
  const home = `/${locale}/services`;

  test(`${locale}: without scripts every table stands, and the jobs lead down to them`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}${home}`);
    await expect(page.getByRole('searchbox')).toBeHidden();
    const count = await rows(page).count();
    expect(count).toBeGreaterThan(60);
    await expect(shown(page)).toHaveCount(count);
    await page.getByRole('link', { name: name.messages, exact: true }).click();
    await expect(page.getByRole('heading', { name: name.messages })).toBeInViewport();
    await context.close();
  });

  test(`${locale}: a word, a job and a maker choose together, and the address keeps them`, async ({
    page,
  }) => {
    await page.goto(home);
    const all = await rows(page).count();
    const job = page.getByRole('combobox', { name: name.job, exact: true });
    const maker = page.getByRole('combobox', { name: name.maker, exact: true });

    await job.selectOption(name.messages);
    await expect(page.locator('#sqs')).toBeVisible();
    await expect(page.locator('#dynamodb')).toBeHidden();
    await expect(page.getByRole('heading', { level: 2, name: name.databases })).toBeHidden();

    await maker.selectOption(name.google);
    await expect(page.locator('#pub-sub')).toBeVisible();
    await expect(page.locator('#sqs')).toBeHidden();
    await expect(page).toHaveURL(/[?&]job=messages/);
    await expect(page).toHaveURL(/[?&]by=google/);
    const left = await shown(page).count();
    await expect(page.getByRole('status').filter({ hasText: name.of(left, all) })).toBeAttached();

    await page.reload();
    await expect(job).toHaveValue('messages');
    await expect(maker).toHaveValue('google');
    await expect(shown(page)).toHaveCount(left);

    await page.getByRole('button', { name: name.clear }).click();
    await expect(shown(page)).toHaveCount(all);
    await expect(page).not.toHaveURL(/\?/);
    await expect(page.getByRole('searchbox', { name: name.search })).toBeFocused();
  });

  test(`${locale}: names of other days and tongues find their service, nonsense finds none`, async ({
    page,
  }) => {
    await page.goto(home);
    const box = page.getByRole('searchbox', { name: name.search });
    await box.fill(name.lambda);
    await expect(page.locator('#aws-lambda')).toBeVisible();
    await expect(page.locator('#event-grid')).toBeHidden();
    await box.fill('PUBSUB');
    await expect(page.locator('#web-pubsub')).toBeVisible();
    await box.fill('alb');
    await expect(page.locator('#alb')).toBeVisible();
    await box.fill('zzzz');
    await expect(shown(page)).toHaveCount(0);
    await expect(page.getByRole('status').filter({ hasText: name.nothing })).toBeAttached();
  });

  test(`${locale}: by keyboard alone one comes from the word to the fact`, async ({ page }) => {
    await page.goto(home);
    const box = page.getByRole('searchbox', { name: name.search });
    await box.focus();
    await page.keyboard.type('lambda');
    await expect(page.locator('#sqs')).toBeHidden();
    await expect(page.getByRole('button', { name: name.clear })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('combobox', { name: name.job, exact: true })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('combobox', { name: name.maker, exact: true })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: name.clear })).toBeFocused();
    await page.locator('#aws-lambda').getByRole('link', { name: name.fifteen }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/facts/claims-serverless/?#C048$`));
    await expect(page.locator('#C048')).toBeInViewport();
  });

  test(`${locale}: a lesson of a row opens at the step that names the service`, async ({
    page,
  }) => {
    await page.goto(`${home}#event-grid`);
    const row = page.locator('#event-grid');
    await expect(row).toBeInViewport();
    await row.getByRole('link').last().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/learn/event-services/?#`));
    const step = new URL(page.url()).hash;
    await expect(page.locator(`[id="${step.slice(1)}"]`)).toBeInViewport();
    await expect(page.locator('main')).toContainText('Event Grid');
  });

  test(`${locale}: on a phone a row is a short list under its name, as wide as the screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(home);
    const row = page.locator('#aws-lambda');
    await row.scrollIntoViewIfNeeded();
    await expect(row).toBeVisible();
    const { width } = (await row.boundingBox()) ?? { width: 0 };
    expect(width).toBeGreaterThan(300);
    const limit = row.getByRole('link', { name: name.fifteen });
    const box = await limit.boundingBox();
    expect(box?.x ?? 0).toBeGreaterThan(16);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(344);
    // What a column is called on a wide screen stands before its cell here.
    const label = await row
      .locator('td[data-label]')
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toContain(name.column);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
}

for (const locale of locales) {
  test(`${locale}: on paper it is two sheets, with every service`, async ({ page }) => {
    await page.goto(`/${locale}/services`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(shown(page)).toHaveCount(await rows(page).count());
    const paper = await page.pdf({ preferCSSPageSize: true });
    const sheets = paper.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets).toHaveLength(2);
  });

  test(`${locale}: the page is light, and stands in the menu`, async ({ page, request }) => {
    const html = await (await request.get(`/${locale}/services/`)).body();
    expect(html.length).toBeLessThan(HTML_LIMIT_BYTES);
    await page.goto(`/${locale}/glossary`);
    await page
      .getByRole('banner')
      .getByRole('link', { name: names[locale].nav, exact: true })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: names[locale].nav })).toBeVisible();
    await expect(page.locator('#aws-lambda')).toBeVisible();
  });
}
