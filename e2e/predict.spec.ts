// The prediction as a moment: nothing answers it before, one sentence and one line tell it, and it is not forgotten.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import { holdScripts } from './hold-scripts';
import { toEnd } from './to-end';
import { within } from './within';
import { words } from './words';

const own = {
  ko: {
    half: /^반쯤\s*50%$/,
    verdict: '생각보다 38배 드물어요',
    apart: '49%p 차이',
    settings: '유지 시간 5분',
    unset: '아직 정하지 않았어요',
    choose: '이렇게 예측할게요',
  },
  en: {
    half: /^About half\s*50%$/,
    verdict: '38 times rarer than you thought',
    apart: '49 points apart',
    settings: 'Keep-alive 5 min',
    unset: 'Not set yet',
    choose: 'That is my guess',
  },
} as const;

const lessonOf = (locale: string) => `/${locale}/learn/cold-start`;

interface Parts {
  readonly figure: Locator;
  readonly gate: Locator;
  /** What answers the prediction. */
  readonly key: Locator;
}

async function openFirst(page: Page, locale: string): Promise<Parts> {
  await page.goto(lessonOf(locale));
  const figure = page.locator('#who-waits [data-sim="cold-start"]');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-state', 'ready');
  return {
    figure,
    gate: figure.locator('[data-predict="cold"]'),
    key: page.locator('#who-waits .key'),
  };
}

const heightOf = async (part: Locator): Promise<number> => (await part.boundingBox())?.height ?? 0;
/** How far down the page it stands, wherever the reader is. */
const placeOf = (part: Locator): Promise<number> =>
  part.evaluate((element) => element.getBoundingClientRect().top + window.scrollY);

