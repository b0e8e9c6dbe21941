'use client';
// First guesses as distances, farthest first, each to be guessed again and compared. No score is kept or shown.

import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { guessScale } from '@/components/figure/guess-scale';
import { PredictAsk } from '@/components/figure/predict-ask';
import { RevealNumber, sayDistance } from '@/components/figure/predict-reveal';
import '@/components/figure/predict.css';
import { sayMetric } from '@/components/figure/quantities';
import { primaryButton, quietButton } from '@/components/ui/button';
import '@/components/ui/slider.css';
import type { Locale } from '@/i18n/locales';
import { type GuessesMessages, guessesMessages } from '@/i18n/messages/guesses';
import type { FirstGuess } from '@/store/first-guess';
import { guessAgain, guessesAgain } from '@/store/guesses-again';
import { recordGuess } from '@/store/record-guess';
import { useSaved } from '@/store/use-saved';
import type { AskedChoice, AskedNumber, LessonGuesses } from './asked-guess';
import { type GuessRow, measuringOf, rowsOf } from './rows';
import './guesses.css';

interface GuessListProps {
  readonly lessons: readonly LessonGuesses[];
  readonly locale: Locale;
}

export function GuessList({ lessons, locale }: GuessListProps) {
  const t = guessesMessages[locale];
  // Rows stay where they are while one guesses: their order is that of the moment in which the page was opened.
  const [rows, setRows] = useState<readonly GuessRow[] | null>(null);
  useEffect(() => {
    let isGone = false;
    const read = async (): Promise<void> => {
      const { firstGuesses } = await import('@/store/first-guesses');
      const kept = await firstGuesses();
      if (!isGone) setRows(rowsOf(lessons, kept));
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [lessons]);

  if (rows === null) {
    return (
      <p className="noscript:hidden" role="status">
        {t.waiting}
      </p>
    );
  }
  if (rows.length === 0) return <p>{t.none}</p>;
  return (
    <ol aria-label={t.list} className="guess-rows">
      {rows.map((row) => (
        <Row key={row.lesson.lesson} locale={locale} row={row} />
      ))}
    </ol>
  );
}

type Guess = number | string;

function Row({ row, locale }: { row: GuessRow; locale: Locale }) {
  const t = guessesMessages[locale];
  const { lesson, asked } = row;
  const root = useRef<HTMLLIElement>(null);
  const [first, setFirst] = useState(row.first);
  const again = useSaved(guessesAgain)[lesson.lesson];
  const [isAsking, setAsking] = useState(row.first === null);
  const [isShown, setShown] = useState(false);
  const now = first !== null && isGuessOf(asked, again) ? again : null;
  const isTold = first !== null && !isAsking && (isShown || now !== null || row.first === null);
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
      if (made) void recordGuess(made);
    } else guessAgain(lesson.lesson, guess);
    settle();
  }

  return (
    <li className="guess-back" data-lesson={lesson.lesson} ref={root} tabIndex={-1}>
      <h2>{lesson.title}</h2>
      <p className="guess-back-question">{asked?.question ?? t.changed}</p>
      <div role="status">
        {first === null ? null : (
          <Compared
            distance={row.first === null ? null : row.distance}
            first={first}
            isTold={isTold}
            locale={locale}
            now={now}
            row={row}
          />
        )}
      </div>
      {first === null || lesson.gaon === null ? null : (
        // It is a wrong one: shown before a guess, it would rule that out.
        <p className="guess-gaon">
          <span>{t.gaon}</span> <q>{lesson.gaon}</q>
        </p>
      )}
      {first === null ? <p className="guess-note">{canAsk ? t.notKept : t.elsewhere}</p> : null}
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
          <button className={primaryButton} onClick={() => setAsking(true)} type="button">
            {t.again}
          </button>
        ) : null}
        {first !== null && !isTold && !isAsking ? (
          <button className={quietButton} onClick={() => setShown(true)} type="button">
            {t.show}
          </button>
        ) : null}
        <Link className="source-link" href={lesson.href} prefetch={false}>
          {t.toLesson(lesson.title)}
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

interface ComparedProps {
  readonly row: GuessRow;
  readonly first: FirstGuess;
  readonly now: Guess | null;
  readonly distance: number | null;
  /** Whether what happened is told. */
  readonly isTold: boolean;
  readonly locale: Locale;
}

