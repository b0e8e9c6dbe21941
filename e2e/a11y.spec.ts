// What the report on accessibility says of every page, tried on one page of each kind: zoom, spacing, targets, the way
// of the focus, names, and the system's own colours. Axe looks at the rest in `every-page.spec.ts`.

import { expect, type Page, test } from '@playwright/test';
import { axeOn } from './axe';
import { spokenIn } from './closely';
import { focusOf, tab } from './focus';
import { isAll, type Locale, locales, pages } from './pages';
import { readThrough } from './read-through';
import { templateOf } from './templates';
import { within } from './within';
import { words } from './words';

/** 1280 × 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 720 };

/** A page with more stops than this goes on in the same way. */
const MOST_STOPS = 220;

/** The first page of each template. */
const onePageOfEach = (locale: Locale): readonly string[] => {
  const own = pages.filter((path) => path === `/${locale}` || path.startsWith(`/${locale}/`));
  return [...new Map(own.toReversed().map((path) => [templateOf(path), path])).values()].sort();
};

async function open(page: Page, path: string, size: { width: number; height: number }) {
  await page.setViewportSize(size);
  await page.goto(path);
  await readThrough(page);
  const asleep = page.locator('main [data-sim][data-state="still"]');
  await expect(asleep.filter({ visible: true })).toHaveCount(0, within(30));
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** How far the page is wider than its window, and pieces of rows that scroll which are wider than it. */
const beyondIn = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const rows = [...document.querySelectorAll<HTMLElement>('main *')].filter(
      (one) =>
        /auto|scroll/.test(getComputedStyle(one).overflowX) &&
        one.scrollWidth > one.clientWidth + 1 &&
        one.checkVisibility() &&
        // A table and a line of code keep their two dimensions.
        one.querySelector('table, pre, code') === null &&
        one.closest('pre, table') === null,
    );
    const wide = rows
      .flatMap((row) => [...row.children])
      .filter(
        (piece) => piece.checkVisibility() && piece.getBoundingClientRect().width > innerWidth,
      )
      .map((piece) => piece.outerHTML.slice(0, 120));
    return { over: scrollWidth - clientWidth, wide };
  });

/** Targets of less than 24 px within 24 px of another, as WCAG 2.5.8 measures; words in a sentence are let be. */
const crowdedIn = (page: Page) =>
  page.evaluate(() => {
    const LEAST = 24;
    const targets = 'a[href], button, input:not([type="hidden"]), select, textarea, summary';
    const boxes = [...document.querySelectorAll<HTMLElement>(targets)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const isSmall = (box: DOMRect) => box.width < LEAST || box.height < LEAST;
    const isInSentence = (one: HTMLElement) =>
      getComputedStyle(one).display === 'inline' &&
      [...(one.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 1,
      );
    const middle = (box: DOMRect) => [box.x + box.width / 2, box.y + box.height / 2] as const;
    const meets = (box: DOMRect, other: DOMRect) => {
      const [x, y] = middle(box);
      if (isSmall(other)) {
        const [otherX, otherY] = middle(other);
        return Math.hypot(otherX - x, otherY - y) < LEAST;
      }
      const dx = Math.max(other.left - x, 0, x - other.right);
      const dy = Math.max(other.top - y, 0, y - other.bottom);
      return Math.hypot(dx, dy) < LEAST / 2;
    };
    return boxes
      .filter(({ one, box }) => isSmall(box) && !isInSentence(one))
      .filter(({ one, box }) =>
        boxes.some(
          (other) =>
            other.one !== one &&
            !other.one.contains(one) &&
            !one.contains(other.one) &&
            other.one.closest('label') !== (one.closest('label') ?? other.one) &&
            meets(box, other.box),
        ),
      )
      .map(({ one }) => one.outerHTML.slice(0, 140));
  });

/** Presses Tab until the focus leaves the page; tells what was covered or unmarked. */
async function walk(page: Page): Promise<{ readonly stops: number; readonly found: string[] }> {
  const found: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const stop = await tab(page);
    if (stop === null) return { stops, found };
    if (stop.fault !== null) found.push(stop.fault);
  }
  return { stops: MOST_STOPS, found };
}

/** Every fifth of the templates, the same each time. `npm run test:all` walks one page of each. */
const EVERY = 5;
const walked = (locale: Locale): readonly string[] =>
  onePageOfEach(locale).filter((_, i) => isAll || i % EVERY === EVERY - 3);

/** Each id that stands more than once. */
const twiceIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, place) => ids.indexOf(id) !== place);
  });

