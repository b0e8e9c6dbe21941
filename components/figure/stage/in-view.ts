// A simulator as a view shows it: on a slide the scene keeps its size, its strip has the rows for which there is room,
// and what the scene says is said once.

import type { SimDefinition } from '../definition';
import type { FigureView } from '../figure-props';
import type { Shown, StripMark } from '../marks/contract';
import type { MomentSpec, StripSpec } from './stage-spec';

/** What a slide leaves a scene and the strip under it, in px of the layout: everything else of it has its own room. */
const ROOM = 440;
/** Lower than this a row's name covers what the row shows. */
const ROW = 34;

const onSlides = new WeakMap<SimDefinition, SimDefinition>();

/** The first rows that a run has, as many as there is room for, in shares of it; null where there is none. */
function underScene({ marks, ...more }: StripSpec, { height }: MomentSpec): StripSpec | null {
  const most = Math.floor((ROOM - height.wide) / ROW);
  if (most < 1) return null;
  const isWanted = (mark: StripMark, shown: Shown): boolean =>
    (mark.isIn?.(shown) ?? true) && (mark.isOnSlides?.(shown) ?? true);
  const hasRoom = (mark: StripMark, shown: Shown): boolean =>
    marks
      .filter((one) => isWanted(one, shown))
      .slice(0, most)
      .includes(mark);
  return {
    ...more,
    marks: marks.map((mark) => ({
      ...mark,
      height: typeof mark.height === 'number' ? { share: mark.height } : mark.height,
      isIn: (shown) => hasRoom(mark, shown),
    })),
  };
}

function onSlide(sim: SimDefinition): SimDefinition {
  const { stage, readouts } = sim;
  const { strip, moment } = stage;
  const isTold = 'groups' in readouts && readouts.isOnSlides === false;
  if (!isTold && (!strip || !moment)) return sim;
  return {
    ...sim,
    ...(isTold && { readouts: [] }),
    ...(strip && moment && { stage: { moment, strip: underScene(strip, moment) } }),
  };
}

/** The same object each time it is asked for, so that nothing is prepared anew. */
export function inView(sim: SimDefinition, view: FigureView): SimDefinition {
  if (view !== 'present') return sim;
  const own = onSlides.get(sim) ?? onSlide(sim);
  onSlides.set(sim, own);
  return own;
}
