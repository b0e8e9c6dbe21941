// Whose work the site carries: found from the foot of each page, complete, and beside the pages as one file.

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { spokenIn } from './closely';

const listed: readonly string[] = JSON.parse(readFileSync('components/site/bundled.json', 'utf8'));
const named = { ko: /^라이선스/, en: /^Licences/ } as const;

for (const locale of spokenIn('licences')) {
  test(`${locale}: the foot of a page leads to every licence, and to all in one file`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${locale}/labs`);
    await page.getByRole('contentinfo').getByRole('link', { name: named[locale] }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(named[locale]);
    const text = await page.locator('.licences').textContent();
    const address = await page.locator('a[href$="licences.txt"]').getAttribute('href');
    const file = await (await request.get(address ?? '')).text();
    for (const path of listed) {
      const name = path.replace(/^(next\/dist\/compiled|dexie)\//, '');
      expect.soft(text).toContain(name);
      expect.soft(file).toContain(name);
    }
    const entities = page
      .locator('details')
      .filter({ has: page.locator('summary', { hasText: /^entities/ }) });
    await entities.locator('summary').click();
    await expect(entities.locator('pre')).toContainText('Copyright (c) Felix Böhm');
    const html = readFileSync(`out/${locale}/licences/index.html`);
    expect(html.length).toBeLessThan(250_000);
  });
}