/**
 * What has no words and no line, but a fill: bars, dots and signs, each with the fill that it has now. Where the
 * system sets the colours, a fill that is not kept is that of the page.
 */
const fillsIn = (page: Page) =>
  page.evaluate(() => {
    const hasLine = (style: CSSStyleDeclaration) =>
      style.outlineStyle !== 'none' ||
      ['Top', 'Right', 'Bottom', 'Left'].some((side) => {
        const one = style as unknown as Record<string, string>;
        return (
          Number.parseFloat(one[`border${side}Width`] ?? '0') > 0 &&
          !/^rgba\(.*, 0\)$/.test(one[`border${side}Color`] ?? '')
        );
      });
    const fills: [what: string, fill: string][] = [];
    for (const one of document.querySelectorAll<HTMLElement>('main *')) {
      const isFilled = one.children.length === 0 && one.textContent?.trim() === '';
      const isOwn = !one.matches('input, select, textarea, canvas, img, progress, iframe, br, hr');
      const { width, height } = one.getBoundingClientRect();
      if (!isFilled || !isOwn || width < 2 || height < 2 || one.closest('svg')) continue;
      if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const style = getComputedStyle(one);
      if (hasLine(style) || style.backgroundImage !== 'none') continue;
      fills.push([one.outerHTML.slice(0, 120), style.backgroundColor]);
    }
    return fills;
  });

/** As a reader's own style sheet would: the page's policy forbids foreign elements of style, and lets this be. */
const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets.push(sheet);
  });

for (const locale of spokenIn('a11y')) {
  for (const path of walked(locale)) {
    test(`${path}: zoomed, pressed, walked and spaced as readers may need it`, async ({ page }) => {
      test.slow();
      await test.step('at 400 % zoom it is read in one direction', async () => {
        await open(page, path, ZOOMED);
        expect.soft(await beyondIn(page)).toEqual({ over: 0, wide: [] });
      });

      await test.step('whatever is pressed has 24 px to itself, each name holds what is written on it', async () => {
        await page.setViewportSize(DESK);
        expect.soft(await crowdedIn(page)).toEqual([]);
        const axe = axeOn(page).withRules(['label-content-name-mismatch']);
        const { violations } = await axe.analyze();
        expect.soft(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
        expect.soft(await twiceIn(page)).toEqual([]);
      });

      await test.step('by Tab alone to its end, each stop marked and in sight', async () => {
        await page.setViewportSize(path.includes('/present/') ? DESK : PHONE);
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        const address = new URL(page.url()).pathname;
        const { stops, found } = await walk(page);
        expect.soft(found).toEqual([]);
        expect.soft(stops).toBeGreaterThan(1);
        // Nothing was opened by passing it.
        expect.soft(new URL(page.url()).pathname).toBe(address);
      });

      await test.step('text spaced as a reader may need it does not widen the page', async () => {
        await page.setViewportSize(PHONE);
        await spaceText(page);
        expect.soft((await beyondIn(page)).over).toBe(0);
      });
    });
  }

  test(`${locale}: the first Tab skips to the content`, async ({ page }) => {
    await page.goto(`/${locale}/learn`);
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip-link')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#main')).toBeFocused();
  });

  test(`${locale}: the focus stays where it was when a figure takes its picture’s place`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await page.goto(`/${locale}/learn/billing`);
    const figure = page.locator('main [data-sim="billing"]').last();
    await expect(figure).toHaveAttribute('data-state', 'still');
    // Far below the screen, so that it sleeps until it is come to. Of a picture little takes the focus.
    const summary = figure.locator('summary').first();
    await summary.evaluate((one: HTMLElement) => one.focus({ preventScroll: true }));
    await expect(summary).toBeFocused();
    await figure.scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute('data-state', 'ready', within(30));
    await expect(figure.locator('summary').first()).toBeFocused();
    expect((await focusOf(page))?.what).toContain('summary');
  });

  test(`${locale}: at 400 % zoom nothing that has the focus is covered`, async ({ page }) => {
    test.slow();
    await open(page, `/${locale}/labs/cold-start`, ZOOMED);
    expect((await walk(page)).found).toEqual([]);
  });

  test(`${locale}: in the system’s own colours sliders, switches and choices say how they stand`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, `/${locale}/labs/splitter`, DESK);
    const looks = (selector: string) =>
      page
        .locator(selector)
        .filter({ visible: true })
        .first()
        .evaluate((one) => {
          const { backgroundColor, backgroundImage, borderStyle } = getComputedStyle(one);
          return { backgroundColor, backgroundImage, borderStyle };
        });
    const off = await looks('input[role="switch"]:not(:checked) + .switch-track');
    const on = await looks('input[role="switch"]:checked + .switch-track');
    expect(on.backgroundColor).not.toBe(off.backgroundColor);
    expect((await looks('.btn-main')).borderStyle).toBe('solid');
    const slider = page.getByRole('slider', { name: words[locale].scrubber });
    expect(await slider.evaluate((one) => getComputedStyle(one).forcedColorAdjust)).toBe('none');

    await open(page, `/${locale}/labs/billing`, DESK);
    const chosen = await looks('.segments > label:has(:checked)');
    const other = await looks('.segments > label:not(:has(:checked))');
    expect(chosen.backgroundColor).not.toBe(other.backgroundColor);
  });
}

