// Where a reader of the course goes next, by what of each lesson was read.

/** A lesson as the link names it. */
export interface Climbed {
  readonly id: string;
  readonly title: string;
  readonly number: number;
}

export type NextClimb =
  | { readonly how: 'start' | 'goOn' | 'next'; readonly lesson: Climbed }
  /** All of it was read. */
  | { readonly how: 'review' };

/**
 * The furthest lesson that was begun, while something of it is left; then the one after it; at the end of the
 * course what was passed over. `shareOf` is the share that was read, 0 to 1.
 */
export function nextClimb(
  lessons: readonly Climbed[],
  shareOf: (lesson: string) => number,
): NextClimb {
  const isLeft = ({ id }: Climbed): boolean => shareOf(id) < 1;
  const place = lessons.findLastIndex(({ id }) => shareOf(id) > 0);
  const [here, first] = [lessons[place], lessons[0]];
  if (!here) return first ? { how: 'start', lesson: first } : { how: 'review' };
  if (isLeft(here)) return { how: 'goOn', lesson: here };
  const lesson = lessons.slice(place + 1).find(isLeft) ?? lessons.find(isLeft);
  return lesson ? { how: 'next', lesson } : { how: 'review' };
}
