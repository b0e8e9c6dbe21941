// What every response promises: a strict policy, no guessing of types, no other host, no cookie.

import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A policy as its directives: name → sources. */
function parsePolicy(policy: string): Map<string, string[]> {
  const directives = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** Names of headers in small letters. `hasCamera` for the one page that reads voting cards. */
export function expectStrictPolicy(
  headers: Readonly<Record<string, string>>,
  html: string,
  hasCamera = false,
): void {
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
  expect(headers['permissions-policy']).toContain(hasCamera ? 'camera=(self)' : 'camera=()');
  expect(headers['permissions-policy']).toContain('microphone=()');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['set-cookie']).toBeUndefined();
  expect(headers['x-powered-by']).toBeUndefined();

  const policy = parsePolicy(headers['content-security-policy'] ?? '');
  expect(policy.get('default-src')).toEqual(["'none'"]);
  // Labs alone may stand in pages of others.
  const framedBy = html.includes(' data-embeddable=""') ? '*' : "'none'";
  expect(policy.get('frame-ancestors')).toEqual([framedBy]);
  expect(policy.get('base-uri')).toEqual(["'none'"]);
  expect(policy.get('form-action')).toEqual(["'none'"]);
  expect(policy.get('style-src')).toEqual(["'self'"]);
  const scriptSources = policy.get('script-src') ?? [];
  expect(scriptSources).toContain("'self'");
  expect(scriptSources.filter((source) => source.startsWith("'unsafe"))).toEqual([]);

  const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
  const inline = scripts.filter(
    ([, attributes = '']) => !/src=|"application\/ld\+json"/.test(attributes),
  );
  expect(inline.length).toBeGreaterThan(0);
  for (const [, , text = ''] of inline) expect(scriptSources).toContain(hashOf(text));
  // Cloudflare reads at most 2,000 characters of a header from the headers file.
  expect((headers['content-security-policy'] ?? '').length).toBeLessThan(1_900);

  // Hosts that send no headers still give the visitor the policy.
  const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  expect(`${meta}; frame-ancestors ${framedBy}`).toBe(headers['content-security-policy']);
  expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<script'));
}
