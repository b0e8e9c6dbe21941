'use client';
// First guesses as distances, farthest first, each to be guessed again and compared. No score is kept or shown.

import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import '@/components/figure/predict.css';
import { primaryButton, quietButton } from '@/components/ui/button';
import '@/components/ui/slider.css';
import type { Locale } from '@/i18n/locales';
import { guessesMessages } from '@/i18n/messages/guesses';
import type { FirstGuess } from '@/store/first-guess';
import { guessAgain, guessesAgain } from '@/store/guesses-again';
import { recordGuess } from '@/store/record-guess';
import { useSaved } from '@/store/use-saved';
import { AskChoice, AskNumber } from './ask-again';
import type { LessonGuesses } from './asked-guess';
import { Compared } from './compared';
import { type Guess, type GuessRow, rowsOf } from './rows';
import './guesses.css';

interface GuessListProps {
  readonly lessons: readonly LessonGuesses[];
  readonly locale: Locale;
  /** All of the course: every guess that is kept, and where the others are to be made. */
  readonly isWhole?: boolean;
}

export function GuessList({ lessons, locale, isWhole = false }: GuessListProps) {
  const t = guessesMessages[locale];
  const [isAllShown, setAllShown] = useState(false);
  /** First guesses made here, since the page was opened. */
  const [made, setMade] = useState(0);
  // Rows stay where they are while one guesses: their order is that of the moment in which the page was opened.
  const [rows, setRows] = useState<readonly GuessRow[] | null>(null);
  useEffect(() => {
    let isGone = false;
    const read = async (): Promise<void> => {
      const { firstGuesses } = await import('@/store/first-guesses');
      const kept = await firstGuesses();
      if (!isGone) setRows(rowsOf(lessons, kept, isWhole ? lessons.length : undefined));
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [lessons, isWhole]);

  if (rows === null) {
    return (
      <p className="noscript:hidden" role="status">
        {t.waiting}
      </p>
    );
  }
  if (rows.length === 0) return <p>{t.none}</p>;
  const kept = made + rows.filter(({ first }) => first !== null).length;
  return (
    <>
      {isWhole ? (
        <div className="guess-all">
          <p>{kept === 0 ? t.noneYet : t.kept(kept, rows.length)}</p>
          {kept === 0 ? null : (
            <p className="guess-ways">
              <button
                aria-pressed={isAllShown}
                className={quietButton}
                onClick={() => setAllShown((is) => !is)}
                type="button"
              >
                {t.showAll}
              </button>
              <button className={quietButton} onClick={() => window.print()} type="button">
                {t.print}
              </button>
            </p>
          )}
        </div>
      ) : null}
      <ol aria-label={t.list} className="guess-rows" data-whole={isWhole ? '' : undefined}>
        {rows.map((row) => (
          <Row
            isAllShown={isAllShown}
            isWhole={isWhole}
            key={row.lesson.lesson}
            locale={locale}
            onFirst={() => setMade((count) => count + 1)}
            row={row}
          />
        ))}
      </ol>
    </>
  );
}

interface RowProps {
  readonly row: GuessRow;
  readonly locale: Locale;
  readonly isWhole: boolean;
  readonly isAllShown: boolean;
  /** Something is guessed that was never guessed before. */
  readonly onFirst: () => void;
}

function Row({ row, locale, isWhole, isAllShown, onFirst }: RowProps) {
  const t = guessesMessages[locale];
  const { lesson, asked } = row;
  const root = useRef<HTMLLIElement>(null);
  const [first, setFirst] = useState(row.first);
  const again = useSaved(guessesAgain)[lesson.lesson];
  // Of all the course too much was never guessed to ask for it all at once: the lesson is the better place.
  const [isAsking, setAsking] = useState(row.first === null && !isWhole);
  const [isShown, setShown] = useState(false);
  const now = first !== null && isGuessOf(asked, again) ? again : null;
  const isTold =
    first !== null && !isAsking && (isShown || isAllShown || now !== null || row.first === null);
  // What only its lesson can measure is come back to once that has told it.
  const happened = first === null || isEmpty(first.answer) ? asked?.answer : first.answer;
  const canAsk = asked !== null && happened !== null && happened !== undefined;

  /** The button that was pressed is gone: reading goes on with what it brought. */
  function settle(): void {
    setAsking(false);
    root.current?.focus({ preventScroll: true });
  }

  function onGuess(guess: Guess): void {
    if (asked === null) return;
    if (first === null) {
      const made = firstOf(lesson.lesson, row, guess);
      setFirst(made);
      if (made) {
        void recordGuess(made);
        onFirst();
      }
    } else guessAgain(lesson.lesson, guess);
    settle();
  }

  return (
    <li
      className="guess-back"
      data-kept={first === null ? undefined : ''}
      data-lesson={lesson.lesson}
      ref={root}
      tabIndex={-1}
    >
      <h2>{lesson.title}</h2>
      <p className="guess-back-question">{asked?.question ?? t.changed}</p>
      <div role="status">
        {first === null ? null : (
          <Compared first={first} isTold={isTold} locale={locale} now={now} row={row} />
        )}
      </div>
      {first === null || lesson.gaon === null ? null : (
        // It is a wrong one: shown before a guess, it would rule that out.
        <p className="guess-gaon">
          <span>{t.gaon}</span> <q>{lesson.gaon}</q>
        </p>
      )}
      {first === null ? (
        <p className="guess-note">{!canAsk ? t.elsewhere : isAsking ? t.notKept : t.notYet}</p>
      ) : null}
      {isAsking && canAsk ? (
        asked.kind === 'number' ? (
          <AskNumber
            asked={asked}
            happened={typeof happened === 'number' ? happened : null}
            locale={locale}
            onGuess={onGuess}
            {...(first === null
              ? {}
              : {
                  onSkip: () => {
                    setShown(true);
                    settle();
                  },
                })}
          />
        ) : (
          <AskChoice asked={asked} onGuess={onGuess} t={t} />
        )
      ) : null}
      <p className="guess-ways">
        {!isAsking && canAsk ? (
          <button
            className={first === null ? quietButton : primaryButton}
            onClick={() => setAsking(true)}
            type="button"
          >
            {first === null ? t.here : t.again}
          </button>
        ) : null}
        {first !== null && !isTold && !isAsking ? (
          <button className={quietButton} onClick={() => setShown(true)} type="button">
            {t.show}
          </button>
        ) : null}
        <Link className="source-link" href={lesson.href} prefetch={false}>
          {first === null && isWhole ? t.guessThere(lesson.title) : t.toLesson(lesson.title)}
        </Link>
      </p>
    </li>
  );
}

const isEmpty = (answer: FirstGuess['answer']): boolean =>
  answer === null || (typeof answer !== 'number' && answer.length === 0);

/** What was guessed again about a question of another kind, of another version, is no answer to this one. */
function isGuessOf(asked: GuessRow['asked'], guess: Guess | undefined): guess is Guess {
  if (asked === null || guess === undefined) return false;
  return asked.kind === 'number'
    ? typeof guess === 'number'
    : asked.options.some(({ id }) => id === guess);
}

function firstOf(lesson: string, { asked }: GuessRow, guess: Guess): FirstGuess | null {
  if (asked === null) return null;
  const { sim, scenario } = asked;
  const common = { lesson, sim, scenario, asked: asked.asked, at: Date.now() };
  if (asked.kind === 'number') {
    return typeof guess === 'number'
      ? { ...common, kind: 'number', guess, answer: asked.answer }
      : null;
  }
  return { ...common, kind: 'choice', guess: String(guess), answer: [...(asked.answer ?? [])] };
}
