// Where one way becomes cheaper than another: exact whole numbers of requests, found by bisection.

/** The smallest n in (low, high] for which `holds` is true. It must be false at `low`, true at `high`, and turn once. */
export function firstWhere(low: number, high: number, holds: (n: number) => boolean): number {
  let no = low;
  let yes = high;
  while (yes - no > 1) {
    const middle = no + Math.floor((yes - no) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** The cheapest way from `from` requests to `to`, both included. */
export interface Span<W extends string> {
  readonly way: W;
  readonly from: number;
  readonly to: number;
}

type Costs<W extends string> = (requests: number) => Readonly<Record<W, number>>;

/** The cheapest; of equals the one that was cheapest before, else the first named. */
function cheapest<W extends string>(
  costs: Readonly<Record<W, number>>,
  ways: readonly W[],
  before: W | null,
): W {
  let best = before ?? ways[0];
  if (best === undefined) throw new RangeError('there must be a way to compare');
  for (const way of ways) if (costs[way] < costs[best]) best = way;
  return best;
}

/**
 * Which way is cheapest over the whole range. Between neighbours of `grid` every cost must be smooth: whoever
 * calls puts each jump (a machine more) between two neighbours that differ by one.
 */
export function cheapestSpans<W extends string>(
  ways: readonly W[],
  costsAt: Costs<W>,
  grid: readonly number[],
): Span<W>[] {
  const spans: Span<W>[] = [];
  let from = grid[0];
  if (from === undefined) return spans;
  let at = from;
  // Of equals at the very beginning the one that leads next: it leads from there.
  let way = cheapest(costsAt(at), ways, cheapest(costsAt(grid[1] ?? at), ways, null));
  for (const next of grid.slice(1)) {
    let after = cheapest(costsAt(next), ways, way);
    while (after !== way) {
      const holder = way;
      const turn = firstWhere(at, next, (n) => cheapest(costsAt(n), ways, holder) !== holder);
      spans.push({ way: holder, from, to: turn - 1 });
      way = cheapest(costsAt(turn), ways, holder);
      from = turn;
      at = turn;
      after = cheapest(costsAt(next), ways, way);
    }
    at = next;
  }
  spans.push({ way, from, to: at });
  return spans;
}

/**
 * Numbers of requests at which the grid must stand so that no jump of `countAt` hides inside: the last before
 * and the first after each. At most `limit` jumps; beyond, each is a small part of the whole.
 */
export function jumpsOf(
  low: number,
  high: number,
  countAt: (n: number) => number,
  limit: number,
): number[] {
  const jumps: number[] = [];
  let at = low;
  let count = countAt(low);
  const last = countAt(high);
  while (count < last && jumps.length < 2 * limit) {
    const before = count;
    const turn = firstWhere(at, high, (n) => countAt(n) > before);
    jumps.push(turn - 1, turn);
    at = turn;
    count = countAt(turn);
  }
  return jumps;
}
