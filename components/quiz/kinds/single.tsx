// One option is right. Answer: [the option's id].

import type { Kind } from './contract';
import { OptionRow } from './option-row';
import { digitOf, remarksOnChoice } from './options';

export const single: Kind<'single'> = {
  start: () => [],
  hint: (words) => words.chooseOne,
  problem: (_item, answer, words) => (answer.length === 0 ? words.needsChoice : null),

  grade({ options }, [chosenId]) {
    const chosen = options.find(({ id }) => id === chosenId);
    const right = options.find(({ isCorrect }) => isCorrect);
    const isCorrect = chosen !== undefined && chosen === right;
    return {
      isCorrect,
      right: isCorrect ? 1 : 0,
      of: 1,
      remarks: remarksOnChoice(chosen, right),
    };
  },

  View({ item, answer, isChecked, words, onAnswer }) {
    return (
      <div data-rows="" className="grid gap-2.5">
        {item.options.map((option, index) => (
          <OptionRow
            key={option.id}
            type="radio"
            name={item.id}
            value={option.id}
            text={option.text}
            digit={digitOf(index)}
            isChosen={answer[0] === option.id}
            isCorrect={option.isCorrect}
            isChecked={isChecked}
            words={words}
            onChoose={onAnswer && (() => onAnswer([option.id]))}
          />
        ))}
      </div>
    );
  },
};
