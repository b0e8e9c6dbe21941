// What is looked at closely in this run, as `choose-closely.ts` chose it before any test was read: whoever reads
// this file earlier finds nothing chosen.

import { isAll, type Locale, locales, pages } from './pages';

interface Closely {
  /** Paths. */
  readonly pages: readonly string[];
  /** Ids of simulators with a lab. */
  readonly labs: readonly string[];
  /** Files of tests, without `.spec.ts`. */
  readonly specs: readonly string[];
  /** Days since some day. */
  readonly today: number;
}

export const closely: Closely = JSON.parse(
  process.env.CLOSELY ?? '{ "pages": [], "labs": [], "specs": [], "today": 0 }',
);

/**
 * The languages in which the tests of a file speak. What a figure or a page does it does in both, so `npm test` tries
 * one, each day the other, and not the same in all files; a simulator that is looked at closely is tried in both, as
 * everything is in `npm run test:all`.
 */
export function spokenIn(file: string): readonly Locale[] {
  return isAll || closely.labs.includes(file) ? locales : [todays(file)];
}

/** The language whose turn it is for a name. */
function todays(name: string): Locale {
  const place = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), closely.today);
  return place % locales.length === 0 ? 'ko' : 'en';
}

/** Every page has its turn within as many days. */
const DAYS = 8;

/** Pages that are seen at a glance: a few days' share in `npm test`, all in `npm run test:all`. */
export const glanced: readonly string[] = pages.filter(
  (path, place) => !closely.pages.includes(path) && (isAll || (place + closely.today) % DAYS === 0),
);
