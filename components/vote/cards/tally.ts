// Makes one vote out of many pictures: a card counts when it was read alike several times in a row.

import { type Answer, answers, CARDS } from './answers';
import type { Seen } from './read-frame';

/** Readings of a card in a row that have to agree. A code that is read out of nothing does not come back. */
export const ALIKE = 3;

/** So long two cards of one number are told of, after both were last seen, in ms. */
const TWINS_FOR_MS = 2_000;

interface Card {
  readonly last: Answer;
  readonly alike: number;
  /** What counts; null until enough readings agreed. */
  readonly counted: Answer | null;
}

/** What is known of a round by now. The same object until something changes. */
export interface TallyNow {
  /** By number; a card that is turned afterwards counts anew. */
  readonly read: ReadonlyMap<number, Answer>;
  /** Numbers of which two are held up at once, from the smallest. */
  readonly twins: readonly number[];
}

export class CardTally {
  readonly #cards = new Map<number, Card>();
  readonly #twinsSeenAt = new Map<number, number>();
  #now: TallyNow = { read: new Map(), twins: [] };

  get now(): TallyNow {
    return this.#now;
  }

  /** Takes what was seen in one picture, taken `atMs` of any clock that goes forward. */
  hear(seen: readonly Seen[], atMs: number): void {
    const places = new Map<number, number>();
    for (const { card } of seen) places.set(card, (places.get(card) ?? 0) + 1);
    for (const { card, answer } of seen) {
      // Whose answer it is cannot be told while two hold it up.
      if ((places.get(card) ?? 0) > 1) this.#twinsSeenAt.set(card, atMs);
      else if (answer !== null) this.#read(card, answer);
    }
    this.#tell(atMs);
  }

  #read(number: number, answer: Answer): void {
    const card = this.#cards.get(number);
    const alike = card?.last === answer ? card.alike + 1 : 1;
    const counted = alike >= ALIKE ? answer : (card?.counted ?? null);
    this.#cards.set(number, { last: answer, alike, counted });
  }

  #tell(atMs: number): void {
    const read = new Map<number, Answer>();
    for (let number = 1; number <= CARDS; number += 1) {
      const counted = this.#cards.get(number)?.counted;
      if (counted) read.set(number, counted);
    }
    const twins = [...this.#twinsSeenAt]
      .filter(([, seenAt]) => atMs - seenAt < TWINS_FOR_MS)
      .map(([number]) => number)
      .sort((a, b) => a - b);
    const said = ({ read: all, twins: two }: TallyNow) => JSON.stringify([[...all], two]);
    const next = { read, twins };
    if (said(next) !== said(this.#now)) this.#now = next;
  }
}

/**
 * How many chose each of `options` answers, from A on, and the numbers of those cards whose upper side is no answer of
 * this question.
 */
export function countsOf(
  read: ReadonlyMap<number, Answer>,
  options: number,
): { readonly counts: readonly number[]; readonly beyond: readonly number[] } {
  const counts = Array.from({ length: options }, () => 0);
  const beyond: number[] = [];
  for (const [card, answer] of read) {
    const option = answers.indexOf(answer);
    if (option < options) counts[option] = (counts[option] ?? 0) + 1;
    else beyond.push(card);
  }
  return { counts, beyond };
}
