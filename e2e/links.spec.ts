// Every link within the site leads to a page that was built, and to a place that is on it; and no text is struck out.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pages } from './pages';

const ORIGIN = 'http://site.invalid';

/** The file of `out/` that answers to a path; null where none does. */
function fileOf(path: string): string | null {
  const file = `out${decodeURIComponent(path)}`;
  const found = [file, `${file.replace(/\/$/, '')}/index.html`].find(
    (one) => existsSync(one) && statSync(one).isFile(),
  );
  return found ?? null;
}

const htmlOf = new Map<string, string>();
function read(file: string): string {
  const html = htmlOf.get(file) ?? readFileSync(file, 'utf8');
  htmlOf.set(file, html);
  return html;
}

/** Where the links of a page lead, without what is written in scripts. */
const linksOf = (html: string): readonly string[] => [
  ...new Set(
    [
      ...html.replace(/<script\b[\s\S]*?<\/script>/g, '').matchAll(/<a\b[^>]*?\shref="([^"]*)"/g),
    ].map(([, href = '']) => href.replaceAll('&amp;', '&')),
  ),
];

const isPlace = (html: string, id: string): boolean =>
  html.includes(` id="${id}"`) || html.includes(` name="${id}"`);

/** What is wrong with a link of the page at `path`; null where nothing is. */
function faultOf(path: string, href: string): string | null {
  const url = new URL(href, `${ORIGIN}${path}/`);
  if (url.origin !== ORIGIN) return null;
  const file = fileOf(url.pathname);
  if (file === null) return `${href} leads nowhere`;
  const id = decodeURIComponent(url.hash.slice(1));
  // What is written as in a query is for the page to read, as `/assign#lab=cold-start`.
  if (id === '' || /^\w+=/.test(id) || !file.endsWith('.html')) return null;
  return isPlace(read(file), id) ? null : `${href}: no such place`;
}

test('every link within the site leads to a page, and to a place on it', () => {
  let count = 0;
  const faults = pages.flatMap((path) => {
    const links = linksOf(read(`out${path}/index.html`));
    count += links.length;
    return links.flatMap((href) => {
      const fault = faultOf(path, href);
      return fault === null ? [] : [`${path}: ${fault}`];
    });
  });
  expect(count).toBeGreaterThan(10 * pages.length);
  expect(faults).toEqual([]);
});

test('nothing is struck out: a range is written as 3~5, and a sentence may have two', () => {
  const faults = pages.filter((path) => read(`out${path}/index.html`).includes('<del>'));
  expect(faults).toEqual([]);
});

test('a link that leads nowhere is noticed, and one to a place that is not there', () => {
  expect(faultOf('/ko', '/ko/learn/no-such-lesson/')).toContain('nowhere');
  expect(faultOf('/ko', '/ko/learn/#no-such-place')).toContain('no such place');
  expect(faultOf('/ko', '/ko/learn/')).toBeNull();
  expect(faultOf('/ko', 'https://example.com/')).toBeNull();
});
