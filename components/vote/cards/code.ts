// What is on a card: a black square with the code of its number.

import aruco from 'js-aruco2';
import { CARDS } from './answers';

/**
 * 250 codes of 6 × 6 bits, any two of which differ in 12 at least, however they are turned: Garrido-Jurado,
 * Muñoz-Salinas, Madrid-Cuevas and Medina-Carnicer, "Generation of fiducial marker dictionaries using mixed integer
 * linear programming", Pattern Recognition 51 (2016). Cards take the first 40.
 */
export const DICTIONARY = 'ARUCO_MIP_36h12';

const BITS = 6;
/** Modules along a side, with the black frame around the bits. */
export const SIDE = BITS + 2;

const { codeList } = new aruco.AR.Dictionary(DICTIONARY);

/** Row by row, whether a module is white. Throws a RangeError where there is no such card. */
export function modulesOf(card: number): readonly (readonly boolean[])[] {
  const code = card >= 1 && card <= CARDS ? codeList[card - 1] : undefined;
  if (code === undefined) throw new RangeError(`Cards go from 1 to ${CARDS}; ${card} is none.`);
  const isFrame = (at: number) => at === 0 || at === SIDE - 1;
  return Array.from({ length: SIDE }, (_, y) =>
    Array.from({ length: SIDE }, (_, x) =>
      isFrame(x) || isFrame(y) ? false : code[(y - 1) * BITS + x - 1] === '1',
    ),
  );
}
