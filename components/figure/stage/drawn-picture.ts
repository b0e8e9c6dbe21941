// The picture of a simulator that has no stage of marks: it draws its whole run by itself.

import type { Recording } from '@/player/types';
import type { SimDefinition } from '../definition';
import type { Painting } from './painting';

/** Prepares such a picture, with the pauses that its simulator takes. */
export function* prepareDrawn(
  sim: SimDefinition,
  recording: Recording,
): Generator<undefined, Painting> {
  const { size, draw } = sim;
  if (!sim.prepare || !size || !draw) {
    throw new RangeError(`simulator "${sim.id}" has neither a stage nor a picture of its own`);
  }
  const scene = sim.prepareInTurns ? yield* sim.prepareInTurns(recording) : sim.prepare(recording);
  return {
    size: size(scene),
    paint: (surface, from, to) => draw(surface, scene, from, to),
  };
}
