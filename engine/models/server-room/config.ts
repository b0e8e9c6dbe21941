// The knobs of the server-room model as plain data, and what can be seen of a run: screen, address and tests read the same lines.

import { doing } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import { mean, minutes, ratio, times } from '@/engine/kernel/metric';
import { onlyWhen } from '@/engine/kernel/param';
import { levels, spans, type TracksOf } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/server-room/scenarios';

const onOff = { kind: 'choice', default: 'off', options: ['off', 'on'] } as const;

export const params = {
  /** What goes on: things break for ten years, or customers grow for two. */
  scene: { kind: 'choice', default: 'trouble', options: ['trouble', 'growth'] },

  ...onlyWhen(
    { scene: 'trouble' },
    {
      /** How long the battery carries the room; 0 where there is none. A small rack's lasts 5–15 min. */
      upsMin: { kind: 'number', default: 0, min: 0, max: 60, least: 1, step: 1, unit: 'min' },
      generator: onOff,
      /** Whether every disk has a twin. */
      mirror: onOff,
      /** In how many places the shop can run. */
      places: { kind: 'choice', default: '1', options: ['1', '2'] },
    },
  ),
  /** Whether moving to the second place has been practised. */
  rehearsed: { ...onOff, when: { scene: 'trouble', places: '2' } },
  /** Whether the first place burns in year 6. Its chance is known to nobody: one fire is placed, or none. */
  fire: { ...onOff, when: { scene: 'trouble' } },

  ...onlyWhen(
    { scene: 'growth' },
    {
      /** From the order to the day on which the server works. 2 in a normal year, 8–12 reported for 2026. */
      leadWeeks: { kind: 'number', default: 2, min: 1, max: 26, step: 1, unit: 'week' },
      /** When servers are ordered: when those there are get full, or for the need that the forecast sees. */
      rule: { kind: 'choice', default: 'full', options: ['full', 'forecast'] },
      /** More customers every month. */
      growth: { kind: 'number', default: 0.1, min: 0, max: 0.2, step: 0.01, unit: 'ratio' },
      /** Servers on the first day, on which four are needed. */
      servers: { kind: 'number', default: 5, min: 4, max: 16, step: 1, unit: 'count' },
    },
  ),
} as const satisfies Params;

export type ServerRoomConfig = ConfigOf<typeof params>;

/** Why the shop stands still, in the order that decides who is to blame. */
export const causes = ['fire', 'grid', 'disk'] as const;
export type Cause = (typeof causes)[number];

/** What the log records. Outages and orders count from 1, disks from 1 to 12; times are in ms. */
export const eventKinds = [
  /** Mains power goes, for so long; outage 0 is a plug that was pulled. */
  { name: 'outage', subject: 'outage', object: null, value: 'lastsMs' },
  { name: 'generatorOn', subject: null, object: null, value: null },
  { name: 'generatorFails', subject: null, object: null, value: null },
  { name: 'batteryEmpty', subject: null, object: null, value: null },
  { name: 'gridBack', subject: null, object: null, value: null },
  { name: 'diskFails', subject: 'disk', object: null, value: null },
  { name: 'diskBack', subject: 'disk', object: null, value: null },
  { name: 'fire', subject: null, object: null, value: null },
  { name: 'rebuilt', subject: null, object: null, value: null },
  /** The shop stands still; the subject is the place in `causes`. */
  { name: 'stop', subject: 'cause', object: null, value: null },
  /** It sells again; the value is how long it stood still, the subject from where: place 1 or 2. */
  { name: 'resume', subject: 'place', object: null, value: 'stoppedMs' },
  /** So many servers are ordered; the subject is the first of them. */
  { name: 'order', subject: 'server', object: null, value: 'servers' },
  /** They work from now on; the value is how many there are. */
  { name: 'deliver', subject: 'server', object: null, value: 'servers' },
  /** More is needed than there is; the value is the need in servers. */
  { name: 'short', subject: null, object: null, value: 'need' },
  { name: 'enough', subject: null, object: null, value: 'need' },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

export const DISKS = 12;

/** What can be seen of a run; the rules write it as it happens. There is one of everything but disks and orders. */
export const tracks = {
  power: spans('grid', 'battery', 'generator', 'none'),
  /** How long the battery would still carry the room, in ms. */
  battery: levels('left'),
  server: spans('up', 'down', 'restarting', 'burnt'),
  /** Disks from 1. */
  disk: spans('failed'),
  secondPlace: spans('ready', 'switching', 'serving'),
  /** How long the shop has stood still so far, by cause, in ms. */
  stopped: levels(...causes),
  /** In servers: those that work, and what all customers together need. */
  servers: levels('have', 'need'),
  /** Orders by number, from 1; `about` is how many servers. */
  order: spans('onTheWay'),
};

export type ServerRoomTracks = TracksOf<typeof tracks>;

/** Ids of what this model assumes; MODEL.md explains each, the screen says it in words. */
export const assumptions = [
  'one-cut-in-seven-years',
  'twenty-minutes-restart',
  'eight-hours-disk',
  'generator-99',
  'one-fire',
  'switch-times',
  'disks-apart',
  'whole-servers',
  'no-money-no-data',
] as const;

const inTrouble = { scene: 'trouble' } as const;
const inGrowth = { scene: 'growth' } as const;

export const declaration = {
  id: 'server-room',
  params,
  scenarios,
  metrics: {
    stopped: minutes({ better: 'less', when: inTrouble }),
    availability: ratio({ better: 'more', when: inTrouble }),
    byGrid: minutes({ better: 'less', when: inTrouble }),
    byFire: minutes({ better: 'less', when: inTrouble }),
    byDisk: minutes({ better: 'less', when: inTrouble }),
    /** How many years of an average home's power cuts the fire is worth. */
    fireInYears: mean('year', { when: inTrouble }),
    missed: ratio({ better: 'less', when: inGrowth }),
    spare: ratio({ when: inGrowth }),
    /** How many times today's need will be there when what is ordered today arrives. */
    headroom: times({ when: inGrowth }),
  },
  eventKinds,
  seriesNames: ['stoppedHours', 'have', 'need'],
  tracks,
  acts: { pull: doing(), fire: doing(), order: doing() },
  assumptions,
} as const satisfies Declaration;
