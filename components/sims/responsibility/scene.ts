// The stage: areas from the top down, a column for each stair, the card that is asked about, and buttons that sort and climb.

import { card } from '@/components/figure/marks/card';
import type { MomentMark, Placed, Placement, Shown } from '@/components/figure/marks/contract';
import type { LegendEntry } from '@/components/figure/marks/legend-entry';
import { sorting } from '@/components/figure/stage/sorting';
import { moment, type StageAct, stage } from '@/components/figure/stage/stage-spec';
import type { Surface } from '@/components/figure/surface/surface';
import {
  type Area,
  areas,
  FACES,
  type Holder,
  holderOf,
  holders,
  ladder,
  type Stair,
} from '@/engine/models/responsibility/config';
import { areaWords, cardOf, stageWords, stairWords } from './deck';
import { guessAt, isOpen, placedAt, stairAt, topAt } from './now';
import { HEIGHT, PAINTS, PLANS, paintHeld, type Spot } from './plan';
import { trays } from './trays';

/** On a phone the longest name has room to its left alone. */
function paintHeads(s: Surface, shown: Shown, placement: Placement, stair: Stair): void {
  const { columns, cell, top, pitch, size, air } = PLANS[placement];
  ladder.forEach((one, place) => {
    const isLong = placement === 'tall' && place === 0;
    const x = (columns[place] ?? 0) + (isLong ? cell[0] : cell[0] / 2);
    const isHere = one === stair;
    s.text(isHere ? 'ink' : 'ink-2', x, top - 14, stairWords[one][shown.locale], {
      size,
      weight: isHere ? 800 : 500,
      align: isLong ? 'right' : 'center',
    });
  });
  const x = columns[ladder.indexOf(stair)] ?? 0;
  const tall = (areas.length - 1) * pitch + cell[1];
  const ring: Spot = [x - air, top - air, cell[0] + 2 * air, tall + 2 * air];
  s.outline('ink', ...ring, 8, { width: 1.5 });
}

/** A ring for a right guess, half a disc for half a guess, a cross for a wrong one. */
function paintVerdict(s: Surface, guess: Holder, truth: Holder, x: number, y: number): void {
  s.dot('card', x, y, 8);
  if (guess === truth) s.ring('good', x, y, 4.5, 2.5);
  else if (truth === 'shared') s.halfRing('ink', x, y, 5);
  else s.cross('dropped', x, y, 4.5);
}

/** The area that is asked about; null where none is. */
function askedAt(shown: Shown, tMs: number): number | null {
  const top = topAt(shown, tMs);
  return top?.state === 'asked' ? Math.floor(top.about / FACES) : null;
}

function paintRow(s: Surface, shown: Shown, placement: Placement, area: Area, tMs: number): void {
  const { columns, cell, top, pitch, size } = PLANS[placement];
  const row = areas.indexOf(area);
  const [[w, h], y] = [cell, top + row * pitch];
  const isAsked = askedAt(shown, tMs) === row;
  s.text(isAsked ? 'ink' : 'ink-2', 0, y + h / 2 + size * 0.36, areaWords[area][shown.locale], {
    size,
    weight: isAsked ? 800 : 500,
  });
  const open = isOpen(shown, tMs);
  const highest = shown.tracks.level('stair', 'at').highestUntil(tMs);
  const guess = guessAt(shown, area, tMs);
  ladder.forEach((stair, place) => {
    const x = columns[place] ?? 0;
    if (open && place <= highest) {
      paintHeld(s, holderOf(area, stair), PAINTS[stair], [x, y, w, h]);
    } else s.rect('line-2', x, y, w, h, 6);
    if (stair !== stairAt(shown, tMs)) return;
    if (guess && open) paintVerdict(s, guess, holderOf(area, stair), x + w / 2, y + h / 2);
    if (guess && !open) paintHeld(s, guess, 'ink-3', [x + 4, y + 4, w - 8, h - 8]);
    if (isAsked) s.outline('accent', x, y, w, h, 6, { width: 2, dash: [4, 3] });
  });
}

const sign = (words: LegendEntry['words'], sample: (s: Surface) => void): LegendEntry => ({
  words,
  sample,
});
const held = (holder: Holder): LegendEntry =>
  sign(stageWords[holder], (s) => paintHeld(s, holder, 'ink', [2, 0, 16, 12]));
const verdict = (truth: Holder, words: LegendEntry['words']): LegendEntry =>
  sign(words, (s) => paintVerdict(s, 'mine', truth, 10, 6));

const tower: MomentMark = {
  legend(shown) {
    const isSorted = placedAt(shown, shown.recording.request.durationMs) === areas.length;
    const verdicts = [
      verdict('mine', stageWords.right),
      verdict('shared', stageWords.half),
      verdict('theirs', stageWords.wrong),
    ];
    return [...holders.map(held), ...(isSorted ? verdicts : [])];
  },
  prepare: (shown, placement) => ({
    paint(surface, { tMs }) {
      paintHeads(surface, shown, placement, stairAt(shown, tMs));
      for (const area of areas) paintRow(surface, shown, placement, area, tMs);
    },
  }),
};

const question = card({
  box: {
    wide: { x: 556, y: 40, width: 232, height: 112 },
    tall: { x: 0, y: 274, width: 328, height: 86 },
  },
  say(shown, tMs) {
    const top = topAt(shown, tMs);
    if (top?.state !== 'asked') return null;
    const { title, line, area } = cardOf(top.about, shown.locale);
    const place = stageWords.place(placedAt(shown, tMs) + 1)[shown.locale];
    return { over: `${place} · ${areaWords[area][shown.locale]}`, title, line };
  },
});

/** Left edges of the three answers, and of the stairs where these do not stand under their columns. */
const ANSWERS: Placed<readonly number[]> = { wide: [556, 620, 696], tall: [0, 72, 152] };
const STAIRS: Placed<readonly number[]> = { wide: PLANS.wide.columns, tall: [0, 110, 182, 254] };

const climb = (to: Stair, place: number): StageAct => ({
  act: 'set',
  on: 'level',
  to,
  words: stairWords[to],
  of: stageWords.climb,
  at: { wide: [STAIRS.wide[place] ?? 0, 372], tall: [STAIRS.tall[place] ?? 0, 308] },
  isOffered: (shown, tMs) => isOpen(shown, tMs) && stairAt(shown, tMs) !== to,
  isNext: (shown, tMs) => place > ladder.indexOf(stairAt(shown, tMs)),
});

const acts = [
  ...sorting({
    on: 'area',
    things: areas.map((area) => areaWords[area]),
    places: holders.map((act, place) => ({
      act,
      at: { wide: [ANSWERS.wide[place] ?? 0, 164], tall: [ANSWERS.tall[place] ?? 0, 370] },
    })),
    asked: askedAt,
  }),
  ...ladder.map(climb),
];

export const towerStage = stage({ moment: moment(HEIGHT, [tower, trays, question], acts) });
