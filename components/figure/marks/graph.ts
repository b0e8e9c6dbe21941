// A graph of services: nodes, the ways between them, and what travels there and back.

import type { Locale } from '@/i18n/locales';
import type { Surface } from '../surface/surface';
import type {
  Instant,
  MomentMark,
  MomentPicture,
  Placed,
  Placement,
  Shown,
  Target,
} from './contract';
import { type EdgeLine, EdgePath } from './edge-path';
import { callsPerToken, type FlightEdge, FlightTokens, type FlyingToken } from './flight-tokens';
import { paintBadge, paintPipe, paintSwitch, pipeLength, type SwitchState } from './gates';
import type { LegendEntry } from './legend-entry';
import { type GraphNode, nodeTargets, paintNode } from './nodes';
import { isInLegend } from './seen';
import { paintToken, TOKEN_RADIUS, tokenLegend } from './tokens';

export type { GraphNode, NodeLook, WordPlace } from './nodes';

export interface GraphEdge extends FlightEdge {
  readonly line: Placed<EdgeLine>;
  /** A breaker that is closed is not shown: nothing is going on there. */
  readonly isQuiet: (shown: Shown) => boolean;
  /** How many calls may be on their way at once; 0 where there is no limit. */
  readonly places: (shown: Shown, tMs: number) => number;
}

export interface GraphSpec {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Tracks: flights whose places the edges name, and spans of breakers. */
  readonly flights: string;
  readonly breakers: string;
  /** What the badge of a breaker that is not closed says; `leftMs` is how long it stays so, if that is known. */
  readonly sayBreaker: (
    state: Exclude<SwitchState, 'closed'>,
    leftMs: number | null,
    locale: Locale,
    placement: Placement,
  ) => string;
}

const EDGE = { width: 1.5, alpha: 0.45 } as const;
/** Ways there and back lie so far from the line between them. */
const LANE = 3.5;
/** Outside the pipe: who finds no place in it turns around beside its mouth. */
const BESIDE_PIPE = 13;
const PIPE_TURN = 0.16;

/** The pictures of one run in one layout. */
class GraphPicture implements MomentPicture {
  /** By edge and places: a pipe takes up the beginning of its way. */
  private readonly paths = new Map<string, EdgePath>();
  private readonly tokens: FlightTokens;

  constructor(
    private readonly spec: GraphSpec,
    private readonly shown: Shown,
    private readonly placement: Placement,
  ) {
    const { tracks, recording } = shown;
    this.tokens = new FlightTokens(
      tracks.flights(spec.flights),
      tracks.spans(spec.breakers),
      spec.edges,
      spec.edges.map((_, edge) => [this.pathOf(edge, 0).gateShare, PIPE_TURN]),
      recording.request.durationMs,
    );
  }

  paint(surface: Surface, instant: Instant): void {
    const { spec, shown, placement } = this;
    const { tMs } = instant;
    const taken = this.inFlight(tMs);
    const places = spec.edges.map((edge) => edge.places(shown, tMs));
    for (let edge = 0; edge < spec.edges.length; edge += 1) {
      this.paintEdge(surface, edge, tMs, places[edge] ?? 0, taken[edge] ?? 0);
    }
    for (const node of spec.nodes) paintNode(surface, node, shown, placement, tMs);
    for (const token of this.tokens.at(instant)) {
      this.paintToken(surface, token, places[token.edge] ?? 0);
    }
    for (let edge = 0; edge < spec.edges.length; edge += 1) {
      this.paintBadgeOf(surface, edge, tMs, places[edge] ?? 0);
    }
  }

  targets({ tMs }: Instant): readonly Target[] {
    return nodeTargets(this.spec.nodes, this.shown, this.placement, tMs);
  }

  /** By edge: calls that are under way. */
  private inFlight(tMs: number): readonly number[] {
    const calls = this.shown.tracks.flights(this.spec.flights);
    const { from, to } = calls.data;
    const counts = this.spec.edges.map(() => 0);
    for (const row of calls.at(tMs)) {
      const edge = this.spec.edges.findIndex((one) => one.from === from[row] && one.to === to[row]);
      if (edge >= 0) counts[edge] = (counts[edge] as number) + 1;
    }
    return counts;
  }

