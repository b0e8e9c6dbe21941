// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import bundled from './bundled.json';
import { licenceOf, licences, licencesByText, licencesText } from './licences';

let below = '';
beforeEach(() => {
  below = mkdtempSync(join(tmpdir(), 'licences-'));
});
afterEach(() => rmSync(below, { recursive: true }));

function add(name: string, manifest: object, text?: string): void {
  mkdirSync(join(below, name), { recursive: true });
  writeFileSync(join(below, name, 'package.json'), JSON.stringify(manifest));
  if (text !== undefined) writeFileSync(join(below, name, 'LICENCE.md'), text);
}

test('a package without a licence, without its text, or under the GPL is turned back in words', () => {
  add('bare', { version: '1.0.0' }, 'All rights reserved.');
  add('silent', { version: '1.0.0', license: 'MIT' });
  add('shared', { version: '1.0.0', license: 'LGPL-3.0-only' }, 'GNU LESSER …');
  add('either', { version: '1.0.0', license: '(MIT OR GPL-3.0-or-later)' }, 'MIT License');
  expect(() => licenceOf('bare', below)).toThrow('“bare” is shipped and has no licence.');
  expect(() => licenceOf('silent', below)).toThrow('“silent” is shipped and has no licence.');
  expect(() => licenceOf('shared', below)).toThrow('“shared” is shipped and under LGPL-3.0-only.');
  expect(licenceOf('either', below).licence).toBe('(MIT OR GPL-3.0-or-later)');
});

test('every package that is shipped is named once, with version, licence and text', () => {
  const all = licences();
  const named = all.flatMap(({ name, includes }) => [name, ...includes]);
  expect(named).toHaveLength(bundled.length);
  expect(new Set(named).size).toBe(named.length);
  for (const { name, version, licence, text } of all) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
    expect(licence, name).toMatch(/^[\w.-]+$/);
    expect(text.length, name).toBeGreaterThan(200);
  }
  expect(all.find(({ name }) => name === 'entities')?.licence).toBe('BSD-2-Clause');
  expect(all.find(({ name }) => name === 'pretendard')?.text).toContain('SIL OPEN FONT LICENSE');
  const text = licencesText();
  for (const { text: own } of all) expect(text).toContain(own);
});

test('packages under the same words share them, and none is left out', () => {
  const groups = licencesByText();
  expect(groups.flat()).toHaveLength(licences().length);
  expect(new Set(groups.map(([first]) => first?.text)).size).toBe(groups.length);
  for (const group of groups) expect(new Set(group.map(({ text }) => text)).size).toBe(1);
});
