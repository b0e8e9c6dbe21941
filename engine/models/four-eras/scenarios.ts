// The shop's noon, five kinds of traffic that one judge compares, and older ones that links still hold.

import type { GoalSpec, Scenario } from '@/engine/kernel/contract';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * What is compared, one after the other; a later one decides only between those that the earlier ones left
 * equal. `lost`: fewest requests lost. `p95`: shortest, within `SAME_P95` of the best. `hours`: least work
 * for people. `taken`: the largest share of the
 * slots in use, so the least idle capacity.
 */
export type Criterion = 'lost' | 'p95' | 'hours' | 'taken';

/** Two 95th percentiles are the same to a user when they differ by less than this share. */
export const SAME_P95 = 0.05;

export interface JudgedScenario extends Scenario {
  /** What decides where customers are promised nothing; elsewhere `judge.ts` does, by the promise and the month. */
  readonly criteria?: readonly Criterion[];
}

const FLORIST = {
  ratePerSec: 10 / 3_600,
  workSec: 0.3,
  workTail: 1.5,
  vmStart: 1,
  dynoStart: 1,
  runsPerMonth: 7.6,
  promiseSec: 1,
} as const;

// Each opens before it can be seen who loses the most: that is to be guessed first.
export const scenarios = [
  {
    // The shop's own noon: tomorrow's boxes go on sale at twelve, and two instances were enough until then. It
    // opens when every way is full and nobody is lost yet; the seed is one of the thirty in which every way loses about what it usually does.
    id: 'shop-noon',
    durationMs: 5 * MINUTE,
    openAtMs: 99_000,
    seed: 20,
    criteria: ['lost', 'p95'],
    set: {
      ratePerSec: 0.25,
      peakFactor: 40,
      peakAtSec: 80,
      riseSec: 10,
      peakForSec: 90,
      fallSec: 10,
      workSec: 1.2,
      workTail: 2,
      servers: 2,
      serverSlots: 4,
      serverQueue: 40,
      vmMin: 2,
      vmMax: 5,
      vmStart: 2,
      vmSlots: 4,
      vmQueue: 40,
      vmTarget: 0.5,
      dynoMin: 2,
      dynoMax: 5,
      dynoStart: 2,
      dynoSlots: 4,
      dynoQueue: 40,
      dynoTargetSec: 3,
      coldStartSec: 0.8,
      functionLimit: 1_000,
    },
  },
  {
    // 점심: orders climb twelvefold in a quarter of an hour, twice a day, and each waits twelve seconds for its
    // payment. A VM waits with eight of them, a function with one.
    id: 'lunch-rush',
    durationMs: HOUR,
    openAtMs: 7 * MINUTE,
    seed: 7,
    set: {
      ratePerSec: 2,
      peakFactor: 12,
      peakAtSec: 600,
      riseSec: 900,
      peakForSec: 900,
      fallSec: 900,
      workSec: 12,
      workTail: 1.5,
      vmMin: 3,
      vmStart: 6,
      dynoMin: 4,
      dynoStart: 8,
      runsPerMonth: 60,
      promiseSec: 22,
    },
  },
  {
    // 동네 가게: a steady eight a second through ten hours of the day. Few app instances, and nobody to look after them.
    id: 'neighbourhood',
    durationMs: HOUR,
    openAtMs: 10 * MINUTE,
    seed: 7,
    set: {
      ratePerSec: 8,
      workSec: 1,
      workTail: 2,
      vmMin: 2,
      vmStart: 2,
      dynoMin: 2,
      dynoStart: 3,
      dynoTargetSec: 3,
      runsPerMonth: 300,
      promiseSec: 3,
    },
  },
  {
    // 24시간 상담 봇: thirty a second day and night, ten seconds each. Two servers of one's own are sixty per cent full.
    id: 'steady-bot',
    durationMs: 20 * MINUTE,
    openAtMs: 4 * MINUTE,
    seed: 7,
    set: {
      ratePerSec: 30,
      workSec: 10,
      workTail: 1.5,
      servers: 2,
      vmMin: 10,
      vmStart: 65,
      dynoMin: 10,
      dynoStart: 100,
      dynoTargetSec: 17,
      runsPerMonth: 2_190,
      promiseSec: 17,
    },
  },
  {
    // 한정판: once a week four hundred times as many come within twenty seconds, for eighty. Only what grows in seconds is there.
    id: 'drop',
    durationMs: 6 * MINUTE,
    openAtMs: 55_000,
    seed: 7,
    set: {
      ratePerSec: 1,
      peakFactor: 400,
      peakAtSec: 60,
      riseSec: 20,
      peakForSec: 80,
      fallSec: 20,
      workSec: 1,
      workTail: 2,
      vmMin: 2,
      vmStart: 2,
      dynoMin: 2,
      dynoStart: 2,
      runsPerMonth: 4.3,
      promiseSec: 3,
    },
  },
  {
    // 밤의 취미 사이트: somebody every ten minutes. Whatever is left on is left on for nobody.
    id: 'quiet',
    durationMs: 96 * HOUR,
    openAtMs: 12 * HOUR,
    seed: 7,
    set: {
      ratePerSec: 1 / 600,
      workSec: 0.2,
      workTail: 2,
      vmStart: 1,
      dynoStart: 1,
      runsPerMonth: 7.6,
      promiseSec: 1,
    },
  },
  {
    // The lunch that climbs in five minutes: to be tuned until the group keeps the promise, and cheaply.
    id: 'faster-lunch',
    durationMs: HOUR,
    openAtMs: 7 * MINUTE,
    seed: 7,
    set: {
      ratePerSec: 2,
      peakFactor: 12,
      peakAtSec: 600,
      riseSec: 300,
      peakForSec: 900,
      fallSec: 900,
      workSec: 12,
      workTail: 1.5,
      vmMin: 3,
      vmStart: 6,
      dynoMin: 4,
      dynoStart: 8,
      runsPerMonth: 60,
      promiseSec: 22,
    },
  },
  {
    // 꽃집, the first of three shops: ten orders an hour. Nothing that is on is worth its money.
    id: 'florist',
    isListed: false,
    durationMs: 96 * HOUR,
    openAtMs: 2 * HOUR,
    seed: 7,
    set: FLORIST,
  },
  {
    // The same florist, who promises half a second: a start is too long then.
    id: 'florist-at-once',
    isListed: false,
    durationMs: 96 * HOUR,
    openAtMs: 2 * HOUR,
    seed: 7,
    set: { ...FLORIST, promiseSec: 0.5 },
  },
  {
    // 학생 식당, the second: fourteen times the orders within twenty minutes, twice a day.
    id: 'canteen',
    isListed: false,
    durationMs: HOUR,
    openAtMs: 7 * MINUTE,
    seed: 7,
    set: {
      ratePerSec: 2,
      peakFactor: 14,
      peakAtSec: 600,
      riseSec: 1_200,
      peakForSec: 900,
      fallSec: 900,
      workSec: 10,
      workTail: 1.5,
      vmMin: 3,
      vmStart: 6,
      dynoMin: 4,
      dynoStart: 8,
      runsPerMonth: 60,
      promiseSec: 18,
    },
  },
  {
    // 번역 봇, the third: twenty-two a second day and night, twelve seconds each.
    id: 'translator',
    isListed: false,
    durationMs: 20 * MINUTE,
    openAtMs: MINUTE,
    seed: 7,
    set: {
      ratePerSec: 22,
      workSec: 12,
      workTail: 1.5,
      servers: 2,
      vmMin: 10,
      vmStart: 58,
      dynoMin: 10,
      dynoStart: 90,
      dynoTargetSec: 20,
      runsPerMonth: 2_190,
      promiseSec: 20,
    },
  },
  {
    // 내 트래픽: an hour of whoever brings a file. Its minutes are turned in by acts; without a file as many come all
    // the time.
    id: 'own-traffic',
    isListed: false,
    durationMs: HOUR,
    openAtMs: 10 * MINUTE,
    seed: 7,
    set: {
      ratePerSec: 3,
      workSec: 1,
      workTail: 2,
      vmMin: 2,
      vmStart: 2,
      dynoMin: 2,
      dynoStart: 2,
      dynoTargetSec: 3,
      runsPerMonth: 730,
      promiseSec: 3,
    },
  },
  {
    // 수강신청: at ten sharp everybody comes. The machines were bought for that morning, and the rest waits in line.
    id: 'course-registration',
    isListed: false,
    durationMs: 30 * MINUTE,
    openAtMs: 10 * MINUTE,
    seed: 7,
    criteria: ['lost', 'p95'],
    set: {
      ratePerSec: 2,
      peakFactor: 1_000,
      peakAtSec: 600,
      riseSec: 2,
      peakForSec: 15,
      fallSec: 180,
      workSec: 1,
      workTail: 2,
      servers: 20,
      serverSlots: 100,
      serverQueue: 20_000,
      vmMin: 2,
      vmMax: 40,
      vmStart: 2,
      vmSlots: 50,
      vmQueue: 5_000,
      dynoMin: 2,
      dynoMax: 20,
      dynoStart: 2,
      dynoSlots: 25,
      dynoTargetSec: 3,
      functionLimit: 1_000,
      dynoQueue: 500,
      coldStartSec: 0.25,
    },
  },
  {
    // 콘서트 예매: nobody knew how many would come, and they come within half a minute and stay.
    id: 'concert-tickets',
    isListed: false,
    durationMs: 40 * MINUTE,
    openAtMs: 10 * MINUTE + 5_000,
    seed: 7,
    criteria: ['lost', 'p95'],
    set: {
      ratePerSec: 2,
      peakFactor: 250,
      peakAtSec: 600,
      riseSec: 30,
      peakForSec: 240,
      fallSec: 600,
      workSec: 1,
      workTail: 2,
      servers: 2,
      serverSlots: 50,
      serverQueue: 500,
      vmMin: 2,
      vmMax: 40,
      vmStart: 2,
      vmSlots: 25,
      vmQueue: 500,
      dynoMin: 2,
      dynoMax: 20,
      dynoStart: 2,
      dynoSlots: 25,
      dynoTargetSec: 3,
      functionLimit: 3_000,
      dynoQueue: 500,
      coldStartSec: 0.25,
    },
  },
  {
    // A side project: a request every ten minutes, for four days.
    id: 'side-project',
    isListed: false,
    durationMs: 96 * HOUR,
    openAtMs: 12 * HOUR,
    seed: 7,
    criteria: ['lost', 'p95', 'hours'],
    set: {
      ratePerSec: 1 / 600,
      workSec: 0.2,
      workTail: 2,
      servers: 1,
      serverSlots: 8,
      vmMin: 1,
      vmStart: 1,
      vmMax: 2,
      dynoMin: 1,
      dynoStart: 1,
      dynoMax: 2,
      keepAliveSec: 300,
      coldStartSec: 0.25,
      serverQueue: 1_000,
      vmQueue: 1_000,
      dynoSlots: 8,
      dynoQueue: 500,
    },
  },
  {
    // A steady interface for other programs: the same load all day, so that machines bought for it are never idle.
    id: 'steady-api',
    isListed: false,
    durationMs: 2 * HOUR,
    openAtMs: HOUR,
    seed: 7,
    criteria: ['lost', 'p95', 'taken'],
    set: {
      ratePerSec: 60,
      workSec: 0.5,
      workTail: 2,
      servers: 5,
      serverSlots: 8,
      vmMin: 2,
      vmStart: 7,
      vmMax: 20,
      vmSlots: 8,
      dynoMin: 2,
      dynoStart: 7,
      dynoMax: 20,
      dynoSlots: 8,
      dynoTargetSec: 1.5,
      serverQueue: 1_000,
      vmQueue: 1_000,
      dynoQueue: 500,
      coldStartSec: 0.25,
    },
  },
  {
    // The five minutes around noon: orders jump at twelve sharp and stay up for three minutes. Own machines,
    // group and dynos begin with room for the same 50 orders at once, and a line of 250; the latter two may grow to 125.
    id: 'noon-jump',
    durationMs: 5 * MINUTE,
    // The rush has begun and the lines fill: nobody has lost any yet, nor told who will.
    openAtMs: 75_000,
    seed: 7,
    criteria: ['lost', 'p95'],
    set: {
      ratePerSec: 5,
      peakFactor: 40,
      peakAtSec: 60,
      riseSec: 20,
      peakForSec: 160,
      fallSec: 20,
      workSec: 0.5,
      workTail: 2,
      servers: 2,
      serverSlots: 25,
      serverQueue: 250,
      vmMin: 2,
      vmMax: 5,
      vmStart: 2,
      vmSlots: 25,
      vmQueue: 250,
      vmTarget: 0.5,
      dynoMin: 2,
      dynoMax: 5,
      dynoStart: 2,
      dynoSlots: 25,
      dynoQueue: 250,
      dynoTargetSec: 1.5,
      functionLimit: 1_000,
      coldStartSec: 0.25,
    },
  },
] as const satisfies readonly JudgedScenario[];

/** A month in which the lunch that climbs fast is served, and that costs no more than this, in US dollars. */
const FASTER_LUNCH_USD = 400;

export const goals = [
  {
    // A rule that looks every 15 s and a VM that boots in 25: each alone comes too late, a lower target keeps the
    // promise too and pays for VMs that are idle.
    scenario: 'faster-lunch',
    knobs: ['vmTarget', 'vmPeriodSec', 'vmBootSec', 'vmMin', 'vmQueue', 'vmCooldownSec'],
    want: [
      { metric: 'autoscaling.lost', sense: 'atMost', bound: 0.001 },
      { metric: 'autoscaling.p95', sense: 'atMost', bound: 22_000 },
      { metric: 'autoscaling.month', sense: 'atMost', bound: FASTER_LUNCH_USD },
    ],
    solution: { vmPeriodSec: 15, vmBootSec: 25 },
  },
] as const satisfies readonly GoalSpec[];

export type ScenarioId = (typeof scenarios)[number]['id'];
