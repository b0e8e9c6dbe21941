'use client';
// The part of a prediction that remembers: a choice, a commitment, then the right answer and why.

import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { takeLostFocus } from '@/components/ui/lost-focus';
import { readingMessages } from '@/i18n/messages/reading';
import { useLocale } from '@/i18n/use-locale';
import { savedGuesses } from '@/store/progress';
import { recordGuess } from '@/store/record-guess';
import { useSaved } from '@/store/use-saved';

export function PredictChoice({
  name,
  lesson,
  options,
  answer,
  question,
  why,
}: {
  /** Key of the saved guess: `lesson/prediction`. */
  name: string;
  /** The lesson whose first guess is kept; null on slides. */
  lesson: string | null;
  options: readonly string[];
  /** Position of the right option, from 1. */
  answer: number;
  question: ReactNode;
  why: ReactNode;
}) {
  const messages = readingMessages[useLocale()].predict;
  const guesses = useSaved(savedGuesses);
  const [chosen, setChosen] = useState<number | null>(null);
  const questionId = useId();
  const group = useRef<HTMLDivElement>(null);
  const verdict = useRef<HTMLDivElement>(null);
  const wasPressed = useRef(false);

  // What was chosen before the scripts had come is still marked on the page, and counts.
  useEffect(() => {
    const early = group.current?.querySelector<HTMLInputElement>('input:checked');
    if (early) setChosen(Number(early.value));
  }, []);

  // A saved guess that the lesson no longer offers counts as none.
  const saved = guesses[name];
  const guess = saved !== undefined && saved <= options.length ? saved : null;
  const rightText = options[answer - 1] ?? '';

  // The buttons go with what they did.
  useEffect(() => {
    if (!wasPressed.current) return;
    wasPressed.current = false;
    takeLostFocus(guess === null ? group.current?.querySelector('input') : verdict.current);
  }, [guess]);

  function commit(event: FormEvent) {
    event.preventDefault();
    if (chosen === null) return;
    wasPressed.current = true;
    savedGuesses.update((all) => ({ ...all, [name]: chosen }));
    if (lesson !== null) note(lesson, name, chosen, answer);
  }

  function startOver() {
    wasPressed.current = true;
    const { [name]: _, ...rest } = savedGuesses.get();
    savedGuesses.set(rest);
    setChosen(null);
  }

  return (
    <form onSubmit={commit} data-state={guess === null ? 'open' : 'committed'}>
      <div id={questionId} className="predict-question prose">
        {question}
      </div>
      <div ref={group} role="radiogroup" aria-labelledby={questionId} className="predict-options">
        {options.map((text, index) => {
          const position = index + 1;
          const isMine = position === (guess ?? chosen);
          const isRight = guess !== null && position === answer;
          return (
            <label key={text} data-mine={isMine} data-right={isRight}>
              <input
                type="radio"
                name={name}
                value={position}
                checked={isMine}
                disabled={guess !== null}
                onChange={() => setChosen(position)}
              />
              <span>{text}</span>
              {isRight ? <span className="predict-mark">{messages.answer}</span> : null}
              {guess !== null && isMine && !isRight ? (
                <span className="predict-mark">{messages.yours}</span>
              ) : null}
            </label>
          );
        })}
      </div>
      {guess === null ? (
        <button type="submit" className="predict-commit needs-scripts" disabled={chosen === null}>
          {messages.commit}
        </button>
      ) : null}
      <div ref={verdict} role="status" tabIndex={-1}>
        {guess === null ? null : (
          <p className="predict-verdict">
            {guess === answer ? messages.right : messages.wrong(rightText)}
          </p>
        )}
      </div>
      {guess === null ? null : (
        <>
          {why}
          <button type="button" className="predict-again" onClick={startOver}>
            {messages.again}
          </button>
        </>
      )}
    </form>
  );
}

function note(lesson: string, asked: string, guess: number, answer: number): void {
  void recordGuess({
    kind: 'choice',
    lesson,
    sim: null,
    scenario: null,
    asked,
    guess: String(guess),
    answer: [String(answer)],
    at: Date.now(),
  });
}
