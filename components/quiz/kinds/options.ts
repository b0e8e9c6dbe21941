// What the kinds with options share: choosing, and what to say about what was chosen.

import type { ShownOption } from '../shown';
import type { Remark } from './contract';

export const remarkOn = (option: ShownOption): Remark => ({
  isRight: option.isCorrect,
  about: option.text,
  because: option.because,
  misconception: option.misconception,
});

/**
 * On a choice of one: first what was believed, then what is so. The right option goes unnamed,
 * because the verdict has just named it.
 */
export function remarksOnChoice(
  chosen: ShownOption | undefined,
  right: ShownOption | undefined,
): readonly Remark[] {
  const refutation = chosen && chosen !== right ? [remarkOn(chosen)] : [];
  return right ? [...refutation, { ...remarkOn(right), about: null }] : refutation;
}

/** The digit that chooses the row at this index; rows beyond the ninth have none. */
export const digitOf = (index: number): number | null => (index < 9 ? index + 1 : null);
