// The stage of the server room: the room or the racks as they are now, what the learner can do to them, and the years below.

import { moment, type StageAct, stage } from '@/components/figure/stage/stage-spec';
import { racks } from './racks';
import { HEIGHT, isBurnt, isCut, isGrowth, isTrouble, room } from './room';
import { rows } from './rows';

const acts: readonly StageAct[] = [
  {
    act: 'pull',
    on: null,
    at: { wide: [0, 118], tall: [0, 94] },
    isOffered: (shown, tMs) => isTrouble(shown) && !isCut(shown, tMs),
    // Where no fire belongs to the run, the plug tells more.
    isNext: ({ recording }) => recording.request.config.fire === 'off',
  },
  {
    act: 'fire',
    on: null,
    at: { wide: [356, 202], tall: [0, 258] },
    isOffered: (shown, tMs) => isTrouble(shown) && !isBurnt(shown, tMs),
    isNext: ({ recording }) => recording.request.config.fire === 'on',
  },
  {
    act: 'order',
    on: null,
    at: { wide: [150, 214], tall: [0, 256] },
    isOffered: isGrowth,
    isNext: () => true,
  },
];

export const view = stage({ moment: moment(HEIGHT, [...room, racks], acts), strip: rows });
