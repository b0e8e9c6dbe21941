// The lines to paste: the address of the lab as it is set, written so that nothing in it ends an attribute.

import { expect, test } from 'vitest';
import { embedAddress, embedSnippet } from './snippet';

test('the frame opens the lab as it is set, without what belongs to the page', () => {
  const lab = new URL('https://example.org/course/ko/labs/paas/?scenario=noon&t=1200&embed=1#top');
  expect(embedAddress(lab)).toBe(
    'https://example.org/course/ko/labs/paas/?embed=1&scenario=noon&t=1200',
  );
  expect(embedAddress(new URL('https://example.org/en/labs/paas/'))).toBe(
    'https://example.org/en/labs/paas/?embed=1',
  );
});

test('nothing in a title or an address ends its attribute', () => {
  const snippet = embedSnippet(new URL('https://example.org/?a="><b>&c=1'), '"><i>');
  const [frame = ''] = snippet.split('</iframe>');
  expect(frame).toMatch(/^<iframe src="[^"<>]*" title="[^"<>]*" [^<>]*>$/);
  expect(frame).toContain('title="&quot;&gt;&lt;i&gt;"');
});