function Compared(props: ComparedProps) {
  const { row, first, distance, locale } = props;
  const said = saysOf(row, locale);
  const t = guessesMessages[locale];
  return (
    <>
      <dl className="guess-pairs">
        <div>
          <dt>{t.first}</dt>
          <dd>{said(first.guess)}</dd>
        </div>
        {props.now === null ? null : (
          <div>
            <dt>{t.now}</dt>
            <dd>{said(props.now)}</dd>
          </div>
        )}
        {props.isTold ? (
          <div>
            <dt>{t.real}</dt>
            <dd>{realOf(first, said, t)}</dd>
          </div>
        ) : null}
      </dl>
      <p className="guess-far">
        {distance === null ? null : (
          <span aria-hidden="true" className="guess-far-bar">
            <span style={{ width: `${Math.round(100 * distance)}%` }} />
          </span>
        )}
        {farText(props)}
      </p>
      {props.now === null ? null : <p className="guess-change">{changeText(props)}</p>}
      {props.isTold && row.asked?.kind === 'number' ? (
        <OnLine {...props} asked={row.asked} />
      ) : null}
    </>
  );
}

type Say = (guess: Guess) => string;

/** A guess in words, as its question gives them. */
const saysOf =
  ({ asked }: GuessRow, locale: Locale): Say =>
  (guess) => {
    if (asked?.kind === 'number' && typeof guess === 'number') {
      return sayMetric(measuringOf(asked), asked.asked, guess, locale);
    }
    if (asked?.kind !== 'choice') return String(guess);
    return asked.options.find(({ id }) => id === guess)?.text ?? String(guess);
  };

function realOf(first: FirstGuess, said: Say, t: GuessesMessages): string {
  if (first.kind === 'number') return first.answer === null ? t.unknown : said(first.answer);
  return first.answer.length === 0 ? t.unknown : first.answer.map(said).join(' · ');
}

/** How far off the first guess was, without saying to which side: it can be guessed again. */
function farText({ row, first, locale }: ComparedProps): string {
  const t = guessesMessages[locale];
  if (first.kind === 'choice') {
    if (first.answer.length === 0) return t.unknown;
    return first.answer.includes(first.guess) ? t.rightAnswer : t.otherAnswer;
  }
  if (first.answer === null || row.asked?.kind !== 'number') return t.unknown;
  const apart = Math.abs(first.guess - first.answer);
  if (apart === 0) return t.same;
  return t.apart(sayDistance(measuringOf(row.asked), row.asked.asked, apart, locale));
}

/** What the second guess changed. */
function changeText({ row, first, now, locale }: ComparedProps): string {
  const t = guessesMessages[locale];
  if (first.kind === 'choice') {
    const [was, is] = [first.answer.includes(first.guess), first.answer.includes(String(now))];
    if (is) return was ? t.stillRight : t.nowRight;
    return was ? t.noLongerRight : t.stillOther;
  }
  if (first.answer === null || row.asked?.kind !== 'number' || typeof now !== 'number') return '';
  const [was, is] = [Math.abs(first.guess - first.answer), Math.abs(now - first.answer)];
  if (was === is) return t.asFar;
  const change = sayDistance(measuringOf(row.asked), row.asked.asked, Math.abs(was - is), locale);
  return is < was ? t.closer(change) : t.farther(change);
}

/** The latest guess and what happened, on the line on which it was guessed. */
function OnLine({ asked, first, now, locale }: ComparedProps & { readonly asked: AskedNumber }) {
  if (first.kind !== 'number') return null;
  const sim = measuringOf(asked);
  const guess = typeof now === 'number' ? now : first.guess;
  return (
    <div className="guess-line-again">
      <RevealNumber
        asked={asked.asked}
        guess={guess}
        happened={first.answer}
        locale={locale}
        scale={guessScale(sim, asked.asked, first.answer, locale)}
        sim={sim}
      />
    </div>
  );
}

interface AskNumberProps {
  readonly asked: AskedNumber;
  /** Nothing but the size of the line is taken from it. */
  readonly happened: number | null;
  readonly locale: Locale;
  readonly onGuess: (guess: number) => void;
  /** Where something was guessed before. */
  readonly onSkip?: () => void;
}

function AskNumber({ asked, happened, locale, onGuess, onSkip }: AskNumberProps) {
  const sim = measuringOf(asked);
  const scale = guessScale(sim, asked.asked, happened, locale);
  const [place, setPlace] = useState<number | null>(null);
  const value = place === null ? null : scale.valueOf(place);
  return (
    <div className="guess-again">
      <PredictAsk
        handlers={{
          onPlace: setPlace,
          onCommit() {
            if (value !== null) onGuess(value);
          },
          ...(onSkip ? { onSkip } : {}),
        }}
        locale={locale}
        place={place}
        scale={scale}
        text={sayMetric(sim, asked.asked, value, locale)}
      />
    </div>
  );
}

interface AskChoiceProps {
  readonly asked: AskedChoice;
  readonly onGuess: (guess: string) => void;
  readonly t: GuessesMessages;
}

function AskChoice({ asked, onGuess, t }: AskChoiceProps) {
  return (
    <fieldset className="guess-again guess-choices">
      <legend className="sr-only">{t.again}</legend>
      {asked.options.map(({ id, text }) => (
        <button className={quietButton} key={id} onClick={() => onGuess(id)} type="button">
          {text}
        </button>
      ))}
    </fieldset>
  );
}