/** Pages on which a fill says something that no line says, and what brings it there. */
const filled: readonly {
  readonly path: string;
  readonly what: string;
  readonly bring?: (page: Page, locale: Locale) => Promise<void>;
}[] = [
  {
    path: 'labs/browser-faas',
    what: '.faas-handler:not(.faas-sign)',
    async bring(page, locale) {
      await page.getByRole('button', { name: words[locale].skip }).click();
      await page.locator('.faas-acts button').first().click();
    },
  },
  {
    path: 'labs/cold-start?scenario=quiet-night&t=14400000',
    what: '.spread-dots i',
    async bring(page) {
      await page.locator('.readouts button').first().click();
      await page.locator('.trust .chance button').click();
    },
  },
  { path: 'labs/billing', what: '.own-colours' },
];

for (const locale of spokenIn('a11y')) {
  for (const { path, what, bring } of filled) {
    test(`/${locale}/${path}: in the system’s own colours no bar, dot or sign is lost`, async ({
      page,
    }) => {
      await open(page, `/${locale}/${path}`, DESK);
      await bring?.(page, locale);
      await expect(page.locator(what).first()).toBeAttached(within(30));
      const usual = new Map(await fillsIn(page));
      await page.emulateMedia({ forcedColors: 'active' });
      const canvas = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.backgroundColor = 'Canvas';
        const { backgroundColor } = getComputedStyle(probe);
        probe.remove();
        return backgroundColor;
      });
      const lost = (await fillsIn(page)).filter(([one, fill]) => {
        const before = usual.get(one) ?? 'rgba(0, 0, 0, 0)';
        return !/^rgba\(.*, 0\)$/.test(before) && before !== canvas && fill === canvas;
      });
      expect(lost).toEqual([]);
    });
  }
}

const report = {
  ko: {
    title: '접근성 자체 점검',
    footer: '접근성',
    partly: '일부',
    open: '아직 확인하지 못한 것',
  },
  en: {
    title: 'Accessibility self-report',
    footer: 'Accessibility',
    partly: 'Partly',
    open: 'Not confirmed yet',
  },
} as const;

const SHEETS = 5;

for (const locale of locales) {
  const name = report[locale];

  test(`${locale}: the report answers every criterion, also those met in part`, async ({
    page,
  }) => {
    await page.goto(`/${locale}`);
    const footer = page.getByRole('contentinfo');
    await footer.getByRole('link', { name: name.footer, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: name.title })).toBeVisible();
    await expect(page.locator('[id^="wcag-"]')).toHaveCount(55);
    await expect(page.locator('[id^="kwcag-"]')).toHaveCount(33);
    await expect(page.locator('[id="wcag-1.4.11"]')).toContainText(name.partly);
    await expect(page.getByRole('heading', { name: name.open })).toBeVisible();
  });

  test(`${locale}: the report is a list on a phone, and at most ${SHEETS} sheets of paper`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await page.goto(`/${locale}/a11y`);
    await expect(page.locator('[id="wcag-4.1.3"]')).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    await page.emulateMedia({ media: 'print' });
    const paper = await page.pdf({ preferCSSPageSize: true });
    const sheets = paper.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeLessThanOrEqual(SHEETS);
  });
}
