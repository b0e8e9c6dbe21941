// Every character of a page is in its typeface, no page loads much of it, and running numbers keep their width.

import { readFileSync, statSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { locales, pages } from './pages';

/** What a page may transfer for type. */
const LIMIT_BYTES = 150_000;

interface Part {
  readonly name: string;
  readonly characters: string;
}
const { parts }: { parts: readonly Part[] } = JSON.parse(readFileSync('.cache/font.json', 'utf8'));
const charactersOf = (...names: readonly string[]) =>
  parts.flatMap(({ name, characters }) => (names.includes(name) ? [...characters] : []));
const known = new Set(parts.flatMap(({ characters }) => [...characters]));

/** The words of a prerendered page. Code is set in the visitor's own monospaced font, which may have no Hangul. */
const wordsOf = (html: string): string =>
  html
    .replace(/<(head|script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(pre|code|kbd)\b[\s\S]*?<\/\1>/g, (code) => code.replace(/[^가-힣]/g, ''))
    .replace(/<[^>]*>/g, '')
    .replace(/&#x27;|&quot;|&amp;|&lt;|&gt;/g, '');

/** The files of the typeface that a page loads first, as paths below out/. */
const preloadedBy = (html: string): readonly string[] =>
  [...html.matchAll(/<link rel="preload" href="\/([^"]+\.woff2)" as="font"/g)].map(
    ([, path = '']) => path,
  );

/** The characters of the file that is the page's own, by the range in its style sheet. */
function ownOf(html: string): readonly string[] {
  const [, sheet] =
    /<link rel="stylesheet" href="\/(_next\/static\/type\/\w+\.css)"/.exec(html) ?? [];
  if (sheet === undefined) return [];
  const [, ranges = ''] = /unicode-range:([^}]+)/.exec(readFileSync(`out/${sheet}`, 'utf8')) ?? [];
  return ranges.split(',').flatMap((range) => {
    const [from = 0, to = from] = range
      .slice('U+'.length)
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
  });
}

test('every page brings the characters that it shows, and little more', async ({ request }) => {
  test.setTimeout(180_000);
  for (const path of pages) {
    const html = await (await request.get(path)).text();
    const words = [...new Set(wordsOf(html))].filter((one) => !/[\p{C}\p{M}\s]/u.test(one));
    expect(words.length, path).toBeGreaterThan(20);
    // In the files of the whole site too: whoever comes by a link within it loads those.
    expect(
      words.filter((character) => !known.has(character)),
      path,
    ).toEqual([]);
    const shared = path.startsWith('/ko') ? ['base', 'core'] : ['base'];
    const brought = new Set([...charactersOf(...shared), ...ownOf(html)]);
    expect(
      words.filter((character) => !brought.has(character)),
      path,
    ).toEqual([]);

    const files = preloadedBy(html);
    expect(files.length, path).toBe(shared.length + (ownOf(html).length > 0 ? 1 : 0));
    const bytes = files.reduce((sum, file) => sum + statSync(`out/${file}`).size, 0);
    expect(bytes, `${path}: ${files.join(' ')}`).toBeLessThanOrEqual(LIMIT_BYTES);
  }
});

/** Files of the typeface as they arrive, by the beginning of their names. */
function watchFonts(page: Page): string[] {
  const loaded: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.woff2')) return;
    const name = /\/media\/([a-z]+(?:-\d+)?)\./.exec(pathname)?.[1];
    loaded.push(name ?? 'own');
  });
  return loaded;
}

test('a lesson loads what is everybody’s and what is its own, each once', async ({ page }) => {
  const loaded = watchFonts(page);
  await page.goto('/ko/learn/cold-start', { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  expect(loaded.toSorted()).toEqual(['base', 'core', 'own']);
});

test('readers of English load no Korean but the name of the course', async ({ page }) => {
  const loaded = watchFonts(page);
  await page.goto('/en', { waitUntil: 'networkidle' });
  expect(loaded).toEqual(['base']);
});

test('whoever comes by a link within the site has its characters as well', async ({ page }) => {
  const loaded = watchFonts(page);
  await page.goto('/ko/learn', { waitUntil: 'networkidle' });
  const before = loaded.length;
  await page.locator('a[href$="/ko/learn/cold-start/"]').first().click();
  await expect(page.locator('article.lesson')).toBeVisible();
  await expect.poll(() => loaded.slice(before).some((name) => name.startsWith('rest-'))).toBe(true);
});

for (const locale of locales) {
  test(`${locale}: figures are tabular in the cut font`, async ({ page }) => {
    await page.goto(`/${locale}`);
    const { widths, isLoaded } = await page.evaluate(async () => {
      await document.fonts.ready;
      const probe = document.createElement('span');
      probe.className = 'tabular-nums';
      document.body.append(probe);
      const widths = ['1111', '0000', '8888'].map((digits) => {
        probe.textContent = digits;
        return probe.getBoundingClientRect().width;
      });
      return { widths, isLoaded: document.fonts.check('16px Pretendard', '0') };
    });
    expect(isLoaded).toBe(true);
    expect(new Set(widths).size).toBe(1);
  });
}
