// What is dragged on a stage: by mouse, by finger, by menu and by keys, always the same act, told, undone and linked.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import { actsIn, dragTo, expectActs, fingerOn, middleOf } from './hand';
import type { Locale } from './pages';
import { within } from './within';

const named = {
  ko: { undo: '무르기', own: '따로 떼어 내기', into: '주문 서비스에 넣기' },
  en: { undo: 'Undo', own: 'A service of its own', into: 'Into the Order service' },
} as const;

async function openLab(page: Page, locale: Locale, sim: string, query: string): Promise<Locator> {
  await page.goto(`/${locale}/labs/${sim}?${query}`);
  const figure = page.locator(`[data-sim="${sim}"]`);
  await expect(figure).toHaveAttribute('data-state', 'ready', within(30));
  await expect(figure.locator('[data-target]').first()).toBeEnabled();
  return figure;
}

const target = (figure: Locator, id: string): Locator => figure.locator(`[data-target="${id}"]`);
const places = (figure: Locator): Locator => figure.locator('[data-drop]');
/** A corner of the splitter's scene in which no module stands, and the middle of the order's plate. */
const inScene = async (figure: Locator, x: number, y: number) => {
  const box = await figure.locator('[data-scene] .scene-box').boundingBox();
  if (!box) throw new Error('there is no scene');
  return [box.x + x * box.width, box.y + y * box.height] as const;
};
const corner = (figure: Locator) => inScene(figure, 70 / 788, 262 / 360);

