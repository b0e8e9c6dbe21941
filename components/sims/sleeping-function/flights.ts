// Orders on their way: each flies to its shop's own server and to a place of the machines that all share.

import { type Box, type Shown, TRAVEL_MS } from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';

/** An order as it reached the provider's place. */
export interface Flight {
  readonly atMs: number;
  readonly shop: number;
  readonly place: number;
}

/** A second of work passes unseen in a night: where an order has landed is told for so long on the learner's clock. */
const ECHO_MS = 200;
/** More dots on their way nobody tells apart. */
const MOST = 12;

/** In order of time. An order begins where a place starts, or where it works without having started just before. */
export function flightsOf({ tracks }: Shown): readonly Flight[] {
  const { data } = tracks.spans('place');
  const before = new Map<number, string>();
  const flights: Flight[] = [];
  for (let row = 0; row < data.length; row += 1) {
    const place = data.thing[row] ?? 0;
    const state = data.states[data.state[row] ?? -1] ?? '';
    if (state === 'starting' || (state === 'working' && before.get(place) !== 'starting')) {
      flights.push({ atMs: data.fromMs[row] ?? 0, shop: data.about[row] ?? 0, place });
    }
    before.set(place, state);
  }
  return flights;
}

/** Those that came after `fromMs` and until `toMs`. */
function between(flights: readonly Flight[], fromMs: number, toMs: number): readonly Flight[] {
  let [low, high] = [0, flights.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((flights[middle]?.atMs ?? 0) <= toMs) low = middle + 1;
    else high = middle;
  }
  let first = low;
  while (first > 0 && (flights[first - 1]?.atMs ?? 0) > fromMs) first -= 1;
  return flights.slice(first, low);
}

/** Those that have just landed. */
export function landed(flights: readonly Flight[], tMs: number, pace: number): readonly Flight[] {
  const landedMs = tMs - TRAVEL_MS * pace;
  return between(flights, landedMs - ECHO_MS * pace, landedMs).slice(-MOST);
}

/** A dot to either side, on straight ways that are not drawn. */
export function paintFlights(
  surface: Surface,
  flights: readonly Flight[],
  { tMs, pace }: { readonly tMs: number; readonly pace: number },
  ends: (flight: Flight) => readonly [from: Box, own: Box, shared: Box],
): void {
  const travelMs = TRAVEL_MS * pace;
  for (const flight of between(flights, tMs - travelMs, tMs).slice(-MOST)) {
    const share = (tMs - flight.atMs) / travelMs;
    const [from, own, shared] = ends(flight);
    for (const to of [own, shared]) {
      const [x0, y0] = middleOf(from);
      const [x1, y1] = middleOf(to);
      surface.dot('busy', x0 + share * (x1 - x0), y0 + share * (y1 - y0), 4.5);
    }
  }
}

const middleOf = ({ x, y, width, height }: Box): readonly [number, number] => [
  x + width / 2,
  y + height / 2,
];
