// The guesses that a class raises hands for: the options of a choice, or the numbers that stand ready as chips.

import type { Locale } from '@/i18n/locales';
import type { Choice } from '../definition';
import type { GuessScale } from '../guess-scale';
import { MOST_GUESSES, medianOf, mostOf, type Raised, tally } from './raised';

export interface Guess {
  /** As a guess is kept: the number, or the place of the option. */
  readonly value: number;
  readonly text: string;
  /** The colour of an option; null of a number. */
  readonly paint: string | null;
}

export const optionsOf = ({ options }: Choice, locale: Locale): readonly Guess[] =>
  options
    .slice(0, MOST_GUESSES)
    .map(({ words, paint }, value) => ({ value, text: words[locale], paint }));

export const chipsOf = ({ chips }: GuessScale): readonly Guess[] =>
  chips.slice(0, MOST_GUESSES).map(({ value, text, words }) => ({
    value,
    text: words ? `${text} · ${words}` : text,
    paint: null,
  }));

/** What a class guessed: the median of numbers, of options the one with most hands. Null where no hand was raised. */
export function guessOf(raised: Raised, guesses: readonly Guess[]): number | null {
  const counts = tally(raised, guesses.length);
  const isChoice = guesses.some(({ paint }) => paint !== null);
  return isChoice
    ? mostOf(counts)
    : medianOf(
        counts,
        guesses.map(({ value }) => value),
      );
}
