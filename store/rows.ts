// The rows of the learner's database, read or not: what of them this version understands, and by what they are known.

import * as v from 'valibot';
import { answerSchema } from './answer';
import { isJsonItself, unpacked } from './carried';
import { firstGuessSchema } from './first-guess';
import { ownItemSchema } from './own-item';

const tables = {
  answers: { schema: answerSchema, key: 'id' },
  ownItems: { schema: ownItemSchema, key: 'id' },
  firstGuesses: { schema: firstGuessSchema, key: 'lesson' },
} as const;
export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as readonly TableName[];

/** Rows as JSON (see carried.ts), by table. */
export type Unread = Readonly<Record<TableName, readonly unknown[]>>;

/** Whether this version understands the row, and a file gives it back as it is. */
export const isRead = (table: TableName, row: unknown): boolean =>
  v.is(tables[table].schema, row) && isJsonItself(row);

export const keyOf = (table: TableName, row: unknown): unknown =>
  typeof row === 'object' && row !== null ? Reflect.get(row, tables[table].key) : undefined;

/** As much of what a database takes as a key as a file can carry. */
export const isKey = (key: unknown): key is string | number =>
  typeof key === 'string' || (typeof key === 'number' && !Number.isNaN(key));

/** The row that a backup carries; null where no database would take it. */
export function rowFrom(table: TableName, json: unknown): { readonly row: unknown } | null {
  const made = unpacked(json);
  return made !== null && isKey(keyOf(table, made.value)) ? { row: made.value } : null;
}
