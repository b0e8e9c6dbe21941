// Pictures that are heard: nothing before it is asked for, then what the score says, and an end at once.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { seedAnswers } from './answers';
import { spokenIn } from './closely';
import { toEnd } from './to-end';
import { words } from './words';

const own = {
  ko: {
    open: '소리로 듣기',
    listen: '듣기',
    stop: '그만 듣기',
    row: '들을 줄',
    before: '바꾸기 전',
    scale: /낮은 음 0, 높은 음 \d/,
    heard: /가장 낮은 값 .+, 가장 높은 값 .+, 마지막 값/,
    stopped: /에서 멈췄어요/,
    thirty: '다른 손님들로 30번',
    dots: /점마다 음이 하나씩, 작은 값부터 차례로 30개/,
    ranked: /지금 실험은 .+, 작은 쪽에서 30개 가운데 \d+번째예요/,
    table: '표로 보기',
    order: /^주문 \d+번$/,
    takes: ['일', '시작', '걸린 시간', '기다린 사람'],
    lasting: /주문 [\d.]+ms, 메뉴 [\d.]+ms, 추천/,
    bars: /막대마다 음이 하나씩, 모두 3개/,
    memory: '내가 아는 것을 얼마나 아나',
    votes: '답마다 고른 학생 수',
    right: /짧고 높은 소리가 함께 나는 막대: 정답/,
    curve: /^내 짐작: 가장 낮은 값 0/,
  },
  en: {
    open: 'Listen',
    listen: 'Play the sound',
    stop: 'Stop the sound',
    row: 'Row to hear',
    before: 'before the change',
    scale: /lowest tone is 0, the highest \d/,
    heard: /lowest .+, highest .+, last/,
    stopped: /^Stopped at/,
    thirty: '30 times with other customers',
    dots: /One tone for each dot, 30 in all, from the smallest/,
    ranked: /The present run is .+, number \d+ of 30 from the smallest on/,
    table: 'As a table',
    order: /^Order \d+$/,
    takes: ['What', 'Begins at', 'Takes', 'Waited for'],
    lasting: /Order [\d.]+ ms, Menu [\d.]+ ms, Picks/,
    bars: /One tone for each bar, 3 in all/,
    memory: 'How well you know what you know',
    votes: 'How many chose each answer',
    right: /With a short high sound: Right/,
    curve: /^Your guess: lowest 0/,
  },
} as const;

/** What was asked of the synthesiser: in Hz and seconds. */
interface Heard {
  readonly contexts: number;
  readonly open: number;
  readonly hz: readonly (readonly [hz: number, atSec: number])[];
  readonly pan: readonly number[];
  readonly starts: number;
}

/** How fast the synthesiser's time goes: a score is over at once, or not before it is stopped. */
const FAST = 10;
const NEARLY_STILL = 0.05;

/** A synthesiser that makes no sound and writes down what it was to play. */
async function muteSynthesiser(page: Page, pace: number): Promise<void> {
  await page.addInitScript((pace) => {
    const heard = {
      contexts: 0,
      open: 0,
      hz: [] as [number, number][],
      pan: [] as number[],
      starts: 0,
    };
    const quiet = { setTargetAtTime() {}, value: 0 };
    const node = { connect: <T>(to: T): T => to };
    function open() {
      const bornMs = performance.now();
      heard.contexts += 1;
      heard.open += 1;
      return {
        destination: node,
        get currentTime() {
          return ((performance.now() - bornMs) / 1_000) * pace;
        },
        resume: async () => {},
        async close() {
          heard.open -= 1;
        },
        createGain: () => ({ ...node, gain: quiet }),
        createStereoPanner: () => ({
          ...node,
          pan: {
            setValueAtTime: (pan: number) => heard.pan.push(pan),
            linearRampToValueAtTime: (pan: number) => heard.pan.push(pan),
          },
        }),
        createOscillator: () => ({
          ...node,
          frequency: { setValueAtTime: (hz: number, at: number) => heard.hz.push([hz, at]) },
          start() {
            heard.starts += 1;
          },
          stop() {},
        }),
      };
    }
    Object.assign(window, { AudioContext: open, heard });
  }, pace);
}

