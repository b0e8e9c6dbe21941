// A hub as a whole scene: its node with slots and line, the services behind it, and the users before it.

import type { Box, MomentMark, Placed, Shown } from './contract';
import { crowd } from './crowd';
import { type GraphEdge, type GraphNode, graph } from './graph';
import {
  HUB,
  type HubService,
  type HubSpec,
  hubSlots,
  inFlightTo,
  nodeSlots,
  workAt,
} from './hub-spec';
import { hubWords } from './hub-words';
import { note } from './note';
import { queue } from './queue';
import { lastLost, oldestAt, requestLens } from './request-lens';
import { type SlotsSpec, slots, takenAt } from './slots';
import { pauseClocks, type ThreadsSpec, threads } from './threads';

/** Worth a sentence from this share of the hub's slots, and from so many calls for nobody. */
const MANY_HELD = 0.5;
const MANY_IN_VAIN = 8;
const NEARLY_ALL = 0.9;

function hubNode(spec: HubSpec, own: SlotsSpec): GraphNode {
  const [hub] = spec.services as readonly [HubService];
  const { wide, tall } = spec.plan.hub;
  return {
    name: hub.name,
    box: spec.plan.hub,
    nameAt: { wide: [wide.x + 14, wide.y + 24, 'left'], tall: [tall.x + 14, tall.y + 26, 'left'] },
    look: () => 'hero',
    aside: {
      at: { wide: [wide.x + wide.width - 14, wide.y + 24, 'right'], tall: null },
      say(shown, tMs) {
        const free = Math.max(0, own.count(shown, tMs) - takenAt(own, shown, tMs).length);
        return { words: hubWords.free(free, shown.locale), isWrong: free === 0 };
      },
    },
    pick: (shown, tMs) => oldestAt(shown, own, hub.id, hub.said[shown.locale], tMs),
  };
}

function outerNode(spec: HubSpec, service: number, own: SlotsSpec): GraphNode {
  const { id, name, said } = spec.services[service] as HubService;
  const box = spec.plan.nodes[service - 1] as Placed<Box>;
  const { wide, tall } = box;
  const isFirst = service === 1;
  const slowness = (shown: Shown, tMs: number): number =>
    spec.slow(shown) === service ? spec.slowness(shown, tMs) : 1;
  return {
    name,
    box,
    nameAt: {
      wide: [wide.x + 14, wide.y + 34, 'left'],
      tall: [tall.x + tall.width / 2, tall.y + 22, 'center'],
    },
    look: (shown, tMs) => (slowness(shown, tMs) > 1 ? 'ill' : 'usual'),
    aside: {
      at: {
        wide: [wide.x, wide.y + 76, 'left'],
        tall: [tall.x + (isFirst ? 0 : tall.width), tall.y + 76, isFirst ? 'left' : 'right'],
      },
      say(shown, tMs) {
        const factor = slowness(shown, tMs);
        return factor > 1 ? { words: hubWords.slower(factor, shown.locale), isWrong: true } : null;
      },
    },
    pick: (shown, tMs) => oldestAt(shown, own, id, said[shown.locale], tMs),
  };
}

const edgesOf = (spec: HubSpec): readonly GraphEdge[] => [
  ...spec.crowds.map(
    ({ edge }, index): GraphEdge => ({
      from: -1 - index,
      to: HUB,
      breaker: null,
      line: edge,
      isQuiet: () => true,
      places: () => 0,
    }),
  ),
  ...spec.plan.edges.map(
    (line, index): GraphEdge => ({
      from: HUB,
      to: index + 1,
      breaker: index + 1,
      line,
      isQuiet: (shown) => spec.slow(shown) !== index + 1,
      places: spec.places,
    }),
  ),
];

const lineOf = (id: string) => ({
  waiting: ({ tracks }: Shown, tMs: number) => tracks.level('waiting', id).at(tMs),
  forgotten: ({ tracks }: Shown, tMs: number) => tracks.level('abandoned', id).at(tMs),
  isEverForgotten: ({ tracks }: Shown) =>
    tracks.level('abandoned', id).columns.value.some((count) => count > 0),
});

