// A talk in two windows: the class's screen and the presenter's own. What is done in one happens in the other, without a
// network, and either finds its place again.

import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import { locales } from './pages';
import { expectAllAhead, expectSlide, openPresenter, openSlides, slideOf, talkWords } from './talk';
import { words } from './words';

const knob = (page: Page, name: string) =>
  slideOf(page).getByRole('slider', { name, exact: true }).first();

/** Takes hold of a slider at a share of its length, as a hand with a mouse does. */
async function takeTo(page: Page, name: string, share: number): Promise<void> {
  const box = await knob(page, name).boundingBox();
  if (!box) throw new Error(`${name} is not seen`);
  await page.mouse.click(box.x + box.width * share, box.y + box.height / 2);
}

for (const locale of locales) {
  const t = words[locale];

  test(`${locale}: a whole lesson is walked in both windows, with the network off`, async ({
    page,
    context,
  }) => {
    test.slow();
    await openSlides(page, locale);
    const presenter = await openPresenter(page, locale);
    await expectAllAhead(page);
    await expectAllAhead(presenter);
    await context.setOffline(true);

    const count = await page.locator('.slide-holder').count();
    for (let number = 2; number <= count; number += 1) {
      await presenter.keyboard.press('PageDown');
      await expectSlide(presenter, number);
      await expectSlide(page, number);
      for (const one of [page, presenter]) {
        const asleep = slideOf(one).locator('[data-sim][data-state="still"]');
        await expect(asleep).toHaveCount(0);
      }
    }
    // And back from the other one.
    await page.keyboard.press('Home');
    await expectSlide(presenter, 1);
  });

  test(`${locale}: what is turned in the presenter’s window happens on the screen`, async ({
    page,
    context,
  }) => {
    await openSlides(page, locale);
    const presenter = await openPresenter(page, locale);
    await expectAllAhead(page);
    await expectAllAhead(presenter);
    await context.setOffline(true);
    await presenter.keyboard.press('PageDown');
    await expectSlide(page, 2);

    await slideOf(presenter).getByRole('button', { name: t.skip }).click();
    await expect(slideOf(page).getByRole('button', { name: t.skip })).toBeHidden();

    const before = await knob(page, t.keepAlive).inputValue();
    await takeTo(presenter, t.keepAlive, 0.1);
    await expect(knob(page, t.keepAlive)).not.toHaveValue(before);
    await expect(knob(page, t.keepAlive)).toHaveValue(
      await knob(presenter, t.keepAlive).inputValue(),
    );

    const scrubber = (one: Page) =>
      slideOf(one).getByRole('slider', { name: t.scrubber, exact: true });
    const from = Number(await scrubber(page).inputValue());
    await slideOf(presenter).getByRole('button', { name: t.play }).click();
    await expect(slideOf(page).getByRole('button', { name: t.pause })).toBeVisible();
    await expect.poll(async () => Number(await scrubber(page).inputValue())).toBeGreaterThan(from);
    await slideOf(presenter).getByRole('button', { name: t.pause }).click();
    await expect(slideOf(page).getByRole('button', { name: t.play })).toBeVisible();
    const stood = await scrubber(presenter).inputValue();
    await expect(scrubber(page)).toHaveValue(stood);
    // The same run of the same seed: what is read off it is the same.
    const readouts = (one: Page) => slideOf(one).locator('[data-part="readouts"]').textContent();
    await expect
      .poll(async () => (await readouts(page)) === (await readouts(presenter)))
      .toBe(true);

    // Either is loaded anew and finds its place, its knob and its moment.
    await context.setOffline(false);
    const turned = await knob(presenter, t.keepAlive).inputValue();
    for (const one of [page, presenter]) {
      await one.reload();
      await expectSlide(one, 2);
      await expect(knob(one, t.keepAlive)).toHaveValue(turned);
      await expect(scrubber(one)).toHaveValue(stood);
    }
  });
}

