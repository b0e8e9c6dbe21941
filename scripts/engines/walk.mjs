// What is done on each kind of page, alike in every engine. What does not happen is thrown as a sentence.

import { setTimeout as pause } from 'node:timers/promises';

/** A window held sideways: a laptop's. */
export const WINDOW = { width: 1280, height: 800 };

const LOOK_MS = 100;
/** So long a slide is left alone before the next: a page that freezes does it by itself. */
const SLIDE_MS = 300;
/** A page that never comes to rest does not answer after this. */
const FREEZE_MS = 2500;

/** Looks until `question` is true of the page. */
export async function until(page, what, question, given) {
  const endMs = Date.now() + page.patientMs;
  while (!(await page.ask(question, given))) {
    if (Date.now() > endMs) throw new Error(`it does not happen that ${what}`);
    await pause(LOOK_MS);
  }
}

const untilLoaded = (page) =>
  until(page, 'the page is loaded', () => document.readyState === 'complete');

/** All of a page comes near the screen once, and every figure that is seen comes to life. */
export async function scroll(page) {
  await untilLoaded(page);
  const goTo = (top) => {
    scrollTo({ top, behavior: 'instant' });
    return top + innerHeight < document.documentElement.scrollHeight;
  };
  for (let top = 0; await page.ask(goTo, top); top += WINDOW.height / 2) await pause(LOOK_MS);
  // A slow machine may not have shown a figure while it was passed.
  await until(page, 'every figure comes to life', () => {
    const asleep = [...document.querySelectorAll('main [data-sim]')].find(
      (figure) => figure.dataset.state !== 'ready' && figure.offsetParent,
    );
    asleep?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return !asleep;
  });
}

/** A run plays, a knob is turned, and the address is that of the run which is then on stage. */
export async function work(page) {
  await scroll(page);
  const cursor = () => document.querySelector('[data-part="transport"] input')?.value ?? null;
  const toggle = () => document.querySelector('[data-part="transport"] button').click();
  // A calculator has nothing to play.
  if ((await page.ask(cursor)) !== null) {
    await page.ask(() => document.querySelector('[data-part="transport"] input').focus());
    await page.press('Home');
    const at = (wanted) => {
      const { value } = document.querySelector('[data-part="transport"] input');
      return wanted === 'begin' ? Number(value) === 0 : Number(value) > 0;
    };
    await until(page, 'the cursor goes back to the beginning', at, 'begin');
    await page.ask(toggle);
    await until(page, 'the run plays', at, 'on');
    await page.ask(toggle);
  }

  const before = await page.ask(() => location.search);
  const isRange = await page.ask(() => {
    const knob = document.querySelector('[data-part="knobs"] :is(input, button):enabled');
    knob.focus();
    if (knob.type !== 'range') knob.click();
    return knob.type === 'range';
  });
  if (isRange) {
    const isAtEnd = () => document.activeElement.value === document.activeElement.max;
    await page.press((await page.ask(isAtEnd)) ? 'Home' : 'End');
  }
  await until(page, 'a knob changes the address', (old) => location.search !== old, before);
  await until(page, 'the run of a turned knob comes on stage', () => {
    const isBusy = document.querySelector('[data-sim] [aria-busy="true"]') !== null;
    return !isBusy && document.querySelector('[data-sim][data-state="ready"]') !== null;
  });
}

/** Every slide is turned by a key; on the way each word that is explained opens its card, and stays open. */
export async function present(page) {
  await untilLoaded(page);
  await pause(FREEZE_MS);
  const count = await page.ask(() => document.querySelectorAll('.slide-holder').length);
  for (let number = 1; number <= count; number += 1) {
    await until(
      page,
      `slide ${number} of ${count} is the one that is seen`,
      (wanted) => {
        const seen = [...document.querySelectorAll('.slide-holder')].map((one) => !one.hidden);
        return seen.indexOf(true) === wanted - 1 && seen.lastIndexOf(true) === wanted - 1;
      },
      number,
    );
    await page.ask(() => {
      const words = document.querySelectorAll('.slide-holder:not([hidden]) [popovertarget]');
      [...words].find((word) => word.offsetParent)?.click();
    });
    await pause(SLIDE_MS);
    await page.press('ArrowRight');
  }
}

/** A question is answered, and the answer is known again after the page is loaded anew. */
export async function answer(page) {
  await untilLoaded(page);
  const isAnswered = () => {
    const item = document.querySelector('[data-item]:has([data-rows] input[type="radio"])');
    item.querySelector('[data-rows] input[type="radio"]:enabled')?.click();
    [...item.querySelectorAll('button:enabled')]
      .find((one) => /^확인$/.test(one.textContent))
      ?.click();
    return item.querySelector('[data-verdict]') !== null;
  };
  await until(page, 'an answer is judged', isAnswered);
  await page.goto(await page.ask(() => location.href));
  const isKnown = () => document.querySelector('main').textContent.includes('지난번');
  await until(page, 'the answer is known again', isKnown);
}

/** What was answered is counted, and in the backup. */
export async function keep(page) {
  await untilLoaded(page);
  await until(page, 'the answer is counted', () => {
    const places = [...document.querySelectorAll('dl > div')];
    const place = places.find((one) => one.querySelector('dt').textContent.startsWith('푼 답'));
    return /^[1-9]/.test(place?.querySelector('dd').textContent ?? '');
  });
  const press = () =>
    [...document.querySelectorAll('button')]
      .find((one) => one.textContent === '백업 내려받기')
      .click();
  await page.ask(press);
  await until(page, 'a backup is handed out', () => window.witness.file !== null);
  const kept = await page.ask(async () => JSON.parse(await window.witness.file.text()).count);
  if (!(kept.answers >= 1)) throw new Error('the backup lacks the answer');
}
