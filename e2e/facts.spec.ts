// The fact ledger: every entry with its source, filters that need no scripts, and what scripts add.

import { expect, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import { pages } from './pages';

const HTML_LIMIT_BYTES = 250_000;

const names = {
  ko: {
    unverified: '미확인',
    overdue: '기한 지남',
    search: '장부에서 찾기',
    none: '이 조건에 맞는 것이 없어요.',
    nothing: '맞는 것이 없어요.',
    checkBy: /까지 다시 확인/,
    checked: '공식 예제와 비교하기',
    wrong: '계산이 맞지 않는 공식 예제',
    mistake: /널리 퍼진 오해예요/,
    naver: '네이버 요금은 확인 필요',
    naverName: '네이버',
    words: 'Cloud Run 서울',
  },
  en: {
    unverified: 'Unverified',
    overdue: 'Overdue',
    search: 'Search the ledger',
    none: 'Nothing matches these filters.',
    nothing: 'Nothing matches.',
    checkBy: /check again by/,
    checked: 'Checked against published examples',
    wrong: 'Published examples that do not add up',
    mistake: /A common misconception/,
    naver: 'need to be checked',
    naverName: 'Naver',
    words: 'Cloud Run Seoul',
  },
} as const;

/** A radio button is out of sight; its label is what a visitor presses. */
const choose = (page: Page, name: string | RegExp) =>
  page
    .locator('label')
    .filter({ has: page.getByRole('radio', { name, exact: true }) })
    .click();

for (const locale of spokenIn('facts')) {
  const name = names[locale];

  test(`${locale}: without scripts the filters work and every table can be opened`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/${locale}/facts/google`);
    await expect(page.getByRole('searchbox')).toBeHidden();

    const run = page.locator('#google-cloud-run-asia-northeast3');
    await expect(run).toBeVisible();
    await run.locator('summary').click();
    await expect(run.getByRole('row').filter({ hasText: '$0.0000336' }).first()).toBeVisible();
    await expect(run.getByText(name.checkBy).first()).toBeVisible();

    await choose(page, name.unverified);
    await expect(run).toBeHidden();
    const workflows = page.locator('#google-workflows-global');
    await workflows.locator('summary').click();
    await expect(workflows.getByText(name.unverified, { exact: true }).first()).toBeVisible();

    await page.goto(`${baseURL}/${locale}/facts/others`);
    await expect(page.locator('#heroku-dynos-us')).toBeVisible();
    await choose(page, name.naverName);
    await expect(page.locator('#heroku-dynos-us')).toBeHidden();
    await expect(page.locator('#naver-functions-kr')).toBeVisible();
    await context.close();
  });

  test(`${locale}: addresses from when the ledger was one page lead to where the entry stands now`, async ({
    page,
    browser,
    baseURL,
  }) => {
    for (const [id, part] of [
      ['C055', 'claims-serverless'],
      ['google-cloud-run-asia-northeast3', 'google'],
      ['example-L-1', 'aws'],
      ['limits-functions', 'limits'],
    ]) {
      await page.goto(`/${locale}/facts#${id}`);
      await expect(page).toHaveURL(new RegExp(`/${locale}/facts/${part}/?#${id}$`));
      await expect(page.locator(`[id="${id}"]`)).toBeAttached();
    }
    // And from when all claims stood on one page.
    await page.goto(`/${locale}/facts/claims#C055`);
    await expect(page).toHaveURL(new RegExp(`/${locale}/facts/claims-serverless/?#C055$`));
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${baseURL}/${locale}/facts#C055`);
    await expect(still.locator('#C055')).toBeInViewport();
    await still.locator('#C055').getByRole('link').click();
    await expect(still).toHaveURL(new RegExp(`/${locale}/facts/claims-serverless/?#C055$`));
    await expect(still.locator('#C055')).toBeInViewport();
    await context.close();
  });

  test(`${locale}: claims keep their verdict filter and their anchors`, async ({ page }) => {
    await page.goto(`/${locale}/facts/claims-serverless#C055`);
    const claim = page.locator('#C055');
    await expect(claim).toBeInViewport();
    await expect(claim.getByText(name.checkBy)).toBeVisible();
    const all = page.locator('.claim');
    const before = await all.count();
    await choose(page, name.mistake);
    await expect(all.filter({ visible: true })).not.toHaveCount(before);
    await expect(claim).toBeVisible();
  });

  test(`${locale}: the search finds a page in the contents, and opens the tables of a page`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/facts`);
    const box = page.getByRole('searchbox', { name: name.search });
    await box.fill(name.words);
    await expect(page.locator('#azure-vm-eastus')).toBeHidden();
    await page.locator('#google-cloud-run-asia-northeast3').getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/facts/google/?#google-cloud-run-asia`));

    const run = page.locator('#google-cloud-run-asia-northeast3');
    await expect(run).toHaveAttribute('open', '');
    await page.goto(`/${locale}/facts/google`);
    await expect(run).not.toHaveAttribute('open', '');
    await box.fill(name.words);
    await expect(run).toHaveAttribute('open', '');
    await expect(page.locator('#google-workflows-global')).toBeHidden();
    await box.fill('zzzz');
    await expect(page.getByText(name.nothing, { exact: true })).toBeVisible();
    await box.fill('');
    await expect(run).not.toHaveAttribute('open', '');
    await expect(page.locator('#google-workflows-global')).toBeVisible();
  });

  test(`${locale}: published examples beside what the engine makes of them`, async ({ page }) => {
    await page.goto(`/${locale}/facts/aws`);
    await expect(page.getByRole('heading', { name: name.checked })).toBeVisible();
    await page.locator('#examples-aws summary').click();
    const first = page.locator('#example-L-1');
    await expect(first).toBeVisible();
    await expect(first.getByRole('cell', { name: '$2.73' })).toHaveCount(2);
  });

  test(`${locale}: examples that do not add up, and prices that nobody has read`, async ({
    page,
  }) => {
    for (const [part, ids] of Object.entries({ aws: ['L-T', 'L-E1'], azure: ['C-7', 'C-12'] })) {
      await page.goto(`/${locale}/facts/${part}`);
      await expect(page.getByRole('heading', { name: name.wrong })).toBeVisible();
      for (const id of ids) await expect(page.locator(`#example-${id}`)).toBeVisible();
    }
    await page.goto(`/${locale}/facts/others#naver-functions-kr`);
    await expect(page.getByText(name.naver).first()).toBeVisible();
  });
}

test('every page of the ledger stays light', async ({ request }) => {
  for (const page of pages.filter((path) => path.includes('/facts'))) {
    const html = await (await request.get(`${page}/`)).body();
    expect(html.length, page).toBeLessThan(HTML_LIMIT_BYTES);
  }
});

test('what is overdue is told by the visitor’s own calendar', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2020-01-01T00:00:00Z'));
  await page.goto('/en/facts/claims-serverless');
  await expect(page.locator('[data-overdue]')).toHaveCount(0);
  await choose(page, names.en.overdue);
  await expect(page.getByText(names.en.none)).toBeVisible();

  await page.clock.setFixedTime(new Date('2099-01-01T00:00:00Z'));
  await page.reload();
  await expect(page.locator('#C055').locator('xpath=..')).toHaveAttribute('data-overdue', '');
  await choose(page, names.en.overdue);
  await expect(page.getByText(names.en.none)).toBeHidden();
  await expect(page.locator('#C055')).toBeVisible();
});
