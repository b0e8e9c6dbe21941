// Reading a page from top to bottom, as quickly as a page can notice it.

import type { Page } from '@playwright/test';

/**
 * Scrolls from the top to the end in steps of `step` screens. What comes near the screen is noticed when a frame has
 * been drawn, so every step waits for two of them, however late a busy machine draws, and for `restMs` more.
 */
export async function readThrough(page: Page, step = 1, restMs = 60): Promise<void> {
  await page.evaluate(
    async ({ step, restMs }) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let y = 0; y < document.documentElement.scrollHeight; y += step * window.innerHeight) {
        window.scrollTo(0, y);
        await frame();
        await frame();
        await new Promise((resolve) => setTimeout(resolve, restMs));
      }
    },
    { step, restMs },
  );
}
