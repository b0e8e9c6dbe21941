// Something that is up and down in turns: by chance, by a script, and by hand on top of either.

import type { Distribution } from '@/engine/kernel/distributions';
import type { Lots } from '@/engine/kernel/random';

/** Down from `fromMs` on, for `forMs`; Infinity is for good. */
export interface Down {
  readonly fromMs: number;
  readonly forMs: number;
}

/** Where spells come from. They count from 0; Infinity stands for never. */
export interface SpellSource {
  /** When the n-th begins, for something that is up since then. */
  downAtMs(n: number, upSinceMs: number): number;
  /** When the n-th ends, for something that is down since then. */
  upAtMs(n: number, downSinceMs: number): number;
}

/** Lots that one thing may draw before it comes to those of the next. */
const LOTS_EACH = 0x1_0000_0000;

/**
 * How long it stays up and how long it is down, by chance. Each thing, by its number from 0, has lots of its own:
 * another thing beside it shifts none of its spells. A mean of 0 down is a restart: down and up in one instant.
 */
export function randomSpells(
  lots: Lots,
  thing: number,
  law: { readonly up: Distribution; readonly down: Distribution },
): SpellSource {
  const first = thing * LOTS_EACH;
  return {
    downAtMs: (n, upSinceMs) => upSinceMs + law.up.ofLot(lots, first + 2 * n),
    upAtMs: (n, downSinceMs) => downSinceMs + law.down.ofLot(lots, first + 2 * n + 1),
  };
}

/** Exactly these, in order. Throws a RangeError where one begins before the last has ended, or lasts less than 0. */
export function scriptedSpells(downs: readonly Down[]): SpellSource {
  let upSinceMs = 0;
  for (const { fromMs, forMs } of downs) {
    if (!(fromMs >= upSinceMs)) {
      throw new RangeError(`spells: one begins at ${fromMs} ms; ${upSinceMs} ms is the earliest`);
    }
    if (!(forMs >= 0)) throw new RangeError(`spells: one lasts ${forMs} ms; at least 0`);
    upSinceMs = fromMs + forMs;
  }
  return {
    downAtMs: (n) => downs[n]?.fromMs ?? Infinity,
    upAtMs: (n, downSinceMs) => downSinceMs + (downs[n]?.forMs ?? Infinity),
  };
}

export interface SavedSpells {
  readonly n: number;
  readonly isInSpell: boolean;
  readonly turnMs: number;
  readonly heldUntilMs: number;
}

/** Up at first. Whoever runs it lets things happen in order of time, by `step` whenever `nextMs` is due. */
export class Spells {
  /** Which spell it is in, or waits for. */
  private n = 0;
  private isInSpell = false;
  /** When that ends, or begins. */
  private turnMs: number;
  /** Held down by hand until then; -Infinity where nobody does. */
  private heldUntilMs = -Infinity;

  constructor(private readonly source: SpellSource) {
    this.turnMs = source.downAtMs(0, 0);
  }

  get isDown(): boolean {
    return this.isInSpell || this.isHeld;
  }

  private get isHeld(): boolean {
    return this.heldUntilMs > -Infinity;
  }

  /** When the next spell begins or ends; Infinity where none will. */
  get nextMs(): number {
    return this.isHeld ? Math.min(this.turnMs, this.heldUntilMs) : this.turnMs;
  }

  /**
   * Lets happen what is due at `nextMs`. Returns whether it went down or came up by that: a spell that begins or
   * ends while another still holds it down changes nothing.
   */
  step(): boolean {
    const { nextMs, isDown, source } = this;
    if (this.isHeld && this.heldUntilMs === nextMs) this.heldUntilMs = -Infinity;
    else if (this.isInSpell) {
      this.isInSpell = false;
      this.n += 1;
      this.turnMs = source.downAtMs(this.n, nextMs);
    } else {
      this.isInSpell = true;
      this.turnMs = source.upAtMs(this.n, nextMs);
    }
    return this.isDown !== isDown;
  }

  /**
   * Holds it down by hand, and returns whether it went down by that. Its own spells go on underneath, so that it is
   * just as up and down afterwards as if nobody had; of two hands the longer one counts.
   */
  hold(untilMs: number): boolean {
    const { isDown } = this;
    this.heldUntilMs = Math.max(this.heldUntilMs, untilMs);
    return !isDown;
  }

  save(): SavedSpells {
    const { n, isInSpell, turnMs, heldUntilMs } = this;
    return { n, isInSpell, turnMs, heldUntilMs };
  }

  restore(saved: SavedSpells): void {
    Object.assign(this, saved);
  }
}