  private pathOf(edge: number, places: number): EdgePath {
    const key = `${edge} ${places}`;
    const known = this.paths.get(key);
    if (known) return known;
    const { placement, spec } = this;
    const [x, y, ...rest] = (spec.edges[edge] as GraphEdge).line[placement];
    const length = places > 0 ? pipeLength(places) : 0;
    const start = placement === 'wide' ? [x + length, y] : [x, y + length];
    const path = new EdgePath([...start, ...rest] as unknown as EdgeLine, placement);
    this.paths.set(key, path);
    return path;
  }

  private paintEdge(
    surface: Surface,
    index: number,
    tMs: number,
    places: number,
    taken: number,
  ): void {
    const { shown, placement } = this;
    const edge = this.spec.edges[index] as GraphEdge;
    const path = this.pathOf(index, places);
    surface.curve('ink-3', path.curve, EDGE);
    const breaker = this.breakerOf(edge, tMs);
    if (breaker === null || (breaker.state === 'closed' && edge.isQuiet(shown))) {
      surface.stroke('ink-3', [...path.gate[0], ...path.end], EDGE);
    } else {
      paintSwitch(surface, path, breaker.state, placement);
    }
    if (places === 0) return;
    const [x, y] = edge.line[placement];
    paintPipe(surface, [x, y], placement, places, taken);
  }

  private paintBadgeOf(surface: Surface, index: number, tMs: number, places: number): void {
    const { shown, placement, spec } = this;
    const breaker = this.breakerOf(spec.edges[index] as GraphEdge, tMs);
    if (breaker === null || breaker.state === 'closed') return;
    const words = spec.sayBreaker(breaker.state, breaker.leftMs, shown.locale, placement);
    paintBadge(surface, this.pathOf(index, places), words, placement);
  }

  private breakerOf(edge: GraphEdge, tMs: number) {
    const reader = this.shown.tracks.spans(this.spec.breakers);
    const { thing, state, states, toMs } = reader.data;
    const row = reader.at(tMs).find((one) => thing[one] === edge.breaker);
    if (row === undefined || edge.breaker === null) return null;
    const untilMs = toMs[row] as number;
    const name = states[state[row] as number] as SwitchState;
    // How long an open breaker stays so is settled when it opens; how long one probes is not.
    const isKnown = name === 'open' && Number.isFinite(untilMs);
    return { state: name, leftMs: isKnown ? untilMs - tMs : null };
  }

  private paintToken(surface: Surface, flying: FlyingToken, places: number): void {
    const { edge, share, isBack, token, attempt } = flying;
    const isBesidePipe = places > 0 && share < PIPE_TURN && token === 'failed';
    const aside = isBesidePipe ? -BESIDE_PIPE : isBack ? LANE : -LANE;
    const [x, y] = this.pathOf(edge, isBesidePipe ? 0 : places).at(share, aside);
    const { radius } = this.tokens;
    paintToken(surface, token, x, y, radius);
    if (attempt === 0 || isBack || radius < 4) return;
    surface.text('ink', x + 7, y - 4, String(attempt + 1), { size: 12, weight: 700 });
  }
}

const inPartLegend: LegendEntry = {
  words: { ko: '답(반쪽은 일부를 뺀 답)', en: 'answer; half, an answer in part' },
  sample(surface) {
    paintToken(surface, 'answered', 5, 6, TOKEN_RADIUS);
    paintToken(surface, 'in-part', 16, 6, TOKEN_RADIUS);
  },
};

/** Only the ends that some call has in this run. */
function legendOf(spec: GraphSpec, shown: Shown): readonly LegendEntry[] {
  const { tracks, recording } = shown;
  const calls = tracks.flights(spec.flights);
  const { outcome, outcomes } = calls.data;
  const has = (...names: readonly string[]): boolean =>
    names.some((name) => outcome.includes(outcomes.indexOf(name)));
  const each = callsPerToken(calls, recording.request.durationMs);
  const going =
    each === 1
      ? { ko: '가는 호출', en: 'call on its way' }
      : { ko: `가는 호출(점 하나가 ${each}건)`, en: `calls on their way, ${each} to a dot` };
  return [
    tokenLegend('going', going),
    has('in-part') ? inPartLegend : tokenLegend('answered', { ko: '답', en: 'answer' }),
    ...(isInLegend(shown, has('failed', 'refused', 'cut-off', 'crowded-out'))
      ? [tokenLegend('failed', { ko: '오류나 거절', en: 'error or refusal' })]
      : []),
  ];
}

export const graph = (spec: GraphSpec): MomentMark => ({
  legend: (shown) => legendOf(spec, shown),
  prepare: (shown, placement) => new GraphPicture(spec, shown, placement),
});
