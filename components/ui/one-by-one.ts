// One after the other, where several would hold the page if they came together: who is nearest to what is read comes first.

interface Waiting<T> {
  readonly of: T;
  readonly begin: (end: () => void) => void;
}

interface Order<T> {
  /** Calls back once the page has nothing else to do. */
  readonly whenIdle: (then: () => void) => void;
  /** How far it is from what is read: the least is next. */
  readonly distanceOf: (of: T) => number;
}

/** Takes a place; `begin` is called when it is its turn, which lasts until it calls `end`. Returns how to give it up. */
export type TakePlace<T> = (of: T, begin: (end: () => void) => void) => () => void;

export function oneByOne<T>({ whenIdle, distanceOf }: Order<T>): TakePlace<T> {
  const waiting = new Set<Waiting<T>>();
  let isTaken = false;

  function next(): void {
    if (isTaken || waiting.size === 0) return;
    isTaken = true;
    whenIdle(() => {
      const places = [...waiting].map((one) => ({ one, distance: distanceOf(one.of) }));
      const nearest = places.reduce<(typeof places)[number] | null>(
        (best, place) => (best === null || place.distance < best.distance ? place : best),
        null,
      );
      if (nearest === null) {
        isTaken = false;
        return;
      }
      waiting.delete(nearest.one);
      let isOver = false;
      nearest.one.begin(() => {
        if (isOver) return;
        isOver = true;
        isTaken = false;
        next();
      });
    });
  }

  return (of, begin) => {
    const place = { of, begin };
    waiting.add(place);
    next();
    return () => waiting.delete(place);
  };
}