for (const locale of spokenIn('predict')) {
  const t = words[locale];
  const o = own[locale];

  test(`${locale}: guessed by pointer, told in a sentence, and only then explained`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const { figure, gate, key } = await openFirst(page, locale);
    const play = figure.getByRole('button', { name: t.play });
    const commit = gate.getByRole('button', { name: t.commit });
    const output = figure.locator('output[data-metric="cold"]');
    await expect(key).toBeHidden();
    await expect(page.locator('#who-waits').getByRole('table')).toHaveCount(0);
    await expect(output).toHaveText('–');
    await expect(play).toBeDisabled();
    await expect(commit).toBeDisabled();
    for (const name of [t.table, t.download]) {
      await expect(figure.getByRole('button', { name, exact: true })).toBeDisabled();
    }
    const before = [await heightOf(gate), await placeOf(figure), await placeOf(play)];
    expect(before[0]).toBe(300);

    await gate.getByRole('button', { name: o.half }).click();
    await commit.click();
    await expect(gate).toContainText('50%');
    // The run begins at once, and has still to tell; my ring stands on the stage.
    await expect(figure.getByRole('button', { name: t.pause })).toBeVisible();
    await expect(figure.locator('[data-guess-mark="0.5"] .guess-line')).toBeVisible();
    await expect(key).toBeHidden();

    await toEnd(gate, locale);
    // The run of the lesson's seed: 3 of 235 customers started cold.
    await expect(gate.getByRole('status')).toContainText(o.verdict);
    await expect(gate).toContainText(o.apart);
    await expect(gate).toContainText(o.settings);
    await expect(output).toContainText('1.3');
    await expect(figure.locator('.readout-guess')).toContainText('50%');
    await expect(key).toBeVisible();
    await expect(figure.locator('.why')).toBeVisible();
    expect([await heightOf(gate), await placeOf(figure), await placeOf(play)]).toEqual(before);

    // On the next visit everything stands open at once, and the gap is there.
    await page.reload();
    await expect(key).toBeVisible();
    await figure.scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute('data-state', 'ready');
    await expect(gate).toContainText(o.verdict);
  });

  test(`${locale}: guessed by keyboard alone, with the focus never lost`, async ({ page }) => {
    const { gate, key } = await openFirst(page, locale);
    const guess = gate.getByRole('slider', { name: t.guess });
    await expect(guess).toHaveAttribute('aria-valuetext', o.unset);
    await guess.focus();
    for (let i = 0; i < 40; i += 1) await page.keyboard.press('ArrowRight');
    const commit = gate.getByRole('button', { name: t.commit });
    await expect(commit).toBeEnabled();
    for (let i = 0; i < 6; i += 1) await page.keyboard.press('Tab');
    await expect(commit).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(gate).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(gate.getByRole('button', { name: t.toEnd })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(gate).toBeFocused();
    await expect(gate).toContainText('40%');
    await expect(gate).toContainText('1.3%');
    await expect(key).toBeVisible();
  });

  test(`${locale}: a place that the line starts from can be meant, too`, async ({ page }) => {
    const { gate } = await openFirst(page, locale);
    await gate.getByRole('slider', { name: t.guess }).press('Home');
    await expect(gate.getByRole('button', { name: t.commit })).toBeEnabled();
    await expect(gate).toContainText('0%');
  });

  test(`${locale}: the gap stays while knobs are turned, until one predicts again`, async ({
    page,
  }) => {
    const { figure, gate } = await openFirst(page, locale);
    await gate.getByRole('button', { name: o.half }).click();
    await gate.getByRole('button', { name: t.commit }).click();
    await toEnd(gate, locale);
    const knob = figure.getByRole('slider', { name: t.keepAlive });
    await knob.press('Home');
    const output = figure.locator('output[data-metric="cold"]');
    await expect(output).not.toContainText('1.3');
    await expect(figure.locator('[data-guess-mark="0.5"] .guess-line')).toBeVisible();
    await expect(gate).toContainText(o.verdict);
    await expect(gate).toContainText(o.settings);

    await gate.getByRole('button', { name: t.predictAgain }).click();
    await expect(output).toHaveText('–');
    await expect(knob).toBeDisabled();
    await expect(gate.getByRole('button', { name: t.commit })).toBeDisabled();
    await expect(gate).not.toContainText(o.verdict);
    // What was read already stays readable.
    await expect(page.locator('#who-waits .key')).toBeVisible();
    await gate.getByRole('button', { name: o.half }).click();
    await gate.getByRole('button', { name: t.commit }).click();
    await toEnd(gate, locale);
    await expect(output).not.toHaveText('–');
    await expect(gate).not.toContainText(o.settings);
  });

  test(`${locale}: who follows a link and comes back finds guess and knobs, and no other window does`, async ({
    page,
    context,
  }) => {
    const { figure, gate } = await openFirst(page, locale);
    await gate.getByRole('button', { name: o.half }).click();
    await gate.getByRole('button', { name: t.commit }).click();
    await toEnd(gate, locale);
    const knobIn = (part: Locator) => part.getByRole('slider', { name: t.keepAlive });
    const usual = await knobIn(figure).inputValue();
    await knobIn(figure).press('Home');
    const turned = await knobIn(figure).inputValue();
    expect(turned).not.toBe(usual);
    // It is the run that was guessed about that is explained.
    await expect(figure.locator('[data-stale]')).toContainText(o.settings);
    await page.goto(`/${locale}/quiz/cold-start`);
    await page.goBack();
    // Before its figure wakes the picture asks nothing that was answered.
    await expect(figure).toHaveAttribute('data-guessed', 'true');
    await figure.scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute('data-state', 'ready');
    await expect(gate).toContainText(o.verdict);
    await expect(knobIn(figure)).toHaveValue(turned);

    const other = await openFirst(await context.newPage(), locale);
    await expect(other.gate).toContainText(o.verdict);
    await expect(knobIn(other.figure)).toHaveValue(usual);
    await expect(other.figure.locator('[data-stale]')).toHaveCount(0);
  });

  test(`${locale}: one may skip on purpose, and reads on where the button was`, async ({
    page,
  }) => {
    const { figure, key } = await openFirst(page, locale);
    await page.locator('#who-waits .after').getByRole('button', { name: t.skip }).click();
    await expect(key).toBeVisible();
    await expect(key).toBeFocused();
    await expect(figure.getByRole('button', { name: t.play })).toBeEnabled();
    await page.reload();
    await expect(key).toBeVisible();
  });

  test(`${locale}: what is chosen before the scripts have come counts`, async ({ page }) => {
    const letCome = await holdScripts(page);
    await page.goto(lessonOf(locale), { waitUntil: 'domcontentloaded' });
    const form = page.locator('#all-at-once .predict');
    await form.locator('label').nth(1).click();
    letCome();
    await expect(form.getByRole('button', { name: o.choose })).toBeEnabled();
    await expect(form.getByRole('radio').nth(1)).toBeChecked();
  });

  test(`${locale}: a question of concept holds back what follows it as well`, async ({ page }) => {
    await page.goto(lessonOf(locale));
    const step = page.locator('#all-at-once');
    const form = step.locator('.predict');
    await form.scrollIntoViewIfNeeded();
    const commit = form.getByRole('button', { name: o.choose });
    await expect(step.locator('.key')).toBeHidden();
    await expect(commit).toBeDisabled();
    await form.locator('label').nth(1).click();
    await commit.click();
    await expect(step.locator('.key')).toBeVisible();
    // The next prediction holds back what comes after it.
    await expect(step.locator('.after').last()).toBeVisible();
  });

  test(`${locale}: without scripts, and on paper, everything stands there`, async ({
    browser,
    page,
    baseURL,
  }) => {
    await page.goto(lessonOf(locale));
    await expect(page.locator('#who-waits .key')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#who-waits .key')).toBeVisible();
    await expect(page.locator('.after').first()).toBeHidden();

    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${baseURL}${lessonOf(locale)}`);
    await expect(still.locator('#who-waits .key')).toBeVisible();
    await expect(still.locator('.after').first()).toBeHidden();
    await context.close();
  });

  test(`${locale}: on slides the key sentence comes after the guess`, async ({ page }) => {
    await page.goto(`/${locale}/present/cold-start#2`);
    const slide = page.locator('.slide-holder:visible');
    await expect(slide).toHaveCount(1);
    await expect(slide.locator('[data-sim="cold-start"]')).toBeVisible();
    await expect(slide.locator('.key')).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expect(slide.locator('.key')).toBeVisible();
    await expect(slide.locator('[data-sim]')).toHaveCount(0);
  });
}

test('the first guess of a lesson is noted with its answer, and no later one', async ({ page }) => {
  const { gate } = await openFirst(page, 'ko');
  const guess = async (chip: RegExp) => {
    await gate.getByRole('button', { name: chip }).click();
    await gate.getByRole('button', { name: words.ko.commit }).click();
    await toEnd(gate, 'ko');
  };
  await guess(own.ko.half);
  await gate.getByRole('button', { name: words.ko.predictAgain }).click();
  await guess(/^거의 없어요/);
  const rows = () =>
    page.evaluate(
      () =>
        new Promise<unknown[]>((resolve, reject) => {
          const open = indexedDB.open('cloud-ladder');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const all = open.result
              .transaction('firstGuesses')
              .objectStore('firstGuesses')
              .getAll();
            all.onsuccess = () => {
              open.result.close();
              resolve(all.result);
            };
          };
        }),
    );
  await expect.poll(async () => (await rows()).length).toBe(1);
  expect((await rows())[0]).toMatchObject({
    kind: 'number',
    lesson: 'cold-start',
    sim: 'cold-start',
    scenario: 'quiet-night',
    asked: 'cold',
    guess: 0.5,
    answer: 3 / 235,
  });
});

