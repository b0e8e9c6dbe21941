// What is kept here and this version cannot read: it stays where it is, and travels in backups unchanged.

import { packed } from './carried';
import { type LearnerDatabase, openDatabase } from './database';
import { inTime } from './in-time';
import { isKey, isRead, keyOf, type TableName, tableNames, type Unread } from './rows';
import { savedTexts } from './saved';

interface Found {
  readonly unread: Unread;
  /** Their keys, by table. */
  readonly keys: Readonly<Record<TableName, ReadonlySet<unknown>>>;
  /** Rows that no file can carry. */
  readonly leftOut: number;
}

async function rowsOf(database: LearnerDatabase | null, table: TableName) {
  const rows = database === null ? [] : await inTime(database[table].toArray());
  return rows.filter((row) => !isRead(table, row));
}

/** All rows that this version cannot read; none where the store does not answer. */
export async function unreadRows(): Promise<Found> {
  const database = await openDatabase().catch(() => null);
  let leftOut = 0;
  const pack = (table: TableName, rows: readonly unknown[]): readonly unknown[] =>
    rows.flatMap((row) => {
      const made = isKey(keyOf(table, row)) ? packed(row) : null;
      if (made === null) leftOut += 1;
      return made === null ? [] : [made.json];
    });
  const [answers = [], ownItems = [], firstGuesses = []] = await Promise.all(
    tableNames.map((table) => rowsOf(database, table).catch(() => [])),
  );
  const keysOf = (table: TableName, rows: readonly unknown[]) =>
    new Set(rows.map((row) => keyOf(table, row)));
  return {
    unread: {
      answers: pack('answers', answers),
      ownItems: pack('ownItems', ownItems),
      firstGuesses: pack('firstGuesses', firstGuesses),
    },
    keys: {
      answers: keysOf('answers', answers),
      ownItems: keysOf('ownItems', ownItems),
      firstGuesses: keysOf('firstGuesses', firstGuesses),
    },
    leftOut,
  };
}

/** How much is kept here that this version cannot read: rows, and small values that were set aside. */
export async function countUnread(): Promise<number> {
  const { unread, leftOut } = await unreadRows();
  const rows = tableNames.reduce((sum, table) => sum + unread[table].length, leftOut);
  return rows + [...savedTexts().keys()].filter((key) => key.includes(':broken-')).length;
}
