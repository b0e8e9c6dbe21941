// The kinds of question that are more than a choice: each by pointer and by keyboard alone, in both languages.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import type { Locale } from './pages';

const words = {
  ko: {
    check: '확인',
    run: '돌려 보기',
    tryIt: '이 설정으로 돌려 보기',
    compare: '모범 답안과 비교하기',
    gradeMyself: '스스로 채점하기',
    term: '웜스타트예요',
    wrongTerm: '콜드 스타트',
    refutation: '요청마다 새로 뜨지는 않아요',
    keepAlive: '유지 시간',
    start: '콜드 스타트',
    reached: '12번 가운데 0번 이루었어요',
    text: '누가 기다리는지에 달렸어요.',
    point: /따로/,
  },
  en: {
    check: 'Check',
    run: 'Run it',
    tryIt: 'Try these settings',
    compare: 'Compare with a model answer',
    gradeMyself: 'Grade myself',
    term: 'a warm start',
    wrongTerm: 'cold start',
    refutation: 'Not every request starts afresh',
    keepAlive: 'Keep-alive',
    start: 'Cold start',
    reached: 'Met in 0 of 12 runs',
    text: 'It depends on who waits.',
    point: /separately/,
  },
} as const;

async function open(page: Page, locale: Locale, id: string): Promise<Locator> {
  await page.goto(`/${locale}/quiz/cold-start#q-${id}`);
  const item = page.locator(`[data-item="${id}"]`);
  await expect(item).toBeVisible();
  return item;
}

/** The verdict, which must stand in a live region and take the focus. */
async function expectVerdict(item: Locator, verdict: 'right' | 'wrong'): Promise<void> {
  const status = item.getByRole('status');
  await expect(status.locator('[data-verdict]')).toHaveAttribute('data-verdict', verdict);
  await expect(status).toBeFocused();
}

const button = (item: Locator, name: string) => item.getByRole('button', { name, exact: true });

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await target.focus();
  await page.keyboard.press(key);
}

/** Ids of the right partners, by the ids of the fields. */
const partners = [
  ['how-often-it-runs-outside', 'outside'],
  ['how-often-it-runs-inside', 'inside'],
  ['how-often-it-runs-shutdown', 'shutdown'],
] as const;
/** Idle environments at every fiftieth second: near enough to the run. */
const curve = [0, 1, 3, 8, 20, 20, 8];
const CURVE_TOP = 40;

