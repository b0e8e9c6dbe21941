// One row to choose: a native radio or checkbox, large enough for a thumb, marked in words after the verdict.

import type { QuizWords } from '@/i18n/messages/quiz';
import { otherRow, rightRow, wrongRow } from './marks';

const openRow = 'choice-open';

function lookOf({ isChecked, isChosen, isCorrect }: Omit<OptionRowProps, 'onChoose'>): string {
  if (!isChecked) return openRow;
  if (isCorrect) return `${rightRow} font-semibold`;
  return isChosen ? wrongRow : otherRow;
}

interface OptionRowProps {
  readonly type: 'radio' | 'checkbox';
  /** Groups radios: the same for all rows of a question. */
  readonly name: string;
  readonly value: string;
  readonly text: string;
  /** The digit that chooses this row, or null beyond 9. */
  readonly digit: number | null;
  readonly isChosen: boolean;
  readonly isCorrect: boolean;
  readonly isChecked: boolean;
  readonly words: QuizWords;
  readonly onChoose: (() => void) | undefined;
}

export function OptionRow(props: OptionRowProps) {
  const { type, name, value, text, digit, isChosen, isChecked, words, onChoose } = props;
  return (
    <label className={`choice choice-row flex-wrap ${lookOf(props)}`}>
      <input
        type={type}
        name={name}
        value={value}
        disabled={isChecked}
        className="peer sr-only"
        {...(onChoose ? { checked: isChosen, onChange: onChoose } : { defaultChecked: isChosen })}
      />
      {type === 'checkbox' ? <Box /> : null}
      {digit !== null && type === 'radio' ? <Digit digit={digit} /> : null}
      <span className="min-w-0 flex-1 basis-40">{text}</span>
      <Marks {...props} words={words} />
    </label>
  );
}

function Digit({ digit }: { digit: number }) {
  return (
    <span aria-hidden="true" className="choice-digit">
      {digit}
    </span>
  );
}

// The tick follows the state of the input before it, so that it works before any script does.
function Box() {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className="size-6 shrink-0 text-ink-3 peer-checked:text-accent peer-checked:[&>path]:opacity-100"
      fill="none"
      stroke="currentColor"
    >
      <rect x="1.5" y="1.5" width="17" height="17" rx="4" strokeWidth="1.5" />
      <path d="M5.5 10.5l3 3 6-7" strokeWidth="2.2" className="opacity-0" />
    </svg>
  );
}

// Where a phone has no room for them beside the words, they stand under them.
function Marks({ isChecked, isChosen, isCorrect, words }: OptionRowProps) {
  if (!isChecked || (!isChosen && !isCorrect)) return null;
  return (
    <span className="ml-auto flex shrink-0 flex-wrap justify-end gap-x-2 text-base font-bold">
      {isChosen ? (
        <span className={isCorrect ? 'text-good' : 'text-dropped'}>{words.yourAnswer}</span>
      ) : null}
      {isCorrect ? <span className="text-good">{words.rightAnswer}</span> : null}
    </span>
  );
}
