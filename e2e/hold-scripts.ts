// A hand that is quicker than the page's scripts.

import type { Page } from '@playwright/test';

/** Keeps the scripts of the page that is opened next back until the answer is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let letCome = (): void => undefined;
  const come = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/_next.*\.js/, async (route) => {
    await come;
    await route.continue();
  });
  return letCome;
}
