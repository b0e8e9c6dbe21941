// Every character of a page is in the cut font, and running numbers keep their width.

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pages } from './pages';

const note: { characters: string } = JSON.parse(readFileSync('.cache/font.json', 'utf8'));
const drawable = new Set(note.characters);

/** The words of a prerendered page. Code is set in the visitor's own monospaced font. */
const wordsOf = (html: string): string =>
  html
    .replace(/<(head|script|style|pre|code|kbd)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x27;|&quot;|&amp;|&lt;|&gt;/g, '');

for (const path of pages) {
  test(`${path} holds no character that the font lacks`, async ({ request }) => {
    const words = wordsOf(await (await request.get(path)).text());
    expect(words.length).toBeGreaterThan(100);
    const missing = [...new Set(words)].filter(
      (character) => !drawable.has(character) && !/[\p{C}\p{M}\s]/u.test(character),
    );
    expect(missing).toEqual([]);
  });
}

test('figures are tabular in the cut font', async ({ page }) => {
  await page.goto('/ko');
  const widths = await page.evaluate(async () => {
    await document.fonts.ready;
    const probe = document.createElement('span');
    probe.className = 'tabular-nums';
    document.body.append(probe);
    return ['1111', '0000', '8888'].map((digits) => {
      probe.textContent = digits;
      return probe.getBoundingClientRect().width;
    });
  });
  expect(new Set(widths).size).toBe(1);
});
