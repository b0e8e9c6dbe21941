// The questions of the course, looked up in the ways that review asks for them.

import type { ShownItem, ShownMisconception } from '../shown';
import type { Surface } from './cards';

export interface Bank {
  readonly items: ReadonlyMap<string, ShownItem>;
  readonly surfaces: ReadonlyMap<string, Surface>;
  readonly byIdea: ReadonlyMap<string, readonly Surface[]>;
  readonly ideasByLesson: ReadonlyMap<string, ReadonlySet<string>>;
  readonly misconceptions: ReadonlyMap<string, ShownMisconception>;
  /** Items by the misconception that their wrong answers hold. */
  readonly carriedBy: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The misconceptions behind an item's wrong answers. */
export function misconceptionsIn(item: ShownItem): readonly ShownMisconception[] {
  const choices = (): readonly { readonly misconception: ShownMisconception | null }[] => {
    switch (item.kind) {
      case 'single':
      case 'multiple':
        return item.options;
      case 'ox':
        return item.reasons;
      case 'numeric':
      case 'short':
        return item.traps;
      case 'categorise':
        return item.entries;
      case 'match':
        return Object.values(item.partners);
      case 'order':
      case 'predict':
      case 'knobs':
      case 'qna':
        return [];
    }
  };
  return choices().flatMap(({ misconception }) => misconception ?? []);
}

function collect<K>(pairs: Iterable<readonly [K, string]>): ReadonlyMap<K, ReadonlySet<string>> {
  const sets = new Map<K, Set<string>>();
  for (const [key, value] of pairs) {
    const set = sets.get(key) ?? new Set();
    sets.set(key, set.add(value));
  }
  return sets;
}

export function makeBank(items: readonly ShownItem[]): Bank {
  const surfaces = items.map(({ id, idea, lesson, fresh }): Surface => {
    return { item: id, idea, lesson, isFresh: fresh !== null };
  });
  const byIdea = new Map<string, Surface[]>();
  for (const surface of surfaces) {
    const group = byIdea.get(surface.idea);
    if (group) group.push(surface);
    else byIdea.set(surface.idea, [surface]);
  }
  const carried = items.flatMap((item) =>
    misconceptionsIn(item).map((misconception) => ({ item: item.id, misconception })),
  );
  return {
    items: new Map(items.map((item) => [item.id, item])),
    surfaces: new Map(surfaces.map((surface) => [surface.item, surface])),
    byIdea,
    ideasByLesson: collect(
      surfaces.flatMap(({ lesson, idea }) => (lesson === null ? [] : [[lesson, idea] as const])),
    ),
    misconceptions: new Map(carried.map(({ misconception }) => [misconception.id, misconception])),
    carriedBy: collect(carried.map(({ item, misconception }) => [misconception.id, item] as const)),
  };
}
