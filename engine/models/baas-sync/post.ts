// What travels between tablets and the store. Every way takes as long, so the first to leave is the first there.

import { type BaasTracks, CARRIED, STORE } from '@/engine/models/baas-sync/config';
import type { Write } from '@/engine/models/baas-sync/tablet';

/** One way, in ms: assumed, as for a phone network and a database in the same country. */
export const ONE_WAY_MS = 100;

export type Letter = { readonly tablet: number } & (
  | { readonly kind: 'write'; readonly write: Write }
  /** May this customer have one? */
  | { readonly kind: 'ask'; readonly customer: number }
  /** No; a yes comes as the new value. */
  | { readonly kind: 'refuse'; readonly customer: number }
  /** The tablet is back and listens again; what it has kept is stale where it was away for too long. */
  | { readonly kind: 'listen'; readonly isStale: boolean }
  /** The store's value, its version, and how many of the tablet's writes it contains. */
  | {
      readonly kind: 'tell';
      readonly value: number;
      readonly version: number;
      readonly known: number;
    }
);

interface UnderWay {
  readonly dueMs: number;
  readonly number: number;
  readonly letter: Letter;
}

export interface SavedPost {
  readonly underWay: readonly UnderWay[];
  readonly sent: number;
}

export class Post {
  private underWay: UnderWay[] = [];
  private sent = 0;

  constructor(private readonly tracks: BaasTracks) {}

  get nextMs(): number {
    return this.underWay[0]?.dueMs ?? Infinity;
  }

  send(letter: Letter, atMs: number): void {
    const { tablet, kind } = letter;
    const isUp = kind === 'write' || kind === 'ask' || kind === 'listen';
    const place = tablet + 1;
    const [from, to] = isUp ? [place, STORE] : [STORE, place];
    this.tracks.message.leave(this.sent, from, to, atMs, aboutOf(letter));
    this.underWay.push({ dueMs: atMs + ONE_WAY_MS, number: this.sent, letter });
    this.sent += 1;
  }

  /** Takes what is due next. `isThere` says whether somebody is there to take it. Throws a RangeError when nothing is. */
  deliver(isThere: (letter: Letter) => boolean): { letter: Letter; isLost: boolean } {
    const next = this.underWay.shift();
    if (!next) throw new RangeError('post: nothing is under way');
    const isLost = !isThere(next.letter);
    this.tracks.message.land(next.number, isLost ? 'lost' : 'arrived', next.dueMs);
    return { letter: next.letter, isLost };
  }

  save(): SavedPost {
    return { underWay: [...this.underWay], sent: this.sent };
  }

  restore({ underWay, sent }: SavedPost): void {
    this.underWay = [...underWay];
    this.sent = sent;
  }
}

/** The value that a letter carries; where it carries none, what it says. A value below 0 is kept as 0. */
function aboutOf(letter: Letter): number {
  switch (letter.kind) {
    case 'tell':
      return Math.max(0, letter.value);
    case 'write':
      return letter.write.value ?? CARRIED.oneLess;
    case 'listen':
      return CARRIED.listening;
    default:
      return CARRIED.asking;
  }
}
