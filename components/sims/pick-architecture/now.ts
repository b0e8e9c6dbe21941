// What is so of the cards at a moment, as the stage paints it and the sentences say it.

import { numberAt } from '@/components/figure/marks/config-at';
import type { Shown } from '@/components/figure/marks/contract';
import { stateAt } from '@/components/figure/marks/held';
import {
  type Bay,
  bays,
  type CardId,
  cardsOn,
  deck,
  type TableId,
  TOP,
  type Way,
} from '@/engine/models/pick-architecture/config';

export const tableOf = ({ recording }: Shown): readonly CardId[] =>
  cardsOn(recording.request.config.table as TableId);

/** One card alone is not asked about: its four ways stand beside each other. */
export const isAlone = (shown: Shown): boolean => tableOf(shown).length === 1;

export const placedAt = (shown: Shown, card: CardId, tMs: number): Bay | null =>
  stateAt(shown, 'placed', deck.indexOf(card) + 1, tMs) as Bay | null;

/** Where it lies: in functions, if nobody put it anywhere. */
export const liesAt = (shown: Shown, card: CardId, tMs: number): Bay =>
  placedAt(shown, card, tMs) ?? 'functions';

export const countPlaced = (shown: Shown, tMs: number): number =>
  tableOf(shown).filter((card) => placedAt(shown, card, tMs) !== null).length;

/** The card that is asked about, from 0 in the deck; null where none is. */
export function askedAt(shown: Shown, tMs: number): number | null {
  if (isAlone(shown)) return null;
  const reader = shown.tracks.spans('asked');
  const row = reader.at(tMs).find((one) => reader.data.thing[one] === TOP);
  return row === undefined ? null : (reader.data.about[row] ?? null);
}

export const isTurned = ({ tracks }: Shown, card: CardId, tMs: number): boolean =>
  tracks.level('turned', card).at(tMs) === 1;

export const bestOf = ({ tracks }: Shown, card: CardId, tMs: number): Bay =>
  bays[tracks.level('best', card).at(tMs)] ?? 'ask';

export const fits = ({ tracks }: Shown, card: CardId, bay: Bay, tMs: number): boolean =>
  (tracks.level('right', card).at(tMs) & (1 << bays.indexOf(bay))) !== 0;

export interface Cell {
  readonly bill: number;
  readonly total: number;
  readonly isKept: boolean;
}

/** A month of a card under a way; null where nothing could be run. */
export function cellAt({ tracks }: Shown, card: CardId, way: Way, tMs: number): Cell | null {
  const of = (what: string): number => tracks.level(card, `${way}.${what}`).at(tMs);
  const total = of('total');
  return total === 0 ? null : { bill: of('bill'), total, isKept: of('kept') === 1 };
}

export const turnedCards = (shown: Shown, tMs: number): readonly CardId[] =>
  tableOf(shown).filter((card) => isTurned(shown, card, tMs));

export const rightCards = (shown: Shown, tMs: number): readonly CardId[] =>
  turnedCards(shown, tMs).filter((card) => fits(shown, card, liesAt(shown, card, tMs), tMs));

export const perSecAt = (shown: Shown, tMs: number): number => numberAt(shown, 'perSec', tMs);
