// Copies as they are made, cut off, replaced and deleted, on stores and a server that stand in for the browser's.

import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CopyState } from './contract';
import { Keeper } from './keeper';
import { Vault } from './vault';

const ORIGIN = 'https://course.example';
const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** As much of Cache Storage as a vault uses. Contents are given back with the headers they were put with. */
function fakeStores() {
  const stores = new Map<string, Map<string, Response>>();
  const key = (request: string | Request) =>
    typeof request === 'string' ? new URL(request, ORIGIN).href : request.url;
  return {
    has: async (name: string) => stores.has(name),
    match: async (request: string, { cacheName }: { cacheName: string }) =>
      stores.get(cacheName)?.get(key(request))?.clone(),
    open: async (name: string) => {
      const store = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, store);
      return {
        put: async (request: string, response: Response) => void store.set(key(request), response),
        delete: async (request: string | Request) => store.delete(key(request)),
        keys: async () => [...store.keys()].map((url) => ({ url })),
      };
    },
    delete: async (name: string) => stores.delete(name),
    clear: () => stores.clear(),
    names: () => [...stores.keys()],
  };
}

let site: Record<string, string>;
let asked: string[];
let stores: ReturnType<typeof fakeStores>;
let open: Set<string>;
let told: CopyState[];

/** Puts a version on the server: its files, the list, what is the newest. */
function publish(files: Record<string, string>): string {
  const rows = Object.entries(files).map(([path, text]) => [path, hash(text), text.length]);
  const list = JSON.stringify(rows);
  const version = hash(list);
  site = {
    ...files,
    [`offline/${version}.json`]: list,
    'offline/latest.json': JSON.stringify({ version, bytes: 1, transferBytes: 1 }),
  };
  return version;
}

/** A worker that has just started; what an earlier one knew it has to read. */
const start = () =>
  new Keeper({
    vault: new Vault(stores as unknown as CacheStorage, '/'),
    base: '/',
    open: async () => open,
    tell: (state) => told.push(state),
  });

const state = () => told.at(-1);
const textOf = async (response: Response | undefined) => response?.text();

beforeEach(() => {
  [asked, told, open, stores] = [[], [], new Set(), fakeStores()];
  vi.stubGlobal('location', new URL(ORIGIN));
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.slice(1).replace(/(^|\/)$/, '$1index.html');
    asked.push(path);
    const text = site[path];
    if (text === 'no line') throw new TypeError('Failed to fetch');
    return new Response(text ?? 'nowhere', {
      status: text === undefined ? 404 : 200,
      headers: {
        'content-type': 'text/x',
        'content-security-policy': "default-src 'none'",
        date: 'x',
      },
    });
  });
});
afterEach(() => vi.unstubAllGlobals());

const ONE = {
  'ko/index.html': 'page one',
  'ko/index.txt': 'data one',
  '_next/static/a.js': 'code a',
};
const TWO = {
  'ko/index.html': 'page two',
  'ko/index.txt': 'data two',
  '_next/static/a.js': 'code a',
};

test('nothing is answered from a copy before it is whole', async () => {
  publish(ONE);
  site['ko/index.txt'] = 'no line';
  const keeper = start();
  await keeper.keep('ko');
  expect(state()).toMatchObject({ isKept: false, trouble: 'network', progress: null });
  expect(await keeper.opening()).toBeNull();

  publish(ONE);
  asked = [];
  const later = start();
  await later.keep('ko');
  expect(state()).toMatchObject({ isKept: true, isDamaged: false, trouble: null, bytes: 22 });
  // What was kept before the line broke is not fetched again.
  expect(asked.filter((path) => !path.startsWith('offline/'))).toEqual(['ko/index.txt']);
  const version = await later.opening();
  const page = await later.read(version, 'ko');
  expect(page?.headers.get('content-security-policy')).toBe("default-src 'none'");
  expect(page?.headers.get('date')).toBeNull();
  expect(await textOf(page)).toBe('page one');
});

test('an open page is answered from its own version until it is closed, also by a worker that has just started', async () => {
  const one = publish(ONE);
  const keeper = start();
  await keeper.keep('ko');
  open.add('tab');
  await keeper.pin('tab', one);

  const two = publish(TWO);
  [asked, told] = [[], []];
  await keeper.look();
  // One word, and a fresh one: pages decide by it.
  expect(told.map(({ newer }) => newer)).toEqual(['there']);
  await keeper.keep('ko');
  expect(state()).toMatchObject({ isKept: true, newer: 'waiting' });
  expect(asked).not.toContain('_next/static/a.js');
  const other = start();
  expect(await other.opening()).toBe(one);
  await other.renew();
  expect(await other.opening()).toBe(two);
  expect(await textOf(await other.read(await other.versionOf('tab'), 'ko/index.txt'))).toBe(
    'data one',
  );

  // Its files outlive a third version, too.
  publish({ ...TWO, 'ko/index.txt': 'data three' });
  await other.keep('ko');
  expect(await textOf(await other.read(await other.versionOf('tab'), 'ko/index.txt'))).toBe(
    'data one',
  );
  open.delete('tab');
  publish({ ...TWO, 'ko/index.txt': 'data four' });
  await other.keep('ko');
  expect(await other.read(one, 'ko/index.txt')).toBeUndefined();
  expect(await textOf(await other.readAny('_next/static/a.js'))).toBe('code a');
});

test('a server that changes while a copy is made ends it: no copy is of two versions', async () => {
  publish(ONE);
  site['ko/index.txt'] = 'data two';
  const keeper = start();
  await keeper.keep('ko');
  expect(state()).toMatchObject({ isKept: false, trouble: 'changed' });
});

test('a store that was cleared, or lost a part, is told, and filled again when that is asked for', async () => {
  publish(ONE);
  const keeper = start();
  await keeper.keep('ko');
  const vault = new Vault(stores as unknown as CacheStorage, '/');
  await vault.drop([`${hash('data one')}.txt`]);
  const later = start();
  await later.look();
  expect(state()).toMatchObject({ isKept: false, isDamaged: true });
  await later.keep('ko');
  expect(state()).toMatchObject({ isKept: true, isDamaged: false });
  stores.clear();
  const last = start();
  await last.look();
  expect(state()).toMatchObject({ isKept: false, isDamaged: false });
});

test('without room for it a copy ends in words, and what is open goes on', async () => {
  publish(ONE);
  const keeper = start();
  await keeper.keep('ko');
  publish(TWO);
  const write = Vault.prototype.keep;
  Vault.prototype.keep = async () => {
    throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  };
  await keeper.keep('ko');
  Vault.prototype.keep = write;
  expect(state()).toMatchObject({ isKept: true, trouble: 'full', newer: 'there' });
});

test('removed while it is made, it is gone', async () => {
  publish(ONE);
  const keeper = start();
  const making = keeper.keep('ko');
  await keeper.remove();
  await making;
  expect(state()).toMatchObject({ isKept: false, isDamaged: false, progress: null });
  expect(stores.names()).toEqual([]);
});
