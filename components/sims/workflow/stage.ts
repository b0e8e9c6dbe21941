// The stage of the workflow simulator: the scene with its buttons, an order's way below it, and the whole run in the strip.

import { configAt } from '@/components/figure/marks/config-at';
import type { Placed, Shown } from '@/components/figure/marks/contract';
import { moment, type StageAct, stage, strip } from '@/components/figure/stage/stage-spec';
import { turning } from '@/components/figure/stage/turning';
import { hasApproval, nowAt } from './now';
import { ACTS, HEIGHT, STOPS } from './plan';
import { stripRows } from './rows';
import { scene } from './scene';
import { acts as words } from './stage-words';
import { way } from './way';

/** A step's service can be stopped while it is up; where it stands depends on whether somebody is asked. */
const stopAct = (step: number, isWith: boolean): StageAct => {
  const at = (placement: keyof Placed<unknown>): readonly [number, number] => {
    const [without, withApproval, y] = STOPS[placement][step] ?? [0, 0, 0];
    return [isWith ? withApproval : without, y];
  };
  return {
    act: 'stop',
    on: `step-${step + 1}`,
    words: words.stops[step] ?? { ko: '', en: '' },
    at: { wide: at('wide'), tall: at('tall') },
    isOffered: (shown, tMs) => hasApproval(shown) === isWith && !nowAt(shown, tMs).out[step],
  };
};

const spot = (name: keyof (typeof ACTS)['wide']) => ({
  wide: ACTS.wide[name],
  tall: ACTS.tall[name],
});

const hasHalf = (shown: Shown, tMs: number): boolean => nowAt(shown, tMs).half > 0;

const undoActs = turning({
  knob: 'undo',
  on: 'on',
  off: 'off',
  words: { on: words.undoOn, off: words.undoOff },
  at: spot('undo'),
  fromMs: () => 0,
}).map((act) => ({
  ...act,
  isNext: (shown: Shown, tMs: number) => act.to === 'on' && hasHalf(shown, tMs),
}));

const keyActs = [false, true].flatMap((isWith) =>
  turning({
    knob: 'key',
    on: 'on',
    off: 'off',
    words: { on: words.keyOn, off: words.keyOff },
    at: spot(isWith ? 'keyBeside' : 'key'),
    fromMs: () => 0,
  }).map((act) => ({
    ...act,
    isOffered: (shown: Shown, tMs: number) =>
      hasApproval(shown) === isWith && (act.isOffered?.(shown, tMs) ?? true),
    isNext: (shown: Shown, tMs: number) => act.to === 'on' && nowAt(shown, tMs).twice > 0,
  })),
);

/** Only a standard workflow remembers where a half-done order stands. */
const redrive: StageAct = {
  act: 'redrive',
  on: null,
  at: spot('redrive'),
  isOffered: (shown, tMs) =>
    hasHalf(shown, tMs) && configAt(shown.recording.request, tMs).conductor === 'standard',
  isNext: (shown, tMs) => configAt(shown.recording.request, tMs).undo === 'on',
};

export const view = stage({
  moment: moment(
    HEIGHT,
    [scene, way],
    [
      ...[0, 1, 2].flatMap((step) => [stopAct(step, false), stopAct(step, true)]),
      ...undoActs,
      ...keyActs,
      redrive,
    ],
  ),
  strip: strip(...stripRows),
});
