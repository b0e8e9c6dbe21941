// What is so at a moment, read off the tracks: copies and their readers, the menu's wave, the shop's counts, a key's writes.

import type { Shown } from '@/components/figure/marks/contract';
import { heldAt } from '@/components/figure/marks/held';
import { places, READERS } from '@/engine/models/consistency/config';
import { configOf, numberOf, placeOf } from './plan';

interface Reader {
  /** From 0, of those who ask after one write. */
  readonly place: number;
  /** The copies asked, as bits. */
  readonly asked: number;
  readonly isFresh: boolean;
}

export interface CopiesNow {
  /** The last write; 0 before the first. */
  readonly version: number;
  /** By copy, the version that it holds. */
  readonly held: readonly number[];
  /** Copies for which the last write is still on its way, and how far it is. */
  readonly late: readonly { readonly copy: number; readonly share: number }[];
  readonly readers: readonly Reader[];
}

export function copiesAt(shown: Shown, tMs: number): CopiesNow {
  const { tracks } = shown;
  const held = Array.from(
    { length: numberOf(shown, 'copies') },
    (_, copy) => heldAt(shown, 'holds', copy, tMs) ?? 0,
  );
  const version = Math.max(...held);
  const news = tracks.flights('news');
  const late = news.at(tMs).flatMap((row) => {
    if (news.data.about[row] !== version) return [];
    const fromMs = news.data.fromMs[row] as number;
    const share = (tMs - fromMs) / ((news.data.toMs[row] as number) - fromMs);
    return [{ copy: news.data.to[row] as number, share: Number.isFinite(share) ? share : 0 }];
  });
  const { data } = tracks.flights('reader');
  const readers: Reader[] = [];
  const first = (version - 1) * READERS;
  for (let row = Math.max(0, first); row < Math.min(first + READERS, data.length); row += 1) {
    if ((data.fromMs[row] as number) > tMs) break;
    const outcome = data.outcomes[data.outcome[row] as number];
    readers.push({
      place: row - first,
      asked: data.about[row] as number,
      isFresh: outcome === 'fresh',
    });
  }
  return { version, held, late, readers };
}

export interface MenuNow {
  /** By place, its version, and since when. */
  readonly held: readonly number[];
  /** The newest that was reported done. */
  readonly version: number;
  /** For how long that has been so. */
  readonly sinceMs: number;
  /** For how long a menu has been agreed on; null where none is. */
  readonly agreeingMs: number | null;
  /** The last answer to a reader; null where nobody has come. */
  readonly last: { readonly isFresh: boolean; readonly agoMs: number; readonly n: number } | null;
}

export function menuAt(shown: Shown, tMs: number): MenuNow {
  const { tracks } = shown;
  const held = places.map((_, place) => heldAt(shown, 'holds', place, tMs) ?? 0);
  const here = placeOf(configOf(shown).writeAt);
  const holds = tracks.values('holds');
  const own = holds.at(tMs).find((row) => holds.data.thing[row] === here);
  const doneMs = own === undefined ? 0 : (holds.data.fromMs[own] as number);
  const pending = tracks.spans('pending');
  const [open] = pending.at(tMs);
  const reader = tracks.flights('reader');
  const [, end] = reader.begunBetween(-1, tMs);
  const { outcomes, outcome, fromMs } = reader.data;
  const last = end - 1;
  return {
    held,
    version: held[here] ?? 0,
    sinceMs: tMs - doneMs,
    agreeingMs: open === undefined ? null : tMs - (pending.data.fromMs[open] as number),
    last:
      last < 0
        ? null
        : {
            isFresh: outcomes[outcome[last] as number] === 'fresh',
            agoMs: tMs - (fromMs[last] as number),
            n: last,
          },
  };
}

export const totalAt = ({ tracks }: Shown, name: string, tMs: number): number =>
  tracks.level('totals', name).at(tMs);
export const isCutAt = ({ tracks }: Shown, tMs: number): boolean =>
  tracks.spans('cable').at(tMs).length > 0;

export interface ShopNow {
  readonly left: readonly number[];
  readonly sold: number;
  readonly over: number;
  readonly isCut: boolean;
  /** The region that decides for both, where one does. */
  readonly home: number;
}

export function shopAt(shown: Shown, tMs: number): ShopNow {
  const sold = totalAt(shown, 'sold', tMs);
  return {
    left: [0, 1].map((region) => heldAt(shown, 'holds', region, tMs) ?? 0),
    sold,
    over: Math.max(0, sold - numberOf(shown, 'boxes')),
    isCut: isCutAt(shown, tMs),
    home: heldAt(shown, 'home', 0, tMs) ?? 0,
  };
}

/** Writes let through and throttled a second: over the last second, or since the start. */
export function keyRatesAt(
  shown: Shown,
  tMs: number,
): readonly [passed: number, throttled: number] {
  const fromMs = Math.max(0, tMs - 1_000);
  const perSec = (name: string) =>
    tMs === 0
      ? 0
      : (1_000 * (totalAt(shown, name, tMs) - totalAt(shown, name, fromMs))) / (tMs - fromMs);
  return [perSec('let'), perSec('throttled')];
}

/** A share of two counts so far; null before any. */
export function shareAt(shown: Shown, part: string, other: string, tMs: number): number | null {
  const [one, two] = [totalAt(shown, part, tMs), totalAt(shown, other, tMs)];
  return one + two === 0 ? null : one / (one + two);
}
