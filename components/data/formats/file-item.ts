// A question as files carry it, in one language; and what reading a file gives.

import * as v from 'valibot';
import { type OwnContent, ownContentSchema } from '@/store/own-item';

interface Told {
  readonly stem: string;
  readonly explanation: string;
}

/** Kinds that leave the course but cannot come back as one's own questions. */
export type OutwardContent = Told &
  (
    | { readonly kind: 'order' /** In the right order. */; readonly entries: readonly string[] }
    | {
        readonly kind: 'match';
        readonly pairs: readonly { readonly left: string; readonly right: string }[];
      }
    | { readonly kind: 'open'; readonly model: string }
  );

export type FileContent = OwnContent | OutwardContent;

export interface FileItem {
  readonly id: string;
  /** Title of its lesson; null for a question of one's own. */
  readonly lesson: string | null;
  readonly content: FileContent;
}

/** What can be wrong in a file. The page says each in words, with what is allowed. */
export type ProblemName =
  | 'no-table'
  | 'no-column'
  | 'bad-quotes'
  | 'unknown-kind'
  | 'kind-not-taken'
  | 'no-question'
  | 'few-options'
  | 'many-options'
  | 'gap-in-options'
  | 'no-right'
  | 'two-right'
  | 'bad-choice'
  | 'bad-ox'
  | 'bad-number'
  | 'bad-tolerance'
  | 'no-accepted'
  | 'no-braces'
  | 'open-brace'
  | 'bare-brace'
  | 'partial-points'
  | 'too-long'
  | 'too-many';

/** Thrown while one question is read; `typed` is what stands in the file, where that helps. */
export class Problem extends Error {
  constructor(
    readonly what: ProblemName,
    readonly typed = '',
    /** The line, where it is not the question's first one. */
    readonly line: number | null = null,
  ) {
    super(what);
  }
}

export interface LineError {
  /** From 1. */
  readonly line: number;
  readonly what: ProblemName;
  readonly typed: string;
}

export interface ReadFile {
  readonly found: readonly { readonly line: number; readonly content: OwnContent }[];
  readonly errors: readonly LineError[];
}

/** Hears how much is done, from 0 to 1. */
export type OnProgress = (done: number) => void;
/** Questions that one file may bring: more than anybody learns, and no more than a page can take at once. */
export const MAX_PARTS = 20_000;
/** Parts between two words of it. */
const TOLD_EVERY = 500;

/** Reads each part of a file by itself: one bad question does not take the others with it. */
export function readEach<T extends { readonly line: number }>(
  parts: readonly T[],
  read: (part: T) => unknown,
  onProgress: OnProgress = () => {},
): ReadFile {
  const found: { line: number; content: OwnContent }[] = [];
  const errors: LineError[] = [];
  for (const [index, part] of parts.slice(0, MAX_PARTS).entries()) {
    if (index % TOLD_EVERY === 0) onProgress(index / parts.length);
    try {
      const { success, output } = v.safeParse(ownContentSchema, read(part));
      // Everything else has been said by name before: what remains is length.
      if (!success) throw new Problem('too-long');
      found.push({ line: part.line, content: output });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      errors.push({ line: error.line ?? part.line, what: error.what, typed: error.typed });
    }
  }
  const next = parts[MAX_PARTS];
  if (next) errors.push({ line: next.line, what: 'too-many', typed: '' });
  return { found, errors };
}

/** Text as it is kept: one kind of line break, no space around it, Hangul composed. */
export const clean = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
