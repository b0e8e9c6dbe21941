// What the build lists, and what a page and the worker say to each other. Plain data.

import { HASH_LETTERS, LATEST_PATH } from './paths.mjs';

/** One file of the course as it is kept. */
export interface CourseFile {
  /** Below the site's own path, without a slash at its beginning: `ko/learn/index.html`. */
  readonly path: string;
  /** Of its content: the beginning of SHA-256 in base64url. */
  readonly hash: string;
  /** What it takes once it is kept (`paths.mjs`: `isPacked`). */
  readonly bytes: number;
}

/** Everything that one build consists of. */
export interface Course {
  /** Of the list itself: another file or another content is another version. */
  readonly version: string;
  readonly files: readonly CourseFile[];
}

/** The newest version that the server has, small enough to be asked for on each visit. */
export interface Latest {
  readonly version: string;
  /** What the whole copy takes on the device. */
  readonly bytes: number;
  /** What crosses the line for all of it, where the host compresses as ours does. */
  readonly transferBytes: number;
}

/**
 * - `look`: say how things stand, with what the server has now;
 * - `keep`: fetch what is missing of the newest version, or go on with it;
 * - `renew`: the waiting version is the one to open from now on;
 * - `remove`: forget every file.
 */
export type OrderName = 'look' | 'keep' | 'renew' | 'remove';

export interface Order {
  readonly order: OrderName;
  /** Pages of this language come first. */
  readonly locale: string;
}

/**
 * Why a copy could not be finished: no room or no permission, no answer, a file that is not what the list says, or a
 * store that does not work.
 */
export type CopyTrouble = 'full' | 'network' | 'changed' | 'refused';

export interface CopyState {
  /** Whether a whole copy is here. */
  readonly isKept: boolean;
  /** What that copy takes on the device, in bytes. */
  readonly bytes: number;
  /** Some of a copy that was whole is gone. */
  readonly isDamaged: boolean;
  /** How far a copy is that is being fetched, in bytes as they will be kept. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Whether the server has another version, and whether it is here already. */
  readonly newer: 'none' | 'there' | 'waiting';
  /** What the server has; null where it does not answer. */
  readonly latest: Latest | null;
  readonly trouble: CopyTrouble | null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Throws a TypeError where the text is not what the build writes. */
export function readLatest(text: string): Latest {
  const read: unknown = JSON.parse(text);
  if (
    !isObject(read) ||
    typeof read.version !== 'string' ||
    typeof read.bytes !== 'number' ||
    typeof read.transferBytes !== 'number'
  ) {
    throw new TypeError(`${LATEST_PATH} is not what the build writes.`);
  }
  const { version, bytes, transferBytes } = read;
  return { version, bytes, transferBytes };
}

/** The list of a version: rows of path, hash and bytes. Throws a TypeError where it is something else. */
export function readCourse(version: string, text: string): Course {
  const rows: unknown = JSON.parse(text);
  if (!Array.isArray(rows)) throw new TypeError(`The list of ${version} is not a list.`);
  const files = rows.map((row: unknown) => {
    const [path, hash, bytes]: unknown[] = Array.isArray(row) ? row : [];
    if (typeof path !== 'string' || typeof hash !== 'string' || typeof bytes !== 'number') {
      throw new TypeError(`The list of ${version} has a row that is no file.`);
    }
    return { path, hash, bytes };
  });
  return { version, files };
}

/** What a page hears from the worker; null where it is somebody else's message. */
export function readState(data: unknown): CopyState | null {
  return isObject(data) && isObject(data.copy) ? (data.copy as unknown as CopyState) : null;
}

/** What the worker hears from a page; null where it is somebody else's message. */
export function readOrder(data: unknown): Order | null {
  const known: readonly unknown[] = ['look', 'keep', 'renew', 'remove'];
  if (!isObject(data) || !known.includes(data.order) || typeof data.locale !== 'string')
    return null;
  return { order: data.order as OrderName, locale: data.locale };
}

/** The content's name: the beginning of its SHA-256 in base64url. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, HASH_LETTERS);
}
