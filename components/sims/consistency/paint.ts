// Small shapes that several scenes of the consistency stage share: a version, a reader, what came of a customer.

import type { Box, Placement } from '@/components/figure/marks/contract';
import type { LegendEntry } from '@/components/figure/marks/legend-entry';
import { paintToken, TOKEN_RADIUS } from '@/components/figure/marks/tokens';
import type { Surface } from '@/components/figure/surface/surface';
import type { Localized } from '@/i18n/locales';
import { isWide, PICKED, type Point } from './plan';

/** A badge with a version: filled where it is the newest, dashed where it is not. */
export function paintVersion(s: Surface, version: number, isNewest: boolean, [x, y]: Point): void {
  const words = `v${version}`;
  const width = 18 + words.length * 7.5;
  const [left, top] = [x - width / 2, y - 12];
  if (isNewest) s.rect('accent', left, top, width, 24, 7);
  else s.outline('ink-2', left, top, width, 24, 7, { width: 1.25, dash: [3, 3] });
  const style = { size: 14, weight: 700, align: 'center' } as const;
  s.text(isNewest ? 'card' : 'ink-2', x, y + 5, words, style);
}

export function paintStale(s: Surface, [x, y]: Point, r = TOKEN_RADIUS): void {
  s.dot('card', x, y, r);
  s.halfRing('dropped', x, y, r - 1);
}

export const paintRead = (s: Surface, isFresh: boolean, at: Point, r = TOKEN_RADIUS): void => {
  if (isFresh) paintToken(s, 'answered', ...at, r);
  else paintStale(s, at, r);
};

/** Somebody at a screen: a head and shoulders. */
export function paintPerson(s: Surface, [x, y]: Point): void {
  s.dot('ink', x, y - 8, 5);
  s.area('ink', [
    x - 9,
    y + 9,
    x - 7,
    y + 2,
    x - 3,
    y - 1,
    x + 3,
    y - 1,
    x + 7,
    y + 2,
    x + 9,
    y + 9,
  ]);
}

export function paintCard(s: Surface, { x, y, width, height }: Box, isHero: boolean): void {
  s.rect('card', x, y, width, height, 12);
  s.outline('ink', x, y, width, height, 12, { width: isHero ? 1.75 : 1 });
}

/** What came of a customer: a ring, an empty square, a cross. */
export function paintCustomer(s: Surface, outcome: string, [x, y]: Point): void {
  if (outcome === 'sold') paintToken(s, 'answered', x, y, TOKEN_RADIUS);
  else if (outcome === 'refused') paintToken(s, 'lost', x, y, TOKEN_RADIUS);
  else s.outline('ink-3', x - 4.5, y - 4.5, 9, 9, 2, { width: 1.5 });
}

export const sign = (words: Localized, sample: (s: Surface) => void): LegendEntry => ({
  words,
  sample,
});

/** How long a line is on a phone, in letters; a syllable is as wide as nearly two. */
const LINE = 46;
const LINE_HEIGHT = 15;
const lengthOf = (words: string): number =>
  [...words].reduce((sum, letter) => sum + (/[가-힣]/.test(letter) ? 1.8 : 1), 0);

function linesOf(words: string): readonly string[] {
  const lines = [''];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (lengthOf(longer) > LINE) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** What is told of a picked thing, at the foot of the stage. */
export function paintTold(s: Surface, placement: Placement, words: string | null): void {
  if (words === null) return;
  const [x, y] = PICKED[placement];
  const lines = isWide(placement) ? [words] : linesOf(words);
  const style = { size: isWide(placement) ? 13.5 : 12, weight: 700, align: 'center' } as const;
  for (const [i, line] of lines.entries()) {
    s.text('ink', x, y - (lines.length - 1 - i) * LINE_HEIGHT, line, { ...style, plate: 'card' });
  }
}
