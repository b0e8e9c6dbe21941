// Axe, asked for what is broken and nothing else.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Where a page has no frames it is asked in the page itself: axe would carry everything that it looked at, also what is
 * good, into a second page and back, which takes two to five times as long. What lies in frames it finds that way only.
 */
export const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(page.frames().length === 1);
