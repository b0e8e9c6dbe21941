// The knobs of the comparison of bills as plain data: one workload, four ways to run it, and what stands around them.

import { NEWEST_DAY, numberOf } from '@/engine/billing/day';
import type { ConfigOf, NumberParam, Params, Scenario } from '@/engine/kernel/contract';

const number = <const P extends Omit<NumberParam, 'kind'>>(param: P) =>
  ({ kind: 'number', ...param }) as const;

const choice = <const O extends readonly string[]>(options: O, standard: O[number]) =>
  ({ kind: 'choice', default: standard, options }) as const;

const isOn = (standard: 'on' | 'off') => choice(['on', 'off'], standard);

/** What only means something while that which nobody counted is counted. */
const counted = { when: { uncounted: 'on' } } as const;

/** Hours of people's work in a month. What is no whole number of things is declared as a factor. */
const hours = (standard: number) =>
  number({ default: standard, min: 0, max: 200, step: 0.5, unit: 'times', ...counted });

export const params = {
  // The work: how many requests, how long each takes, and on what.
  requests: number({
    default: 3_000_000,
    min: 0,
    max: 1_000_000_000,
    step: 1,
    unit: 'count',
    scale: 'log',
  }),
  /** Of one request that finds a warm instance of `memoryMb`. */
  durationMs: number({
    default: 120,
    min: 1,
    max: 3_600_000,
    step: 1,
    unit: 'ms',
    scale: 'log',
  }),
  memoryMb: number({
    default: 1_536,
    min: 128,
    max: 10_240,
    step: 64,
    unit: 'count',
    scale: 'log',
  }),
  /** Share of `durationMs` in which the request computes; the rest it waits for others. */
  cpuShare: number({ default: 0.5, min: 0, max: 1, step: 0.05, unit: 'ratio' }),
  /** Whether somebody waits for an answer, or the work comes from a queue or a schedule. */
  trigger: choice(['http', 'events'], 'http'),
  /** The busiest minute over the mean of the month. */
  peakToMean: number({ default: 4, min: 1, max: 200, step: 0.5, unit: 'times', scale: 'log' }),
  /** How long a day is as busy as that; the rest of the day shares what is left of the requests. */
  busyHours: number({ default: 2, min: 0.25, max: 24, step: 0.25, unit: 'times' }),
  responseKb: number({
    default: 4,
    min: 0,
    max: 6_000,
    step: 1,
    unit: 'times',
    scale: 'log',
    ...counted,
  }),
  /** Log text that each request writes. */
  logKb: number({
    default: 0.5,
    min: 0,
    max: 100,
    step: 0.1,
    unit: 'times',
    scale: 'log',
    ...counted,
  }),

  // Where and when.
  region: choice(['ap-northeast-2', 'us-east-1'], 'ap-northeast-2'),
  arch: choice(['x86_64', 'arm64'], 'x86_64'),
  /** The prices of the function as they were: before 2020-12, before 2025-08, today. */
  prices: choice(['2016', '2020', '2025', 'today'], 'today'),
  /** Whether a function's INIT phase is billed, as it is for all since 2025-08-01; before, it was free. */
  init: { ...isOn('on'), when: { prices: 'today' } },
  /** Share of requests that start a new instance, and how long that instance then initialises. */
  coldShare: number({
    default: 0.01,
    min: 0,
    max: 1,
    step: 0.001,
    unit: 'ratio',
    scale: 'log',
  }),
  initMs: number({ default: 145, min: 0, max: 10_000, step: 1, unit: 'ms', scale: 'log' }),

  // Who runs it.
  functionOn: choice(
    ['lambda', 'azure-consumption', 'azure-flex', 'cloud-run', 'workers'],
    'lambda',
  ),
  containerOn: choice(['fargate', 'cloud-run', 'container-apps'], 'fargate'),

  // What the machines are.
  /** Enough for the peak all month; more in hours that are known; as many as the load asks for; or only while there is work. */
  running: choice(['fixed', 'scheduled', 'autoscaled', 'jobs'], 'autoscaled'),
  instanceType: choice(
    [
      't3.micro',
      't3.small',
      't3.medium',
      't3.large',
      'm5.large',
      'c5.large',
      'm7g.large',
      'c6g.large',
    ],
    't3.medium',
  ),
  diskGb: number({ default: 30, min: 8, max: 1_000, step: 1, unit: 'count', scale: 'log' }),
  /** vCPU and GB of one container. */
  task: choice(['0.25-0.5', '0.5-1', '1-2', '2-4'], '1-2'),
  minMachines: number({ default: 2, min: 1, max: 20, step: 1, unit: 'count' }),
  /** Share of its vCPUs that a machine may use in the busiest minute. */
  targetUse: number({ default: 0.6, min: 0.1, max: 1, step: 0.05, unit: 'ratio' }),
  /** Requests that one vCPU may hold at once, working or waiting. */
  slotsPerVcpu: number({
    default: 50,
    min: 1,
    max: 1_000,
    step: 1,
    unit: 'count',
    scale: 'log',
  }),

  // What keeps data, the same for every way.
  /** A small MySQL database; Amazon's RDS beside rented machines, containers and functions. */
  database: isOn('off'),
  /** Objects that lie there all month; each request reads one. Amazon's S3, or disks of one's own. */
  objectsGb: number({ default: 0, min: 0, max: 100_000, step: 1, unit: 'count', scale: 'log' }),

  // A server of one's own.
  serverUsd: number({
    default: 12_000,
    min: 500,
    max: 50_000,
    step: 100,
    unit: 'count',
    scale: 'log',
  }),
  serverThreads: number({
    default: 64,
    min: 2,
    max: 512,
    step: 2,
    unit: 'count',
    scale: 'log',
  }),
  serverWatts: number({ default: 400, min: 20, max: 2_000, step: 10, unit: 'count' }),
  depreciationYears: number({ default: 5, min: 1, max: 10, step: 0.5, unit: 'times' }),
  pue: number({ default: 1.54, min: 1, max: 3, step: 0.01, unit: 'times' }),
  krwPerKwh: number({ default: 182.7, min: 50, max: 500, step: 0.1, unit: 'times' }),
  /** Repairs and contracts in a year, of the price of what is repaired. */
  repairShare: number({ default: 0.1, min: 0, max: 0.5, step: 0.01, unit: 'ratio', ...counted }),
  /** Each of two machines that spread requests over the servers. */
  balancerUsd: number({
    default: 3_000,
    min: 0,
    max: 50_000,
    step: 100,
    unit: 'count',
    ...counted,
  }),
  /** Disk for logs and objects, bought. */
  diskUsdPerGb: number({ default: 2, min: 0, max: 20, step: 0.1, unit: 'times' }),
  rackUsdPerKw: number({ default: 185, min: 0, max: 1_000, step: 5, unit: 'count', ...counted }),
  uplinkUsdPerMbps: number({ default: 10, min: 0, max: 100, step: 0.5, unit: 'times', ...counted }),

  // What nobody counted.
  uncounted: isOn('on'),
  nat: { ...isOn('off'), ...counted },
  wageKrwPerHour: number({
    default: 30_000,
    min: 0,
    max: 300_000,
    step: 1_000,
    unit: 'count',
    ...counted,
  }),
  onpremHours: hours(8),
  iaasHours: hours(3),
  paasHours: hours(1),
  faasHours: hours(1),
  /** For each machine beyond the first two. */
  hoursPerServer: hours(4),
  hoursPerVm: hours(0.5),

  // How the bill is written.
  freeTier: isOn('on'),
  vat: isOn('off'),
  currency: choice(['KRW', 'USD'], 'KRW'),
  krwPerUsd: number({ default: 1_400, min: 500, max: 3_000, step: 1, unit: 'times' }),
  /** The day of that rate as YYYYMMDD, so that a shared bill says of when its rate is. */
  krwAsOf: number({
    default: 20_261_121,
    min: 20_000_101,
    max: 20_991_231,
    step: 1,
    unit: 'count',
  }),
  /** The day whose prices hold, as YYYYMMDD, so that a shared bill stays what it is. */
  asOf: number({
    default: numberOf(NEWEST_DAY),
    min: 20_161_201,
    max: 20_991_231,
    step: 1,
    unit: 'count',
  }),
  /** How long a month is: price calculators count 730 hours, bills the days there are. */
  month: choice(['730h', '28d', '29d', '30d', '31d'], '730h'),
} as const satisfies Params;

