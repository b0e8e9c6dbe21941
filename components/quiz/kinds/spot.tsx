// Find the wrong sentence of a post, then what makes it wrong. Answer: [its id], then [.., ''] while the reason is
// open, then [.., the reason's id].

import type { ShownItem } from '../shown';
import type { Answer, Kind, Remark, ViewProps } from './contract';
import { OptionRow } from './option-row';
import { digitOf, remarksOnChoice } from './options';

/** The reasons open only after a sentence is settled: they would give it away. */
const isSettled = (answer: Answer): boolean => answer.length > 1;

const wrongOf = ({ sentences }: ShownItem<'spot'>) => sentences.find(({ isWrong }) => isWrong);
const chosenOf = ({ sentences }: ShownItem<'spot'>, [chosen]: Answer) =>
  sentences.find(({ id }) => id === chosen);

export const spot: Kind<'spot'> = {
  start: () => [],
  hint: (words) => words.findWrong,

  problem(_item, answer, words) {
    if (answer.length === 0) return words.needsSentence;
    return isSettled(answer) && answer[1] === '' ? words.needsReason : null;
  },

  advance: (_item, answer) => (isSettled(answer) ? null : [...answer, '']),

  action: (answer, words) => (isSettled(answer) ? words.check : words.toReason),

  grade(item, answer) {
    const wrong = wrongOf(item);
    const chosen = chosenOf(item, answer);
    const isFound = chosen !== undefined && chosen === wrong;
    const reason = item.reasons.find(({ id }) => id === answer[1]);
    const right = item.reasons.find(({ isCorrect }) => isCorrect);
    const isReasonRight = reason !== undefined && reason === right;
    // Whoever passes over the wrong sentence has taken it for true.
    const missed: readonly Remark[] =
      isFound || wrong === undefined
        ? []
        : [
            {
              isRight: false,
              about: wrong.text,
              because: wrong.because,
              misconception: item.misconception,
            },
          ];
    return {
      isCorrect: isFound && isReasonRight,
      right: Number(isFound) + Number(isReasonRight),
      of: 2,
      remarks: [...missed, ...remarksOnChoice(reason, right)],
    };
  },

  View(props) {
    return (
      <>
        <Sentences {...props} />
        {isSettled(props.answer) ? <Reasons {...props} /> : null}
      </>
    );
  },
};

/** The post as it reads, each of its sentences a choice. */
function Sentences({ item, answer, words, isChecked, onAnswer }: ViewProps<'spot'>) {
  const isOpen = !isChecked && !isSettled(answer);
  return (
    <div className="post" data-open={isOpen ? '' : undefined} data-rows="">
      {item.sentences.map(({ id, text, isWrong }, index) => {
        const isChosen = answer[0] === id;
        const isStruck = !isOpen && isWrong;
        return (
          <label
            className="post-sentence"
            data-chosen={isChosen ? '' : undefined}
            data-wrong={isStruck ? '' : undefined}
            key={id}
          >
            <input
              className="sr-only"
              disabled={!isOpen}
              name={item.id}
              type="radio"
              value={id}
              {...(onAnswer
                ? { checked: isChosen, onChange: () => onAnswer([id]) }
                : { defaultChecked: false })}
            />
            <span aria-hidden="true" className="post-digit">
              {digitOf(index)}
            </span>
            {isStruck ? <s>{text}</s> : text}
            {isStruck ? <span className="sr-only"> {words.wrongSentence}</span> : null}
            {isOpen || !isChosen ? null : (
              <b className="post-mark" data-right={isWrong ? '' : undefined}>
                {words.yourAnswer}
              </b>
            )}{' '}
          </label>
        );
      })}
    </div>
  );
}

function Reasons({ item, answer, isChecked, words, onAnswer }: ViewProps<'spot'>) {
  const [sentence = ''] = answer;
  const chosen = chosenOf(item, answer);
  return (
    <fieldset className="mt-5 min-w-0">
      <legend className="mb-3 text-[15px] leading-relaxed">
        {chosen?.isWrong ? (
          <span className="block font-semibold text-good">{words.sentenceFound}</span>
        ) : (
          <span className="block">
            <b className="text-dropped">{words.sentenceHolds}</b> {chosen?.because}
          </span>
        )}
        <span className="mt-2 block font-semibold">{words.whyWrong}</span>
      </legend>
      <div className="grid gap-2.5" data-rows="">
        {item.reasons.map((reason, index) => (
          <OptionRow
            digit={digitOf(index)}
            isChecked={isChecked}
            isChosen={answer[1] === reason.id}
            isCorrect={reason.isCorrect}
            key={reason.id}
            name={`${item.id}-reason`}
            onChoose={onAnswer && (() => onAnswer([sentence, reason.id]))}
            text={reason.text}
            type="radio"
            value={reason.id}
            words={words}
          />
        ))}
      </div>
    </fieldset>
  );
}
