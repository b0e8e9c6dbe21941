// A page put into one file: nothing in it is fetched, and nothing of what it holds can end early.

import { expect, test } from 'vitest';
import { besideShared, oneFile } from './one-file';
import { fontsOf, type Part, type Parts, stylesOf } from './parts';

const chunk = (name: string, code: string): Part => ({
  url: `/course/_next/static/chunks/${name}.js`,
  text: `(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push(["object"==typeof document?document.currentScript:void 0,${code}]);`,
});

const html = `<!doctype html><html lang="ko"><head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-x'"/><link rel="preconnect" href="/" crossorigin=""/><link rel="stylesheet" href="/course/_next/static/chunks/a.css" data-precedence="next"/><link rel="icon" href="/course/icon.svg"/><link rel="apple-touch-icon" href="/course/icons/apple-180.png"/><link rel="preload" href="/course/_next/static/media/base.woff2" as="font" type="font/woff2" crossorigin=""/><script>theme()</script><script data-scripts="/course/_next/static/chunks/a.js">load()</script></head><body><p>수업</p><script>data("{\\"href\\":\\"/course/icon.svg\\"},{\\"href\\":\\"/course/icons/apple-180.png\\"}")</script></body></html>`;

const parts: Parts = {
  html,
  scripts: [
    chunk('a', `"</script><!-- <SCRIPT>"`),
    { url: '/course/_next/static/chunks/turbopack-r.js', text: 'self.TURBOPACK_ASSET_SUFFIX' },
  ],
  styles: [
    {
      url: '/course/_next/static/chunks/a.css',
      text: `@font-face{font-family:P;font-display:optional;src:url(../media/base.woff2)}@font-face{font-family:P;src:url(../media/rest.woff2)}p{color:red}`,
    },
    { url: '/course/_next/static/chunks/late.css', text: 'q{color:blue}' },
  ],
  answers: [{ url: '/course/questions/ko-paas.json', text: '[{"stem":"</script>"}]' }],
  fonts: new Map([['/course/_next/static/media/base.woff2', 'data:font/woff2;base64,AAAA']]),
};

const file = oneFile(parts, { origin: 'https://example.org' });
const scripts = [...file.matchAll(/<script(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/g)].map(
  ({ groups = {} }) => ({ attributes: groups.attributes ?? '', text: groups.text ?? '' }),
);

test('the page tells what it loads', () => {
  expect(fontsOf(html)).toEqual(['/course/_next/static/media/base.woff2']);
  expect(stylesOf(html)).toEqual(['/course/_next/static/chunks/a.css']);
});

test('nothing in it is fetched: what bears an address is no script, or is disabled', () => {
  for (const { attributes } of scripts.filter(({ attributes }) => attributes.includes('src='))) {
    expect(attributes).toMatch(/type="text\/x-here"/);
  }
  for (const [link] of file.matchAll(/<link[^>]*>/g)) {
    expect(link).toMatch(/^<link rel="stylesheet"[^>]* disabled>$/);
  }
  expect(file).not.toMatch(/icon\.svg|apple-180/);
  expect(file).not.toContain('rest.woff2');
  expect(file).toContain('src:url(data:font/woff2;base64,AAAA)');
  expect(file).toContain(`content="default-src 'none'; script-src 'unsafe-inline'`);
});

test('chunks stand at the end by their own names, and the theme is the first script as before', () => {
  const texts = scripts.filter(({ text }) => text !== '').map(({ text }) => text);
  expect(texts[0]).toBe('theme()');
  const [named = '', runtime] = texts.slice(-2);
  expect(named).toContain('push(["static/chunks/a.js",');
  expect(named).not.toContain('currentScript');
  expect(runtime).toBe('self.TURBOPACK_ASSET_SUFFIX');
  expect(file).not.toContain('data-scripts');
});

test('no text in it ends its element', () => {
  // Six elements without an address, and two marks.
  expect(file.match(/<\/script>/gi)).toHaveLength(7);
  expect(file).not.toMatch(/<!--/);
  for (const { attributes, text } of scripts) {
    if (attributes === '' && !text.startsWith('data(')) {
      expect(() => new Function(text), text).not.toThrow();
    }
  }
});

test('what is not written as it is known stops the making, by its name', () => {
  const strange = {
    url: '/course/_next/static/chunks/b.js',
    text: 'push([document.currentScript])',
  };
  expect(() =>
    oneFile({ ...parts, scripts: [strange] }, { origin: 'https://example.org' }),
  ).toThrow(/b\.js/);
  expect(() => oneFile({ ...parts, styles: [] }, { origin: 'https://example.org' })).toThrow(
    /a\.css/,
  );
});

test('beside files that lessons share, a page names each of them where it lies', () => {
  const beside = new Map([['/course/ko/learn/iaas', 'iaas.html']]);
  const page = besideShared(parts, '../shared/', { origin: 'https://example.org', beside });
  expect(page).toContain('<link rel="stylesheet" href="../shared/a.css">');
  expect(page).toContain('<link rel="preload" href="../shared/base.woff2" as="font"');
  const named = [...page.matchAll(/<script src="([^"]+)">/g)].map(([, file]) => file);
  expect(named).toEqual(['../shared/a.js', '../shared/turbopack-r.js']);
  expect(page).toContain(`script-src 'unsafe-inline' 'self'; worker-src 'none'`);
  expect(page).not.toContain('color:red');
});
