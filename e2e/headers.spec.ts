// What every response promises: a strict policy, no guessing of types, no other host, no cookie.

import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { pages } from './pages';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A policy as its directives: name → sources. */
function parsePolicy(policy: string): Map<string, string[]> {
  const directives = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

for (const path of [...pages, '/ko/learn/no-such-lesson']) {
  test(`${path} carries a strict policy`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status()).toBe(path.includes('no-such') ? 404 : 200);

    const headers = response.headers();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();

    const policy = parsePolicy(headers['content-security-policy'] ?? '');
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
    expect(policy.get('style-src')).toEqual(["'self'"]);
    const scriptSources = policy.get('script-src') ?? [];
    expect(scriptSources).toContain("'self'");
    expect(scriptSources.filter((source) => source.startsWith("'unsafe"))).toEqual([]);

    const html = await response.text();
    const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
    const inline = scripts.filter(([, attributes = '']) => !attributes.includes('src='));
    expect(inline.length).toBeGreaterThan(0);
    for (const [, , text = ''] of inline) expect(scriptSources).toContain(hashOf(text));
    // Cloudflare reads at most 2,000 characters of a header from the headers file.
    expect((headers['content-security-policy'] ?? '').length).toBeLessThan(1_900);

    // Hosts that send no headers still give the visitor the policy.
    const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(`${meta}; frame-ancestors 'none'`).toBe(headers['content-security-policy']);
    expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<script'));
  });
}

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

  const script = /src="(\/_next\/static\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? '';
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
