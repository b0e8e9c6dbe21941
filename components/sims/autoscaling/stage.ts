// The stage of the VM group: the scene, what the learner can do to it, and below it the sums, the places and each VM's life.

import type { Shown } from '@/components/figure/marks/contract';
import { lanes } from '@/components/figure/marks/lanes';
import { levels } from '@/components/figure/marks/levels';
import { gainOfLevel, levelAtEdges, levelAtStarts, SLICES } from '@/components/figure/marks/slices';
import { moment, type StageAct, stage, strip } from '@/components/figure/stage/stage-spec';
import { knobOf, mostNeeded, nowAt } from './now';
import { columns, HEIGHT, OVER, tiles } from './scene';
import { stageWords } from './stage-words';
import { sums } from './sums';

const durationOf = ({ recording }: Shown): number => recording.request.durationMs;

const neededPlaces = (shown: Shown): Float64Array =>
  levelAtEdges(shown.tracks.level('traffic', 'ratePerSec'), durationOf(shown)).map(
    (perSec) => perSec * knobOf(shown, 'workSec'),
  );

/** By Little's law, requests lost per second times the mean work are the slots that they would have taken. */
const missedPlaces = (shown: Shown): Float64Array => {
  const sliceSec = durationOf(shown) / SLICES / 1000;
  return gainOfLevel(shown.tracks.level('loss', 'requests'), durationOf(shown)).map(
    (lost) => (lost / sliceSec) * knobOf(shown, 'workSec'),
  );
};

/** At the target the crowd's places are so many, and a group that overshoots may leave the page. */
const OVERSHOOT = 1.25;
const mostPlaces = (shown: Shown): number =>
  (mostNeeded(shown) / knobOf(shown, 'target')) * OVERSHOOT;

const places = levels({
  height: 96,
  name: stageWords.places,
  top: mostPlaces,
  course: {
    paint: 'queued',
    alpha: 0.45,
    words: stageWords.needed,
    values: neededPlaces,
    taken: { paint: 'dropped', words: stageWords.missed, values: missedPlaces },
  },
  lines: [
    {
      paint: 'ink',
      look: 'steps',
      words: stageWords.ready,
      values: (shown) => levelAtStarts(shown.tracks.level('level', 'capacity'), durationOf(shown)),
    },
  ],
});

const lives = lanes({
  track: 'machine',
  height: 104,
  name: stageWords.lanes,
  states: {
    booting: { form: 'hatched', paint: 'cold', words: stageWords.booting },
    serving: { form: 'filled', paint: 'busy', words: stageWords.serving },
    draining: { form: 'thin', paint: 'warm', words: stageWords.draining },
  },
});

const acts: readonly StageAct[] = [
  {
    act: 'add',
    on: null,
    at: { wide: [308, 196], tall: [0, 320] },
    isNext: (shown, tMs) => nowAt(shown, tMs).asked >= OVER,
  },
  {
    act: 'zone',
    on: null,
    at: { wide: [560, 196], tall: [176, 320] },
    // Where no crowd comes, the failing zone tells more.
    isNext: (shown) => knobOf(shown, 'peakFactor') === 1,
  },
];

export const groupStage = stage({
  moment: moment(HEIGHT, [columns, tiles], acts),
  strip: strip(sums, places, lives),
});