for (const locale of spokenIn('splitter')) {
  test(`a module dragged to free ground is a service of its own, as by menu and keys (${locale})`, async ({
    page,
  }) => {
    const { undo, own, into } = named[locale];
    const figure = await openLab(page, locale, 'splitter', 'scenario=one-piece&t=86400000');
    const payment = target(figure, 'module-4');
    await dragTo(page, payment, await corner(figure));
    await expect(places(figure)).toHaveCount(2);
    await expect(figure.locator('[data-drop][data-over]').first()).toHaveAttribute(
      'data-drop',
      'alone',
    );
    expect(actsIn(page)).toBe('');
    await page.mouse.up();
    await expect(places(figure)).toHaveCount(0);
    await expectActs(page, 'set:cutPayment:on');
    const dragged = page.url();

    // The way back, from the menu by keys: the same lines, and the focus stays on the module.
    await payment.focus();
    await page.keyboard.press('Enter');
    const menu = figure.getByRole('menu');
    await expect(menu.getByRole('menuitem').first()).toHaveText(into);
    await expect(menu.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expectActs(page, 'set:cutPayment:on', 'set:cutPayment:off');
    await expect(payment).toBeFocused();
    await figure.getByRole('button', { name: undo, exact: true }).click();
    await expect.poll(() => page.url()).toBe(dragged);
    await figure.getByRole('button', { name: undo, exact: true }).click();
    await expectActs(page, '');

    // And away once more, from the menu by the pointer: the address is that of the drag.
    await payment.click();
    await menu.getByRole('menuitem', { name: own }).click();
    await expect.poll(() => page.url()).toBe(dragged);
  });
}

test('what one drag has done is undone by one press', async ({ page }) => {
  const query = 'scenario=four-in-a-row&t=86400000';
  const figure = await openLab(page, 'en', 'splitter', query);
  await dragTo(page, target(figure, 'module-2'), await middleOf(target(figure, 'module-1')));
  await page.mouse.up();
  await expectActs(page, 'set:cutMenu:off', 'set:cutRecommend:on');
  await figure.getByRole('button', { name: 'Undo', exact: true }).click();
  await expectActs(page, '');
});

test('Esc gives up, and so does letting go where nothing is to be had', async ({ page }) => {
  const figure = await openLab(page, 'en', 'splitter', 'scenario=one-piece&t=86400000');
  await dragTo(page, target(figure, 'module-4'), await corner(figure));
  await page.keyboard.press('Escape');
  await expect(places(figure)).toHaveCount(0);
  await page.mouse.up();
  // Neither an act nor a click is left of it.
  await expect(figure.getByRole('menu')).toHaveCount(0);
  const payment = target(figure, 'module-4');
  await dragTo(page, payment, await inScene(figure, 0.9, 0.5));
  await expect(figure.locator('[data-drop][data-over]')).toHaveCount(0);
  await page.mouse.up();
  await expect(places(figure)).toHaveCount(0);
  await expect(figure.getByRole('menu')).toHaveCount(0);
  expect(actsIn(page)).toBe('');
  await payment.click();
  await page.keyboard.press('Escape');
  await expect(figure.getByRole('menu')).toHaveCount(0);
  await expect(payment).toBeFocused();
});

test('where motion is reduced, what was not dropped is back at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await openLab(page, 'en', 'placement', 'scenario=six-functions&t=36000000');
  await page.evaluate(() => {
    Element.prototype.animate = () => {
      throw new Error('moved');
    };
  });
  await dragTo(page, target(figure, 'piece-1'), await inScene(figure, 0.9, 0.9));
  await expect(places(figure)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(places(figure)).toHaveCount(0);
  await page.mouse.up();
});

for (const locale of spokenIn('placement')) {
  test(`a tile is dragged down to the ground, and up again by the Enter key (${locale})`, async ({
    page,
  }) => {
    const figure = await openLab(page, locale, 'placement', 'scenario=six-functions&t=36000000');
    const piece = target(figure, 'piece-2');
    const sky = await piece.boundingBox();
    await dragTo(page, piece, await inScene(figure, 100 / 788, 230 / 366));
    await expect(places(figure)).toHaveAttribute('data-over', '');
    await page.mouse.up();
    await expectActs(page, 'move:piece-2');
    await expect
      .poll(async () => (await piece.boundingBox())?.y)
      .toBeGreaterThan((sky?.y ?? 0) + 50);
    // The tile is another button to nobody: it has kept the focus.
    await expect(piece).toBeFocused();
    await page.keyboard.press('Enter');
    await expectActs(page, 'move:piece-2', 'move:piece-2');
    await expect.poll(async () => (await piece.boundingBox())?.y).toBeCloseTo(sky?.y ?? 0, 0);
  });
}

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('a module is dragged by its grip; by the rest of it the page scrolls', async ({ page }) => {
    const figure = await openLab(page, 'en', 'splitter', 'scenario=one-piece&t=86400000');
    await figure.getByRole('button', { name: 'Show the whole picture' }).click();
    const payment = target(figure, 'module-4');
    const finger = await fingerOn(page);
    const grip = await middleOf(payment.locator('[data-grip]'));
    const scrolled = await page.evaluate(() => scrollY);
    await finger.down(grip);
    await finger.moveTo(await inScene(figure, 49 / 328, 217 / 466));
    await expect(figure.locator('[data-drop="alone"][data-over]')).toHaveCount(2);
    await finger.up();
    await expectActs(page, 'set:cutPayment:on');
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);

    const box = await payment.boundingBox();
    if (!box) throw new Error('no module');
    await finger.down([box.x + 12, box.y + box.height / 2]);
    await finger.moveTo([box.x + 12, box.y + box.height / 2 - 120]);
    await expect(places(figure)).toHaveCount(0);
    await finger.up();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 40);
    await expectActs(page, 'set:cutPayment:on');
  });

  test('a tap is no drag: it opens the menu', async ({ page }) => {
    const figure = await openLab(page, 'en', 'splitter', 'scenario=one-piece&t=86400000');
    await target(figure, 'module-1').locator('[data-grip]').tap();
    await expect(figure.getByRole('menuitem', { name: 'A service of its own' })).toBeVisible();
  });

  test('scissors and menu are worked by finger and by keys', async ({ page }) => {
    const figure = await openLab(page, 'ko', 'splitter', 'scenario=one-piece&t=86400000');
    await target(figure, 'cutMenu').tap();
    await expectActs(page, 'set:cutMenu:on');
    const payment = target(figure, 'module-4');
    await payment.focus();
    await page.keyboard.press('Enter');
    const alone = figure.getByRole('menuitem', { name: named.ko.own });
    await expect(alone).toBeFocused();
    const menu = await figure.getByRole('menu').boundingBox();
    expect(menu?.x).toBeGreaterThanOrEqual(0);
    expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(360);
    await page.keyboard.press('Enter');
    await expectActs(page, 'set:cutMenu:on', 'set:cutPayment:on');
    await expect(payment).toBeFocused();
  });

  test('a tile is dragged by itself, which is no larger than a grip', async ({ page }) => {
    const figure = await openLab(page, 'ko', 'placement', 'scenario=six-functions&t=36000000');
    const finger = await fingerOn(page);
    await finger.down(await middleOf(target(figure, 'piece-1')));
    await finger.moveTo(await inScene(figure, 30 / 328, 165 / 458));
    await finger.up();
    await expectActs(page, 'move:piece-1');
  });
});
