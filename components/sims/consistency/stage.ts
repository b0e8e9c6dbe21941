// The stage: one of four scenes above, the whole run below.

import type { Placed, Shown, StripMark } from '@/components/figure/marks/contract';
import { columns, levels } from '@/components/figure/marks/levels';
import { note } from '@/components/figure/marks/note';
import { gainOfLevel, levelAtStarts, SLICES, type Span } from '@/components/figure/marks/slices';
import { moment, type StageAct, stage, strip } from '@/components/figure/stage/stage-spec';
import { READERS } from '@/engine/models/consistency/config';
import { copies } from './copies-scene';
import { key } from './key-scene';
import { isCutAt } from './now';
import { BUTTONS, configOf, HEIGHT, hasShop, NOTE, numberOf, type Scene, sceneOf } from './plan';
import { requestLens } from './request-lens';
import { sayNote } from './say-moment';
import { sea } from './sea-scene';
import { shop, sums } from './shop-scene';
import { rows } from './stage-words';
import { versions } from './versions';

const notePlace = {
  wide: { x: NOTE.wide[0], y: NOTE.wide[1], align: 'center', tie: null },
  tall: { x: NOTE.tall[0], y: NOTE.tall[1], align: 'center', tie: null },
} as const;
const sentence = note({ at: notePlace, say: (shown, tMs) => sayNote(shown, tMs)[shown.locale] });

const NOWHERE: Placed<readonly [number, number]> = { wide: [0, 0], tall: [0, 0] };
const acts: readonly StageAct[] = [
  {
    act: 'cut',
    on: null,
    at: BUTTONS[0] ?? NOWHERE,
    isOffered: (shown, tMs) => hasShop(shown) && !isCutAt(shown, tMs),
    isNext: () => true,
  },
  {
    act: 'mend',
    on: null,
    at: BUTTONS[0] ?? NOWHERE,
    isOffered: (shown, tMs) => hasShop(shown) && isCutAt(shown, tMs),
    isNext: () => true,
  },
  {
    act: 'move',
    on: null,
    at: BUTTONS[1] ?? NOWHERE,
    isOffered: (shown) => hasShop(shown) && configOf(shown).stock === 'home',
  },
];

const isIn =
  (...scenes: readonly Scene[]) =>
  (shown: Shown): boolean =>
    scenes.includes(sceneOf(shown));
const gains =
  (name: string, count = SLICES) =>
  ({ tracks, recording }: Shown): Float64Array =>
    gainOfLevel(tracks.level('totals', name), recording.request.durationMs, count);

/** As many slices as there are writes that are read back. */
const ROUNDS = 100;
const readers: StripMark = {
  ...columns({
    height: 52,
    name: rows.readers,
    top: () => READERS,
    parts: [
      { paint: 'dropped', values: gains('old', ROUNDS) },
      { paint: 'good', alpha: 0.6, values: gains('fresh', ROUNDS) },
    ],
  }),
  isIn: isIn('quorum'),
};

const cable = ({ tracks }: Shown): readonly Span[] => {
  const { data } = tracks.spans('cable');
  return Array.from({ length: data.length }, (_, row) => [
    data.fromMs[row] as number,
    data.toMs[row] as number,
  ]);
};
const cut = { words: rows.cut, spans: cable };

/** What a region has at the beginning of each slice. */
const heldIn =
  (region: number) =>
  ({ tracks, recording }: Shown): Float64Array => {
    const { thing, fromMs, value, length } = tracks.values('holds').data;
    const out = new Float64Array(SLICES);
    let row = 0;
    let now = 0;
    for (let slice = 0; slice < SLICES; slice += 1) {
      const tMs = (recording.request.durationMs * slice) / SLICES;
      for (; row < length && (fromMs[row] as number) <= tMs; row += 1) {
        if (thing[row] === region) now = value[row] as number;
      }
      out[slice] = Math.max(0, now);
    }
    return out;
  };
const really = (shown: Shown): Float64Array => {
  const { tracks, recording } = shown;
  const sold = levelAtStarts(tracks.level('totals', 'sold'), recording.request.durationMs);
  const boxes = numberOf(shown, 'boxes');
  return sold.map((count) => Math.max(0, boxes - count));
};
const left: StripMark = {
  ...levels({
    height: 56,
    name: rows.left,
    top: (shown) => 1.05 * numberOf(shown, 'boxes'),
    scale: (shown) => [{ share: 0.05, words: String(numberOf(shown, 'boxes')) }],
    lines: [
      { paint: 'busy', words: rows.seoul, look: 'steps', values: heldIn(0) },
      { paint: 'accent', words: rows.tokyo, look: 'steps', values: heldIn(1) },
      { paint: 'ink', words: rows.really, look: 'steps', values: really },
    ],
    ground: cut,
  }),
  isIn: isIn('stock', 'sale'),
};
/** With room for chance. */
const customersASlice = (shown: Shown): number =>
  4 +
  2.5 * (2 * numberOf(shown, 'ratePerSec') * (shown.recording.request.durationMs / 1000 / SLICES));
const customers: StripMark = {
  ...columns({
    height: 30,
    name: rows.customers,
    top: customersASlice,
    parts: [
      { paint: 'dropped', values: gains('refused'), least: 4 },
      { paint: 'queued', values: gains('soldOut'), least: 4 },
      { paint: 'good', alpha: 0.6, values: gains('sold'), least: 4 },
    ],
  }),
  isIn: isIn('stock', 'sale'),
};

const KEY_SLICES = 80;
const writes: StripMark = {
  ...columns({
    height: 60,
    name: rows.writes,
    top: (shown) =>
      (1.2 * numberOf(shown, 'keyPerSec') * shown.recording.request.durationMs) / 1000 / KEY_SLICES,
    parts: [
      { paint: 'busy', values: gains('let', KEY_SLICES) },
      { paint: 'dropped', alpha: 0.6, values: gains('throttled', KEY_SLICES) },
    ],
  }),
  isIn: isIn('hotKey'),
};

export const view = stage({
  moment: moment(HEIGHT, [copies, sea, shop, key, sentence, requestLens, sums], acts),
  strip: strip(readers, versions, left, customers, writes),
});
