// Tokens: what moves through a graph or waits in it, one shape for each state. Told apart without colour.

import type { Surface } from '../surface/surface';
import type { LegendEntry } from './legend-entry';

export type Token = 'going' | 'answered' | 'in-part' | 'failed' | 'lost' | 'waiting' | 'forgotten';

/** In px of the layout; small where more than a hundred are seen at once. */
export const TOKEN_RADIUS = 5;
export const SMALL_TOKEN_RADIUS = 2.8;

/** A ring of 2 px whose outer edge is the token's, so that rings and discs are equally large. */
function ring(
  surface: Surface,
  paint: 'good' | 'dropped' | 'queued',
  x: number,
  y: number,
  r: number,
): void {
  const width = Math.min(2, r * 0.5);
  surface.dot('card', x, y, r);
  surface.ring(paint, x, y, r - width / 2, width);
}

const shapes: Readonly<Record<Token, (surface: Surface, x: number, y: number, r: number) => void>> =
  {
    going: (surface, x, y, r) => surface.dot('busy', x, y, r),
    answered: (surface, x, y, r) => ring(surface, 'good', x, y, r),
    'in-part': (surface, x, y, r) => {
      surface.dot('card', x, y, r);
      surface.halfRing('good', x, y, r - 1);
    },
    failed: (surface, x, y, r) => ring(surface, 'dropped', x, y, r),
    lost: (surface, x, y, r) => surface.cross('dropped', x, y, r * 0.72),
    /** What stands has a bar. */
    waiting: (surface, x, y, r) => {
      surface.dot('queued', x, y, r);
      if (r > SMALL_TOKEN_RADIUS) surface.rect('card', x - r * 0.55, y - 0.9, r * 1.1, 1.8);
    },
    /** It waits, but nobody waits for it any more. */
    forgotten: (surface, x, y, r) => ring(surface, 'queued', x, y, r),
  };

export function paintToken(surface: Surface, token: Token, x: number, y: number, r: number): void {
  shapes[token](surface, x, y, r);
}

/** The token itself as its sign in the legend. */
export const tokenLegend = (token: Token, words: LegendEntry['words']): LegendEntry => ({
  words,
  sample: (surface) => paintToken(surface, token, 10, 6, TOKEN_RADIUS),
});
