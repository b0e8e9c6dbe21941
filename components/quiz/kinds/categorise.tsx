// Each entry belongs to one category. Answer: 'entry=category' for every entry that has been placed.

import type { Answer, Kind, ViewProps } from './contract';
import { otherRow, rightRow, wrongRow } from './marks';
import { digitOf } from './options';

const SEPARATOR = '=';

/** The category that an entry was put into, or undefined. */
export function placeOf(answer: Answer, entryId: string): string | undefined {
  const prefix = entryId + SEPARATOR;
  return answer.find((pair) => pair.startsWith(prefix))?.slice(prefix.length);
}

/** The answer with one entry put into a category. */
export const placed = (answer: Answer, entryId: string, category: string): Answer => [
  ...answer.filter((pair) => !pair.startsWith(entryId + SEPARATOR)),
  entryId + SEPARATOR + category,
];

export const categorise: Kind<'categorise'> = {
  start: () => [],
  hint: (words) => words.putInPlace,

  problem({ entries }, answer, words) {
    const left = entries.filter(({ id }) => placeOf(answer, id) === undefined).length;
    return left === 0 ? null : words.needsPlaces(left);
  },

  grade({ entries }, answer) {
    const misplaced = entries.filter(({ id, category }) => placeOf(answer, id) !== category);
    return {
      isCorrect: misplaced.length === 0,
      right: entries.length - misplaced.length,
      of: entries.length,
      remarks: misplaced.map(({ text, because, misconception }) => ({
        isRight: false,
        about: text,
        because,
        misconception,
      })),
    };
  },

  View(props) {
    return (
      <div className="grid gap-2.5">
        {props.item.entries.map((entry) => (
          <Entry key={entry.id} {...props} entry={entry} />
        ))}
      </div>
    );
  },
};

function Entry({
  item,
  answer,
  isChecked,
  words,
  onAnswer,
  entry,
}: ViewProps<'categorise'> & { entry: ViewProps<'categorise'>['item']['entries'][number] }) {
  const chosen = placeOf(answer, entry.id);
  return (
    <fieldset className="min-w-0 rounded-xl border border-line bg-card px-4 pt-3 pb-3.5">
      <legend className="float-left mb-2.5 w-full text-[17px] leading-snug">{entry.text}</legend>
      <div data-rows="" className="clear-both flex flex-wrap gap-2">
        {item.categories.map((category, index) => {
          const isChosen = chosen === category.id;
          const isCorrect = entry.category === category.id;
          return (
            <label
              key={category.id}
              className={`choice choice-place ${lookOf(isChecked, isChosen, isCorrect)}`}
            >
              <input
                type="radio"
                name={`${item.id}-${entry.id}`}
                value={category.id}
                disabled={isChecked}
                className="sr-only"
                {...(onAnswer
                  ? {
                      checked: isChosen,
                      onChange: () => onAnswer(placed(answer, entry.id, category.id)),
                    }
                  : { defaultChecked: false })}
              />
              {digitOf(index) === null || isChecked ? null : (
                <span aria-hidden="true" className="text-xs font-normal text-ink-2 max-sm:hidden">
                  {digitOf(index)}
                </span>
              )}
              {category.text}
              {isChecked && (isChosen || isCorrect) ? (
                <span className={`font-bold ${isCorrect ? 'text-good' : 'text-dropped'}`}>
                  {isCorrect ? words.rightAnswer : words.yourAnswer}
                </span>
              ) : null}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

function lookOf(isChecked: boolean, isChosen: boolean, isCorrect: boolean): string {
  if (!isChecked) {
    return 'choice-free';
  }
  if (isCorrect) return rightRow;
  return isChosen ? wrongRow : otherRow;
}
