// Puts what was found into groups by kind: the kind of the best one first, a few of each.

import type { Found } from './find';
import type { Kind } from './kinds';

export interface Group {
  readonly kind: Kind;
  readonly found: readonly Found[];
}

/** More of a kind than this is not looked through: another word is typed instead. */
const MOST = 6;

export function grouped(found: readonly Found[]): readonly Group[] {
  const byKind = new Map<Kind, Found[]>();
  for (const one of found) {
    const group = byKind.get(one.entry.kind) ?? [];
    if (group.length < MOST) group.push(one);
    byKind.set(one.entry.kind, group);
  }
  return [...byKind].map(([kind, group]) => ({ kind, found: group }));
}
