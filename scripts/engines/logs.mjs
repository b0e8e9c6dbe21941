// Logs as the page hands them out, compared byte for byte between engines.

import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { at } from '../lib/project.mjs';
import { until } from './walk.mjs';

/** Addresses of every scenario of a lab, listed or not, at its end; none where nothing runs. */
export async function runsOf(sim) {
  const file = at(`engine/models/${sim}/scenarios.ts`);
  if (!existsSync(file)) return [];
  const { scenarios } = await tsImport(pathToFileURL(file).href, import.meta.url);
  return scenarios.map(({ id, durationMs }) => `/en/labs/${sim}/?scenario=${id}&t=${durationMs}`);
}

/** Has the page hand out the log of the run that its address names. */
export async function offerLog(page) {
  await until(page, 'the log of the wanted run can be had', () => {
    const button = (name) =>
      [...document.querySelectorAll('[data-sim] button:enabled')].find(
        ({ textContent }) => textContent === name,
      );
    // A long run waits for somebody to agree.
    button('Run it')?.click();
    button('Download log')?.click();
    return window.witness.file !== null;
  });
}

/** The digest of the first so many bytes of the file that the page handed out, and how long it is. */
const digestIn = (page, until) =>
  page.ask(async (end) => {
    const { file } = window.witness;
    const part = end === null ? file : file.slice(0, end);
    const digest = await crypto.subtle.digest('SHA-256', await part.arrayBuffer());
    const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
    return { bytes: file.size, digest: hex.join('') };
  }, until);

const textIn = (page, from, to) =>
  page.ask(([start, end]) => window.witness.file.slice(start, end).text(), [from, to]);

const AROUND = 40;

/** The first byte in which the files of the pages differ: bisected, since a log may have a hundred million. */
async function firstDifference(pages, shortest) {
  let [same, end] = [0, shortest];
  while (same < end) {
    const middle = Math.ceil((same + end) / 2);
    const found = await Promise.all(pages.map((page) => digestIn(page, middle)));
    if (new Set(found.map(({ digest }) => digest)).size === 1) same = middle;
    else end = middle - 1;
  }
  return same;
}

/**
 * Compares the files that the pages of all engines handed out last; `engines` is a list of [name, page].
 * Null where they are the same, else a sentence about where they part.
 */
export async function compareFiles(engines) {
  const pages = engines.map(([, page]) => page);
  const found = await Promise.all(pages.map((page) => digestIn(page, null)));
  if (new Set(found.map(({ digest }) => digest)).size === 1) return null;
  const from = await firstDifference(pages, Math.min(...found.map(({ bytes }) => bytes)));
  const texts = await Promise.all(
    engines.map(async ([name, page]) => {
      const text = await textIn(page, Math.max(0, from - AROUND), from + AROUND);
      return `${name} has “${text.replaceAll('\n', ' ')}”`;
    }),
  );
  return `the logs part at byte ${from}: ${texts.join('; ')}`;
}
