// A run begins with the guess: who wants its end presses for it, unless it has come there by itself.

import { expect, type Locator } from '@playwright/test';
import type { Locale } from './pages';
import { words } from './words';

export async function toEnd(gate: Locator, locale: Locale): Promise<void> {
  const button = gate.getByRole('button', { name: words[locale].toEnd });
  await expect(async () => {
    if (await button.isVisible()) await button.click({ timeout: 2_000 });
    await expect(gate).toHaveAttribute('data-state', 'told', { timeout: 2_000 });
  }).toPass();
}