const heardOn = (page: Page): Promise<Heard> =>
  page.evaluate(() => (window as unknown as { heard: Heard }).heard);

async function openLab(page: Page, path: string, pace = FAST): Promise<Locator> {
  await muteSynthesiser(page, pace);
  await page.goto(path);
  const figure = page.locator('main [data-sim]').first();
  await expect(figure).toHaveAttribute('data-state', 'ready');
  return figure;
}

const cursorOf = async (figure: Locator, name: string): Promise<number> =>
  Number(await figure.getByRole('slider', { name, exact: true }).inputValue());

for (const locale of spokenIn('sound')) {
  const t = own[locale];
  const w = words[locale];

  test(`${locale}: a row is heard when it is asked for, and the cursor goes along`, async ({
    page,
  }) => {
    const figure = await openLab(page, `/${locale}/labs/cold-start`);
    const panel = figure.locator('[data-listen]');
    const open = figure.getByRole('button', { name: t.open, exact: true });
    await open.click();
    await expect(panel).toContainText(t.scale);
    const rows = panel.getByRole('group', { name: t.row }).getByRole('radio');
    expect(await rows.count()).toBeGreaterThan(1);
    // What could sound is made when it is to sound.
    expect(await heardOn(page)).toMatchObject({ contexts: 0, starts: 0 });

    await panel.getByRole('button', { name: t.listen, exact: true }).click();
    await expect(panel.getByRole('status')).toHaveText(t.heard);
    const heard = await heardOn(page);
    expect(heard).toMatchObject({ contexts: 1, open: 0, pan: [-1, 1] });
    const tones = heard.hz.map(([hz]) => hz).filter((hz) => hz <= 880);
    expect(Math.min(...tones)).toBe(220);
    expect(Math.max(...tones)).toBeCloseTo(880, 6);
    expect(tones.length).toBeLessThanOrEqual(80);
    const times = heard.hz.map(([, at]) => at);
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(6);
    const slider = figure.getByRole('slider', { name: w.scrubber, exact: true });
    expect(await cursorOf(figure, w.scrubber)).toBe(Number(await slider.getAttribute('max')));

    // Another row has other tones.
    const others = heard.hz.length;
    await rows.nth(1).check({ force: true });
    await panel.getByRole('button', { name: t.listen, exact: true }).click();
    await expect(panel.getByRole('status')).toHaveText(t.heard);
    const second = (await heardOn(page)).hz.slice(others).map(([hz]) => hz);
    expect(second).not.toEqual(heard.hz.map(([hz]) => hz));
  });

  test(`${locale}: it ends by its button, by Escape, by Play, and with its panel`, async ({
    page,
  }) => {
    const figure = await openLab(page, `/${locale}/labs/cold-start`, NEARLY_STILL);
    const panel = figure.locator('[data-listen]');
    const open = figure.getByRole('button', { name: t.open, exact: true });
    await open.click();
    const listen = panel.getByRole('button', { name: t.listen, exact: true });
    const stop = panel.getByRole('button', { name: t.stop, exact: true });
    const isSilent = async () => {
      await expect(listen).toBeVisible();
      expect((await heardOn(page)).open).toBe(0);
    };

    await listen.press('Enter');
    await stop.press('Enter');
    await isSilent();
    await expect(panel.getByRole('status')).toHaveText(t.stopped);

    await listen.press('Enter');
    await expect(stop).toBeFocused();
    await page.keyboard.press('Escape');
    await isSilent();

    await listen.press('Enter');
    await figure.getByRole('button', { name: w.play, exact: true }).press('Enter');
    await isSilent();

    await listen.press('Enter');
    await open.press('Enter');
    await expect(panel).toHaveCount(0);
    expect(await heardOn(page)).toMatchObject({ contexts: 4, open: 0 });
  });

  test(`${locale}: what is still to be guessed is not heard`, async ({ page }) => {
    await muteSynthesiser(page, NEARLY_STILL);
    await page.goto(`/${locale}/learn/cold-start`);
    const figure = page.locator('#who-waits [data-sim="cold-start"]');
    await figure.scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute('data-state', 'ready');
    const open = figure.getByRole('button', { name: t.open, exact: true });
    await expect(open).toBeDisabled();

    const gate = figure.locator('[data-predict="cold"]');
    await gate.getByRole('slider', { name: w.guess }).press('Home');
    await gate.getByRole('button', { name: w.commit }).click();
    // The run goes on, and has still to tell.
    await expect(gate).toHaveAttribute('data-state', 'kept');
    await expect(open).toBeDisabled();
    await toEnd(gate, locale);
    await open.click();
    const listen = figure.locator('[data-listen]').getByRole('button', { name: t.listen });
    await listen.click();

    // Guessing anew, nothing is heard again, and what sounded is over.
    await gate.getByRole('button', { name: w.predictAgain }).click();
    await expect(open).toBeDisabled();
    await expect(figure.locator('[data-listen]')).toHaveCount(0);
    expect((await heardOn(page)).open).toBe(0);
  });

  test(`${locale}: two runs that are compared are heard on one scale`, async ({ page }) => {
    const figure = await openLab(page, `/${locale}/labs/cold-start`);
    await figure.getByRole('button', { name: t.open, exact: true }).click();
    const panel = figure.locator('[data-listen]');
    const scale = panel.locator('p').first();
    await expect(scale).toHaveText(t.scale);
    await figure.getByRole('slider', { name: w.keepAlive }).press('Home');
    const run = figure.locator('fieldset', { has: page.locator('input[value="before"]') });
    await expect(run).toBeVisible();
    const shared = await scale.textContent();
    await run.locator('label', { hasText: t.before }).click();
    await expect(run.locator('input[value="before"]')).toBeChecked();
    await expect(scale).toHaveText(String(shared));
    await panel.getByRole('button', { name: t.listen, exact: true }).click();
    await expect(panel.getByRole('status')).toHaveText(t.heard);
  });

  test(`${locale}: the chart of bills is heard way by way`, async ({ page }) => {
    const figure = await openLab(page, `/${locale}/labs/billing`);
    const open = figure.getByRole('button', { name: t.open, exact: true });
    // The chart would tell which way is the cheapest, and so would its sound.
    await expect(open).toBeDisabled();
    await figure.getByRole('button', { name: w.skip }).click();
    await open.click();
    const panel = figure.locator('[data-listen]');
    await expect(panel.getByRole('radio')).toHaveCount(4);
    await panel.getByRole('button', { name: t.listen, exact: true }).click();
    await expect(panel.getByRole('status')).toHaveText(t.heard);
    const { hz } = await heardOn(page);
    const tones = hz.map(([one]) => one).filter((one) => one <= 880);
    // A way never costs less for more requests.
    expect(tones).toEqual(tones.toSorted((a, b) => a - b));
  });

  /** Presses the button beside a picture and hears it to its end. */
  async function hearAll(within: Locator): Promise<readonly number[]> {
    const page = within.page();
    const before = (await heardOn(page)).hz.length;
    const panel = within.locator('[data-listen]');
    await panel.getByRole('button', { name: t.listen, exact: true }).click();
    await expect(panel.getByRole('status')).not.toHaveText('');
    return (await heardOn(page)).hz.slice(before).map(([hz]) => hz);
  }
  const isTone = (hz: number): boolean => hz <= 880;

  test(`${locale}: the dots of thirty runs are heard from the smallest on, the present one with a sign`, async ({
    page,
  }) => {
    const figure = await openLab(
      page,
      `/${locale}/labs/cold-start?scenario=quiet-night&t=14400000`,
    );
    await figure.locator('.readouts button').first().click();
    const trust = figure.locator('.trust');
    await trust.getByRole('button', { name: t.thirty }).click();
    await expect(trust.locator('.spread-dots i')).toHaveCount(30);
    const heard = trust.locator('[data-heard]');
    await heard.getByRole('button').click();
    await expect(heard).toContainText(t.dots);
    const hz = await hearAll(trust);
    const tones = hz.filter(isTone);
    expect(tones).toHaveLength(30);
    expect(tones).toEqual(tones.toSorted((a, b) => a - b));
    expect(hz.length - tones.length).toBe(1);
    await expect(heard.getByRole('status')).toHaveText(t.ranked);
  });

  test(`${locale}: the bars of an order are a table, and are heard row by row`, async ({
    page,
  }) => {
    const figure = await openLab(page, `/${locale}/labs/trace?t=28000`);
    await figure.getByRole('button', { name: w.skip }).click();
    await figure.getByRole('button', { name: t.table, exact: true }).click();
    const table = figure.getByRole('table', { name: t.order });
    await expect(table.getByRole('columnheader')).toHaveText(t.takes);
    // An order, its menu, what is recommended, twelve calls for the stock, and the payment at least.
    expect(await table.getByRole('row').count()).toBeGreaterThanOrEqual(17);

    const names = new Set(await table.locator('tbody td:first-child').allTextContents());
    expect(names.size).toBeGreaterThanOrEqual(5);

    await figure.getByRole('button', { name: t.open, exact: true }).click();
    const panel = figure.locator('[data-listen]');
    await panel.locator('label', { hasText: t.order }).click();
    const tones = (await hearAll(figure)).filter(isTone);
    // A pitch for each row, however many of its calls follow each other too fast to be told apart.
    expect(new Set(tones).size).toBe(names.size);
    expect([Math.min(...tones), Math.max(...tones)]).toEqual([220, 880]);
    await expect(panel.getByRole('status')).toHaveText(t.lasting);
  });

  test(`${locale}: the bars of the review are heard`, async ({ page }) => {
    await muteSynthesiser(page, FAST);
    await seedAnswers(page, locale, [
      { item: 'ping-and-fifty', atMs: Date.now(), correct: true, confidence: 'sure' },
    ]);
    await page.goto(`/${locale}/review`);
    const picture = page.getByRole('figure').filter({ hasText: t.memory });
    await picture.locator('[data-heard] > button').click();
    await expect(picture).toContainText(t.bars);
    // Of three bars one has a number, and it is as high as can be.
    expect((await hearAll(picture)).filter(isTone)).toEqual([880]);
  });

  test(`${locale}: both rounds of a vote are heard, the right answer with a sign`, async ({
    page,
  }) => {
    await muteSynthesiser(page, FAST);
    await page.goto(`/${locale}/vote`);
    await page.locator('.vote .segments label').first().click();
    await page.locator('.vote .btn-main').click();
    const fields = page.locator('.vote-hands input');
    for (const [i, field] of (await fields.all()).entries()) await field.fill(String(8 - 2 * i));
    await page.locator('.vote-controls .btn-main').click();
    await page.locator('.vote-controls .btn-main').click();
    for (const field of await fields.all()) await field.fill('3');
    await page.locator('.vote-controls .btn-main').click();

    const heard = page.locator('[data-heard]');
    await heard.getByRole('button', { name: t.votes }).click();
    await expect(heard).toContainText(t.right);
    const first = await hearAll(heard);
    expect(first.filter((hz) => !isTone(hz)).length).toBeGreaterThan(0);
    const falling = first.filter(isTone);
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    await heard.locator('.segments label').last().click();
    // As many for each answer: one pitch.
    expect(new Set((await hearAll(heard)).filter(isTone)).size).toBe(1);
  });

  test(`${locale}: a curve that is drawn as a guess is heard as it stands, the run’s only afterwards`, async ({
    page,
  }) => {
    await muteSynthesiser(page, FAST);
    await page.goto(`/${locale}/quiz/cold-start#q-after-the-rush`);
    const item = page.locator('[data-item="after-the-rush"]');
    await item.locator('[data-heard] > button').click();
    const panel = item.locator('[data-listen]');
    await expect(panel.getByRole('radio')).toHaveCount(0);
    await item.getByRole('slider').nth(3).press('End');
    const tones = (await hearAll(item)).filter(isTone);
    expect([Math.min(...tones), Math.max(...tones)]).toEqual([220, 880]);
    await expect(panel.getByRole('status')).toHaveText(t.curve);
  });
}
