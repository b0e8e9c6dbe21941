// What may never be on a page, whatever was done to it.

import { readFile } from 'node:fs/promises';
import { patience } from '../lib/patience.mjs';

/** So long a page may be held at a time, in ms of the page's own processor time and of the clock. */
const HANG_MS = 2000;
const DEAD_MS = 60_000;

const LOG_BUTTONS = ['기록 내려받기', 'Download log'];
const ENDS = ['completed', 'rejected', 'timedOut', 'waiting', 'running'];

/**
 * Sentences about whoever came in a log and is not accounted for, in the whole run and in each part of it that counts
 * all ends (`kitchen.arrived`). A service that can fail also counts those whom it failed.
 */
export function lostIn({ counts = {} }) {
  return Object.keys(counts)
    .filter((name) => /(^|\.)arrived$/.test(name))
    .map((name) => name.slice(0, -'arrived'.length))
    .filter((part) => ENDS.every((end) => `${part}${end}` in counts))
    .flatMap((part) => {
      const ends = [...ENDS, 'failed'].map((end) => counts[part + end] ?? 0);
      const found = ends.reduce((sum, count) => sum + count, 0);
      const arrived = counts[`${part}arrived`];
      if (found === arrived && ends.every((count) => count >= 0)) return [];
      return [`${part}arrived is ${arrived}, and ${found} are accounted for`];
    });
}

/** What no page may say: the names by which JavaScript says that something is not there. */
export const NONSENSE = /\bNaN\b|\bundefined\b|\[object \w+\]|\bInfinity\b/;

/** Asks a page, and again when it left for another one meanwhile. */
async function ask(page, question, given) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await page.evaluate(question, given);
    } catch (error) {
      if (tries === 5 || !/context was destroyed|Cannot find context/.test(error.message)) {
        throw error;
      }
      await page.waitForLoadState('domcontentloaded');
    }
  }
}

/** Nonsense that is shown or read out, with what stands around it; null where all is well. */
async function nonsenseOn(page) {
  const look = (source) => {
    const nonsense = new RegExp(source);
    const around = (text) => {
      const { index } = nonsense.exec(text);
      return text.slice(Math.max(0, index - 40), index + 40).replace(/\s+/g, ' ');
    };
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (nonsense.test(node.data) && !parent.closest('script, style, code, pre')) {
        if (parent.checkVisibility()) return around(node.data);
      }
    }
    for (const one of document.querySelectorAll('[aria-valuetext], [aria-label]')) {
      const read = `${one.ariaValueText ?? ''} ${one.ariaLabel ?? ''}`;
      if (nonsense.test(read)) return around(read);
    }
    return null;
  };
  return ask(page, look, NONSENSE.source);
}

