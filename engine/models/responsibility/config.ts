// Who handles which area on which stair, the knobs, and what can be seen of a run: screen, address and tests read the same lines.

import { doing, setting } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import { count, mean, ratio } from '@/engine/kernel/metric';
import { levels, spans, type TracksOf } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/responsibility/scenarios';

/** Who handles an area: the customer alone, both, or the provider. */
export const holders = ['mine', 'shared', 'theirs'] as const;
export type Holder = (typeof holders)[number];

/** From the ground up: each stair leaves more to a provider. */
export const ladder = ['on-premises', 'iaas', 'paas', 'saas'] as const;
export type Stair = (typeof ladder)[number];

/** By stair, in the order of `ladder`: Customer, Shared, Microsoft. */
const rows = {
  data: 'CCCC',
  configuration: 'CCCC',
  identities: 'CCCC',
  devices: 'CCCS',
  applications: 'CCSS',
  network: 'CCSM',
  os: 'CCMM',
  hosts: 'CMMM',
  wiring: 'CMMM',
  centre: 'CMMM',
} as const;

/** The ten areas of Microsoft's table of shared responsibility (ms.date 2026-01-12), from the top down. */
export const areas = Object.keys(rows) as readonly (keyof typeof rows)[];
export type Area = keyof typeof rows;

/** Who handles an area on a stair. */
export const holderOf = (area: Area, stair: Stair): Holder =>
  holders['CSM'.indexOf(rows[area][ladder.indexOf(stair)] ?? '')] ?? 'theirs';

/** The areas that stay with the customer alone on every stair. */
export const lasting: readonly Area[] = areas.filter((area) => rows[area] === 'CCCC');

/** How long the year takes to play: cards come evenly over it. */
export const YEAR_MS = 20_000;
/** Stories that there are for each area. */
export const FACES = 2;

export const params = {
  level: { kind: 'choice', default: 'paas', options: ladder },
  /** Incidents in the year. How many a real year brings is not known. */
  cards: { kind: 'number', default: 40, min: 10, max: 200, step: 10, unit: 'count' },
} as const satisfies Params;

export type ResponsibilityConfig = ConfigOf<typeof params>;

/** What the log records. Areas count from 1, stories of an area from 0; a holder is its place in `holders`. */
export const eventKinds = [
  /** All ten are placed, for so many points, and the table opens. */
  { name: 'sorted', subject: null, object: null, value: 'points' },
  { name: 'card', subject: 'area', object: 'face', value: 'holder' },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

/** The one thing of the track `card`. */
export const DECK = 1;

/** What can be seen of a run; the rules write it as it happens. Areas count from 1. */
export const tracks = {
  /** Who handles an area, from the moment on which the table is open. */
  area: spans(...holders),
  /** Where the learner has put an area. */
  guess: spans(...holders),
  /** The card on top: it is asked about, or has just come. `about` is 2 × the area from 0, plus its story. */
  card: spans('asked', 'dealt'),
  /** The stair's place in `ladder`. */
  stair: levels('at'),
  /** Cards that have come, by area. */
  dealt: levels(...areas),
};

export type ResponsibilityTracks = TracksOf<typeof tracks>;

const onArea = doing('area', areas.length);

export const declaration = {
  id: 'responsibility',
  params,
  scenarios,
  metrics: {
    /** Areas that are the customer's, alone or shared. */
    areas: count('area', { most: areas.length }),
    /** Cards that reached the customer, alone or shared. */
    reached: count('card'),
    shared: count('card'),
    /** Of the cards that reached the customer, those on data, configuration and identities. */
    lasting: ratio(),
    /** Points of the learner's sorting, of ten. */
    points: mean('area', { better: 'more', most: areas.length }),
    /** Operating systems to be patched by the shop: 1 or 0. */
    patching: count('area', { better: 'less', most: 1 }),
    /** Places for code that the shop wrote itself: 1 or 0. */
    ownCode: count('area', { better: 'more', most: 1 }),
  },
  eventKinds,
  seriesNames: ['alone', 'shared', 'theirs'],
  tracks,
  acts: { mine: onArea, shared: onArea, theirs: onArea, set: setting('level') },
  assumptions: ['one-table', 'even-cards', 'no-runtime', 'own-code', 'ability-left-out'],
} as const satisfies Declaration;
