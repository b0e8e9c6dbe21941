// What a page's policy allows: its own inline scripts by hash, and who may show it in a frame.

import { expect, test } from 'vitest';
import { headerPolicyOf, inlineScriptsOf, metaPolicyOf } from './lib/csp.mjs';

const page = (body: string) => `<!doctype html><html lang="ko">${body}</html>`;

test('a page that says so may stand in pages of others, and no other', () => {
  const framedBy = (html: string) => /frame-ancestors (.*)$/.exec(headerPolicyOf(html))?.[1];
  expect(framedBy(page('<div class="page" data-embeddable="">'))).toBe('*');
  expect(framedBy(page('<div class="page">data-embeddable</div>'))).toBe("'none'");
});

test('data for search engines is allowed by no hash, since it never runs', () => {
  const html = page('<script>go()</script><script type="application/ld+json">{"a":1}</script>');
  expect(inlineScriptsOf(html)).toEqual(['go()']);
  expect(metaPolicyOf(html).match(/sha256-/g)).toHaveLength(1);
});
