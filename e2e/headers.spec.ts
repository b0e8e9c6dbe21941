// What the server sends beside the pages, and what it does not. Each page's own policy is looked at with the page.

import { expect, test } from '@playwright/test';
import { expectStrictPolicy } from './policy';

test('the page for addresses that lead nowhere carries a strict policy, too', async ({
  request,
}) => {
  const response = await request.get('/ko/learn/no-such-lesson', { maxRedirects: 0 });
  expect(response.status()).toBe(404);
  expectStrictPolicy(response.headers(), await response.text());
});

test('reading a lesson leaves no cookie', async ({ page, context }) => {
  await page.goto('/ko/learn/cold-start');
  await page.waitForLoadState('networkidle');
  expect(await context.cookies()).toEqual([]);
});

test('the root leads to the language that the visitor reads', async ({ request }) => {
  const leads = async (language: string) => {
    const headers = { 'Accept-Language': language };
    const response = await request.get('/?seed=7', { headers, maxRedirects: 0 });
    expect(response.status()).toBe(307);
    expect(response.headers().vary).toContain('Accept-Language');
    return response.headers().location;
  };
  expect(await leads('ko-KR,ko;q=0.9,en;q=0.8')).toBe('/ko/?seed=7');
  expect(await leads('en-GB,en;q=0.9')).toBe('/en/?seed=7');
  expect(await leads('fr;q=1.0,ko;q=0.4,en;q=0.2')).toBe('/ko/?seed=7');
  expect(await leads('de')).toBe('/en/?seed=7');
});

test('files with a hashed name are kept for good, pages are asked after', async ({ request }) => {
  const page = await request.get('/ko');
  expect(page.headers()['cache-control']).toBe('public, max-age=0, must-revalidate');
  expect(page.headers()['content-encoding']).toBe('br');
  const etag = page.headers().etag ?? '';
  const again = await request.get('/ko', { headers: { 'If-None-Match': etag } });
  expect(again.status()).toBe(304);

  const script = /"(\/_next\/static\/[^" ]+\.js)[" ]/.exec(await page.text())?.[1] ?? '';
  const chunk = await request.get(script);
  expect(chunk.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('only what was built can be read', async ({ request }) => {
  for (const path of ['/%2e%2e/package.json', '/..%2fpackage.json', '/ko/%00', '/%']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
  expect((await request.post('/ko')).status()).toBe(405);
  expect((await request.head('/ko')).status()).toBe(200);
});

test('what the site brings beside its pages is there', async ({ request }) => {
  const files = {
    '/icon.svg': 'image/svg+xml',
    '/licenses/pretendard.txt': 'text/plain',
    '/manifest.webmanifest': 'application/manifest+json',
    '/robots.txt': 'text/plain',
    '/traffic/azure-like.csv': 'text/csv',
  };
  for (const [path, type] of Object.entries(files)) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(response.headers()['content-type'], path).toContain(type);
  }
  const page = await (await request.get('/ko')).text();
  expect(page).toContain('href="/icon.svg"');
});
