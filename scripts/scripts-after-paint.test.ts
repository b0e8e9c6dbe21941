import { expect, test } from 'vitest';
import { inlineScriptsOf } from './lib/csp.mjs';
import { scriptsAfterPaint } from './lib/scripts-after-paint.mjs';

const page = (scripts: string) =>
  `<html><head><script>theme()</script>${scripts}<script src="/old.js" noModule=""></script></head><body><script src="/start.js" id="_R_" async=""></script></body></html>`;

const known =
  '<link rel="preload" as="script" fetchPriority="low" href="/start.js"/><script src="/a.js" async=""></script><script src="/b.js" async=""></script><script src="/a.js" async=""></script>';

test('every script of a page waits for its first frame, each once and in order', () => {
  const late = scriptsAfterPaint(page(known));
  expect(late).toContain('data-scripts="/a.js /b.js /start.js"');
  expect(late.match(/<script[^>]* src="[^"]*"/g)).toEqual(['<script src="/old.js"']);
  expect(late).not.toContain('as="script"');
});

test('the loader stands behind the script that React knows, and is the same on each page', () => {
  const [first, loader] = inlineScriptsOf(scriptsAfterPaint(page(known)));
  expect(first).toBe('theme()');
  const other = page('<script src="/c.js" async=""></script>');
  expect(inlineScriptsOf(scriptsAfterPaint(other))[1]).toBe(loader);
});

test('a script written in another way stops the build', () => {
  expect(() => scriptsAfterPaint(page(`${known}<script defer src="/d.js"></script>`))).toThrow(
    'defer',
  );
});

test('a page without scripts stays as it is', () => {
  const html = '<html><head></head><body></body></html>';
  expect(scriptsAfterPaint(html)).toBe(html);
});
