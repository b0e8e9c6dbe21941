// The shop as a picture: customers, their line, the order service with its slots, and the four services behind it.

import { configAt } from '@/components/figure/marks/config-at';
import type { Placed, Shown } from '@/components/figure/marks/contract';
import { crowd } from '@/components/figure/marks/crowd';
import type { EdgeLine } from '@/components/figure/marks/edge-path';
import { type GraphEdge, type GraphNode, graph } from '@/components/figure/marks/graph';
import { lens } from '@/components/figure/marks/lens';
import { type NotePlace, note } from '@/components/figure/marks/note';
import { queue } from '@/components/figure/marks/queue';
import { type SlotsSpec, slots, takenAt } from '@/components/figure/marks/slots';
import { pauseClocks, type ThreadsSpec, threads } from '@/components/figure/marks/threads';
import { moment, type StageAct, stage } from '@/components/figure/stage/stage-spec';
import { entries, type ServiceName } from '@/engine/models/resilience/config';
import type { Locale } from '@/i18n/locales';
import { lastLost, lookAt, oldestAt } from './picked';
import {
  boxOf,
  dependencies,
  dependencySlots,
  freeAt,
  HEIGHT,
  HERO,
  heroSlots,
  LINE,
  ORDER,
  ROWS,
  slownessAt,
  slowOf,
} from './plan';
import { rows } from './rows';
import { customersWords, stageWords } from './stage-words';

const hero: GraphNode = {
  name: stageWords.service.order,
  box: HERO,
  nameAt: { wide: [322, 87, 'left'], tall: [14, 171, 'left'] },
  look: () => 'hero',
  aside: {
    at: { wide: [446, 87, 'right'], tall: null },
    say(shown, tMs) {
      const free = freeAt(shown, tMs);
      return { words: stageWords.free(free, shown.locale), isWrong: free === 0 };
    },
  },
  pick: (shown, tMs) => oldestAt(shown, heroSlots, 'order', tMs),
};

const nodes: readonly GraphNode[] = dependencies.map((name, index) => {
  const { wide, tall } = boxOf(index);
  return {
    name: stageWords.service[name],
    box: { wide, tall },
    nameAt: {
      wide: [wide.x + 14, wide.y + 34, 'left'],
      tall: [tall.x + tall.width / 2, tall.y + 22, 'center'],
    },
    look: (shown, tMs) => (slownessAt(shown, name, tMs) > 1 ? 'ill' : 'usual'),
    aside: {
      at: {
        wide: [wide.x, wide.y + 76, 'left'],
        tall: [
          tall.x + (index === 0 ? 0 : tall.width),
          tall.y + 76,
          index === 0 ? 'left' : 'right',
        ],
      },
      say(shown, tMs) {
        const factor = slownessAt(shown, name, tMs);
        return factor > 1
          ? { words: stageWords.slower(factor, shown.locale), isWrong: true }
          : null;
      },
    },
    pick: (shown, tMs) => oldestAt(shown, dependencySlots[index] as SlotsSpec, name, tMs),
  };
});

/** Where the order service's edge to a dependency leaves. */
const portOf = (to: number): Placed<readonly [number, number]> | null => {
  const row = ROWS[to - 1];
  return row ? { wide: [460, row.port], tall: [boxOf(to - 1).tall.x + 37.5, 274] } : null;
};

const toDependency = dependencies.map((name, index): GraphEdge => {
  const { port = 0, gate = 0, top = 0 } = ROWS[index] ?? {};
  const y = top + 29;
  const x = boxOf(index).tall.x + 37.5;
  const wide: EdgeLine = [460, port, gate, y, gate + 42, y, 622, y];
  return {
    from: ORDER,
    to: index + 1,
    breaker: index + 1,
    line: { wide, tall: [x, 274, x, 312, x, 338, x, 376] },
    isQuiet: (shown) => slowOf(shown) !== name,
    places: ({ recording }, tMs) => Number(configAt(recording.request, tMs).bulkhead),
  };
});

const fromCustomers = entries.map((_, index): GraphEdge => {
  const [y, x] = [70 + index * 140, 61 + index * 172];
  return {
    from: -1 - index,
    to: ORDER,
    breaker: null,
    line: {
      wide: [118, y, 168, 151, 168, 151, 168, 151],
      tall: [x, 68, 164, 95, 164, 95, 164, 145],
    },
    isQuiet: () => true,
    places: () => 0,
  };
});

const crowds = entries.map(({ name }, index) =>
  crowd({
    id: name,
    name: customersWords[name],
    lost: ({ tracks }, tMs) => tracks.level('customers', `${name}.lost`).at(tMs),
    say: stageWords.lost,
    at: { wide: [2, 59 + index * 140, 'below'], tall: [index * 172, 0, 'beside'] },
    lastLost: (shown, tMs) => lastLost(shown, index, tMs),
  }),
);

const lineOf = (name: ServiceName) => ({
  waiting: ({ tracks }: Shown, tMs: number) => tracks.level('waiting', name).at(tMs),
  forgotten: ({ tracks }: Shown, tMs: number) => tracks.level('abandoned', name).at(tMs),
  isEverForgotten: ({ tracks }: Shown) =>
    tracks.level('abandoned', name).columns.value.some((count) => count > 0),
});

