// What is drawn by hand and by rule can be read at every width: words of drawings within their frame and apart, words
// of axes under their ticks, terms in lines without holes.

import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { spokenIn } from './closely';
import { locales, pages } from './pages';

const WIDTHS = [360, 768, 1440] as const;

const drawn = (locale: string): readonly string[] =>
  pages.filter(
    (path) =>
      path.startsWith(`/${locale}/learn/`) &&
      /^\/\w+\/learn\/[\w-]+$/.test(path) &&
      readFileSync(`out${path}/index.html`, 'utf8').includes('data-diagram='),
  );

/** Shows what waits for an answer: a reader sees it, too, after the guess. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const drawing of document.querySelectorAll('figure.diagram')) {
      for (let at: Element | null = drawing; at instanceof HTMLElement; at = at.parentElement) {
        if (getComputedStyle(at).display === 'none') at.style.display = 'block';
      }
    }
  });

/** Lines like `blast-radius: cut "Menu"` and `blast-radius: "Menu" meets "Picks"`. */
const faultsOfDrawings = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const faults: string[] = [];
    for (const drawing of document.querySelectorAll<HTMLElement>('figure.diagram')) {
      const id = drawing.dataset.diagram;
      const frame = drawing.getBoundingClientRect();
      const walker = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
      const words: { text: string; box: DOMRect; element: Element }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = node.textContent?.trim() ?? '';
        if (!element || text === '' || element.closest('figcaption')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (box.width > 1 && box.height > 1) words.push({ text, box, element });
        }
      }
      for (const { text, box, element } of words) {
        const svg = element.closest('svg')?.getBoundingClientRect() ?? frame;
        const isWithin =
          box.left >= Math.max(frame.left, svg.left) - 1 &&
          box.right <= Math.min(frame.right, svg.right) + 1 &&
          box.top >= svg.top - 2 &&
          box.bottom <= svg.bottom + 2;
        if (!isWithin) faults.push(`${id}: cut "${text}"`);
      }
      for (const [place, { text, box, element }] of words.entries()) {
        for (const other of words.slice(place + 1)) {
          // React keeps "500" and "%" apart in one word.
          if (other.element === element) continue;
          const along = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          const isOneLine = down > 0.6 * Math.min(box.height, other.box.height);
          if (
            along > (isOneLine ? -3 : 1) &&
            down > 0.35 * Math.min(box.height, other.box.height)
          ) {
            faults.push(`${id}: "${text}" meets "${other.text}"`);
          }
        }
      }
    }
    return faults;
  });

for (const locale of spokenIn('drawings')) {
  for (const width of WIDTHS) {
    test(`${locale}: on ${width} px every word of a drawing is whole and apart`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height: 900 });
      const faults: string[] = [];
      for (const path of drawn(locale)) {
        await page.goto(path);
        await openAll(page);
        faults.push(...(await faultsOfDrawings(page)));
      }
      expect(faults).toEqual([]);
    });
  }
}

/** Lines about labels that stand beside their tick, beyond their axis, or in each other's way. */
const faultsOfAxes = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const faults: string[] = [];
    for (const axis of document.querySelectorAll('.axis-labels')) {
      if (!axis.checkVisibility()) continue;
      const { left, right } = axis.getBoundingClientRect();
      // A guess line's labels may reach as far as its thumb does.
      const air = axis.matches('.guess-ticks') ? 14 : 0;
      let before = Number.NEGATIVE_INFINITY;
      for (const label of axis.querySelectorAll('i')) {
        const box = label.getBoundingClientRect();
        if (box.width === 0) continue;
        const tick = label.parentElement?.getBoundingClientRect().left ?? Number.NaN;
        const isAtEnd = box.left <= left - air + 1 || box.right >= right + air - 1;
        const name = `"${label.textContent}"`;
        if (Math.abs((box.left + box.right) / 2 - tick) > 1 && !isAtEnd)
          faults.push(`${name} is beside its tick`);
        if (box.left < left - air - 1 || box.right > right + air + 1)
          faults.push(`${name} is beyond its axis`);
        if (box.left < before + 4) faults.push(`${name} touches the label before it`);
        before = box.right;
      }
    }
    return faults;
  });

for (const width of [360, 1440]) {
  test(`on ${width} px the labels of every axis stand under their ticks`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const locale of locales) {
      await page.goto(`/${locale}/learn/cold-start`);
      await expect(page.locator('.axis-labels:visible').first()).toBeVisible();
      expect(await faultsOfAxes(page)).toEqual([]);
    }
  });
}

test('a term breaks as text does: no line ends early for it, and its particle stays with it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/ko/learn/cold-start');
  const torn = await page.evaluate(async () => {
    await document.fonts.ready;
    return Array.from(document.querySelectorAll('.prose .term-word')).flatMap((word) => {
      if (!word.checkVisibility()) return [];
      const after = word.parentElement?.nextSibling;
      const tail = after?.nodeType === Node.TEXT_NODE ? /^\S/.exec(after.textContent ?? '') : null;
      const boxes = Array.from(word.getClientRects());
      const faults: string[] = [];
      if (getComputedStyle(word).display !== 'inline') faults.push(`${word.textContent}: a box`);
      if (tail && after) {
        const range = document.createRange();
        range.setStart(after, 0);
        range.setEnd(after, 1);
        const [first] = range.getClientRects();
        if (first && Math.abs(first.bottom - (boxes.at(-1)?.bottom ?? 0)) > 8) {
          faults.push(`${word.textContent}: "${tail[0]}" stands alone`);
        }
      }
      return faults;
    });
  });
  expect(torn).toEqual([]);
  await page.locator('.prose .term-word').filter({ visible: true }).first().click();
  await expect(page.locator('.term-card:popover-open')).toBeVisible();
});
