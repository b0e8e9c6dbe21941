// The tries of a mission: what is better stays, and all of it is read back, carried in a backup and wiped.

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeBackup, restoreBackup, wipeAll } from './backup';
import { bestTry, keepTry, type MissionTry, missionTries } from './mission-tries';
import { rereadSaved } from './saved';

const made = (held: number, ...won: MissionTry['won'][number][]): MissionTry => ({
  won,
  held,
  of: 30,
  query: `scenario=photo-night&seed=7&t=0&cap=${held}`,
});

beforeEach(() => {
  const items = new Map<string, string>();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('window', {
    localStorage: {
      get length() {
        return items.size;
      },
      key: (index: number) => [...items.keys()][index] ?? null,
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => items.set(key, value),
      removeItem: (key: string) => items.delete(key),
    },
  });
  rereadSaved();
});
afterEach(() => vi.unstubAllGlobals());

test('the first try is kept however it went, and then what is better', () => {
  keepTry('film-by-six', made(0));
  keepTry('film-by-six', made(0));
  keepTry('film-by-six', made(30, 'goal'));
  keepTry('film-by-six', made(25, 'goal'));
  keepTry('film-by-six', made(28, 'goal', 'toil'));
  expect(missionTries.get()['film-by-six']?.map(({ held }) => held)).toEqual([0, 30, 28]);
  expect(bestTry(missionTries.get()['film-by-six'])?.held).toBe(28);
  expect(bestTry()).toBeNull();
});

test('one mission says nothing of another', () => {
  keepTry('film-by-six', made(30, 'goal'));
  keepTry('group-order', made(3));
  expect(Object.keys(missionTries.get())).toEqual(['film-by-six', 'group-order']);
});

test('what is kept is read back, carried in a backup, and wiped with the rest', async () => {
  keepTry('group-order', made(28, 'goal', 'bill', 'toil'));
  rereadSaved();
  expect(bestTry(missionTries.get()['group-order'])?.held).toBe(28);
  const backup = await makeBackup(1_000);
  await wipeAll();
  expect(missionTries.get()).toEqual({});
  await restoreBackup(backup, 'replace');
  expect(missionTries.get()).toEqual({
    'group-order': [made(28, 'goal', 'bill', 'toil')],
  });
});

test('of two browsers the better try is found again after a merge', async () => {
  keepTry('group-order', made(28, 'goal', 'bill', 'toil'));
  const there = await makeBackup(1_000);
  await wipeAll();
  keepTry('group-order', made(3));
  keepTry('film-by-six', made(0));
  await restoreBackup(there, 'merge');
  const { 'group-order': both = [], ...rest } = missionTries.get();
  expect(both.map(({ held }) => held)).toEqual([3, 28]);
  expect(bestTry(both)?.held).toBe(28);
  expect(Object.keys(rest)).toEqual(['film-by-six']);
});

test('what no such list can be is not written', () => {
  keepTry('group-order', made(3));
  keepTry('group-order', { ...made(4), held: -1 });
  keepTry('group-order', { ...made(5), held: 5.5 });
  expect(missionTries.get()['group-order']).toEqual([made(3)]);
});
