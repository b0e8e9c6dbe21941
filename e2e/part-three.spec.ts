// The simulators of the third part as a learner meets them: a guess, an act that is undone, a goal that is won, and a
// link that opens the same run.

import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import { actsIn } from './hand';
import type { Locale } from './pages';
import { toEnd } from './to-end';
import { within } from './within';
import { words } from './words';

interface Asked {
  readonly lesson: string;
  readonly step: string;
  readonly metric: string;
}

type Said = Readonly<Record<Locale, string>>;

interface Own {
  readonly asked: Asked;
  /** The scenario with a goal, and all but one of the knobs that win it, as an address has them. */
  readonly nearly: string;
  /** The knob that is left: a switch that is turned on, or a choice and the option that is chosen. */
  readonly last: { readonly knob: Said; readonly option?: Said };
  /** What is done by hand: a button of the stage, or a thing on it, and how its act ends in an address. */
  readonly act: { readonly by: string; readonly query: string; readonly says: RegExp };
}

const sims: Readonly<Record<string, Own>> = {
  splitter: {
    asked: { lesson: 'monolith-to-microservices', step: 'four-services', metric: 'down' },
    nearly: 'scenario=own-lines&cutMenu=on&cutNotice=on',
    last: { knob: { ko: '추천과 알림 없이도 띄우기', en: 'Do without picks and notices' } },
    act: {
      by: '[data-target="cutPayment"]',
      query: 'scenario=one-piece&t=86400000',
      says: /:set:cutPayment:on$/,
    },
  },
  'team-lines': {
    asked: { lesson: 'teams', step: 'six-days', metric: 'lead' },
    nearly: 'scenario=fifteen-days&generalist=1&crossing=0.1',
    last: {
      knob: { ko: '팀 나누기', en: 'Teams' },
      option: { ko: '줄 하나를 함께', en: 'One queue' },
    },
    act: { by: '[data-act="rush"]', query: 'scenario=three-layers', says: /:rush$/ },
  },
  messaging: {
    asked: { lesson: 'smart-endpoints', step: 'nine-good-ones', metric: 'goodRuns' },
    nearly: 'scenario=rough-day&leaseSec=60&maxReceives=8',
    last: { knob: { ko: '실패한 것만 돌려주기', en: 'Return only failures' } },
    act: { by: '[data-act="redrive"]', query: 'scenario=poison&t=900000', says: /:redrive$/ },
  },
  'data-ownership': {
    asked: { lesson: 'data-per-service', step: 'paid-unknown', metric: 'stale' },
    nearly: 'scenario=trusted-hour&publish=outbox&pollSec=1',
    last: {
      knob: { ko: '숫자를 아는 방법', en: 'How a number is known' },
      option: { ko: '사본을 읽어요', en: 'Read a copy' },
    },
    act: { by: '[data-act="stop"]', query: 'scenario=owner-down&t=20000', says: /:stop$/ },
  },
  'release-train': {
    asked: { lesson: 'evolution', step: 'quiet-morning', metric: 'blind' },
    nearly: 'scenario=within-a-day&everyDays=0&rollout=canary&canaryMin=10',
    last: {
      knob: { ko: '계약 바꾸기', en: 'Changing a contract' },
      option: { ko: '더하고, 옮기고, 지우기', en: 'add, move, drop' },
    },
    act: {
      by: '[data-act="takeBack"]',
      query: 'scenario=quiet-canary&t=780000',
      says: /:takeBack$/,
    },
  },
  placement: {
    asked: { lesson: 'microservices-and-serverless', step: 'cut-in-six', metric: 'cold' },
    nearly: 'scenario=coupon-noon&onServer=5',
    last: {
      knob: { ko: '서버', en: 'Servers' },
      option: { ko: '하나를 함께', en: 'one for all' },
    },
    act: {
      by: '[data-target="piece-2"]',
      query: 'scenario=six-functions&t=36000000',
      says: /:move:piece-2$/,
    },
  },
};

const undo = { ko: '무르기', en: 'Undo' } as const;

async function openLab(page: Page, locale: Locale, sim: string, query: string): Promise<Locator> {
  await page.goto(`/${locale}/labs/${sim}?${query}`);
  const figure = page.locator(`[data-sim="${sim}"]`);
  await expect(figure).toHaveAttribute('data-state', 'ready', within(30));
  await expect(figure.getByRole('button', { name: words[locale].step, exact: true })).toBeEnabled();
  return figure;
}

async function logOf(figure: Locator, locale: Locale): Promise<string> {
  const button = figure.getByRole('button', { name: words[locale].download });
  await expect(button).toBeEnabled();
  const [download] = await Promise.all([figure.page().waitForEvent('download'), button.click()]);
  return readFile(await download.path(), 'utf8');
}

for (const [sim, { asked, nearly, last, act }] of Object.entries(sims)) {
  for (const locale of spokenIn(sim)) {
    test(`${sim}: a guess is made, and the run answers it (${locale})`, async ({ page }) => {
      await page.goto(`/${locale}/learn/${asked.lesson}`);
      const own = page.locator(`#${asked.step} [data-sim="${sim}"]`).first();
      await own.scrollIntoViewIfNeeded();
      await expect(own).toHaveAttribute('data-state', 'ready', within(30));
      const figure = own.locator(`[data-predict="${asked.metric}"]`);
      const number = own.locator(`output[data-metric="${asked.metric}"]`);
      await expect(number).toHaveText('–');
      await figure.getByRole('slider', { name: words[locale].guess }).press('Home');
      await figure.getByRole('button', { name: words[locale].commit }).click();
      await toEnd(figure, locale);
      await expect(number).not.toHaveText('–');
      await expect(page.locator(`#${asked.step} .why`).first()).toBeVisible();
    });

    test(`${sim}: an act stands in the address, opens again with the same log, and is undone (${locale})`, async ({
      page,
    }) => {
      const figure = await openLab(page, locale, sim, act.query);
      const before = actsIn(page);
      await figure.locator(act.by).first().click();
      await expect.poll(() => actsIn(page)).toMatch(act.says);
      const done = await logOf(figure, locale);
      const link = page.url();
      await figure.getByRole('button', { name: undo[locale], exact: true }).click();
      await expect.poll(() => actsIn(page)).toBe(before);
      expect(await logOf(figure, locale)).not.toBe(done);
      await page.goto('about:blank');
      const again = await openLab(page, locale, sim, link.slice(link.indexOf('?') + 1));
      expect(await logOf(again, locale)).toBe(done);
    });

    test(`${sim}: the goal is open until the last knob is turned (${locale})`, async ({ page }) => {
      const figure = await openLab(page, locale, sim, nearly);
      const goal = figure.locator('[data-goal]');
      await expect(goal).toHaveAttribute('data-goal', 'open');
      const knobs = figure.locator('[data-part="knobs"]');
      const { knob, option } = last;
      if (!option) await knobs.getByRole('switch', { name: knob[locale] }).check();
      else {
        const list = knobs.getByRole('combobox', { name: knob[locale] });
        if (await list.isVisible()) await list.selectOption(option[locale]);
        else {
          const choice = knobs.getByRole('group', { name: knob[locale], exact: true });
          await choice.getByText(option[locale], { exact: true }).click();
        }
      }
      await expect(goal).toHaveAttribute('data-goal', 'met');
    });
  }
}
