// The learner's database in this browser. Its code is fetched when it is first needed, not with every page.

import type { Dexie, Table } from 'dexie';
import { inTime } from './in-time';
import { CodeMissingError, NewerDataError, reportStorage } from './storage-state';

/** Rows are unknown until they are parsed: an extension or another version may have written them. */
export type LearnerDatabase = Dexie & {
  readonly answers: Table<unknown, string>;
  readonly ownItems: Table<unknown, string>;
  readonly firstGuesses: Table<unknown, string>;
};

/** The present schema. A change adds a number and keeps the old ones, so that every version can move up. */
const VERSION = 2;
// Dexie multiplies its version numbers by ten before it hands them to the browser.
const BROWSER_VERSION = VERSION * 10;

const NAME = 'cloud-ladder';

let opened: Promise<LearnerDatabase> | null = null;

async function open(): Promise<LearnerDatabase> {
  const { Dexie } = await import('dexie').catch(() => {
    throw new CodeMissingError();
  });
  const { indexedDB, IDBKeyRange } = globalThis;
  await refuseNewer(indexedDB);
  const database = new Dexie(NAME, { indexedDB, IDBKeyRange }) as LearnerDatabase;
  database.version(1).stores({ answers: 'id, item, lesson, at', ownItems: 'id' });
  database.version(2).stores({ firstGuesses: 'lesson' });
  const forget = () => {
    opened = null;
  };
  database.on('close', forget);
  // Another tab runs a newer version of the course and waits until nobody holds the older data.
  database.on('versionchange', ({ newVersion }) => {
    database.close();
    forget();
    if (newVersion !== null) reportStorage('answers', 'newer');
  });
  await database.open();
  return database;
}

// Dexie would open newer data and fit it to the older schema; what this version does not know it must
// not touch. Firefox before 126 cannot tell which version is there.
async function refuseNewer(indexedDB: IDBFactory | undefined): Promise<void> {
  if (typeof indexedDB?.databases !== 'function') return;
  const found = (await indexedDB.databases()).find(({ name }) => name === NAME);
  if ((found?.version ?? 0) > BROWSER_VERSION) throw new NewerDataError();
}

/** The open database; throws where the browser has none, forbids it, does not answer, or holds newer data. */
export function openDatabase(): Promise<LearnerDatabase> {
  opened ??= inTime(open()).catch((error: unknown) => {
    // The next call tries again: a permission or a connection may have come back.
    opened = null;
    throw error;
  });
  return opened;
}
