// The home page's pictures as marks, in orders per second: what comes, what could be served, what is lost.

import type { Shown } from '@/components/figure/marks/contract';
import { finished } from '@/components/figure/marks/finished';
import { levels } from '@/components/figure/marks/levels';
import { gainOfLevel, levelAtEdges, levelAtStarts, SLICES } from '@/components/figure/marks/slices';
import { prepareStrip } from '@/components/figure/stage/painting';
import { type StripSpec, strip } from '@/components/figure/stage/stage-spec';
import { svgStrip } from '@/components/figure/surface/svg';
import type { Era } from '@/engine/models/four-eras/config';
import { noonMessages } from '@/i18n/messages/noon';
import { contestants } from '../eras';
import { HATCH_ID, HEIGHT, WIDTH } from './size';

/** Slices over which losses are counted: in shorter ones only the dice show. */
const COUNTED = SLICES / 6;

const durationOf = ({ recording }: Shown): number => recording.request.durationMs;
const rateOf = ({ tracks }: Shown) => tracks.level('traffic', 'ratePerSec');

/** By Little's law a slot serves one order in the mean time of its work. */
function servableOf(shown: Shown, era: Era): Float64Array {
  const work = levelAtStarts(shown.tracks.level('work', 'meanSec'), durationOf(shown));
  return levelAtStarts(shown.tracks.level(era, 'capacity'), durationOf(shown)).map(
    (slots, i) => slots / (work[i] as number),
  );
}

/** Orders lost per second. */
function lostOf(shown: Shown, era: Era): Float64Array {
  const seconds = durationOf(shown) / COUNTED / 1000;
  const lost = shown.tracks.level(era, 'lost');
  return gainOfLevel(lost, durationOf(shown), COUNTED).map((orders) => orders / seconds);
}

/** One scale for all, so that heights can be compared. */
const topOf = (shown: Shown): number =>
  Math.max(
    rateOf(shown).highestUntil(durationOf(shown)),
    ...contestants.flatMap(({ id }) => [...servableOf(shown, id)]),
  );

const wordsOf = (name: 'demand' | 'capacity' | 'missed') => ({
  ko: noonMessages.ko[name],
  en: noonMessages.en[name],
});

const rowOf = ({ id, paint }: (typeof contestants)[number]): StripSpec =>
  strip(
    levels({
      height: HEIGHT,
      top: topOf,
      course: {
        paint: 'line',
        words: wordsOf('demand'),
        values: (shown) => levelAtEdges(rateOf(shown), durationOf(shown), COUNTED),
        taken: {
          paint: 'dropped',
          words: wordsOf('missed'),
          values: (shown) => lostOf(shown, id),
        },
      },
      lines: [
        {
          paint,
          look: 'steps',
          words: wordsOf('capacity'),
          values: (shown) => servableOf(shown, id),
        },
      ],
    }),
  );

const rows = contestants.map((era) => ({ era, row: rowOf(era) }));

export interface RowPicture {
  readonly era: (typeof contestants)[number];
  /** What is there from the start: the orders to come. */
  readonly promised: string;
  /** What becomes of them, seen up to the cursor. */
  readonly past: string;
}

/** What is lost is told by stripes, too, for whoever does not see its red: its shape once more, filled with them. */
const hatched = (markup: string): string =>
  markup.replace(
    /<path[^>]*fill="var\(--dropped\)"[^>]*>/,
    (shape) => shape + shape.replace('var(--dropped)', `url(#${HATCH_ID})`),
  );

/** The four pictures as markup, without the elements around them. */
export function picturesOf(shown: Shown): readonly RowPicture[] {
  return rows.map(({ era, row }) => {
    const painting = finished(prepareStrip(row, shown));
    const surfaces = { promised: svgStrip(SIZE), past: svgStrip(SIZE) };
    painting.ahead?.(surfaces.promised, 0);
    painting.paint(surfaces.past, 0, painting.size);
    return { era, promised: surfaces.promised.markup(), past: hatched(surfaces.past.markup()) };
  });
}

const SIZE = { width: WIDTH, height: HEIGHT, hatchId: HATCH_ID };
