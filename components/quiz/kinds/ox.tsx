// True or false, then the reason. Answer: ['O' or 'X'], then [.., ''] while the reason is open, then [.., its id].

import type { QuizWords } from '@/i18n/messages/quiz';
import type { Answer, Kind, ViewProps } from './contract';
import { otherRow, rightRow, wrongRow } from './marks';
import { OptionRow } from './option-row';
import { digitOf, remarksOnChoice } from './options';

const signs = ['O', 'X'] as const;

/** The reasons open only after O or X is settled: they would give it away. */
const isSettled = (answer: Answer): boolean => answer.length > 1;

export const ox: Kind<'ox'> = {
  start: () => [],
  hint: (words) => words.trueOrFalse,

  problem(_item, answer, words) {
    if (answer.length === 0) return words.needsOx;
    return isSettled(answer) && answer[1] === '' ? words.needsReason : null;
  },

  advance: (_item, answer) => (isSettled(answer) ? null : [...answer, '']),

  action: (answer, words) => (isSettled(answer) ? words.check : words.toReason),

  grade({ isTrue, reasons }, [sign, reasonId]) {
    const isSignRight = sign === (isTrue ? 'O' : 'X');
    const chosen = reasons.find(({ id }) => id === reasonId);
    const rightReason = reasons.find(({ isCorrect }) => isCorrect);
    const isReasonRight = chosen !== undefined && chosen === rightReason;
    return {
      isCorrect: isSignRight && isReasonRight,
      right: isSignRight ? (isReasonRight ? 2 : 1) : 0,
      of: 2,
      remarks: remarksOnChoice(chosen, rightReason),
    };
  },

  View(props) {
    return (
      <>
        <Signs {...props} />
        {isSettled(props.answer) ? <Reasons {...props} /> : null}
      </>
    );
  },
};

const wordFor = (sign: (typeof signs)[number], words: QuizWords): string =>
  sign === 'O' ? words.isTrue : words.isFalse;

function Signs({ item, answer, isChecked, words, onAnswer }: ViewProps<'ox'>) {
  return (
    <div data-rows="" className="grid grid-cols-2 gap-2.5">
      {signs.map((sign) => {
        const isCorrect = sign === (item.isTrue ? 'O' : 'X');
        const isChosen = answer[0] === sign;
        return (
          <label
            key={sign}
            className={`grid min-h-28 place-items-center content-center gap-1 rounded-xl border px-3 py-3 text-center choice ${lookOfSign(isChecked, isChosen, isCorrect)}`}
          >
            <input
              type="radio"
              name={item.id}
              value={sign}
              disabled={isChecked || isSettled(answer)}
              className="sr-only"
              {...(onAnswer
                ? { checked: isChosen, onChange: () => onAnswer([sign]) }
                : { defaultChecked: false })}
            />
            <span className="text-4xl leading-none font-bold">{sign}</span>
            <span className="text-[15px]">{wordFor(sign, words)}</span>
            {isChecked && (isChosen || isCorrect) ? (
              <span className={`text-[15px] font-bold ${isCorrect ? 'text-good' : 'text-dropped'}`}>
                {[isChosen ? words.yourAnswer : '', isCorrect ? words.rightAnswer : '']
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            ) : null}
          </label>
        );
      })}
    </div>
  );
}

function lookOfSign(isChecked: boolean, isChosen: boolean, isCorrect: boolean): string {
  if (!isChecked) {
    return 'border-line bg-card has-[:checked]:border-accent has-[:checked]:bg-accent-soft has-[:checked]:font-semibold';
  }
  if (isCorrect) return rightRow;
  return isChosen ? wrongRow : otherRow;
}

function Reasons({ item, answer, isChecked, words, onAnswer }: ViewProps<'ox'>) {
  const [sign = ''] = answer;
  return (
    <fieldset className="mt-5 min-w-0">
      <legend className="mb-2 text-[15px] font-semibold">{words.reason}</legend>
      <div data-rows="" className="grid gap-2.5">
        {item.reasons.map((reason, index) => (
          <OptionRow
            key={reason.id}
            type="radio"
            name={`${item.id}-reason`}
            value={reason.id}
            text={reason.text}
            digit={digitOf(index)}
            isChosen={answer[1] === reason.id}
            isCorrect={reason.isCorrect}
            isChecked={isChecked}
            words={words}
            onChoose={onAnswer && (() => onAnswer([sign, reason.id]))}
          />
        ))}
      </div>
    </fieldset>
  );
}
