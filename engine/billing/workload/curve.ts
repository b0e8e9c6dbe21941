// What each way costs as requests grow, which is cheapest where, and exactly where that changes.

import { params, type Way, ways } from '@/engine/billing/workload/config';
import { cheapestSpans, firstWhere, jumpsOf, type Span } from '@/engine/billing/workload/crossings';

export const FEWEST = params.requests.min;
export const MOST = params.requests.max;

/** Round numbers of every decade, about evenly apart: close enough to draw a line and to search between them. */
const ROUND: readonly number[] = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** Below, next to nothing is paid by the request: a few numbers are enough. */
const FEW: readonly number[] = [0, 1, 10, 100, 1_000, 2_000, 5_000];
const FINE_FROM = 10_000;

/** Jumps looked at for each way; later ones change the cost by a twentieth and less. */
const JUMPS = 20;

export type Costs = Readonly<Record<Way, number>>;

export interface Curve {
  readonly requests: readonly number[];
  readonly costs: Readonly<Record<Way, readonly number[]>>;
  /** Who is cheapest, from the fewest requests to the most; nobody can say where one way has no price. */
  readonly spans: readonly Span<Way>[];
  /** The first number of requests at which the function costs more than this way; null if it never does. */
  readonly flips: Readonly<Record<Exclude<Way, 'faas'>, number | null>>;
}

function roundNumbers(low: number, high: number): number[] {
  const numbers: number[] = [];
  for (let decade = low; decade <= high; decade *= 10) {
    numbers.push(
      ...ROUND.map((first) => Math.floor(first * decade + 0.5)).filter((n) => n <= high),
    );
  }
  return numbers;
}

/** `machinesAt` says how many machines a way needs, so that no jump is missed. */
export function gridFor(machinesAt: readonly ((requests: number) => number)[]): number[] {
  const jumps = machinesAt.flatMap((countAt) => jumpsOf(FEWEST, MOST, countAt, JUMPS));
  return [...new Set([...FEW, ...roundNumbers(FINE_FROM, MOST), ...jumps])].toSorted(
    (a, b) => a - b,
  );
}

/** Keeps what has been computed: a search asks for neighbours again and again. */
export function remembering(costsAt: (requests: number) => Costs): (requests: number) => Costs {
  const known = new Map<number, Costs>();
  return (requests) => {
    let costs = known.get(requests);
    if (costs === undefined) {
      costs = costsAt(requests);
      known.set(requests, costs);
    }
    return costs;
  };
}

/** `at` should remember: the same numbers are asked for more than once. */
export function curveOf(at: (requests: number) => Costs, grid: readonly number[]): Curve {
  const isPriced = grid.every((n) => ways.every((way) => Number.isFinite(at(n)[way])));
  const spans = isPriced ? cheapestSpans(ways, at, grid) : [];
  const turns = spans.slice(1).flatMap(({ from }) => [from - 1, from]);
  const requests = [...new Set([...grid, ...turns])].toSorted((a, b) => a - b);
  const column = (way: Way): number[] => requests.map((n) => at(n)[way]);
  return {
    requests,
    costs: {
      onprem: column('onprem'),
      iaas: column('iaas'),
      paas: column('paas'),
      faas: column('faas'),
    },
    spans,
    flips: {
      onprem: flipOf('onprem', at, grid),
      iaas: flipOf('iaas', at, grid),
      paas: flipOf('paas', at, grid),
    },
  };
}

function flipOf(
  other: Exclude<Way, 'faas'>,
  at: (requests: number) => Costs,
  grid: readonly number[],
): number | null {
  const isDearer = (n: number): boolean => at(n).faas > at(n)[other];
  const place = grid.findIndex(isDearer);
  const first = grid[place];
  if (first === undefined) return null;
  const before = grid[place - 1];
  return before === undefined ? first : firstWhere(before, first, isDearer);
}
