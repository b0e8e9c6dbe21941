// The six jobs as plain data: how often, how long, how late it may be. Model, screen and tests read the same lines.

import { DailyRate } from '@/engine/traffic/daily-rate';

/** Where a job can be put; the last is no place but a question. */
export const ways = ['own', 'vms', 'containers', 'functions'] as const;
export type Way = (typeof ways)[number];
export const bays = [...ways, 'ask'] as const;
export type Bay = (typeof bays)[number];

export const deck = ['batch', 'photos', 'alarm', 'chatbot', 'api', 'trap'] as const;
export type CardId = (typeof deck)[number];

const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/**
 * When requests come. `at-once`: so many at one instant, once a day. `hour`: so many spread over one hour of each day,
 * and none in the others. `daily`: so many a day, most around an hour. `steady`: so many a second, day and night.
 */
export type Coming =
  | { readonly kind: 'at-once'; readonly count: number; readonly hour: number }
  | { readonly kind: 'hour'; readonly count: number; readonly hour: number }
  | {
      readonly kind: 'daily';
      readonly count: number;
      readonly peakHour: number;
      readonly peakToMean: number;
    }
  | { readonly kind: 'even'; readonly count: number }
  | { readonly kind: 'steady'; readonly perSec: number }
  /** Nobody has said. */
  | { readonly kind: 'unknown' };

export interface Card {
  readonly id: CardId;
  readonly coming: Coming;
  /** Median of a request's work in s, and its 95th percentile over that. */
  readonly workSec: number;
  readonly workTail: number;
  /** Whether it mostly waits for others: then many go on at once on one machine. */
  readonly waits: boolean;
  /** Of a function, in GB. */
  readonly memoryGb: number;
  /** The promise in s: for a job that ends, until all of it is done; elsewhere the 95th percentile. */
  readonly promiseSec: number;
  /** Whether machines are started for it and stopped after it. */
  readonly ends: boolean;
  /** Whether somebody calls an address and waits for the answer: containers then need a balancer. */
  readonly isCalled: boolean;
  /** The cheapest numbers of machines that keep the promise; a test looks for cheaper ones. */
  readonly vms: number;
  readonly containers: number;
}

/** A function with one vCPU (AWS: 1,769 MB); less memory has less of one, which is enough for what only waits. */
const ONE_VCPU_GB = 1_769 / 1_024;

export const cards: Readonly<Record<CardId, Card>> = {
  batch: {
    id: 'batch',
    coming: { kind: 'at-once', count: 200, hour: 2 },
    workSec: 30,
    workTail: 1.5,
    waits: false,
    memoryGb: ONE_VCPU_GB,
    promiseSec: 1_200,
    ends: true,
    isCalled: false,
    vms: 3,
    containers: 6,
  },
  photos: {
    id: 'photos',
    coming: { kind: 'hour', count: 6_100, hour: 12 },
    workSec: 2,
    workTail: 2,
    waits: false,
    memoryGb: ONE_VCPU_GB,
    promiseSec: 30,
    ends: false,
    isCalled: false,
    vms: 2,
    containers: 3,
  },
  alarm: {
    id: 'alarm',
    coming: { kind: 'even', count: 40 },
    workSec: 1,
    workTail: 2,
    waits: true,
    memoryGb: 0.5,
    promiseSec: 10,
    ends: false,
    isCalled: true,
    vms: 1,
    containers: 1,
  },
  chatbot: {
    id: 'chatbot',
    coming: { kind: 'daily', count: 2_000, peakHour: 15, peakToMean: 2.5 },
    workSec: 8,
    workTail: 1.25,
    waits: true,
    memoryGb: 0.5,
    promiseSec: 12,
    ends: false,
    isCalled: true,
    vms: 1,
    containers: 1,
  },
  api: {
    id: 'api',
    coming: { kind: 'steady', perSec: 300 },
    workSec: 0.06,
    workTail: 2,
    waits: true,
    memoryGb: 1,
    promiseSec: 0.3,
    ends: false,
    isCalled: true,
    vms: 2,
    containers: 3,
  },
  trap: {
    id: 'trap',
    coming: { kind: 'unknown' },
    workSec: 0.06,
    workTail: 2,
    waits: true,
    memoryGb: 1,
    promiseSec: 0.3,
    ends: false,
    isCalled: true,
    vms: 1,
    containers: 1,
  },
};

/** Of a chatbot's answer, what it waits for somebody else's: shown, and not counted apart by any bill here. */
export const CHATBOT_WAITS_SEC = 7.84;

/** So many at once on a VM of two vCPUs, a container of one, and an own server of 64 threads. */
const PLACES = {
  computing: { own: 64, vms: 2, containers: 1 },
  waiting: { own: 256, vms: 16, containers: 8 },
} as const;

export const placesOf = ({ waits }: Card) => PLACES[waits ? 'waiting' : 'computing'];

/** Machines are at most so full on average where a size is not found by trying. */
const FULL = 0.85;

/** The card with requests at another rate, day and night, and machines for it by the rule of `FULL`; 0 is as it stands. */
export function atRate(card: Card, perSec: number, meanWorkSec: number): Card {
  if (perSec === 0) return card;
  const places = placesOf(card);
  const machines = (each: number): number =>
    Math.max(1, Math.ceil((perSec * meanWorkSec) / (each * FULL)));
  return {
    ...card,
    coming: { kind: 'steady', perSec },
    vms: machines(places.vms),
    containers: machines(places.containers),
  };
}

/** Requests of the card in each hour of its day, as shares of the busiest; null where nobody has said. */
export function dayOf({ coming }: Card): readonly number[] | null {
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  switch (coming.kind) {
    case 'unknown':
      return null;
    case 'at-once':
    case 'hour':
      return hours.map((hour) => (hour === coming.hour ? 1 : 0));
    case 'daily': {
      const { peakHour, peakToMean } = coming;
      const day = new DailyRate({ meanPerSec: 1, peakToMean, peakHour });
      const counts = hours.map((hour) => day.countBetween(hour * HOUR_MS, (hour + 1) * HOUR_MS));
      const most = Math.max(...counts);
      return counts.map((count) => count / most);
    }
    case 'even':
    case 'steady':
      return hours.map(() => 1);
  }
}
