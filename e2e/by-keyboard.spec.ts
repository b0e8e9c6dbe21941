// The course by keyboard alone: from the home page to the last lesson. In each of them its beginning is skipped to, a
// prediction answered, a figure played, a question answered, and the next lesson opened; the focus is never lost.

import { expect, type Page, test } from '@playwright/test';
import { closely, spokenIn } from './closely';
import { focusOf, tab } from './focus';
import { isAll, type Locale, pages } from './pages';
import { within } from './within';
import { words } from './words';

const check = { ko: '확인', en: 'Check' } as const;

/** In `npm test`; everybody's turn comes, and `npm run test:all` walks from the first to the last. */
const LESSONS_A_DAY = 3;
/** A lesson with more stops than this has a trap. */
const MOST_STOPS = 900;
const SECONDS_A_LESSON = 150;
/** Presses of an arrow that move a guess off its beginning. */
const ARROWS = 5;

/** What is done where the focus comes to it. */
const things = {
  slider: '[data-predict][data-state="asking"] .guess-input',
  option: '[data-predict][data-state="asking"] .guess-option',
  choice: 'form[data-state="open"] .predict-options input',
  play: '.btn-play',
  question: '[data-item] [data-rows] input[type="radio"]',
  next: 'a[rel="next"]',
} as const;
type Thing = keyof typeof things;
type Guess = 'slider' | 'option' | 'choice';

const isGuess = (thing: Thing | null): thing is Guess =>
  thing === 'slider' || thing === 'option' || thing === 'choice';

const thingUnderFocus = (page: Page): Promise<Thing | null> =>
  page.evaluate((all) => {
    const found = Object.entries(all).find(([, one]) => document.activeElement?.matches(one));
    return (found?.[0] ?? null) as Thing | null;
  }, things);

/** One visitor, who has no mouse. */
class Visitor {
  readonly faults: string[] = [];
  readonly #page: Page;
  readonly #locale: Locale;

  constructor(page: Page, locale: Locale) {
    this.#page = page;
    this.#locale = locale;
  }

  get #place(): string {
    return new URL(this.#page.url()).pathname;
  }

  async #tab(): Promise<void> {
    // In code Tab indents, until Escape has let it go.
    const inCode = this.#page.locator('.cm-content:focus');
    if ((await inCode.count()) > 0) await this.press('Escape');
    const stop = await tab(this.#page);
    if (stop === null) throw new Error(`${this.#place}: the focus left the page`);
    if (stop.fault !== null) this.faults.push(`${this.#place}: ${stop.fault}`);
  }

