'use client';
// The run as its strip may show it: of an untold one only what has been seen decides how rows are laid out.

import { useState } from 'react';
import type { Shown } from '../marks/contract';
import type { StripSpec } from './stage-spec';

/** What the rooms of a strip come to in a run as far as it was seen. */
const layoutOf = ({ marks, scales }: StripSpec, shown: Shown): string =>
  [...marks, ...(scales?.overview ?? [])]
    .map((mark) => ((mark.isIn?.(shown) ?? true) ? (mark.layout?.(shown) ?? '') : 'none'))
    .join();

interface Seen {
  readonly of: Shown;
  readonly layout: string | null;
  readonly seen: Shown;
}

/**
 * `seenMs` is null where nothing is kept back. The same object as long as the rooms are the same: while a run plays it is
 * prepared anew only where another lane or a higher value has come.
 */
export function useSeen(spec: StripSpec | null, shown: Shown, seenMs: number | null): Shown {
  const next = seenMs === null ? shown : { ...shown, seenMs };
  const layout = spec === null || seenMs === null ? null : layoutOf(spec, next);
  const [kept, keep] = useState<Seen>({ of: shown, layout, seen: next });
  if (kept.of === shown && kept.layout === layout) return kept.seen;
  keep({ of: shown, layout, seen: next });
  return next;
}
