import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sandboxPage } from './build-sandbox.mjs';
import { headerPolicyOf, inlineScriptsOf, isSandbox, metaPolicyOf } from './lib/csp.mjs';

const page = sandboxPage();

test('the sandbox’s page allows its own script and what it makes itself, and no connection', () => {
  const scripts = inlineScriptsOf(page);
  expect(scripts).toHaveLength(1);
  const hash = createHash('sha256').update(scripts[0]).digest('base64');
  const policy = headerPolicyOf(page);
  expect(policy).toBe(
    `default-src 'none'; script-src 'sha256-${hash}' blob:; worker-src blob:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-scripts`,
  );
  const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
  expect(policy).toBe(`${meta}; frame-ancestors 'self'; sandbox allow-scripts`);
  expect(page.indexOf('http-equiv')).toBeLessThan(page.indexOf('<script'));
});

test('its script is whole: no text in it ends it early', () => {
  expect(page.match(/<\/script>/g)).toHaveLength(1);
  expect(() => new Function(inlineScriptsOf(page)[0] ?? '')).not.toThrow();
});

test('another page is not taken for it, and may frame this host alone', () => {
  const other = '<!doctype html><html lang="en"><script>go()</script></html>';
  expect(isSandbox(other)).toBe(false);
  expect(metaPolicyOf(other)).toContain("frame-src 'self'");
  expect(headerPolicyOf(other)).toMatch(/frame-ancestors 'none'$/);
});
