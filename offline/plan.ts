// What is to be fetched, in which order, and what is to be deleted. Pure.

import type { Course, CourseFile } from './contract';

/** The name under which a content is kept: equal contents of one kind are kept once, whichever version they are of. */
export const keyOf = ({ path, hash }: CourseFile): string =>
  `${hash}${/\.\w+$/.exec(path)?.[0] ?? ''}`;

/** Pages of the reader's language can be read before those of the other are here; code is needed by both. */
function rankOf({ path }: CourseFile, locale: string): number {
  if (path.startsWith('_next/') || !path.includes('/')) return 0;
  const folder = /^(?:(?:questions|search|export)\/)?(\w\w)(?=[/.-])/.exec(path)?.[1];
  return folder === undefined ? 1 : folder === locale ? 1 : 2;
}

/** The files of a version that are not kept yet, each content once, in the order of fetching. */
export function missingOf(
  course: Course,
  kept: ReadonlySet<string>,
  locale: string,
): readonly CourseFile[] {
  const missing = new Map<string, CourseFile>();
  for (const file of course.files) {
    const key = keyOf(file);
    if (!kept.has(key) && !missing.has(key)) missing.set(key, file);
  }
  return [...missing.values()].sort((a, b) => rankOf(a, locale) - rankOf(b, locale));
}

/** What a version takes on the device: equal contents are kept once. */
export function bytesOf(course: Course): number {
  const sizes = new Map(course.files.map((file) => [keyOf(file), file.bytes]));
  return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** Kept contents that none of these versions needs. */
export function staleOf(kept: ReadonlySet<string>, needed: readonly Course[]): readonly string[] {
  const wanted = new Set(needed.flatMap(({ files }) => files.map(keyOf)));
  return [...kept].filter((key) => !wanted.has(key));
}

/** Which version each open page was opened in, and which one the next page will be. */
export interface Note {
  /** Whole; what pages are opened from. */
  readonly current: string | null;
  /** Whole; waits until no page of the current one is open, or until it is asked for. */
  readonly next: string | null;
  /** Version by the id of an open page. A page that came from the network has none. */
  readonly pins: Readonly<Record<string, string>>;
}

export const EMPTY_NOTE: Note = { current: null, next: null, pins: {} };

/** The note without pages that are closed. */
export function withOpen(note: Note, open: ReadonlySet<string>): Note {
  const pins = Object.fromEntries(Object.entries(note.pins).filter(([id]) => open.has(id)));
  return { ...note, pins };
}

/** The note after a version became whole. */
export function withWhole(note: Note, version: string): Note {
  if (note.current === null) return { ...note, current: version };
  return { ...note, next: version === note.current ? null : version };
}

/** The note after the waiting version was taken into use. */
export const withRenewed = (note: Note): Note =>
  note.next === null ? note : { ...note, current: note.next, next: null };

/** The note at the moment a page is about to open: where no page of the current version is open, the waiting one takes over. */
export function atOpening(note: Note, open: ReadonlySet<string>): Note {
  const left = withOpen(note, open);
  return Object.values(left.pins).includes(note.current ?? '') ? left : withRenewed(left);
}

/** Versions whose files must stay. */
export const versionsOf = ({ current, next, pins }: Note): readonly string[] => [
  ...new Set([current, next, ...Object.values(pins)].filter((version) => version !== null)),
];
