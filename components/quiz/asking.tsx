// What stands under an open question: how sure one is, what is still missing, the button.

import { primaryButton } from '@/components/ui/button';
import type { QuizWords } from '@/i18n/messages/quiz';
import type { Confidence } from '@/store/answer';
import { actionOf } from './grade';
import type { ItemActions, ItemState } from './item-state';
import type { ShownItem } from './shown';

interface AskingProps {
  readonly item: ShownItem;
  readonly words: QuizWords;
  readonly state: ItemState;
  readonly actions: ItemActions | undefined;
  readonly problemId: string | null;
}

export function Asking({ item, words, state, actions, problemId }: AskingProps) {
  return (
    <>
      <ConfidenceChoice item={item} words={words} state={state} actions={actions} />
      <p id={problemId ?? undefined} role="alert" className="question-problem">
        {state.problem}
      </p>
      <button
        type="button"
        aria-disabled={state.isRunning}
        className={`${primaryButton} asking-check`}
        onClick={actions?.onCheck}
      >
        {actionOf(item, state.answer, words)}
      </button>
    </>
  );
}

const confidenceWords = (words: QuizWords): readonly (readonly [Confidence, string])[] => [
  ['guess', words.guess],
  ['maybe', words.maybe],
  ['sure', words.sure],
];

// Asked before the verdict, never demanded: a check without it is stored as not said.
function ConfidenceChoice({ item, words, state, actions }: Omit<AskingProps, 'problemId'>) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-[15px] text-ink-2">{words.confidence}</legend>
      <div className="grid grid-cols-3 gap-2">
        {confidenceWords(words).map(([value, label]) => (
          <label key={value} className="choice choice-sure">
            <input
              type="radio"
              name={`${item.id}-confidence`}
              value={value}
              className="sr-only"
              {...(actions
                ? {
                    checked: state.confidence === value,
                    onChange: () => actions.onConfidence(value),
                  }
                : { defaultChecked: false })}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
