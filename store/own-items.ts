// The learner's own questions: read once, kept up to date in every tab.

import * as v from 'valibot';
import { openDatabase } from './database';
import { inTime } from './in-time';
import { type OwnItem, ownItemSchema } from './own-item';
import { reportStorage, troubleOf } from './storage-state';

export interface OwnItems {
  readonly isReady: boolean;
  /** In the order in which they were imported. */
  readonly items: readonly OwnItem[];
}

const waiting: OwnItems = { isReady: false, items: [] };
let known = waiting;
const listeners = new Set<() => void>();
let reading: Promise<void> | null = null;

const channel =
  typeof BroadcastChannel === 'undefined' || typeof window === 'undefined'
    ? null
    : new BroadcastChannel('cloud-ladder:own-items');
if (channel) {
  channel.onmessage = () => {
    if (reading !== null) reading = read();
  };
}

async function read(): Promise<void> {
  let rows: readonly unknown[] = [];
  try {
    rows = await inTime((await openDatabase()).ownItems.toArray());
  } catch (error) {
    reportStorage('answers', troubleOf(error));
  }
  const items = rows.filter((row) => v.is(ownItemSchema, row));
  known = { isReady: true, items: items.toSorted((a, b) => a.at - b.at) };
  for (const listener of listeners) listener();
}

function startReading(): Promise<void> {
  reading ??= read();
  return reading;
}

export const ownItems = {
  initial: waiting,
  get: (): OwnItems => known,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    void startReading();
    return () => listeners.delete(listener);
  },
};

export async function allOwnItems(): Promise<readonly OwnItem[]> {
  await startReading();
  return known.items;
}

/** Reads everything again, here and in other tabs. */
export async function ownItemsChanged(): Promise<void> {
  channel?.postMessage(null);
  reading = read();
  await reading;
}

/** Keeps all or none; throws where the store takes nothing. Those already there stay as they are. */
export async function addOwnItems(items: readonly OwnItem[]): Promise<void> {
  const database = await openDatabase();
  const kept = database.transaction('rw', database.ownItems, async () => {
    const there = new Set(await database.ownItems.toCollection().primaryKeys());
    await database.ownItems.bulkPut(items.filter(({ id }) => !there.has(id)));
  });
  await inTime(kept);
  await ownItemsChanged();
}

export async function removeOwnItem(id: string): Promise<void> {
  await inTime((await openDatabase()).ownItems.delete(id));
  await ownItemsChanged();
}
