// Works on the finished tables of services, which React has drawn once and leaves alone.

import { type Job, jobs, type Maker, makers } from '@/content/services';

/** What a reader looks for; '' and null leave everything in. */
export interface Choice {
  readonly text: string;
  readonly job: Job | null;
  readonly maker: Maker | null;
}

export const everything: Choice = { text: '', job: null, maker: null };

export const isEverything = ({ text, job, maker }: Choice): boolean =>
  text.trim() === '' && job === null && maker === null;

const NAMES = { text: 'q', job: 'job', maker: 'by' } as const;

/** What an address asks for. Anything can be typed there: what is unknown is left out. */
export function readChoice(address: string): Choice {
  const asked = new URL(address).searchParams;
  const known = <T extends string>(name: string, of: readonly T[]): T | null =>
    of.find((each) => each === asked.get(name)) ?? null;
  return {
    text: asked.get(NAMES.text) ?? '',
    job: known(NAMES.job, jobs),
    maker: known(NAMES.maker, makers),
  };
}

/** The same address with this choice in it; what else it says stays. */
export function withChoice(address: string, { text, job, maker }: Choice): string {
  const url = new URL(address);
  const values = { [NAMES.text]: text.trim(), [NAMES.job]: job, [NAMES.maker]: maker };
  for (const [name, value] of Object.entries(values)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url.href;
}

/** Spaces between letters of one word are nobody's concern: “콜드스타트” finds “콜드 스타트”. */
const fold = (text: string): string => text.normalize('NFC').toLowerCase();
const tight = (text: string): string => fold(text).replace(/\s+/g, '');

function fits(row: HTMLElement, words: readonly string[], { job, maker }: Choice): boolean {
  const { dataset } = row;
  if (job !== null && dataset.job !== job) return false;
  if (maker !== null && dataset.maker !== maker) return false;
  if (words.length === 0) return true;
  const text = tight(`${dataset.also ?? ''} ${row.textContent ?? ''}`);
  return words.every((word) => text.includes(word));
}

/** Hides every row that does not fit, and each table without a row. Returns how many rows are left. */
export function showChosen(page: Element, choice: Choice): number {
  const words = fold(choice.text).split(/\s+/).filter(Boolean);
  let left = 0;
  for (const row of page.querySelectorAll<HTMLElement>('[data-service]')) {
    row.hidden = !fits(row, words, choice);
    if (!row.hidden) left += 1;
  }
  const full = new Set<string | undefined>();
  for (const table of page.querySelectorAll<HTMLElement>('.service-job')) {
    table.hidden = table.querySelector('[data-service]:not([hidden])') === null;
    if (!table.hidden) full.add(table.dataset.job);
  }
  for (const link of page.querySelectorAll<HTMLElement>('.service-jobs li')) {
    link.hidden = !full.has(link.dataset.job);
  }
  return left;
}