const orderLine = queue({
  ...lineOf('order'),
  box: LINE,
  isAlways: true,
  full: {
    isFull: (shown, tMs) =>
      lineOf('order').waiting(shown, tMs) >=
      Math.max(1, Number(configAt(shown.recording.request, tMs).queueLimit)),
    words: stageWords.full,
    at: { wide: [235, 191, 'center'], tall: [240, 117, 'left'] },
  },
});

const dependencyLines = dependencies.map((name, index) => {
  const { wide, tall } = boxOf(index);
  return queue({
    ...lineOf(name),
    box: {
      wide: { x: 566, y: wide.y + 19, width: 54, height: 20 },
      tall: { x: tall.x + 5, y: 350, width: 65, height: 20 },
    },
    isAlways: false,
  });
});

const ties: ThreadsSpec = {
  slots: heroSlots,
  from: ORDER,
  flights: 'call',
  pauses: 'pause',
  portOf,
};

/** Calls from the order service to a dependency that have no answer yet. */
function inFlight({ tracks }: Shown, to: number, tMs: number): number {
  const calls = tracks.flights('call');
  const { data } = calls;
  return calls.at(tMs).filter((row) => data.from[row] === ORDER && data.to[row] === to).length;
}

const overHero: Placed<NotePlace> = {
  wide: { x: 308, y: 24, align: 'left', tie: [384, 35, 384, 63] },
  tall: { x: 164, y: 300, align: 'center', tie: null },
};

/** Worth a sentence from this share of the order service's slots, and from so many calls for nobody. */
const MANY_HELD = 0.5;
const MANY_IN_VAIN = 8;

const notes = dependencies.flatMap((name, index) => {
  const { wide } = boxOf(index);
  const middle = wide.x + 83;
  return [
    {
      at: overHero,
      say(shown: Shown, tMs: number) {
        const held = slowOf(shown) === name ? inFlight(shown, index + 1, tMs) : 0;
        const isMany = held > 0 && held >= MANY_HELD * heroSlots.count(shown, tMs);
        return isMany ? stageWords.held(held, name, shown.locale) : null;
      },
    },
    {
      at: {
        wide: {
          x: 788,
          y: wide.y - 14,
          align: 'right' as const,
          tie: [middle, wide.y - 9, middle, wide.y],
        },
        tall: overHero.tall,
      },
      say(shown: Shown, tMs: number) {
        const own = takenAt(dependencySlots[index] as SlotsSpec, shown, tMs);
        const vain =
          own.filter(({ state }) => state === 'vain').length + lineOf(name).forgotten(shown, tMs);
        const all = own.length + lineOf(name).waiting(shown, tMs);
        return vain >= MANY_IN_VAIN && vain >= 0.9 * all
          ? stageWords.vain(vain, name, shown.locale)
          : null;
      },
    },
  ];
});

const breakerWords = (
  state: 'open' | 'half-open',
  leftMs: number | null,
  locale: Locale,
  placement: 'wide' | 'tall',
): string => stageWords.breaker(state, leftMs, locale, placement === 'tall');

/** A protection that can be switched on, or off again, while the shop is open. */
const protection = (
  param: 'timeLimitMs' | 'breaker',
  on: number | string,
  off: number | string,
  y: number,
  x: number,
): readonly StageAct[] => {
  const isOn = ({ recording }: Shown, tMs: number): boolean =>
    configAt(recording.request, tMs)[param] !== off;
  const wasOnBefore = ({ recording }: Shown): boolean => recording.request.config[param] !== off;
  const isTrouble = ({ recording }: Shown, tMs: number): boolean =>
    tMs >= Number(recording.request.config.slowAtSec) * 1000;
  const at = { wide: [308, y] as const, tall: [x, 462] as const };
  return [
    {
      act: 'set',
      on: param,
      to: on,
      words: stageWords.act[param].on,
      at,
      isOffered: (shown, tMs) => isTrouble(shown, tMs) && !isOn(shown, tMs),
      isNext: () => param === 'timeLimitMs',
    },
    {
      act: 'set',
      on: param,
      to: off,
      words: stageWords.act[param].off,
      at,
      isOffered: (shown, tMs) => isOn(shown, tMs) && !wasOnBefore(shown),
    },
  ];
};

const scene = moment(
  HEIGHT,
  [
    graph({
      nodes: [hero, ...nodes],
      edges: [...fromCustomers, ...toDependency],
      flights: 'call',
      breakers: 'breaker',
      sayBreaker: breakerWords,
    }),
    threads(ties),
    slots(heroSlots),
    ...dependencySlots.map((spec) => slots(spec)),
    pauseClocks(ties),
    orderLine,
    ...dependencyLines,
    ...crowds,
    note(...notes),
    lens({
      look: (shown, picked, tMs, placement) =>
        lookAt(shown, picked, tMs, placement, [heroSlots, ...dependencySlots]),
      at: { wide: [2, 322, 290], tall: [8, 306, 300] },
    }),
  ],
  [...protection('timeLimitMs', 1_000, 0, 266, 0), ...protection('breaker', 'on', 'off', 312, 164)],
);

export const shopStage = stage({ moment: scene, strip: rows });
