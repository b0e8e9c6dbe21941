// The guess of a class: hands raised for each of the guesses that stand ready, and what they come to.

/** For which guess each hand was, by its place, in the order in which they were counted: the last can be taken back. */
export type Raised = readonly number[];

/** More hands than any class has. */
const MOST_HANDS = 400;
/** As many as there are number keys. */
export const MOST_GUESSES = 9;

export const raise = (raised: Raised, place: number): Raised =>
  raised.length < MOST_HANDS ? [...raised, place] : raised;

/** How many were raised for each of so many guesses. */
export function tally(raised: Raised, guesses: number): readonly number[] {
  const counts = Array.from({ length: guesses }, () => 0);
  for (const place of raised) if (place < guesses) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}

/**
 * The median of what was guessed, values from the smallest on; null where no hand was raised. Of an even number of hands
 * it is the lower one of the two in the middle: a guess that somebody made, on a line by factors, too.
 */
export function medianOf(counts: readonly number[], values: readonly number[]): number | null {
  const sum = counts.reduce((all, each) => all + each, 0);
  let below = 0;
  for (const [place, count] of counts.entries()) {
    below += count;
    if (sum > 0 && 2 * below >= sum) return values[place] ?? null;
  }
  return null;
}

/** The place with most hands, of equal ones the first; null where none was raised. */
export function mostOf(counts: readonly number[]): number | null {
  const most = Math.max(0, ...counts);
  return most === 0 ? null : counts.indexOf(most);
}

/** Hands as the other window tells them; null where they are none. */
export function readRaised(raw: unknown): Raised | null {
  const isPlace = (place: unknown): boolean =>
    Number.isInteger(place) && Number(place) >= 0 && Number(place) < MOST_GUESSES;
  return Array.isArray(raw) && raw.length <= MOST_HANDS && raw.every(isPlace) ? raw : null;
}
