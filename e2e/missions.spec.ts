// A mission as its players meet it: lost by doing nothing, won by few settings, told over thirty runs, and kept.

import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import type { Locale } from './pages';
import { within } from './within';

const named = {
  ko: {
    missions: '미션',
    nothing: '아무것도 안 하고 돌려 보기',
    own: '이 설정으로 돌려 보기',
    lost: '30번 가운데 0번',
    allThree: /별 세 개를 모두 얻었어요/,
    stale: '설정이 바뀌었어요. 아래는 바꾸기 전의 결과예요.',
    debrief: '되짚기',
    step: /배우는 곳: 콜드 스타트/,
    solution: '통하는 방법 하나 열어 보기',
    best: '별 3개',
    reopen: '그 설정 다시 열기',
    provisioned: '프로비저닝 동시성',
    rate: '요청',
    knobs: '바꿔 보기',
    tried: '해 본 미션',
    backup: '백업 내려받기',
    fromLabs: '같은 실험으로 푸는 미션',
    fromStep: /^직접 풀어 보기: /,
  },
  en: {
    missions: 'Missions',
    nothing: 'Run it without doing anything',
    own: 'Run these settings',
    lost: '0 of 30 runs',
    allThree: /That makes all three stars/,
    stale: 'The settings have changed. The result below is from before.',
    debrief: 'Debrief',
    step: /Where it is taught: Cold start/,
    solution: 'Open one solution that works',
    best: '3 of 3 stars',
    reopen: 'Open those settings again',
    provisioned: 'Provisioned concurrency',
    rate: 'Requests',
    knobs: 'What you can change',
    tried: 'Missions tried',
    backup: 'Download a backup',
    fromLabs: 'Missions on the same simulators',
    fromStep: /^Try it yourself: /,
  },
} as const;

const ids = ['group-order', 'two-second-hiccup', 'ten-dollar-alarm', 'film-by-six'] as const;

async function openMission(page: Page, locale: Locale, id: string, query = ''): Promise<Locator> {
  await page.goto(`/${locale}/missions/${id}${query}`);
  const figure = page.locator('[data-sim]');
  await expect(figure).toHaveAttribute('data-state', 'ready', within(30));
  return figure;
}

const star = (page: Page, name: 'goal' | 'bill' | 'toil'): Locator =>
  page.locator(`[data-star="${name}"]`);

const button = (page: Page, name: string): Locator => page.getByRole('button', { name });

/** Once thirty runs are over, each star is won or not. */
async function expectStars(page: Page, ...won: readonly boolean[]): Promise<void> {
  for (const [place, name] of (['goal', 'bill', 'toil'] as const).entries()) {
    await expect(star(page, name)).toHaveAttribute('data-won', String(won[place]), within(60));
  }
}

for (const locale of spokenIn('missions')) {
  const t = named[locale];

  test(`${locale}: doing nothing loses every mission, and tells nothing of the way`, async ({
    page,
  }) => {
    test.slow();
    for (const id of ids) {
      await openMission(page, locale, id);
      await expect(button(page, t.own)).toBeHidden();
      await button(page, t.nothing).click();
      await expectStars(page, false, false, false);
      await expect(star(page, 'goal')).toContainText(t.lost);
      await expect(page.getByRole('heading', { name: t.debrief })).toBeHidden();
    }
  });

  test(`${locale}: who loses gets the debrief, its way wins, and both are kept`, async ({
    page,
  }) => {
    test.slow();
    await openMission(page, locale, 'group-order');
    // Only the named knobs are there.
    await expect(page.getByRole('slider', { name: t.rate, exact: true })).toBeHidden();
    const provisioned = page.getByRole('slider', { name: t.provisioned });
    await provisioned.focus();
    await page.keyboard.press('End');
    await expect.poll(() => new URL(page.url()).searchParams.get('provisioned')).toBe('1000');
    await button(page, t.own).focus();
    await page.keyboard.press('Enter');
    await expectStars(page, false, false, false);
    await expect(page.getByRole('heading', { name: t.debrief })).toBeVisible();
    await expect(page.getByRole('link', { name: t.step })).toHaveAttribute(
      'href',
      /\/learn\/cold-start\/?#one-ping$/,
    );

    await page.getByRole('link', { name: t.solution }).click();
    await expect(page.locator('[data-sim]')).toHaveAttribute('data-state', 'ready', within(30));
    await button(page, t.own).click();
    await expectStars(page, true, true, true);
    await expect(page.getByRole('status').filter({ hasText: t.allThree })).toBeVisible();
    const settings = page.url();

    // A knob turned says that what stands below is of before.
    await provisioned.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByText(t.stale)).toBeVisible();

    // The best is told after a reload, in the list, and opened again exactly.
    await page.reload();
    await expect(page.getByText(t.best)).toBeVisible();
    await page.getByRole('link', { name: t.reopen }).click();
    await expect(page.locator('[data-sim]')).toHaveAttribute('data-state', 'ready', within(30));
    for (const name of ['provisioned', 'workSec', 'pingEverySec', 'seed']) {
      const now = new URL(page.url()).searchParams.get(name);
      expect(now, name).toBe(new URL(settings).searchParams.get(name));
    }
    await page.goto(`/${locale}/missions`);
    await expect(page.getByRole('heading', { name: t.missions, level: 1 })).toBeVisible();
    await expect(page.getByText(t.best)).toHaveCount(1);

    await page.goto(`/${locale}/data`);
    await expect(page.getByText(t.tried, { exact: true })).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, t.backup).click(),
    ]);
    const backup = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(JSON.parse(backup.saved['cloud-ladder:mission-tries'])).toHaveProperty('group-order');
  });

  test(`${locale}: an address cannot turn what the mission locks`, async ({ page }) => {
    await openMission(page, locale, 'two-second-hiccup', '?scenario=retry-storm&timeLimitMs=3000');
    await expect(page.getByRole('button', { name: t.nothing })).toBeEnabled();
    // What was not followed is told, and only the named knobs can be turned.
    await expect(page.locator('[data-sim] [data-part="above"]')).not.toBeEmpty();
    await expect(button(page, t.own)).toBeHidden();
  });

  test(`${locale}: on a phone the stored way wins, knobs in a sheet, nothing beyond the edge`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 360, height: 740 });
    const query = '?scenario=six-minutes&seed=7&t=0&pieceMin=1&atOnce=90&retries=2';
    const figure = await openMission(page, locale, 'film-by-six', query);
    await expect(figure.getByRole('button', { name: t.knobs, exact: true })).toBeVisible();
    await button(page, t.own).click();
    await expectStars(page, true, true, true);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });

  test(`${locale}: labs and lessons lead to the missions`, async ({ page }) => {
    await page.goto(`/${locale}/labs`);
    await page.getByRole('link', { name: t.fromLabs }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/missions/?$`));
    await expect(page.locator('.lab-card')).toHaveCount(ids.length);
    const lessons = { 'cold-start': 'group-order', limits: 'film-by-six' } as const;
    for (const [lesson, id] of Object.entries(lessons)) {
      await page.goto(`/${locale}/learn/${lesson}`);
      const link = page.getByRole('link', { name: t.fromStep, includeHidden: true });
      await expect(link).toHaveCount(1);
      await expect(link).toHaveAttribute('href', new RegExp(`/${locale}/missions/${id}/?$`));
    }
  });
}
