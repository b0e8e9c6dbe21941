// A field for a number with its unit, and what is wrong with what was typed into it.

import type { QuizWords } from '@/i18n/messages/quiz';
import { readNumber } from '../numbers';
import type { ViewProps } from './contract';

interface WithUnit {
  readonly unit: string;
  readonly units: readonly string[];
}

/** What keeps the text from being a number of this unit, as a sentence; null when it is one. */
export function numberProblem(
  typed: string,
  { unit, units }: WithUnit,
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

type FieldProps = Omit<ViewProps, 'item'> & { readonly item: WithUnit & { readonly id: string } };

export function NumberField({ item, answer, isChecked, words, problemId, onAnswer }: FieldProps) {
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
        className="number-field"
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
}
