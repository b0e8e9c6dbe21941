// The stage: the loop at the cursor with its bills and its phone, what can be done about it, and below it the night.

import type { Shown } from '@/components/figure/marks/contract';
import { columns, levels } from '@/components/figure/marks/levels';
import { note } from '@/components/figure/marks/note';
import { highestSeen, isUntold } from '@/components/figure/marks/seen';
import { gainOfLevel, levelAtStarts, meanOfLevel } from '@/components/figure/marks/slices';
import { moment, type StageAct, stage, strip } from '@/components/figure/stage/stage-spec';
import { hasAlarm, nowAt, PLACES } from './now';
import { sayNote } from './say';
import { HEIGHT, scene } from './scene';
import { stageWords } from './stage-words';

const durationOf = ({ recording }: Shown): number => recording.request.durationMs;

const said = note({
  at: {
    wide: { x: 0, y: 326, align: 'left', tie: null },
    tall: { x: 36, y: 210, align: 'left', tie: null },
  },
  say: sayNote,
});

/** Once it has rung, there is somebody who could do something. */
const hasRung = (shown: Shown, tMs: number): boolean => nowAt(shown, tMs).phone !== 'silent';
const isOn = (shown: Shown, tMs: number): boolean =>
  hasRung(shown, tMs) && nowAt(shown, tMs).code !== 'stopped';

const acts: readonly StageAct[] = [
  {
    act: 'stop',
    on: null,
    at: { wide: [592, 246], tall: [0, 516] },
    isOffered: isOn,
    isNext: () => true,
  },
  {
    act: 'mend',
    on: null,
    at: { wide: [672, 246], tall: [96, 516] },
    isOffered: (shown, tMs) => isOn(shown, tMs) && nowAt(shown, tMs).code === 'looping',
  },
  { act: 'empty', on: null, at: { wide: [592, 296], tall: [214, 516] }, isOffered: hasRung },
];

const running = levels({
  height: 44,
  name: stageWords.rows.running,
  top: () => PLACES,
  parts: [
    {
      paint: 'busy',
      least: 1,
      values: (shown) => meanOfLevel(shown.tracks.level('now', 'running'), durationOf(shown)),
    },
  ],
  bands: [
    {
      paint: 'accent',
      words: stageWords.rows.rang,
      spans(shown) {
        const { fromMs, toMs, state, states, length } = shown.tracks.spans('phone').data;
        const rang = states.indexOf('rang');
        return Array.from({ length }, (_, row) => row)
          .filter((row) => state[row] === rang)
          .map((row) => [fromMs[row] ?? 0, Math.min(toMs[row] ?? 0, durationOf(shown))] as const);
      },
    },
  ],
});

const costs = (shown: Shown): Float64Array =>
  levelAtStarts(shown.tracks.level('money', 'cost'), durationOf(shown));

const cost = levels({
  height: 44,
  name: stageWords.rows.cost,
  top: (shown) => highestSeen(shown, 0.01, costs(shown)),
  lines: [{ paint: 'dropped', values: costs, look: 'through' }],
});

const losses = (shown: Shown): Float64Array =>
  gainOfLevel(shown.tracks.level('shop', 'lost'), durationOf(shown));

const lost = columns({
  height: 30,
  name: stageWords.rows.lost,
  top: (shown) => highestSeen(shown, 1, losses(shown)),
  parts: [{ paint: 'dropped', values: losses }],
});

export const view = stage({
  moment: moment(HEIGHT, [scene, said], acts),
  strip: strip(running, cost, {
    ...lost,
    isIn: (shown) => isUntold(shown) || hasAlarm(shown) || isLosing(shown),
  }),
});

function isLosing(shown: Shown): boolean {
  return losses(shown).some((value) => value > 0);
}
