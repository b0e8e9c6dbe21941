// The stage of the app: the router and its instances, what the learner can do to them, and below it who waited, or when it slept.

import type { Shown } from '@/components/figure/marks/contract';
import { lanes } from '@/components/figure/marks/lanes';
import { columns, levels } from '@/components/figure/marks/levels';
import { gainOfLevel, meanOfLevel } from '@/components/figure/marks/slices';
import { moment, type StageAct, stage, strip } from '@/components/figure/stage/stage-spec';
import { knobOf, maySleep, nowAt } from './now';
import { app, comes, HEIGHT, said } from './scene';
import { stageWords } from './stage-words';

const durationOf = ({ recording }: Shown): number => recording.request.durationMs;
const showsLines = (shown: Shown): boolean => !maySleep(shown);

const besideOf = (shown: Shown): Float64Array =>
  meanOfLevel(shown.tracks.level('line', 'beside'), durationOf(shown));

const others = (shown: Shown): Float64Array => {
  const beside = besideOf(shown);
  const all = meanOfLevel(shown.tracks.level('level', 'waiting'), durationOf(shown));
  return all.map((waiting, i) => Math.max(0, waiting - (beside[i] ?? 0)));
};

/** So many may wait for each instance before they leave the page: known before anything has happened. */
const perDyno = (shown: Shown): number => (knobOf(shown, 'slowShare') > 0 ? 60 : 10);

const waiting = {
  ...levels({
    height: 84,
    name: stageWords.lines,
    top: (shown) => perDyno(shown) * knobOf(shown, 'dynos'),
    parts: [
      { paint: 'busy', values: besideOf },
      { paint: 'queued', values: others },
    ],
  }),
  isIn: showsLines,
};

const lost = {
  ...columns({
    height: 44,
    name: stageWords.lost,
    top: () => 20,
    parts: [
      {
        paint: 'dropped',
        values: (shown) => gainOfLevel(shown.tracks.level('line', 'timedOut'), durationOf(shown)),
      },
    ],
  }),
  isIn: (shown: Shown) => showsLines(shown) && knobOf(shown, 'slowShare') > 0,
};

const days = {
  ...lanes({
    track: 'life',
    height: 84,
    name: stageWords.days,
    states: {
      up: { form: 'filled', paint: 'paas', words: stageWords.awake },
      starting: {
        form: 'hatched',
        paint: 'busy',
        words: stageWords.waking,
        tick: { width: 3, isFlagged: true },
        isOnTop: true,
      },
    },
  }),
  isIn: maySleep,
};

const acts: readonly StageAct[] = [
  {
    act: 'slow',
    on: null,
    isOffered: showsLines,
    at: { wide: [250, 240], tall: [0, 446] },
    isNext: (shown, tMs) => nowAt(shown, tMs).longest < 3,
  },
  { act: 'restart', on: null, isOffered: showsLines, at: { wide: [440, 240], tall: [112, 446] } },
  {
    act: 'add',
    on: null,
    isOffered: showsLines,
    at: { wide: [630, 240], tall: [232, 446] },
    isNext: () => true,
  },
];

export const appStage = stage({
  moment: moment(HEIGHT, [comes, app, said], acts),
  strip: strip(waiting, lost, days),
});
