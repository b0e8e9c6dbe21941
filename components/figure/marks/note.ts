// The one sentence on a stage, tied to what it is about by a straight line.

import type { MomentMark, Placed, Shown } from './contract';

export interface NotePlace {
  readonly x: number;
  /** The baseline of its words. */
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  /** From the words to the thing: x and y by turns; null where it stands at its thing anyway. */
  readonly tie: readonly number[] | null;
}

export interface NoteSpec {
  readonly at: Placed<NotePlace>;
  /** What is to be said now; null where there is nothing. `pace` tells how long ago what is just over was, to the learner. */
  readonly say: (shown: Shown, tMs: number, pace: number) => string | null;
}

/** Of several notes, the first that has something to say: there is never more than one sentence. */
export const note = (...specs: readonly NoteSpec[]): MomentMark => ({
  legend: () => [],
  prepare: (shown, placement) => ({
    paint(surface, { tMs, pace }) {
      for (const { say, at } of specs) {
        const words = say(shown, tMs, pace);
        if (words === null) continue;
        const { x, y, align, tie } = at[placement];
        surface.text('ink', x, y, words, { size: 14.5, weight: 700, align, plate: 'card' });
        if (tie) surface.stroke('ink', tie, { width: 1.4 });
        return;
      }
    },
  }),
});
