// A first guess beside what was guessed again, and what happened: in words, on one track, and how far off it was.

import { sayDistance } from '@/components/figure/predict-reveal';
import { sayMetric } from '@/components/figure/quantities';
import type { Locale } from '@/i18n/locales';
import { type GuessesMessages, guessesMessages } from '@/i18n/messages/guesses';
import type { FirstGuess } from '@/store/first-guess';
import type { AskedChoice } from './asked-guess';
import { GuessTrack } from './guess-track';
import { type Guess, type GuessRow, measuringOf } from './rows';

export interface ComparedProps {
  readonly row: GuessRow;
  readonly first: FirstGuess;
  readonly now: Guess | null;
  /** Whether what happened is told. */
  readonly isTold: boolean;
  readonly locale: Locale;
}

export function Compared(props: ComparedProps) {
  const { row, first, now, isTold, locale } = props;
  const said = saysOf(row, locale);
  const t = guessesMessages[locale];
  return (
    <>
      {isTold && row.asked?.kind === 'choice' ? (
        <Options asked={row.asked} first={first} now={now} t={t} />
      ) : (
        <dl className="guess-pairs">
          <div data-sign={now === null ? 'now' : 'first'}>
            <dt>{t.first}</dt>
            <dd>{said(first.guess)}</dd>
          </div>
          {now === null ? null : (
            <div data-sign="now">
              <dt>{t.now}</dt>
              <dd>{said(now)}</dd>
            </div>
          )}
          {isTold ? (
            <div data-sign="real">
              <dt>{t.real}</dt>
              <dd>{realOf(first, said, t)}</dd>
            </div>
          ) : null}
        </dl>
      )}
      {row.asked?.kind === 'number' && first.kind === 'number' ? (
        <GuessTrack
          asked={row.asked}
          first={first.guess}
          happened={first.answer}
          isTold={isTold}
          locale={locale}
          now={typeof now === 'number' ? now : null}
        />
      ) : null}
      <p className="guess-far">{farText(props)}</p>
      {now === null ? null : <p className="guess-change">{changeText(props)}</p>}
    </>
  );
}

interface OptionsProps {
  readonly asked: AskedChoice;
  readonly first: FirstGuess;
  readonly now: Guess | null;
  readonly t: GuessesMessages;
}

/** All that could be chosen, with what was, and what was so. */
function Options({ asked, first, now, t }: OptionsProps) {
  const right = first.kind === 'choice' ? first.answer : [];
  return (
    <ul className="guess-options guess-told">
      {asked.options.map(({ id, text }) => {
        const isReal = right.includes(id);
        const words = [
          ...(id === first.guess ? [t.first] : []),
          ...(id === now ? [t.now] : []),
          ...(isReal ? [t.real] : []),
        ];
        return (
          <li
            className="guess-option"
            data-mine={id === first.guess || id === now ? '' : undefined}
            data-real={isReal ? '' : undefined}
            key={id}
          >
            {text}
            {words.length > 0 ? <small>{words.join(' · ')}</small> : null}
          </li>
        );
      })}
    </ul>
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
