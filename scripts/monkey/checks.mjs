// What may never be on a page, whatever was done to it.

import { readFile } from 'node:fs/promises';

/** So long a page may be held at a time, in ms of the page's own processor time and of the clock. */
const HANG_MS = 2000;
/** After so long nobody waits for it any more. */
const DEAD_MS = 60_000;

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

/** Watches a page; `trouble` fills with sentences, `afterAct` looks at what an act left behind. */
export async function watch(page) {
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

  /** The page answers, and soon: a busy machine makes the clock run, not the processor time of the page. */
  async function answers() {
    const fromMs = Date.now();
    const workedBeforeMs = await workedMs();
    const dead = new Promise((resolve) => {
      setTimeout(resolve, DEAD_MS, true).unref();
    });
    const isDead = await Promise.race([ask(page, () => false), dead]);
    if (isDead) {
      say(`hang: no answer within ${DEAD_MS / 1000} s`);
      return false;
    }
    const worked = (await workedMs()) - workedBeforeMs;
    if (Date.now() - fromMs > HANG_MS && worked > HANG_MS) say(`hang: ${Math.round(worked)} ms`);
    return true;
  }

  return {
    trouble,
    /** False when the page is beyond help. */
    async afterAct() {
      if (trouble.includes('the page crashed')) return false;
      if (!(await answers())) return false;
      const nonsense = await nonsenseOn(page);
      if (nonsense !== null) say(`on screen: “${nonsense}”`);
      return true;
    },
  };
}

/** Has every figure that offers its log hand it over; what is in it, the watch reads. */
export async function takeLogs(page, names) {
  for (const name of names) {
    for (const button of await page.getByRole('button', { name, exact: true }).all()) {
      if (!(await button.isVisible()) || !(await button.isEnabled())) continue;
      const download = page.waitForEvent('download', { timeout: 5000 }).catch(() => null);
      await button.evaluate((one) => one.click());
      await (await download)?.path();
    }
  }
}
