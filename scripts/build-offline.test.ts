// The list of a finished site, and the workers that the build writes.

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeList, writeOffline } from './build-offline.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const latest = () => JSON.parse(read('offline/latest.json'));
const rows = (): [string, string, number][] => JSON.parse(read(`offline/${latest().version}.json`));

test('the list holds what a reader may ask for, by content, and nothing else', () => {
  put('ko/index.html', 'a page');
  put('ko/index.html.gz', 'pack');
  put('ko/index.html.br', 'pac');
  put('ko/index.txt', 'data');
  put('ko/__next._tree.txt', 'asked ahead');
  put('_next/static/chunks/a.js', 'code!');
  put('_next/static/chunks/a.js.br', 'co');
  for (const path of ['_headers', 'robots.txt', 'share/ko.png', '.DS_Store', 'sw.js'])
    put(path, 'x');
  writeList(folder);
  const hash = createHash('sha256').update('a page').digest('base64url').slice(0, 22);
  expect(rows().map(([path]) => path)).toEqual([
    '_next/static/chunks/a.js',
    'ko/index.html',
    'ko/index.txt',
  ]);
  // Text is kept packed, code as it is; on the line both are packed.
  expect(rows()[1]).toEqual(['ko/index.html', hash, 4]);
  expect(latest()).toMatchObject({ bytes: 5 + 4 + 4, transferBytes: 2 + 3 + 4 });
});

test('the same files are the same version, another content is another', () => {
  put('index.html', 'one');
  writeList(folder);
  const { version } = latest();
  writeList(folder);
  expect(latest().version).toBe(version);
  expect(
    createHash('sha256')
      .update(read(`offline/${version}.json`))
      .digest('base64url'),
  ).toMatch(new RegExp(`^${version}`));
  put('index.html', 'two');
  writeList(folder);
  expect(latest().version).not.toBe(version);
});

test('the worker is one plain script that asks for no other', async () => {
  put('index.html', 'one');
  await writeOffline(folder, false);
  const worker = read('sw.js');
  expect(() => new Function(worker)).not.toThrow();
  expect(worker).not.toMatch(/importScripts|\bimport\b|\brequire\(/);
  expect(worker.length).toBeLessThan(15_000);
});

test('switched off, it removes the stores of this site alone, then itself', async () => {
  put('index.html', 'one');
  await writeOffline(folder, true);
  expect(() => latest()).toThrow('ENOENT');
  const deleted: string[] = [];
  let left = false;
  const listeners: Record<string, (event: { waitUntil: (work: Promise<void>) => void }) => void> =
    {};
  const run = new Function(
    'addEventListener',
    'skipWaiting',
    'caches',
    'registration',
    read('sw.js'),
  );
  run(
    (name: string, listener: (typeof listeners)[string]) => {
      listeners[name] = listener;
    },
    () => undefined,
    {
      keys: async () => ['cloud-ladder 1 /course/', 'cloud-ladder 1 /', 'another'],
      delete: async (name: string) => deleted.push(name),
    },
    {
      scope: 'https://host.example/course/',
      unregister: async () => {
        left = true;
      },
    },
  );
  let work: Promise<void> = Promise.resolve();
  listeners.activate?.({
    waitUntil: (given) => {
      work = given;
    },
  });
  await work;
  expect(deleted).toEqual(['cloud-ladder 1 /course/']);
  expect(left).toBe(true);
});
