// One question as it stands on the page: stem, rows, confidence, button, verdict. Without state, so that the server draws the same.

import { quietButton } from '@/components/ui/button';
import type { QuizWords } from '@/i18n/messages/quiz';
import { Asking } from './asking';
import { hintOf, KindView } from './grade';
import type { ItemActions, ItemState } from './item-state';
import { type OwnRating, OwnRatingChoice } from './own-rating';
import { anchorOf, type ShownItem } from './shown';
import { Explanation, RightAnswer, Verdict } from './verdict';

interface ItemFrameProps {
  readonly item: ShownItem;
  readonly number: number;
  /** 2 on a page of its own, 3 inside a lesson's step. */
  readonly level: 2 | 3;
  readonly words: QuizWords;
  readonly state: ItemState;
  /** How the last attempt before this visit ended; null if there was none or it is not known yet. */
  readonly wasRight: boolean | null;
  readonly actions?: ItemActions;
  /** In a mock exam the verdict waits for the end: an answered question shows only that it was answered. */
  readonly isSealed?: boolean;
  /** Present where the learner rates the answer themselves. */
  readonly rating?: {
    readonly rated: OwnRating | null;
    readonly onRate: (rating: OwnRating) => void;
  } | null;
  readonly className?: string;
  /**
   * Of a question that is only drawn: where its answer stands for readers without scripts. Nothing answers yet, so
   * there is only room for what comes under it. Without it, the answer waits in the question itself.
   */
  readonly answerHref?: string | undefined;
}

export function ItemFrame(props: ItemFrameProps) {
  if (props.isSealed === true && props.state.grade) return <Sealed {...props} />;
  return <OpenFrame {...props} />;
}

function Sealed({ item, number, words, actions, className = '', ...rest }: ItemFrameProps) {
  return (
    <section
      id={anchorOf(item.id)}
      data-item={item.id}
      className={className}
      {...(actions ? { ref: actions.rootRef } : {})}
    >
      <span className="question-number">{words.question(number)}</span>
      <Stem item={item} number={number} words={words} {...rest} />
      <p role="status" tabIndex={-1} data-focus="verdict" className="mt-4 text-ink-2 outline-none">
        {words.sealed}
      </p>
    </section>
  );
}

function OpenFrame(props: ItemFrameProps) {
  const { item, number, words, state, wasRight, actions, rating, className = '' } = props;
  const problemId = state.problem === null ? null : `${item.id}-problem`;
  return (
    <section
      id={anchorOf(item.id)}
      data-item={item.id}
      className={`@container ${className}`}
      {...(actions ? { ref: actions.rootRef, onKeyDown: actions.onKeyDown } : {})}
    >
      <div className="question-halves">
        <fieldset className="min-w-0">
          <legend className="float-left w-full">
            <span className="question-number">
              {words.question(number)}
              {wasRight === null || state.grade || props.isSealed ? null : (
                <span className="font-normal text-ink-2">
                  {' · '}
                  {wasRight ? words.lastRight : words.lastWrong}
                </span>
              )}
            </span>
            <Stem {...props} />
          </legend>
          <p className="question-hint">{hintOf(item, words)}</p>
          <KindView
            item={item}
            answer={state.answer}
            isChecked={state.grade !== null || state.isRunning}
            words={words}
            measured={state.measured}
            problemId={problemId}
            onAnswer={actions?.onAnswer}
          />
        </fieldset>
        <div className="min-w-0 noscript:hidden">
          {props.answerHref === undefined ? null : <div className="asking-room" />}
          {state.grade || props.answerHref !== undefined ? null : (
            <Asking
              item={item}
              words={words}
              state={state}
              actions={actions}
              problemId={problemId}
            />
          )}
          <div role="status" tabIndex={-1} data-focus="verdict" className="outline-none">
            {state.isRunning ? <p className="mt-4 text-[15px]">{words.isRunning}</p> : null}
            {state.grade ? <Verdict item={item} grade={state.grade} words={words} /> : null}
          </div>
          {state.grade ? (
            <div className="mt-6">
              <Explanation item={item} words={words} />
              {rating ? <OwnRatingChoice words={words} {...rating} /> : null}
              <button type="button" className={`${quietButton} mt-5`} onClick={actions?.onAgain}>
                {item.fresh ? words.nextVariant : words.again}
              </button>
            </div>
          ) : null}
          <p aria-live="polite" className="sr-only">
            {state.said}
          </p>
        </div>
      </div>
      <WithoutScript answerHref={props.answerHref} item={item} words={words} />
    </section>
  );
}

function Stem({ item, level }: ItemFrameProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <Heading tabIndex={-1} data-focus="stem" className="question-stem">
      {item.stem}
    </Heading>
  );
}

// Where scripts are off the answer waits behind a native disclosure.
function WithoutScript({
  item,
  words,
  answerHref,
}: Pick<ItemFrameProps, 'item' | 'words' | 'answerHref'>) {
  if (answerHref !== undefined) {
    return (
      <noscript>
        <p className="mt-4">
          <a className="source-link" href={answerHref}>
            {words.answerWithoutScript}
          </a>
        </p>
      </noscript>
    );
  }
  return (
    <noscript>
      <details className="mt-4">
        <summary className="min-h-11 font-semibold">{words.answerWithoutScript}</summary>
        <div className="mt-3 grid gap-4">
          <RightAnswer lines={item.rightAnswer} words={words} />
          <Explanation item={item} words={words} />
        </div>
      </details>
    </noscript>
  );
}
