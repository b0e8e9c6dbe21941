// A word or a few, typed. Answer: [what was typed], kept as typed.

import { quizMessages } from '@/i18n/messages/quiz';
import { closeness } from '../short-answer';
import type { Kind } from './contract';

const LONGEST = 60;

export const short: Kind<'short'> = {
  start: () => [''],
  hint: (words) => words.typeShort,
  problem: (_, [typed = ''], words) => (typed.trim() === '' ? words.needsWord : null),

  grade({ accepted, traps, locale, rightAnswer: [spelling = ''] }, [typed = '']) {
    // A wrong word spelt right is no slip of the right one.
    const trap = traps.find(({ words }) => closeness(typed, words) === 'same');
    const nearness = trap ? 'other' : closeness(typed, accepted);
    const { slip } = quizMessages[locale];
    const isCorrect = nearness !== 'other';
    return {
      isCorrect,
      right: isCorrect ? 1 : 0,
      of: 1,
      remarks: trap
        ? [{ ...trap, isRight: false, about: typed.trim() }]
        : nearness === 'slip'
          ? [{ isRight: true, about: null, because: slip(spelling), misconception: null }]
          : [],
    };
  },

  View({ item, answer, isChecked, words, problemId, onAnswer }) {
    const [typed = ''] = answer;
    const fieldId = `${item.id}-word`;
    return (
      <div className="grid gap-2">
        <label htmlFor={fieldId} className="text-[15px] font-semibold">
          {words.yourWord}
        </label>
        <input
          id={fieldId}
          data-key={fieldId}
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={LONGEST}
          disabled={isChecked}
          aria-invalid={problemId !== null}
          {...(problemId === null ? {} : { 'aria-describedby': problemId })}
          className="min-h-[52px] w-full max-w-sm rounded-xl border border-ink-3 bg-card px-4 text-[19px] font-semibold aria-invalid:border-dropped disabled:border-line disabled:text-ink"
          {...(onAnswer
            ? { value: typed, onChange: (event) => onAnswer([event.currentTarget.value]) }
            : { defaultValue: '' })}
        />
      </div>
    );
  },
};
