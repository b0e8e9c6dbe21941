// The stage of the stateless simulator: environments that each count for themselves, under the true number.

import type { Shown } from '@/components/figure/marks/contract';
import { columns, levels } from '@/components/figure/marks/levels';
import { note } from '@/components/figure/marks/note';
import { highestSeen } from '@/components/figure/marks/seen';
import { gainOfLevel, meanOfLevel } from '@/components/figure/marks/slices';
import { moment, type StageAct, stage, strip } from '@/components/figure/stage/stage-spec';
import type { Paint } from '@/components/figure/surface/surface';
import { hero, ticker, travels } from './answers';
import { database } from './database';
import { environments, heldBy } from './environments';
import { sayNote } from './now';
import { orderLens } from './order-lens';
import { BUTTONS, gridOf, HEIGHT } from './plan';
import { stageWords } from './stage-words';

const isAnyIdle = (shown: Shown, tMs: number): boolean =>
  heldBy(shown, tMs).some(({ state }) => state === 'idle');

const acts: readonly StageAct[] = (['order', 'deploy', 'reclaim'] as const).map((act, place) => ({
  act,
  on: null,
  at: BUTTONS[place] ?? { wide: [0, 0], tall: [0, 0] },
  ...(act === 'reclaim' ? { isOffered: isAnyIdle } : {}),
  isNext: () => act === 'order',
}));

const notes = note({
  at: {
    wide: { x: 132, y: 56, align: 'left', tie: null },
    tall: { x: 0, y: 80, align: 'left', tie: null },
  },
  say: sayNote,
});

const gains = (name: string) => (shown: Shown) =>
  gainOfLevel(shown.tracks.level('totals', name), shown.recording.request.durationMs);

const ticks = (name: 'wrong' | 'leaks', paint: Paint) =>
  columns({
    height: 24,
    name: stageWords.rows[name],
    top: (shown) => highestSeen(shown, 2, gains(name)(shown)),
    parts: [{ paint, values: gains(name), least: 8 }],
  });

const alive = levels({
  height: 34,
  name: stageWords.rows.alive,
  top: (shown) => gridOf(shown).places,
  parts: [
    {
      paint: 'warm',
      values: (shown) =>
        meanOfLevel(shown.tracks.level('totals', 'alive'), shown.recording.request.durationMs),
    },
  ],
});

export const statelessStage = stage({
  moment: moment(HEIGHT, [hero, notes, environments, database, ticker, travels, orderLens], acts),
  strip: strip(alive, ticks('wrong', 'dropped'), ticks('leaks', 'ink')),
});