  /** Presses a key on what has the focus. What goes with it must leave the focus to something. */
  async press(key: string): Promise<void> {
    const before = await focusOf(this.#page);
    await this.#page.keyboard.press(key);
    await expect
      .poll(() => focusOf(this.#page), {
        ...within(5),
        message: `${this.#place}: ${key} on ${before?.what} lost the focus`,
      })
      .not.toBeNull();
  }

  /** Presses Tab until the focus is on what a selector, and words where they are given, find. */
  async goTo(selector: string, text?: string): Promise<void> {
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      await this.#tab();
      const isThere = await this.#page.evaluate(
        ([selector, text]) => {
          const focused = document.activeElement;
          return (
            focused?.matches(selector) === true &&
            (text === null || focused.textContent?.trim() === text)
          );
        },
        [selector, text ?? null] as const,
      );
      if (isThere) return;
    }
    throw new Error(`${this.#place}: no ${selector} after ${MOST_STOPS} stops`);
  }

  async follow(selector: string, text?: string): Promise<void> {
    await this.goTo(selector, text);
    await this.leave();
  }

  /** Opens the link that has the focus. */
  async leave(): Promise<void> {
    const from = this.#page.url();
    await this.#page.keyboard.press('Enter');
    await this.#page.waitForURL((url) => url.href !== from, within(30));
  }

  /** A page that the browser opens has its skip link first; one that a link within the site brings has the focus. */
  async begin(): Promise<void> {
    await this.#page.waitForLoadState('networkidle');
    if ((await focusOf(this.#page)) === null) {
      await this.#tab();
      await expect(this.#page.locator('.skip-link')).toBeFocused();
      await this.press('Enter');
    }
    await expect(this.#page.locator('#main')).toBeFocused();
  }

  /** As one reads without a mouse. What comes near the screen wakes, and is there to be reached. */
  async read(): Promise<void> {
    const below = () =>
      this.#page.evaluate(
        () => document.documentElement.scrollHeight - window.scrollY - window.innerHeight,
      );
    while ((await below()) > 2) {
      await this.#page.keyboard.press('PageDown');
      await this.#page.waitForTimeout(150);
    }
    const asleep = this.#page.locator('main [data-sim][data-state="still"]');
    await expect(asleep.filter({ visible: true })).toHaveCount(0, within(60));
    await this.#page.keyboard.press('Home');
  }

  /** Guesses, and sees what came of it. */
  async predict(thing: Guess): Promise<void> {
    if (thing === 'choice') {
      await this.press('Space');
      await this.goTo('.predict-commit');
      await this.press('Enter');
      await expect(this.#page.locator('form[data-state="committed"]').first()).toBeVisible();
      return;
    }
    // However the focus goes on.
    const gate = await this.#page.locator('[data-predict]:focus-within').elementHandle();
    const state = () => gate?.getAttribute('data-state');
    if (thing === 'slider') {
      for (let i = 0; i < ARROWS; i += 1) await this.press('ArrowRight');
      await this.goTo('[data-predict] .btn-main');
    }
    await this.press('Enter');
    await expect.poll(state).toMatch(/kept|told/);
    if ((await state()) === 'told') return;
    // Its next stop goes to the end, unless it is there already.
    await this.#tab();
    const toEnd = this.#page.locator('[data-predict][data-state="kept"] .btn-quiet:focus');
    if ((await toEnd.count()) > 0) await this.press('Enter');
    await expect.poll(state, within(60)).toBe('told');
  }

  async play(): Promise<void> {
    const button = this.#page.locator(':focus');
    await this.press('Enter');
    await expect(button).toHaveAccessibleName(words[this.#locale].pause);
    await this.press('Space');
    await expect(button).toHaveAccessibleName(words[this.#locale].play);
  }

  /** Chooses in each group of the question, and checks. */
  async answer(): Promise<void> {
    const id = await this.#page.locator('[data-item]:focus-within').getAttribute('data-item');
    const item = this.#page.locator(`[data-item="${id}"]`);
    const radio = '[data-rows] input[type="radio"]';
    const button = item.getByRole('button', { name: check[this.#locale], exact: true });
    while (!(await button.evaluate((one) => one === document.activeElement))) {
      if ((await item.locator(`${radio}:focus`).count()) > 0) await this.press('Space');
      await this.#tab();
    }
    await this.press('Enter');
    await expect(item.locator('[data-verdict]')).toBeVisible(within(30));
  }
}

/** Goes through a lesson up to the link to the next one, which then has the focus; false where there is none. */
async function takeLesson(page: Page, visitor: Visitor): Promise<boolean> {
  await visitor.read();
  const isLast = (await page.locator(things.next).count()) === 0;
  // What is calculated at once, or measured, is not played.
  const played = (await page.locator(things.play).count()) === 0;
  const done = { predicted: false, played, answered: false };
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const thing = await thingUnderFocus(page);
    if (thing === 'next') break;
    if (thing === 'play' && !done.played) {
      await visitor.play();
      done.played = true;
    } else if (thing === 'question' && !done.answered) {
      await visitor.answer();
      done.answered = true;
    } else if (isGuess(thing) && !(done.predicted && done.played)) {
      // A figure that asks waits for the guess.
      await visitor.predict(thing);
      done.predicted = true;
    }
    if (isLast && done.predicted && done.played && done.answered) break;
    await visitor.goTo(Object.values(things).join());
  }
  const { pathname } = new URL(page.url());
  expect(done, pathname).toEqual({ predicted: true, played: true, answered: true });
  return !isLast;
}

for (const locale of spokenIn('by-keyboard')) {
  test(`${locale}: the course by keyboard alone, from the home page on`, async ({ page }) => {
    await page.goto(`/${locale}`);
    const visitor = new Visitor(page, locale);
    await visitor.follow(`header a[href$="/${locale}/learn/"]`);
    // As the map has them: every page of a lesson, in the order in which they are climbed.
    const isLesson = (path: string) => new RegExp(`^/${locale}/learn/[^/]+$`).test(path);
    const hrefs = await page
      .locator('main ol a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    const lessons = [...new Set(hrefs.map((path) => path.replace(/\/$/, '')))].filter(
      (path) => isLesson(path) && !path.endsWith('/spot-the-mistake'),
    );
    expect([...lessons].sort()).toEqual(
      pages.filter((path) => isLesson(path) && !path.endsWith('/spot-the-mistake')),
    );
    const first = isAll ? 0 : (closely.today * LESSONS_A_DAY) % lessons.length;
    const walked = lessons.slice(first, isAll ? undefined : first + LESSONS_A_DAY);
    test.setTimeout(within(SECONDS_A_LESSON * (walked.length + 1)).timeout);

    await visitor.follow(`main a[href*="${walked[0]}"]`);
    for (const path of walked) {
      await test.step(path, async () => {
        await expect(page).toHaveURL(new RegExp(`${path}/?$`));
        await visitor.begin();
        const hasNext = await takeLesson(page, visitor);
        if (hasNext) await visitor.leave();
        else expect(path).toBe(lessons.at(-1));
      });
    }
    expect(visitor.faults).toEqual([]);
  });
}
