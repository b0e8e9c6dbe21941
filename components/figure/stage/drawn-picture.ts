// The picture of a simulator that has no stage of marks: it draws its whole run by itself.

import type { Recording } from '@/player/types';
import type { SimDefinition } from '../definition';
import type { Painting } from './painting';

/** Prepares such a picture in one turn of its own. */
export function* prepareDrawn(
  sim: SimDefinition,
  recording: Recording,
): Generator<undefined, Painting> {
  const { size, draw } = sim;
  if (!sim.prepare || !size || !draw) {
    throw new RangeError(`simulator "${sim.id}" has neither a stage nor a picture of its own`);
  }
  yield;
  const scene = sim.prepare(recording);
  return {
    size: size(scene),
    firstOfRows: [0],
    paint: (surface, from, to) => draw(surface, scene, from, to),
  };
}
