// What must hold on every page: nothing fails, nothing leaves the host, nothing sticks out, and it is accessible.

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pages } from './pages';

for (const path of pages) {
  test(`${path}: no error, no other host, no sideways scroll at 360 px`, async ({
    page,
    baseURL,
  }) => {
    const trouble: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text());
    });
    page.on('pageerror', (error) => trouble.push(String(error)));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== baseURL) trouble.push(request.url());
    });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    // Everything that waits for its turn on screen gets it.
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
        window.scrollTo(0, y);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    });
    await page.waitForLoadState('networkidle');
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overhang).toBe(0);
    expect(trouble).toEqual([]);
  });

  test(`${path}: axe finds nothing, in either theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    if (path.includes('/learn/') || path.includes('/labs/')) {
      const figure = page.locator('[data-sim]').first();
      await figure.scrollIntoViewIfNeeded();
      await expect(figure).toHaveAttribute('data-state', 'ready');
    }
    const axe = () => new AxeBuilder({ page });
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const light = await axe().withTags(tags).analyze();
    // The dark theme changes colours and nothing else.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const dark = await axe().withRules(['color-contrast']).analyze();
    expect(
      [...light.violations, ...dark.violations].map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
      ),
    ).toEqual([]);
  });
}
