// A number with a tolerance and a unit. Answer: [what was typed], kept as typed.

import type { QuizWords } from '@/i18n/messages/quiz';
import { readNumber } from '../numbers';
import type { Kind } from './contract';

// Decimal fractions do not add up exactly in binary: 0.3 is still within 0.1 of 0.2.
const ROUNDING = 1e-9;

const isWithin = (value: number, target: number, tolerance: number): boolean =>
  Math.abs(value - target) <= tolerance + ROUNDING * Math.max(1, Math.abs(target));

function problemOf(
  typed: string,
  unit: string,
  units: readonly string[],
  words: QuizWords,
): string | null {
  const result = readNumber(typed, units);
  if ('value' in result) return null;
  switch (result.problem) {
    case 'empty':
      return words.needsNumber;
    case 'bad-comma':
      return words.badComma(typed.trim());
    case 'other-unit':
      return words.otherUnit(result.typed, unit);
    case 'not-a-number':
      return words.notANumber(typed.trim());
  }
}

export const numeric: Kind<'numeric'> = {
  start: () => [''],
  hint: (words) => words.needsNumber,
  problem: ({ unit, units }, [typed = ''], words) => problemOf(typed, unit, units, words),

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

  View({ item, answer, isChecked, words, problemId, onAnswer }) {
    const [typed = ''] = answer;
    const fieldId = `${item.id}-number`;
    const unitId = `${item.id}-unit`;
    return (
      <div className="flex flex-wrap items-center gap-3">
        <label htmlFor={fieldId} className="text-[15px] font-semibold">
          {words.yourNumber}
        </label>
        <input
          id={fieldId}
          data-key={fieldId}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          disabled={isChecked}
          aria-invalid={problemId !== null}
          aria-describedby={[unitId, problemId].filter(Boolean).join(' ')}
          className="min-h-[52px] w-40 rounded-xl border border-ink-3 bg-card px-4 text-[19px] font-semibold aria-invalid:border-dropped disabled:border-line disabled:text-ink"
          {...(onAnswer
            ? { value: typed, onChange: (event) => onAnswer([event.currentTarget.value]) }
            : { defaultValue: '' })}
        />
        <span id={unitId} className="text-[15px] text-ink-2">
          <span className="sr-only">{words.unit(item.unit)}</span>
          <span aria-hidden="true">{item.unit}</span>
        </span>
      </div>
    );
  },
};
