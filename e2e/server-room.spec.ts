// The server room as its users meet it: a pulled plug, what carries it, and the hour in ten years.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import type { Locale } from './pages';
import { words } from './words';

const own = {
  ko: {
    pull: '콘센트 뽑기',
    undo: '무르기',
    battery: '배터리(UPS)',
    places: ['장소', '두 곳'],
    rehearsed: ['옮기는 연습', '해 뒀음'],
    mirror: ['디스크 이중화(미러링)', '있음'],
    stopped: '멈춘 시간',
    checked: '무엇과 비교해 봤나요',
    met: '이뤘어요',
    notYet: '아직이에요',
  },
  en: {
    pull: 'Pull the plug',
    undo: 'Undo',
    battery: 'UPS battery',
    places: ['Places', 'two'],
    rehearsed: ['Move rehearsed', 'yes'],
    mirror: ['Mirrored disks', 'yes'],
    stopped: 'Stopped',
    checked: 'What it was checked against',
    met: 'met',
    notYet: 'not yet',
  },
} as const;

async function openLab(page: Page, locale: Locale, query: string): Promise<Locator> {
  await page.goto(`/${locale}/labs/server-room${query}`);
  const figure = page.locator('[data-sim="server-room"]');
  await expect(figure).toHaveAttribute('data-state', 'ready');
  return figure;
}

const metric = (figure: Locator, name: string): Locator =>
  figure.locator(`output[data-metric="${name}"]`);

for (const locale of spokenIn('server-room')) {
  const t = words[locale];
  const o = own[locale];

  test(`${locale}: a plug is pulled by hand, stands in the address, and is put back`, async ({
    page,
  }) => {
    const figure = await openLab(page, locale, '?scenario=pull-the-plug');
    const server = figure.locator('[data-part="sentence"]');
    await figure.getByRole('button', { name: o.pull, exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('acts')).toBe('5s:pull');
    const scrubber = figure.getByRole('slider', { name: t.scrubber, exact: true });
    // A battery of one minute: at the end of two the shop has stood still for most of the second one.
    await scrubber.press('End');
    await expect(metric(figure, 'stopped')).toHaveText(/^0\.9/);
    const atTheEnd = await server.textContent();
    await figure.getByRole('button', { name: t.back, exact: true }).click();
    await expect(server).not.toHaveText(atTheEnd ?? '');
    await scrubber.press('End');
    await figure.getByRole('slider', { name: o.battery }).press('PageUp');
    await expect(metric(figure, 'stopped')).toHaveText(/^0(분|min)/);
    await figure.getByRole('button', { name: o.undo, exact: true }).click();
    await expect(figure.getByRole('button', { name: o.undo, exact: true })).toHaveCount(0);
    await expect(page).not.toHaveURL(/acts=5s/);
  });

  test(`${locale}: a second place that was practised reaches the goal, and a number says why it may be believed`, async ({
    page,
  }) => {
    const figure = await openLab(page, locale, '?scenario=an-hour-in-ten-years');
    await expect(figure.getByText(o.notYet)).toBeVisible();
    for (const [group, option] of [o.places, o.rehearsed, o.mirror]) {
      await figure
        .getByRole('group', { name: group, exact: true })
        .getByText(option, { exact: true })
        .click();
    }
    await expect(
      figure.locator('[data-part="above"]').getByText(o.met, { exact: false }),
    ).not.toHaveCount(0);
    await expect(figure.getByText(o.notYet)).toHaveCount(0);
    await figure.getByRole('slider', { name: t.scrubber, exact: true }).press('End');
    // The run of the goal's seed stands still for an hour in ten years.
    await expect(metric(figure, 'byFire')).toContainText('15');
    await figure.getByRole('button', { name: o.stopped, exact: true }).click();
    await expect(figure.locator('.trust')).toContainText(o.checked);
  });
}
