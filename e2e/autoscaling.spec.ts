// The VM group as its users meet it: what CPU shows of a crowd, what a decision asks for, and lunch.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import type { Locale } from './pages';
import { words } from './words';

const own = {
  ko: {
    add: '지금 3대 늘리기',
    undo: '무르기',
    measure: ['무엇을 잴까', '요청 수'],
    boot: '부팅 시간',
    period: '재는 간격',
    decisions: '늘리기로 결정한 횟수',
    checked: '무엇과 비교해 봤나요',
    notYet: '아직이에요',
  },
  en: {
    add: 'Add three VMs now',
    undo: 'Undo',
    measure: ['Measure', 'requests'],
    boot: 'Boot time',
    period: 'Period',
    decisions: 'Scale-out decisions',
    checked: 'What it was checked against',
    notYet: 'not yet',
  },
} as const;

async function openLab(page: Page, locale: Locale, query: string): Promise<Locator> {
  await page.goto(`/${locale}/labs/autoscaling${query}`);
  const figure = page.locator('[data-sim="autoscaling"]');
  await expect(figure).toHaveAttribute('data-state', 'ready');
  return figure;
}

const metric = (figure: Locator, name: string): Locator =>
  figure.locator(`output[data-metric="${name}"]`);

for (const locale of spokenIn('autoscaling')) {
  const t = words[locale];
  const o = own[locale];

  test(`${locale}: CPU asks four times for what counting requests asks for once`, async ({
    page,
  }) => {
    const figure = await openLab(page, locale, '');
    await expect(metric(figure, 'decisions')).toHaveText(/^0/);
    await figure.getByRole('button', { name: t.step, exact: true }).click();
    await expect(metric(figure, 'decisions')).toHaveText(/^1/);
    await figure.getByRole('button', { name: t.back, exact: true }).click();
    await expect(metric(figure, 'decisions')).toHaveText(/^0/);
    await figure.getByRole('slider', { name: t.scrubber, exact: true }).press('End');
    await expect(metric(figure, 'decisions')).toHaveText(/^4/);
    const [group, option] = o.measure;
    await figure
      .getByRole('group', { name: group, exact: true })
      .getByText(option, { exact: true })
      .click();
    await expect(metric(figure, 'decisions')).toHaveText(/^1/);
    await figure.getByRole('button', { name: o.decisions, exact: true }).click();
    await expect(figure.locator('.trust')).toContainText(o.checked);
  });

  test(`${locale}: VMs are added by hand, and taken back`, async ({ page }) => {
    const figure = await openLab(page, locale, '');
    await figure.getByRole('button', { name: o.add, exact: true }).press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('acts')).toBe('650s:add');
    const time = metric(figure, 'machineTime');
    await figure.getByRole('slider', { name: t.scrubber, exact: true }).press('End');
    const withThem = await time.textContent();
    await figure.getByRole('button', { name: o.undo, exact: true }).click();
    await expect(time).not.toHaveText(withThem ?? '');
  });

  test(`${locale}: neither a quick boot nor a short period is enough for lunch; both are`, async ({
    page,
  }) => {
    const figure = await openLab(page, locale, '?scenario=late-lunch&bootSec=25');
    await expect(figure.getByText(o.notYet)).not.toHaveCount(0);
    await figure.getByRole('slider', { name: o.period }).focus();
    for (let i = 0; i < 9; i += 1) await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/periodSec=15/);
    await expect(figure.getByText(o.notYet)).toHaveCount(0);
  });
}
