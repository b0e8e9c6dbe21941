// What a live figure adds to its numbers: how they changed since the run before, and which of them is open.

import type { RunRequest } from '@/player/types';

/** A read-out against the run before, at the same moment. */
export interface Change {
  /** "▼22.0%p", or that it is the same. */
  readonly text: string;
  /** For a screen reader. */
  readonly spoken: string;
  /** Plain where neither more nor less is certain to be better. */
  readonly tone: 'better' | 'worse' | 'plain';
}

/** By metric. */
export type Changes = Readonly<Record<string, Change>>;

export const NO_CHANGES: Changes = {};

/** How the numbers changed since this run. */
export interface ChangesSince {
  readonly of: RunRequest;
  readonly changes: Changes;
}

/** The read-out that is open, by its metric or by its column, and how another is opened. */
export interface Opening {
  readonly open: string | null;
  /** What opens below the numbers. */
  readonly panelId: string;
  onOpen(metric: string | null): void;
}

export interface Reading {
  readonly changes: Changes;
  /** Null where there is nothing to say of them. */
  readonly opening: Opening | null;
}