for (const locale of spokenIn('present-two-windows')) {
  const t = words[locale];
  const own = talkWords[locale];

  test(`${locale}: a turned knob is seen on the screen within 300 ms`, async ({ page }) => {
    await openSlides(page, locale);
    const presenter = await openPresenter(page, locale);
    await presenter.keyboard.press('PageDown');
    await slideOf(presenter).getByRole('button', { name: t.skip }).click();
    await expect(slideOf(page).getByRole('button', { name: t.skip })).toBeHidden();
    // Both windows share one clock. Each notes when its slider took each value.
    const note = (slider: HTMLInputElement) => {
      const noted: Record<string, number> = {};
      Object.assign(window, { noted });
      slider.addEventListener('input', () => {
        noted[slider.value] ??= Date.now();
      });
      const look = () => {
        noted[slider.value] ??= Date.now();
        requestAnimationFrame(look);
      };
      look();
    };
    await knob(presenter, t.keepAlive).evaluate(note);
    await knob(page, t.keepAlive).evaluate(note);
    const notedIn = (one: Page, value: string) =>
      one.evaluate(
        (name) => (window as unknown as { noted: Record<string, number> }).noted[name] ?? 0,
        value,
      );
    // What a busy machine adds is not the page's: the best of six counts.
    const took: number[] = [];
    for (const share of [0.1, 0.3, 0.5, 0.2, 0.4, 0.6]) {
      await takeTo(presenter, t.keepAlive, share);
      const value = await knob(presenter, t.keepAlive).inputValue();
      await expect(knob(page, t.keepAlive)).toHaveValue(value);
      await expect.poll(() => notedIn(page, value)).toBeGreaterThan(0);
      took.push((await notedIn(page, value)) - (await notedIn(presenter, value)));
    }
    expect(Math.min(...took)).toBeLessThan(300);
  });

  test(`${locale}: a guess made in one window is awaited in the other, and told there by the run`, async ({
    page,
  }) => {
    await openSlides(page, locale);
    const presenter = await openPresenter(page, locale);
    await presenter.keyboard.press('PageDown');
    // While a figure wakes, its still picture stands beside it and asks nothing yet.
    const guess = (one: Page) => slideOf(one).locator('.guess[data-predict]');
    await expect(guess(presenter)).toHaveAttribute('data-state', 'asking');
    // Every state that the class sees is noted: the answer must not flash up.
    await expect(guess(page)).toHaveAttribute('data-state', 'asking');
    await expect(slideOf(page).locator('[data-sim]')).toHaveAttribute('data-state', 'ready');
    await slideOf(page).evaluate((slide) => {
      const states: (string | undefined)[] = [];
      Object.assign(window, { guessStates: states });
      const noted = (records: MutationRecord[]) => {
        for (const { target } of records) {
          if (target instanceof HTMLElement && target.matches('.guess')) {
            states.push(target.dataset.state);
          }
        }
      };
      const filter = { attributes: true, attributeFilter: ['data-state'], subtree: true };
      new MutationObserver(noted).observe(slide, filter);
    });
    await guess(presenter).locator('.guess-chip').first().click();
    await guess(presenter).getByRole('button', { name: t.commit }).click();
    await expect(guess(page)).toHaveAttribute('data-state', 'kept');
    await slideOf(presenter).getByRole('button', { name: t.toEnd }).click();
    await expect(guess(page)).toHaveAttribute('data-state', 'told');
    const states = await page.evaluate(
      () => (window as unknown as { guessStates: string[] }).guessStates,
    );
    expect(states).toEqual(['kept', 'told']);
  });

  test(`${locale}: hands are counted by keys in either window, and stand beside what happened in both`, async ({
    page,
  }) => {
    await openSlides(page, locale);
    const presenter = await openPresenter(page, locale);
    await presenter.keyboard.press('PageDown');
    const both = [presenter, page];
    const guess = (one: Page) => slideOf(one).locator('.guess[data-predict]');
    for (const one of both) {
      await expect(guess(one)).toHaveAttribute('data-state', 'asking');
      await expect(slideOf(one).locator('[data-sim]')).toHaveAttribute('data-state', 'ready');
    }
    for (const key of ['1', '1', '2', '3', '3', '5', '0']) await presenter.keyboard.press(key);
    for (const one of both) {
      await expect(guess(one).locator('.hands b')).toHaveText(['2', '1', '2', '0', '0']);
    }
    await page.keyboard.press('3');
    await expect(guess(presenter).locator('.hands b')).toHaveText(['2', '1', '3', '0', '0']);

    await presenter.keyboard.press('g');
    for (const one of both) {
      await expect(guess(one)).toHaveAttribute('data-state', 'kept');
      await expect(guess(one)).toContainText(own.ours);
      // Where the stage has my guess, it has the class's.
      await expect(slideOf(one).locator('.guess-on-stage .hand-bars li')).toHaveCount(3);
    }
    await guess(presenter).getByRole('button', { name: t.toEnd }).press('Enter');
    const expectTold = async (one: Page) => {
      await expect(guess(one)).toHaveAttribute('data-state', 'told');
      await expect(guess(one).locator('.hand-bars b')).toHaveText(['2', '1', '3']);
      // Of six hands the third: the lower one in the middle.
      await expect(guess(one).locator('.guess-mine')).toHaveText(`${own.ours} 10%`);
    };
    for (const one of both) await expectTold(one);

    // A window that is loaded anew hears of it; the next class on this machine does not.
    await page.reload();
    await expectSlide(page, 2);
    await expectTold(page);
    expect(await page.evaluate(() => localStorage.getItem('cloud-ladder:predictions'))).toBeNull();

    // The file of the votes has it.
    await presenter.keyboard.press('v');
    const downloading = presenter.waitForEvent('download');
    await presenter.getByRole('button', { name: own.csv }).press('Enter');
    const rows = readFileSync(await (await downloading).path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(rows).toHaveLength(1 + 5);
    expect(rows[3]).toMatch(/^[^,]+,cold-start,cold,.*,3,,1\.3%$/);
  });

  test(`${locale}: a screen that is closed is missed, and opened again where the talk is`, async ({
    page,
  }) => {
    await openSlides(page, locale);
    const presenter = await openPresenter(page, locale);
    await presenter.keyboard.press('PageDown');
    await presenter.keyboard.press('PageDown');
    await expectSlide(page, 3);
    await page.close();
    await expect(presenter.getByText(own.missing)).toBeVisible();
    const opening = presenter.waitForEvent('popup');
    await presenter.getByRole('button', { name: own.openScreen }).click();
    const again = await opening;
    await expectSlide(again, 3);
    await expect(presenter.getByText(own.missing)).toBeHidden();
    await presenter.keyboard.press('PageDown');
    await expectSlide(again, 4);
  });

  test(`${locale}: where the browser opens no window, words say so, and a link does`, async ({
    page,
    context,
  }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await openSlides(page, locale, 'cold-start', 3);
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog', { name: own.blocked });
    await expect(dialog).toBeVisible();
    const opening = context.waitForEvent('page');
    await dialog.getByRole('link', { name: own.openPresenter }).click();
    const presenter = await opening;
    await expectSlide(presenter, 3);
    await expect(presenter.getByText(own.missing)).toBeHidden();
  });

  test(`${locale}: the list leads to a slide, in both windows, and the plan says when it is due`, async ({
    page,
  }) => {
    await openSlides(page, locale);
    const presenter = await openPresenter(page, locale);
    const list = presenter.getByRole('navigation', { name: own.list }).getByRole('button');
    await list.nth(4).click();
    await expectSlide(page, 5);
    await expect(list.nth(4)).toHaveAttribute('aria-current', 'true');
    await expect(list.nth(4)).toHaveText(/\d–\d/);
    await expect(presenter.locator('.slide-notes').filter({ visible: true })).toHaveCount(1);
    // The next one is to be looked at, not to be used.
    await expect(presenter.locator('.slide-holder[data-place="next"] .slide')).toHaveAttribute(
      'id',
      '6',
    );
    const overflow = () =>
      presenter.evaluate(() => [
        document.documentElement.scrollWidth - innerWidth,
        document.documentElement.scrollHeight - innerHeight,
      ]);
    expect(await overflow()).toEqual([0, 0]);
  });

  test(`${locale}: what is drawn and pointed at is seen on the screen, each slide with its own`, async ({
    page,
  }) => {
    await openSlides(page, locale, 'cold-start', 3);
    const presenter = await openPresenter(page, locale);
    const face = await slideOf(presenter).locator('.slide-face').boundingBox();
    if (!face) throw new Error('no slide is seen');
    const at = (x: number, y: number) =>
      [face.x + x * face.width, face.y + y * face.height] as const;

    await presenter.keyboard.press('l');
    await presenter.mouse.move(...at(0.25, 0.5));
    const dot = page.locator('.pointer-dot');
    await expect(dot).toBeVisible();
    const box = await dot.boundingBox();
    expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - 0.25 * 1280)).toBeLessThan(6);
    await presenter.keyboard.press('l');
    await expect(dot).toBeHidden();

    await presenter.keyboard.press('d');
    await presenter.mouse.move(...at(0.2, 0.8));
    await presenter.mouse.down();
    await presenter.mouse.move(...at(0.6, 0.7), { steps: 6 });
    await presenter.mouse.up();
    await expect(page.locator('.pointer-ink polyline')).toHaveCount(1);
    await presenter.keyboard.press('PageDown');
    await expectSlide(page, 4);
    await expect(page.locator('.pointer-ink polyline')).toHaveCount(0);
    await presenter.keyboard.press('PageUp');
    await expect(page.locator('.pointer-ink polyline')).toHaveCount(1);
    await presenter.keyboard.press('c');
    await expect(page.locator('.pointer-ink polyline')).toHaveCount(0);
  });

  test(`${locale}: the presenter darkens the class’s screen and not the own one`, async ({
    page,
  }) => {
    await openSlides(page, locale);
    const presenter = await openPresenter(page, locale);
    await presenter.keyboard.press('b');
    await expect(page.locator('dialog.blackout')).toBeVisible();
    await expect(presenter.locator('dialog.blackout')).toHaveCount(0);
    await presenter.keyboard.press('b');
    await expect(page.locator('dialog.blackout')).toHaveCount(0);
  });
}
