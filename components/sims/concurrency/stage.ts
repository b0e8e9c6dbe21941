// The stage of the concurrency simulator: requests on the left, the environments they need, the bins below, the database behind.

import type { Shown } from '@/components/figure/marks/contract';
import { columns, levels } from '@/components/figure/marks/levels';
import { note } from '@/components/figure/marks/note';
import { highestSeen } from '@/components/figure/marks/seen';
import { gainOfLevel, levelAtStarts, meanOfLevel } from '@/components/figure/marks/slices';
import { moment, type StageAct, stage, strip } from '@/components/figure/stage/stage-spec';
import { arriving, bins, database, hero, REASONS } from './flow';
import { grid, hasDatabase } from './grid';
import { sayNote } from './now';
import { BUTTONS, HEIGHT, NOTE } from './plan';
import { requestLens } from './request-lens';
import { stageWords } from './stage-words';

const isSlow = (shown: Shown, tMs: number): boolean =>
  shown.tracks.level('bounds', 'slow').at(tMs) === 1;

const [FIRST, SECOND] = BUTTONS;
const NOWHERE = { wide: [0, 0], tall: [0, 0] } as const;

const acts: readonly StageAct[] = [
  {
    act: 'slow',
    on: null,
    at: FIRST ?? NOWHERE,
    isOffered: (shown, tMs) => !isSlow(shown, tMs),
    isNext: () => true,
  },
  { act: 'mend', on: null, at: FIRST ?? NOWHERE, isOffered: isSlow },
  { act: 'raise', on: null, at: SECOND ?? NOWHERE, isNext: isSlow },
];

const notes = note({
  at: {
    wide: { x: NOTE.wide[0], y: NOTE.wide[1], align: 'left', tie: null },
    tall: { x: NOTE.tall[0], y: NOTE.tall[1], align: 'left', tie: null },
  },
  say: sayNote,
});

const meanOf = (name: string) => (shown: Shown) =>
  meanOfLevel(shown.tracks.level('environments', name), shown.recording.request.durationMs);
const wanted = (shown: Shown) =>
  levelAtStarts(shown.tracks.level('bounds', 'wanted'), shown.recording.request.durationMs);

/** The limit as it stands at first: known before the run. */
const quotaOf = ({ recording }: Shown): number => Number(recording.request.config.quota);

const environments = levels({
  height: 64,
  name: stageWords.rows.environments,
  top: (shown) => 1.1 * quotaOf(shown),
  parts: [
    { paint: 'busy', values: meanOf('working') },
    { paint: 'ink-2', values: meanOf('job') },
  ],
  lines: [{ paint: 'ink', words: stageWords.wanted, values: wanted, look: 'steps' }],
});

const gains = (name: string) => (shown: Shown) =>
  gainOfLevel(shown.tracks.level('requests', name), shown.recording.request.durationMs);
const refusedIn = (shown: Shown): Float64Array => {
  const [first, ...others] = REASONS.map((reason) => gains(reason)(shown));
  return (first ?? new Float64Array()).map((value, i) =>
    others.reduce((sum, column) => sum + (column[i] ?? 0), value),
  );
};

const refused = columns({
  height: 26,
  name: stageWords.rows.refused,
  top: (shown) => highestSeen(shown, 2, refusedIn(shown)),
  parts: [{ paint: 'dropped', values: refusedIn, least: 6 }],
});

const failed = {
  ...columns({
    height: 26,
    name: stageWords.rows.failed,
    top: (shown) => highestSeen(shown, 2, gains('failed')(shown)),
    parts: [{ paint: 'dropped', values: gains('failed'), least: 6 }],
  }),
  isIn: hasDatabase,
};

export const concurrencyStage = stage({
  moment: moment(HEIGHT, [hero, notes, grid, bins, database, arriving, requestLens], acts),
  strip: strip(environments, refused, failed),
});
