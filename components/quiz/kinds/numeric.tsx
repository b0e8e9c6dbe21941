// A number with a tolerance and a unit. Answer: [what was typed], kept as typed.

import { readNumber } from '../numbers';
import type { Kind } from './contract';
import { NumberField, numberProblem } from './number-field';

// Decimal fractions do not add up exactly in binary: 0.3 is still within 0.1 of 0.2.
const ROUNDING = 1e-9;

export const isWithin = (value: number, target: number, tolerance: number): boolean =>
  Math.abs(value - target) <= tolerance + ROUNDING * Math.max(1, Math.abs(target));

export const numeric: Kind<'numeric'> = {
  start: () => [''],
  hint: (words) => words.needsNumber,
  problem: (item, [typed = ''], words) => numberProblem(typed, item, words),

  grade({ answer, tolerance, units, traps }, [typed = '']) {
    const result = readNumber(typed, units);
    const value = 'value' in result ? result.value : null;
    const isCorrect = value !== null && isWithin(value, answer, tolerance);
    // A typical wrong result is answered with the idea that leads to it.
    const trap =
      isCorrect || value === null
        ? undefined
        : traps.find((each) => isWithin(value, each.value, each.tolerance));
    return {
      isCorrect,
      right: isCorrect ? 1 : 0,
      of: 1,
      remarks: trap ? [{ ...trap, isRight: false, about: typed.trim() }] : [],
    };
  },

  View: NumberField,
};
