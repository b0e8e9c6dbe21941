// The stage: four filmstrips at the cursor, and below them who worked when.

import type { StripMark } from '@/components/figure/marks/contract';
import { lanes } from '@/components/figure/marks/lanes';
import { note } from '@/components/figure/marks/note';
import { moment, type StageAct, stage, strip } from '@/components/figure/stage/stage-spec';
import { type Way, ways } from '@/engine/models/long-job/config';
import { films, HEIGHT } from './films';
import { chosen, nowAt } from './now';
import { sayNote } from './say';
import { stageWords, wayNames } from './stage-words';

const HEIGHTS: Readonly<Record<Way, number>> = { one: 40, steps: 40, pieces: 76, container: 40 };

const row = (way: Way): StripMark => ({
  ...lanes({
    track: way,
    height: HEIGHTS[way],
    name: wayNames[way],
    states: {
      starting: { form: 'hatched', paint: 'cold', words: stageWords.starting },
      working: { form: 'filled', paint: 'busy' },
      killed: {
        form: 'filled',
        paint: 'dropped',
        words: stageWords.killed,
        tick: { width: 3, isFlagged: true },
        isOnTop: true,
      },
    },
  }),
  isOneOfSeveral: true,
});

const said = note({
  at: {
    wide: { x: 0, y: 24, align: 'left', tie: null },
    tall: { x: 0, y: 14, align: 'left', tie: null },
  },
  say: sayNote,
});

/** One button for the way that is read: it switches off one of that way's workers, while there is one. */
const unplug = (way: Way, place: number): StageAct => ({
  act: 'unplug',
  on: `way-${place + 1}`,
  of: wayNames[way],
  at: { wide: [520, 0], tall: [0, 22] },
  isOffered: (shown, tMs) =>
    way === chosen(shown) &&
    (nowAt(shown, tMs)[place]?.pieces.some(({ state }) => state === 'working') ?? false),
});

export const acts: readonly StageAct[] = [
  ...ways.map(unplug),
  {
    act: 'unplugAll',
    on: null,
    at: { wide: [660, 0], tall: [150, 22] },
    isNext: () => true,
  },
];

export const view = stage({
  moment: moment(HEIGHT, [films, said], acts),
  strip: strip(...ways.map((way) => row(way))),
});
