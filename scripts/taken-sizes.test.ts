// The size that is said before the course is taken along: every file that goes in counts, and counts once.

import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { takenSizes } from './lib/taken-sizes.mjs';

/** Bytes that cannot be packed any smaller. */
const noise = (bytes: number): Buffer => randomBytes(bytes);

test('what lessons share counts once, fonts by the style sheets that name them', () => {
  const page = Buffer.from('<link rel="stylesheet" href="/base/_next/static/x/all.css"/>');
  const files: Readonly<Record<string, Buffer>> = {
    '_next/static/chunks/shared.js': noise(100_000),
    '_next/static/chunks/a.js': noise(10_000),
    '_next/static/x/all.css': Buffer.from('@font-face{src:url(../media/f.woff2)}'),
    '_next/static/media/f.woff2': noise(20_000),
  };
  const lists = new Map([
    ['a', { scripts: ['static/chunks/shared.js', 'static/chunks/a.js'], styles: [] }],
    ['b', { scripts: ['static/chunks/shared.js'], styles: [] }],
  ]);
  const read = (path: string): Buffer => {
    if (path.endsWith('.html')) return page;
    if (path.endsWith('.md')) return noise(3_000);
    if (path.startsWith('questions/ko')) return noise(5_000);
    if (path.startsWith('questions/en')) return noise(4_000);
    return files[path] ?? expect.fail(path);
  };
  const { ko, en } = takenSizes(lists, read, '/base');
  expect(ko.scorm).toBeGreaterThan(140_000);
  expect(ko.scorm).toBeLessThan(142_500);
  expect(ko.scorm - en.scorm).toBeCloseTo(2_000, -1);
  expect(ko.markdown).toBeGreaterThan(6_000);
  expect(ko.markdown).toBeLessThan(6_400);
});
