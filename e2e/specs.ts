// The files of browser tests: those that `npm test` runs each time, and those that take turns.

import { readdirSync, readFileSync } from 'node:fs';
import { hashOf, labs, printOfLab } from './pages';

/** They measure the page's thread: a test beside them would share its core and its cache. */
export const MEASURED: readonly string[] = ['speed', 'waking'];

/** What every page rests on, and what would be lost for a learner if it broke. */
const ALWAYS: readonly string[] = [
  'budget',
  'every-page',
  'figure',
  'headers',
  'lesson',
  'links',
  'predict',
  'quiz',
  'review',
  'site',
  'type',
];

/** Names without `.spec.ts`. As in every command, paths are those of the project. */
export const specs: readonly string[] = readdirSync('e2e')
  .flatMap((file) => /^(.+)\.spec\.ts$/.exec(file)?.slice(1) ?? [])
  .filter((name) => !MEASURED.includes(name))
  .sort();

export const isAlways = (name: string): boolean => ALWAYS.includes(name);

/** A file that is named after a simulator is looked at again when that changed. */
export const printOfSpec = (name: string): string =>
  hashOf(readFileSync(`e2e/${name}.spec.ts`), labs.includes(name) ? printOfLab(name) : '');