const hubLine = (spec: HubSpec): MomentMark => {
  const line = lineOf(spec.services[HUB]?.id ?? '');
  return queue({
    ...line,
    box: spec.plan.line,
    isAlways: true,
    full: {
      isFull: (shown, tMs) => line.waiting(shown, tMs) >= Math.max(1, spec.queueLimit(shown, tMs)),
      words: hubWords.full,
      at: spec.plan.lineFull,
    },
  });
};

const nodeLine = (id: string, { wide, tall }: Placed<Box>): MomentMark =>
  queue({
    ...lineOf(id),
    box: {
      wide: { x: wide.x - 56, y: wide.y + 19, width: 54, height: 20 },
      tall: { x: tall.x + 5, y: tall.y - 26, width: 65, height: 20 },
    },
    isAlways: false,
  });

/** Over the hub, how many of its slots wait for the slow service; at a service, what it does for nobody. */
function notesOf(spec: HubSpec, own: SlotsSpec): MomentMark {
  const specs = spec.plan.nodes.flatMap(({ wide }, index) => {
    const service = index + 1;
    const said = (shown: Shown): string => spec.services[service]?.said[shown.locale] ?? '';
    const middle = wide.x + wide.width / 2;
    return [
      {
        at: spec.plan.note,
        say(shown: Shown, tMs: number) {
          const held = spec.slow(shown) === service ? inFlightTo(shown, service, tMs) : 0;
          const isMany = held > 0 && held >= MANY_HELD * own.count(shown, tMs);
          return isMany ? hubWords.held(held, said(shown), shown.locale) : null;
        },
      },
      {
        at: {
          wide: {
            x: wide.x + wide.width,
            y: wide.y - 14,
            align: 'right' as const,
            tie: [middle, wide.y - 9, middle, wide.y],
          },
          tall: spec.plan.note.tall,
        },
        say(shown: Shown, tMs: number) {
          const { vain, taken, waiting } = workAt(spec, shown, service, tMs);
          const isWorthIt = vain >= MANY_IN_VAIN && vain >= NEARLY_ALL * (taken + waiting);
          return isWorthIt ? hubWords.vain(vain, said(shown), shown.locale) : null;
        },
      },
    ];
  });
  return note(...specs);
}

/** From the ground up: what ties things lies under them, what is picked over all. */
export function hub(spec: HubSpec): readonly MomentMark[] {
  const own = hubSlots(spec);
  const others = nodeSlots(spec);
  const ties: ThreadsSpec = {
    slots: own,
    from: HUB,
    flights: 'call',
    pauses: 'pause',
    portOf(to) {
      const edge = spec.plan.edges[to - 1];
      if (!edge) return null;
      return { wide: [edge.wide[0], edge.wide[1]], tall: [edge.tall[0], edge.tall[1]] };
    },
  };
  return [
    graph({
      nodes: [hubNode(spec, own), ...others.map((one, i) => outerNode(spec, i + 1, one))],
      edges: edgesOf(spec),
      flights: 'call',
      breakers: 'breaker',
      sayBreaker: (state, leftMs, locale, placement) =>
        hubWords.breaker(state, leftMs, locale, placement === 'tall'),
    }),
    threads(ties),
    slots(own),
    ...others.map((one) => slots(one)),
    pauseClocks(ties),
    hubLine(spec),
    ...spec.plan.nodes.map((box, i) => nodeLine(spec.services[i + 1]?.id ?? '', box)),
    ...spec.crowds.map(({ id, name, at }, entry) =>
      crowd({
        id,
        name,
        lost: (shown, tMs) => spec.lost(shown, id, tMs),
        say: hubWords.lost,
        at,
        lastLost: (shown, tMs) => lastLost(shown, entry, tMs),
      }),
    ),
    notesOf(spec, own),
    requestLens(
      spec.services.map(({ said }) => said),
      [own, ...others],
      spec.plan.lens,
    ),
  ];
}
