// Which guesses are come back to, and how far off each was. Pure: what a page asks and what is kept in, rows out.

import { guessScale, shareOn } from '@/components/figure/guess-scale';
import type { Measuring } from '@/components/figure/quantities';
import type { FirstGuess } from '@/store/first-guess';
import type { AskedGuess, AskedNumber, LessonGuesses } from './asked-guess';

/** A number in the metric's own unit, or the id of an option. */
export type Guess = number | string;

/** At the end of a part at most so many are shown; at the end of the course all of them. */
export const MOST = 10;

export interface GuessRow {
  readonly lesson: LessonGuesses;
  /** What the lesson asks; null where it no longer asks what was guessed. */
  readonly asked: AskedGuess | null;
  /** Null where none is kept: it is asked now. */
  readonly first: FirstGuess | null;
  /** From 0 to 1, as on the line of the guess; null where there is nothing to compare with. */
  readonly distance: number | null;
}

export const measuringOf = ({ asked, spec, krwPerUsd }: AskedNumber): Measuring => ({
  metrics: { [asked]: spec },
  ...(krwPerUsd === null ? {} : { krwPerUsd }),
});

/** How far apart two numbers stand on the line on which they are guessed: per cent, seconds and counts alike. */
export function distanceOf(asked: AskedNumber, guess: number, happened: number): number {
  const scale = guessScale(measuringOf(asked), asked.asked, happened, 'en');
  return Math.abs(shareOn(scale, guess) - shareOn(scale, happened));
}

/** Another option is neither near nor far: it stands in the middle. */
const OTHER_OPTION = 0.5;

function distanceFrom(first: FirstGuess, asked: AskedGuess | null): number | null {
  if (first.kind === 'choice') {
    if (first.answer.length === 0) return null;
    return first.answer.includes(first.guess) ? 0 : OTHER_OPTION;
  }
  if (first.answer === null || asked?.kind !== 'number') return null;
  return distanceOf(asked, first.guess, first.answer);
}

const isAbout = (asked: AskedGuess, first: FirstGuess): boolean =>
  asked.kind === first.kind &&
  asked.asked === first.asked &&
  asked.sim === first.sim &&
  asked.scenario === first.scenario;

/** What a lesson asks of whoever has not guessed there: the first question that can be answered here. */
const askedFirst = ({ asked }: LessonGuesses): AskedGuess | null =>
  asked.find(({ answer }) => answer !== null) ?? asked[0] ?? null;

/** So many of them, from the first to the last alike, in their order. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  const step = (all.length - 1) / Math.max(1, most - 1);
  return Array.from({ length: most }, (_, index) => all[Math.round(index * step)] as T);
}

/**
 * Kept guesses first, the farthest off before the others, then questions that were never guessed, in the order of
 * the course: where they are too many, from all of it, the last one too.
 */
export function rowsOf(
  lessons: readonly LessonGuesses[],
  kept: readonly FirstGuess[],
  most: number = MOST,
): readonly GuessRow[] {
  const rows = lessons.flatMap((lesson): GuessRow[] => {
    const first = kept.find((one) => one.lesson === lesson.lesson) ?? null;
    if (first === null) {
      const asked = askedFirst(lesson);
      return asked === null ? [] : [{ lesson, asked, first, distance: null }];
    }
    const asked = lesson.asked.find((one) => isAbout(one, first)) ?? null;
    return [{ lesson, asked, first, distance: distanceFrom(first, asked) }];
  });
  const isKept = ({ first }: GuessRow): boolean => first !== null;
  const back = rows
    .filter(isKept)
    .toSorted((a, b) => (b.distance ?? -1) - (a.distance ?? -1))
    .slice(0, most);
  const open = rows.filter((row) => !isKept(row));
  return [...back, ...spread(open, most - back.length)];
}
