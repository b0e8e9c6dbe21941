// The knobs of the pick-architecture model as plain data, and what can be seen of a run: screen, address and tests read the same lines.

import { doing } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import * as metric from '@/engine/kernel/metric';
import { count } from '@/engine/kernel/param';
import { levels, spans } from '@/engine/kernel/tracks';
import { bays, type CardId, deck, type Way, ways } from '@/engine/models/pick-architecture/cards';
import { scenarios } from '@/engine/models/pick-architecture/scenarios';

export {
  type Bay,
  bays,
  type Card,
  type CardId,
  cards,
  dayOf,
  deck,
  type Way,
  ways,
} from '@/engine/models/pick-architecture/cards';

/** All six cards, or one of them alone, which may then come at another rate than its brief says. */
export const tables = ['six', 'chatbot', 'api', 'trap'] as const;
export type TableId = (typeof tables)[number];

/** The cards on a table, in the order in which they are asked about and turned over. */
export const cardsOn = (table: TableId): readonly CardId[] => (table === 'six' ? deck : [table]);

/** A card is turned over every two seconds, the first after one. */
export const TURN_MS = 2_000;
export const turnedAtMs = (place: number): number => TURN_MS * (place + 0.5);

export const params = {
  table: { kind: 'choice', default: 'six', options: tables },
  /** 0 leaves the card's own brief: for the trap, that nobody has said. */
  perSec: {
    kind: 'number',
    default: 0,
    min: 0,
    max: 1_000,
    step: 0.01,
    least: 0.01,
    unit: 'perSec',
    scale: 'log',
    when: { table: ['chatbot', 'api', 'trap'] },
  },
  wage: { kind: 'number', default: 30_000, min: 0, max: 200_000, step: 1_000, unit: 'wonPerHour' },
  deploysPerWeek: count(2, 0, 50),
  freeTier: { kind: 'choice', default: 'off', options: ['off', 'on'] },
} as const satisfies Params;

export type PickArchitectureConfig = ConfigOf<typeof params>;

/** What is added to the place of the best bay in the value of `graded` where the choice was right. */
export const WAS_RIGHT = 10;

/** What the log records. Cards count from 1 in the order of `deck`; a bay is its place in `bays`. */
export const eventKinds = [
  { name: 'graded', subject: 'card', object: 'bay', value: 'verdict' },
] as const satisfies readonly EventKind[];

export const GRADED = 0;

const of = <const N extends readonly string[], const S extends readonly string[]>(
  names: N,
  suffixes: S,
) =>
  names.flatMap((name) =>
    suffixes.map((suffix) => `${name}.${suffix}` as `${N[number]}.${S[number]}`),
  );

const cells = ways.flatMap((way) => of([way], ['bill', 'total', 'kept']));

/** What can be seen of a run; the rules write it as it happens. Cards count from 1. */
export const tracks = {
  /** Where the learner has put a card. */
  placed: spans(...bays),
  /** The card that is asked about. */
  asked: spans('asked'),
  /** Of each card, once it is turned over: 1, the place of the best bay, and a bit for each bay that is right. */
  turned: levels(...deck),
  best: levels(...deck),
  right: levels(...deck),
  /** Dollars of a month, and whether the promise is kept. */
  batch: levels(...cells),
  photos: levels(...cells),
  alarm: levels(...cells),
  chatbot: levels(...cells),
  api: levels(...cells),
  trap: levels(...cells),
};

/** The one thing of the track `asked`. */
export const TOP = 1;

const onCard = doing('card', deck.length);

/** Of the card that was turned over last, under each way: null before, and where nothing could be run. */
const ofWay = (way: Way) => ({
  [`${way}.p95`]: metric.latency(),
  [`${way}.dropped`]: metric.count('request', { better: 'less' }),
  [`${way}.cost`]: metric.money('USD', { better: 'less' }),
  [`${way}.hours`]: metric.hours({ better: 'less' }),
  [`${way}.total`]: metric.money('USD', { better: 'less' }),
});

export const declaration = {
  id: 'pick-architecture',
  params,
  scenarios,
  metrics: {
    ...(Object.assign({}, ...ways.map(ofWay)) as Readonly<
      Record<`${Way}.${'p95' | 'dropped' | 'cost' | 'hours' | 'total'}`, metric.MetricSpec>
    >),
    /** Cards in a place that is right. */
    right: metric.count('card', { better: 'more', most: deck.length }),
    /** The bill of functions over that of containers, of the card that was turned over last. */
    timesContainers: metric.times(),
    /** Requests that started a new environment, of all that functions took. */
    cold: metric.ratio(),
  },
  eventKinds,
  seriesNames: ['right', 'wrong'],
  tracks,
  acts: { own: onCard, vms: onCard, containers: onCard, functions: onCard, ask: onCard },
  assumptions: [
    'cheapest-size',
    'places-assumed',
    'starts-assumed',
    'people-hours-assumed',
    'left-out',
    'own-door',
    'own-server-unverified',
  ],
} as const satisfies Declaration;