/** Watches a page before it is opened; `trouble` fills with sentences. After `deadMs` nobody waits for an answer. */
export async function watch(page, deadMs = DEAD_MS) {
  const trouble = [];
  const say = (line) => {
    if (!trouble.includes(line)) trouble.push(line);
  };
  page.on('pageerror', (error) => say(`error: ${error.stack ?? error}`));
  page.on('crash', () => say('the page crashed'));
  page.on('console', (message) => {
    if (message.type() === 'error') say(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
  page.on('download', async (download) => {
    if (!download.suggestedFilename().endsWith('.json')) return;
    // A page that is left takes its download along.
    const text = await download
      .path()
      .then((path) => readFile(path, 'utf8'))
      .catch(() => '{}');
    for (const line of lostIn(JSON.parse(text))) say(`log: ${line}`);
  });

  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** Processor time of the page's thread until now, in ms. */
  const workedMs = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };

  await page.addInitScript(() => {
    const held = [];
    const keep = (entries) => held.push(...entries.map(({ duration }) => duration));
    const observer = new PerformanceObserver((list) => keep(list.getEntries()));
    observer.observe({ type: 'longtask', buffered: true });
    /** How long the page was held at most since it was last asked, in ms. */
    window.longestHold = () => {
      keep(observer.takeRecords());
      return Math.max(0, ...held.splice(0));
    };
  });

  /** Whether the page answers after some work; then also how long it was held. */
  async function answers(work) {
    const workedBeforeMs = await workedMs();
    const answer = async () => {
      await work();
      return { heldMs: await ask(page, () => window.longestHold?.() ?? 0) };
    };
    const dead = new Promise((resolve) => {
      setTimeout(resolve, deadMs, null).unref();
    });
    const answering = answer();
    // Whoever is dead refuses when the page is closed.
    answering.catch(() => {});
    const answered = await Promise.race([answering, dead]);
    if (answered === null) {
      say(`hang: no answer within ${deadMs / 1000} s`);
      return false;
    }
    // A busy machine makes the clock run, not the processor time of the page.
    const heldMs = Math.min(answered.heldMs, (await workedMs()) - workedBeforeMs);
    if (heldMs > HANG_MS) say(`hang: ${Math.round(heldMs)} ms`);
    return true;
  }

  return {
    trouble,
    /** Does something to the page and looks at what that left behind. False when the page is beyond help. */
    async after(work) {
      if (!(await answers(work))) return false;
      if (trouble.includes('the page crashed')) return false;
      const nonsense = await nonsenseOn(page);
      if (nonsense !== null) say(`on screen: “${nonsense}”`);
      return true;
    },
  };
}

/** A button that was seen is there at once, or gone. */
const GONE_MS = 2_000;

/** Has every figure that offers its log hand it over; what is in it, the watch reads. */
export async function takeLogs(page) {
  for (const name of LOG_BUTTONS) {
    for (const button of await page.getByRole('button', { name, exact: true }).all()) {
      if (!(await button.isVisible())) continue;
      // A figure may be gone between two looks: then it is not waited for.
      if (!(await button.isEnabled({ timeout: GONE_MS }).catch(() => false))) continue;
      const download = page.waitForEvent('download', { timeout: 5000 }).catch(() => null);
      await button.evaluate((one) => one.click());
      await (await download)?.path();
    }
  }
}

/** How long a run may take until its log can be had. */
const LOG_MS = 30_000 * patience();
/** An address follows its figure at rest, not each of its turns. */
const ADDRESS_MS = 1500;

/** What the address of a lab stands for: values of the knobs that are seen, and the log, null where none is to be had. */
async function runOn(page) {
  const pause = page.locator('[data-sim] [data-part="transport"] button').first();
  if (/^(멈춤|Pause)$/.test((await pause.count()) ? await pause.textContent() : '')) {
    await pause.evaluate((one) => one.click());
  }
  const named = LOG_BUTTONS.map((name) => page.getByRole('button', { name, exact: true }));
  const button = named.reduce((all, one) => all.or(one));
  const download = page.waitForEvent('download', { timeout: LOG_MS }).catch(() => null);
  // A run that somebody has to agree to has no log, and a calculator none at all.
  const isOffered = (await button.count()) === 1;
  if (isOffered) await button.click({ timeout: LOG_MS }).catch(() => {});
  const path = isOffered ? await (await download)?.path() : null;
  const knobs = await page
    .locator('[data-part="knobs"] :is(input, select)')
    .evaluateAll((all) =>
      all.map((one) => (/radio|checkbox/.test(one.type) ? one.checked : one.value)),
    );
  return { knobs, log: path ? await readFile(path, 'utf8') : null };
}

/** Opens the address of a lab again: the knobs stand as they stood, and the log is the same bytes. */
export async function openAgain(page) {
  if (!/\/labs\/[^/]+\/?(\?|$)/.test(page.url())) return [];
  const before = await runOn(page);
  await page.waitForTimeout(ADDRESS_MS);
  const url = page.url();
  await page.goto(url);
  // Below the screen it sleeps on.
  const figure = page.locator('[data-sim]').first();
  const isThere = figure.scrollIntoViewIfNeeded({ timeout: LOG_MS }).then(
    () => true,
    () => false,
  );
  if (!(await isThere)) return [`lost: opened again, ${url} has no figure`];
  const live = page.locator('[data-sim][data-state="ready"]');
  const isLive = live
    .waitFor({ timeout: LOG_MS })
    .then(() => true)
    .catch(() => false);
  if (!(await isLive)) return [`lost: opened again, ${url} does not come to life`];
  const after = await runOn(page);
  const lost = [];
  // In a narrow window the knobs stand in a sheet, which is closed again.
  const isSeen = before.knobs.length === after.knobs.length;
  if (isSeen && JSON.stringify(before.knobs) !== JSON.stringify(after.knobs)) {
    lost.push(
      `lost: the knobs stood at ${before.knobs}, and opened again at ${after.knobs}: ${url}`,
    );
  }
  if (before.log !== null && after.log !== null && before.log !== after.log) {
    lost.push(`lost: opened again, ${url} gives another log`);
  }
  return lost;
}
