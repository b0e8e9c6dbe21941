// Ways along which something flows for as long as they are live: power to a room, orders to a shop. No call is one of its own.

import type { Localized } from '@/i18n/locales';
import type { Surface } from '../surface/surface';
import type { MomentMark, Placed, Shown } from './contract';

export interface Wire {
  /** From where to where: x and y by turns. */
  readonly line: Placed<readonly [x0: number, y0: number, x1: number, y1: number]>;
  readonly isLive: (shown: Shown, tMs: number) => boolean;
}

export interface WiresSpec {
  readonly wires: readonly Wire[];
  readonly words: Localized;
  /** Whether this run has them. */
  readonly isIn: (shown: Shown) => boolean;
}

/** What flows is so many px apart, and covers that way in so many ms of the learner's clock. */
const FLOW_PX = 20;
const FLOW_MS = 900;

function paintWire(surface: Surface, line: readonly number[], isLive: boolean, phase: number) {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = line;
  if (!isLive) {
    surface.stroke('ink-3', line, { width: 1.5, dash: [3, 4] });
    return;
  }
  surface.stroke('ink', line, { width: 1.5 });
  const length = Math.hypot(x1 - x0, y1 - y0);
  for (let far = phase * FLOW_PX; far < length; far += FLOW_PX) {
    const share = far / length;
    surface.dot('busy', x0 + (x1 - x0) * share, y0 + (y1 - y0) * share, 3);
  }
}

export const wires = (spec: WiresSpec): MomentMark => ({
  legend: (shown) =>
    spec.isIn(shown)
      ? [{ words: spec.words, sample: (s) => paintWire(s, [0, 6, 20, 6], true, 0.2) }]
      : [],
  prepare: (shown, placement) => ({
    paint(surface, { tMs, pace }) {
      if (!spec.isIn(shown)) return;
      const phase = (tMs / pace / FLOW_MS) % 1;
      for (const { line, isLive } of spec.wires) {
        paintWire(surface, line[placement], isLive(shown, tMs), phase);
      }
    },
  }),
});