for (const locale of spokenIn('quiz-kinds')) {
  const t = words[locale];

  test.describe(`${locale}, by pointer`, () => {
    test('partners are matched', async ({ page }) => {
      const item = await open(page, locale, 'how-often-it-runs');
      for (const [field, partner] of partners)
        await item.locator(`#${field}`).selectOption(partner);
      await button(item, t.check).click();
      await expectVerdict(item, 'right');
    });

    test('a wrong word is answered with what it means', async ({ page }) => {
      const item = await open(page, locale, 'name-of-the-reuse');
      await item.getByRole('textbox').fill(t.wrongTerm);
      await button(item, t.check).click();
      await expectVerdict(item, 'wrong');
      await expect(item.getByRole('status')).toContainText(t.refutation);
    });

    test('a number is guessed, and the run decides', async ({ page }) => {
      const item = await open(page, locale, 'two-minutes-awake');
      await item.getByRole('textbox').fill('50');
      await button(item, t.run).click();
      await expectVerdict(item, 'wrong');
      await expect(item.getByRole('status')).toContainText('13.6');
    });

    test('a curve is drawn with the mouse', async ({ page }) => {
      const item = await open(page, locale, 'after-the-rush');
      const pad = item.locator('[data-pad]');
      await pad.scrollIntoViewIfNeeded();
      const box = await pad.boundingBox();
      if (!box) throw new Error('the pad has no place on the page');
      for (const [index, value] of curve.entries()) {
        const x = box.x + (box.width * (index + 0.5)) / curve.length;
        await page.mouse.move(x, box.y + box.height * (1 - value / CURVE_TOP));
        if (index === 0) await page.mouse.down();
      }
      await page.mouse.up();
      await button(item, t.run).click();
      await expectVerdict(item, 'right');
      // Both curves in numbers, too.
      await expect(item.getByRole('table').getByRole('row')).toHaveCount(curve.length + 1);
    });

    test('knobs left as they stand miss their goals', async ({ page }) => {
      const item = await open(page, locale, 'night-for-both');
      await button(item, t.tryIt).click();
      await expectVerdict(item, 'wrong');
      await expect(item.getByRole('status')).toContainText(t.reached);
    });

    test('a free answer is held against the model answer', async ({ page }) => {
      const item = await open(page, locale, 'less-than-one-percent');
      await item.getByRole('textbox').fill(t.text);
      await button(item, t.compare).click();
      await expect(item.getByRole('checkbox')).toHaveCount(3);
      await item.getByRole('checkbox').first().check();
      await button(item, t.gradeMyself).click();
      await expectVerdict(item, 'wrong');
      await expect(item.getByRole('status')).toContainText(t.point);
    });
  });

  test.describe(`${locale}, by keyboard`, () => {
    test('partners are matched', async ({ page }) => {
      const item = await open(page, locale, 'how-often-it-runs');
      for (const [field, partner] of partners) {
        const list = item.locator(`#${field}`);
        const ids = await list
          .locator('option')
          .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
        await list.focus();
        for (let steps = ids.indexOf(partner); steps > 0; steps -= 1)
          await page.keyboard.press('ArrowDown');
        await expect(list).toHaveValue(partner);
      }
      await press(page, button(item, t.check));
      await expectVerdict(item, 'right');
    });

    test('a word is typed; Enter that ends a syllable does not check', async ({ page }) => {
      const item = await open(page, locale, 'name-of-the-reuse');
      const field = item.getByRole('textbox');
      await field.focus();
      await page.keyboard.type(t.term);
      await field.evaluate((input) => {
        const enter = { key: 'Enter', bubbles: true, cancelable: true };
        input.dispatchEvent(new KeyboardEvent('keydown', { ...enter, isComposing: true }));
        // Some browsers end composing before the key is reported; the key code still tells.
        input.dispatchEvent(new KeyboardEvent('keydown', { ...enter, keyCode: 229 }));
      });
      await expect(item.locator('[data-verdict]')).toHaveCount(0);
      await expect(field).toBeFocused();
      await page.keyboard.press('Enter');
      await expectVerdict(item, 'right');
    });

    test('a number is guessed', async ({ page }) => {
      const item = await open(page, locale, 'two-minutes-awake');
      await item.getByRole('textbox').focus();
      await page.keyboard.type('14');
      await page.keyboard.press('Enter');
      await expectVerdict(item, 'right');
    });

    test('a curve is set point by point', async ({ page }) => {
      const item = await open(page, locale, 'after-the-rush');
      const sliders = item.getByRole('slider');
      await expect(sliders).toHaveCount(curve.length);
      for (const [index, value] of curve.entries()) {
        await sliders.nth(index).focus();
        for (let steps = 0; steps < value; steps += 1) await page.keyboard.press('ArrowRight');
        await expect(sliders.nth(index)).toHaveValue(String(value));
      }
      await page.keyboard.press('Enter');
      await expectVerdict(item, 'right');
    });

    test('knobs reach their goals', async ({ page }) => {
      const item = await open(page, locale, 'night-for-both');
      const keepAlive = item.getByRole('slider', { name: t.keepAlive });
      await keepAlive.focus();
      // From five minutes down to somewhat less than one.
      const seconds = async (): Promise<number> => {
        const said = (await keepAlive.getAttribute('aria-valuetext')) ?? '';
        const number = Number.parseFloat(said);
        return /분|min/.test(said) ? number * 60 : number;
      };
      while ((await seconds()) > 55) await page.keyboard.press('ArrowLeft');
      expect(await seconds()).toBeGreaterThan(40);
      await press(page, item.getByRole('slider', { name: t.start }), 'Home');
      await press(page, button(item, t.tryIt));
      await expectVerdict(item, 'right');
    });

    test('a free answer is held against the model answer', async ({ page }) => {
      const item = await open(page, locale, 'less-than-one-percent');
      await item.getByRole('textbox').focus();
      await page.keyboard.type(t.text);
      // In a free text Enter begins a line.
      await page.keyboard.press('Enter');
      await expect(item.getByRole('checkbox')).toHaveCount(0);
      await press(page, button(item, t.compare));
      for (const box of await item.getByRole('checkbox').all()) await press(page, box, 'Space');
      await press(page, button(item, t.gradeMyself));
      await expectVerdict(item, 'right');
    });
  });
}
