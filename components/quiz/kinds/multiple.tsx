// One or more options are right; all of them and no other must be chosen. Answer: the chosen ids.

import type { Kind } from './contract';
import { OptionRow } from './option-row';
import { digitOf, remarkOn } from './options';

export const multiple: Kind<'multiple'> = {
  start: () => [],
  hint: (words) => words.chooseAll,
  problem: (_item, answer, words) => (answer.length === 0 ? words.needsChoices : null),

  grade({ options }, answer) {
    const isWellJudged = options.map(({ id, isCorrect }) => answer.includes(id) === isCorrect);
    const right = isWellJudged.filter(Boolean).length;
    const isCorrect = right === options.length;
    // What went wrong comes first; where nothing did, why the right ones are right.
    const remarked = options.filter((option, index) =>
      isCorrect ? option.isCorrect : !isWellJudged[index],
    );
    return { isCorrect, right, of: options.length, remarks: remarked.map(remarkOn) };
  },

  View({ item, answer, isChecked, words, onAnswer }) {
    const toggled = (id: string) =>
      item.options
        .map((option) => option.id)
        .filter((each) => answer.includes(each) !== (each === id));
    return (
      <div data-rows="" className="grid gap-2.5">
        {item.options.map((option, index) => (
          <OptionRow
            key={option.id}
            type="checkbox"
            name={item.id}
            value={option.id}
            text={option.text}
            digit={digitOf(index)}
            isChosen={answer.includes(option.id)}
            isCorrect={option.isCorrect}
            isChecked={isChecked}
            words={words}
            onChoose={onAnswer && (() => onAnswer(toggled(option.id)))}
          />
        ))}
      </div>
    );
  },
};
