// Which tokens are to be seen on the edges of a graph at an instant: there, back, and turned around.

import type { IntervalReader } from '@/player/tracks';
import { paceOf } from '../pace';
import { type Instant, type Shown, TRAVEL_MS } from './contract';
import { roundUpTo } from './round';
import { SMALL_TOKEN_RADIUS, TOKEN_RADIUS, type Token } from './tokens';

type Flights = ReturnType<Shown['tracks']['flights']>;
type Breakers = IntervalReader<ReturnType<Shown['tracks']['spans']>['data']>;

export interface FlyingToken {
  /** Place of the edge in the graph's list. */
  readonly edge: number;
  /** Share of the way there that it has covered. */
  readonly share: number;
  readonly isBack: boolean;
  readonly token: Token;
  /** From 0; a retry carries its number. */
  readonly attempt: number;
  readonly about: number;
}

export interface FlightEdge {
  readonly from: number;
  readonly to: number;
  /** The thing of its breaker, or null. */
  readonly breaker: number | null;
}

/** From so many at once on, one token stands for several; then at most so many are drawn. */
const MOST_SINGLE = 150;
const MOST_DRAWN = 60;
const MANY = 100;
const LOOKS = 240;

const answers: Readonly<Record<string, Token | null>> = {
  answered: 'answered',
  'in-part': 'in-part',
  failed: 'failed',
  refused: 'failed',
  'cut-off': 'failed',
  'crowded-out': 'failed',
};
/** Stopped by the caller's own guard: they turn around on the way. */
const stopped = ['cut-off', 'crowded-out'];

/** How many tokens are on their way at once at most, at normal speed. */
function busiest(calls: Flights, durationMs: number): number {
  const travelMs = TRAVEL_MS * paceOf(durationMs, 1);
  let most = 0;
  for (let look = 1; look <= LOOKS; look += 1) {
    const tMs = (durationMs * look) / LOOKS;
    const [first, end] = calls.begunBetween(tMs - travelMs, tMs);
    most = Math.max(most, end - first + calls.endedBetween(tMs - travelMs, tMs).length);
  }
  return most;
}

/** How many calls one token stands for, in the whole run. */
export function callsPerToken(calls: Flights, durationMs: number): number {
  const most = busiest(calls, durationMs);
  return most <= MOST_SINGLE ? 1 : roundUpTo(most / MOST_DRAWN);
}

export class FlightTokens {
  /** By row: its edge, or -1 where it is not drawn. */
  private readonly edgeOf: Int8Array;
  readonly each: number;
  readonly radius: number;

  constructor(
    private readonly calls: Flights,
    breakers: Breakers | null,
    edges: readonly FlightEdge[],
    /** By edge: the share of the way at which a breaker turns a call around, and a full pipe. */
    private readonly turns: readonly (readonly [breaker: number, pipe: number])[],
    durationMs: number,
  ) {
    this.each = callsPerToken(calls, durationMs);
    const isMany = this.each === 1 && busiest(calls, durationMs) > MANY;
    this.radius = isMany ? SMALL_TOKEN_RADIUS : TOKEN_RADIUS;
    this.edgeOf = this.chooseRows(edges, breakers);
  }

  /** One in `each` of every edge's calls, evenly; the probes of a breaker one by one. */
  private chooseRows(edges: readonly FlightEdge[], breakers: Breakers | null): Int8Array {
    const { length, from, to, fromMs } = this.calls.data;
    const chosen = new Int8Array(length).fill(-1);
    const counts = edges.map(() => 0);
    const probing = edges.map(({ breaker }) => halfOpenSpans(breakers, breaker));
    for (let row = 0; row < length; row += 1) {
      const edge = edges.findIndex((one) => one.from === from[row] && one.to === to[row]);
      if (edge < 0) continue;
      const count = counts[edge] as number;
      counts[edge] = count + 1;
      const atMs = fromMs[row] as number;
      const isProbe = (probing[edge] ?? []).some(([begin, end]) => atMs >= begin && atMs < end);
      if (count % this.each === 0 || isProbe) chosen[row] = edge;
    }
    return chosen;
  }

  /** In no order that means anything. `isAll` shows one request's calls whatever stands for what. */
  at({ tMs, pace }: Instant): readonly FlyingToken[] {
    const travelMs = TRAVEL_MS * pace;
    const tokens: FlyingToken[] = [];
    const [first, end] = this.calls.begunBetween(tMs - 2 * travelMs, tMs);
    for (let row = first; row < end; row += 1) this.addGoing(tokens, row, tMs, travelMs);
    for (const row of this.calls.endedBetween(tMs - 2 * travelMs, tMs)) {
      this.addAnswer(tokens, row, tMs, travelMs);
    }
    return tokens;
  }

  private turnOf(row: number, edge: number): number | null {
    const { outcome, outcomes } = this.calls.data;
    const how = outcomes[outcome[row] as number] ?? '';
    if (!stopped.includes(how)) return null;
    const [breaker, pipe] = this.turns[edge] as readonly [number, number];
    return how === 'cut-off' ? breaker : pipe;
  }

  private addGoing(tokens: FlyingToken[], row: number, tMs: number, travelMs: number): void {
    const edge = this.edgeOf[row] as number;
    if (edge < 0) return;
    const { fromMs, attempt, about } = this.calls.data;
    const common = { edge, attempt: attempt[row] as number, about: about[row] as number };
    const way = (tMs - (fromMs[row] as number)) / travelMs;
    const turn = this.turnOf(row, edge);
    if (turn === null) {
      if (way < 1) tokens.push({ ...common, share: way, isBack: false, token: 'going' });
    } else if (way < turn) {
      tokens.push({ ...common, share: way, isBack: false, token: 'going' });
    } else if (way < 2 * turn) {
      tokens.push({ ...common, share: 2 * turn - way, isBack: true, token: 'failed' });
    }
  }

  private addAnswer(tokens: FlyingToken[], row: number, tMs: number, travelMs: number): void {
    const edge = this.edgeOf[row] as number;
    const { fromMs, toMs, outcome, outcomes, attempt, about, from } = this.calls.data;
    const how = outcomes[outcome[row] as number] ?? '';
    const token = answers[how] ?? null;
    // Nobody hears an answer for which nobody waited to the end.
    if (edge < 0 || token === null || this.turnOf(row, edge) !== null) return;
    // What takes no time is drawn there first, and then back.
    const beginMs = Math.max(toMs[row] as number, (fromMs[row] as number) + travelMs);
    const way = (tMs - beginMs) / travelMs;
    if (way < 0 || way >= 1) return;
    tokens.push({
      edge,
      share: 1 - way,
      isBack: true,
      // To customers an answer that failed is a lost one.
      token: token === 'failed' && (from[row] as number) < 0 ? 'lost' : token,
      attempt: attempt[row] as number,
      about: about[row] as number,
    });
  }
}

function halfOpenSpans(
  breakers: Breakers | null,
  thing: number | null,
): readonly (readonly [fromMs: number, toMs: number])[] {
  if (breakers === null || thing === null) return [];
  const { data } = breakers;
  const spans: (readonly [number, number])[] = [];
  for (let row = 0; row < data.length; row += 1) {
    const isHalfOpen = data.states[data.state[row] as number] === 'half-open';
    if (data.thing[row] === thing && isHalfOpen) {
      spans.push([data.fromMs[row] as number, data.toMs[row] as number]);
    }
  }
  return spans;
}
