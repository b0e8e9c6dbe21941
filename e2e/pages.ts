// Every page of the site in both languages, as a visitor addresses them: read off the build that is tested.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** `npm run test:all`. */
export const isAll = process.env.TEST_ALL === '1';

export const locales = ['ko', 'en'] as const;
export type Locale = (typeof locales)[number];

/** As in every command, paths are those of the project. */
const built = 'out';

/** `/ko`, `/ko/data`, … below one language. Throws an Error in words when nothing is built. */
function pagesBelow(locale: Locale): string[] {
  const folder = `${built}/${locale}`;
  if (!existsSync(folder)) {
    throw new Error(`no pages in out/${locale}: build the site first, with npm run build:static`);
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|\/)index\.html$/.test(path))
    .map((path) => `/${locale}/${path}`.replace(/\/index\.html$/, ''))
    .sort();
}

export const pages: readonly string[] = locales.flatMap(pagesBelow);

/** The simulators that have a lab. */
export const labs: readonly string[] = pages.flatMap(
  (path) => /^\/en\/labs\/(.+)$/.exec(path)?.slice(1) ?? [],
);

/** Simulators that have nothing to play: one calculates at once, one measures on this very device. */
export const unplayed: readonly string[] = ['billing', 'browser-faas'];

/** Labs with a timeline. */
export const playedLabs: readonly string[] = pages.filter(
  (path) => /\/labs\/[^/]+$/.test(path) && !unplayed.some((sim) => path.endsWith(`/${sim}`)),
);

/** What of a page is new with every build, although nothing on it changed: scripts, and names made of hashes. */
const PASSING =
  /<script\b[\s\S]*?<\/script>|<meta http-equiv[^>]*>|<link\b[^>]*>|\/_next\/static\/[^"]*|<html\b[^>]*>/g;

/** Colours decide about contrast on every page; all else of the style sheets shows on each template. */
const colours = (): string => readFileSync('app/tokens.css', 'utf8');

const axe = (): string => readFileSync('node_modules/axe-core/package.json', 'utf8');

export const hashOf = (...texts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex');
};

/** Two builds of a page have the same print when axe would see the same in both. */
export function printOf(path: string): string {
  const html = readFileSync(`${built}${path}/index.html`, 'utf8').replaceAll(PASSING, '');
  return hashOf(html, colours(), axe());
}

/** A simulator is what its rules and its picture are. */
export function printOfLab(sim: string): string {
  const files = ['components/sims', 'engine/models']
    .map((folder) => `${folder}/${sim}`)
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    );
  const code = files.filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'));
  return hashOf(...code.sort().flatMap((path) => [path, readFileSync(path)]));
}