test('what was answered on an earlier visit is open before any of the page’s code has come', async ({
  page,
}) => {
  const { gate, key } = await openFirst(page, 'en');
  await gate.getByRole('button', { name: own.en.half }).click();
  await gate.getByRole('button', { name: words.en.commit }).click();
  await toEnd(gate, 'en');
  await expect(key).toBeVisible();
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  await expect(key).toBeVisible();
  await expect(page.locator('#one-ping .key')).toBeHidden();
});

test('with reduced motion the gap is simply there', async ({ page }) => {
  const animationOf = async () => {
    const { gate } = await openFirst(page, 'en');
    await expect(gate.locator('.guess-arrow')).toBeVisible();
    return gate.locator('.guess-arrow').evaluate((arrow) => getComputedStyle(arrow).animationName);
  };
  const { gate } = await openFirst(page, 'en');
  await gate.getByRole('button', { name: own.en.half }).click();
  await gate.getByRole('button', { name: words.en.commit }).click();
  await toEnd(gate, 'en');
  expect(await animationOf()).not.toBe('none');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await animationOf()).toBe('none');
});

// A panel is as high as its answer, and looks full before it: tiles fill what a line of words would leave empty.
for (const width of [360, 768, 1440]) {
  test(`at ${width} px no room of a question with options is left empty, and nothing moves with its answer`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/en/learn/paas');
    const isAsked = (all: Element[]) => all.findIndex((one) => one.querySelector('.guess-tiles'));
    const figure = page
      .locator('[data-sim]')
      .nth(await page.locator('[data-sim]').evaluateAll(isAsked));
    await figure.scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute('data-state', 'ready', within(30));
    const gate = figure.locator('.guess');
    // On a phone Play stays in sight, wherever the reader is: what stands in the page tells whether anything moved.
    const sentence = figure.locator('[data-part="sentence"]');
    /** The widest gap between two parts of the panel, in px. */
    const gap = () =>
      gate.evaluate((panel) => {
        const boxes = [...panel.children]
          .map((part) => part.getBoundingClientRect())
          .filter(({ height }) => height > 1);
        const bottom = panel.getBoundingClientRect().bottom;
        return Math.max(
          ...boxes.map(({ bottom: end }, at) => (boxes[at + 1]?.top ?? bottom) - end),
        );
      });
    expect(await gap()).toBeLessThan(48);
    const before = [await heightOf(gate), await placeOf(sentence)];
    /** By how much either has changed since: less than a pixel is the rounding of type. */
    const moved = async () => {
      const now = [await heightOf(gate), await placeOf(sentence)];
      return Math.max(...now.map((px, i) => Math.abs(px - (before[i] ?? Number.NaN))));
    };
    const options = gate.getByRole('button', { disabled: false });
    await gate.locator('.guess-option').first().click();
    await expect(gate).toHaveAttribute('data-state', 'kept');
    expect(await moved()).toBeLessThan(1);
    expect(await gap()).toBeLessThan(48);
    await expect(gate.locator('.guess-option[data-mine]')).toHaveCount(1);
    await options.last().click();
    await expect(gate).toHaveAttribute('data-state', 'told');
    expect(await moved()).toBeLessThan(1);
  });
}