export type WorkloadConfig = ConfigOf<typeof params> & {
  /** Prices of one's own, as own-prices.ts writes them; none where it is not there. */
  readonly own?: string;
};

/** Hours of a month by its name. */
export const MONTH_HOURS: Readonly<Record<WorkloadConfig['month'], number>> = {
  '730h': 730,
  '28d': 672,
  '29d': 696,
  '30d': 720,
  '31d': 744,
};

/** The four ways, in the order in which they came up. */
export const ways = ['onprem', 'iaas', 'paas', 'faas'] as const;
export type Way = (typeof ways)[number];

/** A bill has no timeline and no chance in it. */
const still = { durationMs: 0, openAtMs: 0, seed: 0 } as const;

export const scenarios = [
  { id: 'lunch-orders', ...still, set: {} },
  {
    id: 'side-project',
    ...still,
    set: {
      requests: 50_000,
      durationMs: 80,
      memoryMb: 512,
      coldShare: 0.3,
      minMachines: 1,
      instanceType: 't3.micro',
      task: '0.25-0.5',
      peakToMean: 20,
    },
  },
  {
    id: 'steady-api',
    ...still,
    set: {
      requests: 100_000_000,
      durationMs: 60,
      memoryMb: 1_024,
      cpuShare: 0.4,
      peakToMean: 1.5,
      coldShare: 0.001,
      responseKb: 2,
      // What is busy all day would pay for surplus credits on a t3.
      instanceType: 'm5.large',
    },
  },
  {
    // The function waits for a language model, and its clock runs on.
    id: 'chatbot',
    ...still,
    set: {
      requests: 1_000_000,
      durationMs: 8_000,
      memoryMb: 512,
      cpuShare: 0.02,
      peakToMean: 5,
      responseKb: 8,
      logKb: 2,
    },
  },
  {
    id: 'nightly-batch',
    ...still,
    set: {
      requests: 30_000,
      durationMs: 60_000,
      memoryMb: 1_792,
      cpuShare: 1,
      peakToMean: 24,
      responseKb: 0,
      minMachines: 1,
      trigger: 'events',
      running: 'jobs',
      busyHours: 1,
      instanceType: 'c5.large',
    },
  },
  {
    // One function beside one container, nothing around them: the comparison that is usually quoted.
    id: 'bare',
    ...still,
    set: {
      requests: 10_000_000,
      durationMs: 100,
      memoryMb: 1_024,
      peakToMean: 1,
      cpuShare: 0.1,
      coldShare: 0,
      minMachines: 1,
      uncounted: 'off',
      freeTier: 'off',
      logKb: 0,
      responseKb: 0,
    },
  },
  {
    // The shop's first bill: three million requests and nothing else that is counted. Whoever reads it expected sixty cents.
    id: 'first-bill',
    ...still,
    set: {
      freeTier: 'off',
      coldShare: 0,
      responseKb: 0,
      logKb: 0,
      onpremHours: 0,
      iaasHours: 0,
      paasHours: 0,
      faasHours: 0,
      hoursPerServer: 0,
      hoursPerVm: 0,
      currency: 'USD',
    },
  },
] as const satisfies readonly Scenario[];

/** Ids of what the comparison assumes; the screen says each in words. */
export const assumptions = [
  'two-levels',
  'running',
  'littles-law',
  'one-thread',
  'shared-memory',
  'same-speed',
  'surplus-credits',
  'own-servers',
  'init-added',
  'one-connection-each',
  'addresses',
  'gb-1024',
  'server-recalled',
  'people-assumed',
  'rate-yours',
  'list-prices',
] as const;
