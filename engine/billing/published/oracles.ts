// Amazon's worked examples that hold: every one is priced by the tests, line by line, to the cent.

/** A worked example as its provider publishes it. */
export interface Published {
  readonly id: string;
  /** Tag of `sources.ts`. */
  readonly source: string;
  /** What was used. */
  readonly usage: Readonly<Record<string, unknown>> & { readonly svc: string };
  /** What the page says it costs: lines by name where it gives them, and the total. */
  readonly expect: Readonly<Record<string, number>> & { readonly total: number };
}

const lambda: readonly Published[] = [
  {
    id: 'L-1',
    source: 'LAM-26',
    usage: { svc: 'lambda', requests: 3_000_000, ms: 120, memMB: 1_536, freeTier: true },
    expect: { compute: 2.33, requests: 0.4, total: 2.73 },
  },
  {
    id: 'L-2',
    source: 'LAM-26',
    usage: { svc: 'lambda', requests: 7_440_000, ms: 2_000, memMB: 1_024, freeTier: false },
    expect: { compute: 248, requests: 1.49, total: 249.49 },
  },
  {
    id: 'L-3',
    source: 'LAM-26',
    usage: { svc: 'lambda', requests: 6_000_000, ms: 280, memMB: 4_096, ephemeralMB: 2_048 },
    expect: { compute: 105.33, requests: 1, ephemeral: 0.08, total: 106.41 },
  },
  {
    id: 'L-P1',
    source: 'LAM-26',
    usage: {
      svc: 'lambda',
      memMB: 1_536,
      pc: { count: 100, seconds: 28_800, requests: 500_000, ms: 100 },
      onDemand: { requests: 2_500_000, ms: 120 },
      freeTier: true,
    },
    expect: {
      provisioned: 18,
      requests: 0.4,
      computeProvisioned: 0.73,
      compute: 0.83,
      total: 19.96,
    },
  },
  {
    id: 'L-P2',
    source: 'LAM-26',
    usage: {
      svc: 'lambda',
      memMB: 4_096,
      pc: { count: 7, seconds: 86_400, requests: 2_000_000, ms: 280 },
    },
    expect: { provisioned: 10.08, computeProvisioned: 21.78, requests: 0.4, total: 32.26 },
  },
  {
    id: 'L-S',
    source: 'LAM-26',
    usage: {
      svc: 'lambda',
      requests: 7_440_000,
      ms: 2_000,
      memMB: 1_024,
      snapStart: { cacheSeconds: 2_678_400, restores: 74_400 },
      freeTier: false,
    },
    expect: { compute: 248, requests: 1.49, snapStart: 14.43, total: 263.92 },
  },
  {
    // The page has used up the 100 GB that are free: they are added here to be taken off again.
    id: 'L-R',
    source: 'LAM-26',
    usage: {
      svc: 'lambda',
      requests: 3_000_000,
      ms: 500,
      memMB: 1_536,
      streamGB: 976.5625 + 100,
    },
    expect: { compute: 30.83, requests: 0.4, stream: 7.81, total: 39.04 },
  },
  {
    id: 'L-M',
    source: 'LAM-26',
    usage: {
      svc: 'lambda-managed-instances',
      requests: 100_000_000,
      type: 'm7g.xlarge',
      instanceHours: 2_000,
      discountPercent: 72,
    },
    expect: { requests: 20, instances: 91.4, management: 48.96, total: 160.36 },
  },
  {
    id: 'L-D',
    source: 'LAM-26',
    usage: {
      svc: 'lambda',
      arch: 'arm64',
      requests: 2_000_000,
      ms: 16_000,
      memMB: 1_024,
      durable: { operations: 4_000_000, writtenGB: 104, retainedDays: 21 },
    },
    expect: {
      compute: 421.34,
      requests: 0.2,
      durableOperations: 32,
      durableData: 26,
      durableRetention: 10.92,
      total: 490.46,
    },
  },
  {
    id: 'L-E2',
    source: 'LAM-26',
    usage: {
      svc: 'lambda',
      requests: 30_000_000,
      ms: 1_000,
      memMB: 1_024,
      pollers: { kind: 'sqs', units: 10, seconds: 2_880_000 },
      freeTier: false,
    },
    expect: { compute: 500, requests: 6, pollers: 74, total: 580 },
  },
  {
    id: 'L-E3',
    source: 'LAM-26',
    usage: {
      svc: 'lambda',
      requests: 300_000_000,
      ms: 200,
      memMB: 1_024,
      pollers: { kind: 'kafka', units: 1, seconds: 2_592_000 },
      freeTier: false,
    },
    expect: { compute: 1_000, requests: 60, pollers: 133.2, total: 1_193.2 },
  },
  {
    id: 'L-X',
    source: 'LAM-26',
    usage: { svc: 'lambda-edge', requests: 10_000_000, ms: 10, memMB: 128 },
    expect: { compute: 0.63, requests: 6, total: 6.63 },
  },
  {
    id: 'L-MV1',
    source: 'LAM-26',
    usage: {
      svc: 'lambda-microvm',
      runs: [
        { count: 2_000, seconds: 2_250, vcpu: 4, memGB: 8 },
        { count: 2_000, seconds: 6_750, vcpu: 1, memGB: 2 },
      ],
      writes: { count: 12_000, gb: 2 },
      reads: { count: 14_000, gb: 2 },
      images: { count: 5, gb: 2 },
      suspended: { count: 100, gb: 2, hours: 110 },
    },
    expect: { compute: 1_103.38, snapshots: 134.6, storage: 3.24, total: 1_241.22 },
  },
  {
    id: 'L-MV2',
    source: 'LAM-26',
    usage: {
      svc: 'lambda-microvm',
      runs: [
        { count: 10_000, seconds: 60, vcpu: 16, memGB: 32 },
        { count: 10_000, seconds: 540, vcpu: 4, memGB: 8 },
      ],
      reads: { count: 10_000, gb: 2 },
      images: { count: 1, gb: 2 },
    },
    expect: { compute: 1_092.87, snapshots: 31, storage: 0.16, total: 1_124.03 },
  },
];

/** From the page as it stood when time was rounded up to 100 ms. */
const lambdaThen: readonly Published[] = [
  {
    id: 'L-16-1',
    source: 'LAM-16',
    usage: { svc: 'lambda', asOf: '2018-06-01', requests: 3_000_000, ms: 1_000, memMB: 512 },
    expect: { compute: 18.34, requests: 0.4, total: 18.74 },
  },
  {
    id: 'L-16-2',
    source: 'LAM-16',
    usage: { svc: 'lambda', asOf: '2018-06-01', requests: 30_000_000, ms: 200, memMB: 128 },
    expect: { compute: 5.83, requests: 5.8, total: 11.63 },
  },
];

const task = { svc: 'fargate', tasks: 5, vcpu: 1, memGB: 2, diskGB: 30, seconds: 600, days: 30 };

const fargate: readonly Published[] = [
  {
    id: 'F-1',
    source: 'FAR-26',
    usage: { ...task, arch: 'x86_64' },
    expect: { cpu: 1.01, memory: 0.22, disk: 0.03, total: 1.26 },
  },
  {
    id: 'F-2',
    source: 'FAR-26',
    usage: { ...task, arch: 'arm64' },
    expect: { cpu: 0.81, memory: 0.18, disk: 0.03, total: 1.02 },
  },
  {
    id: 'F-3',
    source: 'FAR-26',
    usage: { svc: 'fargate', tasks: 10, vcpu: 0.25, memGB: 1, seconds: 3_600, days: 30 },
    expect: { cpu: 3.04, memory: 1.33, total: 4.37 },
  },
  {
    id: 'F-4',
    source: 'FAR-26',
    usage: {
      svc: 'fargate',
      os: 'windows',
      tasks: 10,
      vcpu: 1,
      memGB: 2,
      seconds: 3_600,
      days: 30,
    },
    expect: { cpu: 27.45, os: 13.8, memory: 6, total: 47.25 },
  },
];

/** Twelve hours of a month of thirty days. */
const half = { seconds: 43_200, monthDays: 30 };

const ebs: readonly Published[] = [
  {
    id: 'E-1',
    source: 'EBS-26',
    usage: {
      svc: 'ebs-gp3',
      gb: 2_000,
      iops: 10_000,
      mbps: 500,
      ...half,
      rates: [0.08, 0.005, 0.06],
      decimals: 3,
    },
    expect: { storage: 2.667, iops: 0.583, throughput: 0.375, total: 3.625 },
  },
  {
    id: 'E-2',
    source: 'EBS-26',
    usage: { svc: 'ebs-gp2', gb: 2_000, ...half },
    expect: { total: 3.33 },
  },
  {
    id: 'E-3a',
    source: 'EBS-26',
    usage: { svc: 'ebs-io2', gb: 2_000, iops: 1_000, ...half, decimals: 3 },
    expect: { storage: 4.167, iops: 1.083, total: 5.25 },
  },
  {
    id: 'E-3b',
    source: 'EBS-26',
    usage: { svc: 'ebs-io2', gb: 2_000, iops: 60_000, ...half, decimals: 3 },
    expect: { storage: 4.167, iops: 56.133, total: 60.3 },
  },
  {
    id: 'E-3c',
    source: 'EBS-26',
    usage: { svc: 'ebs-io2', gb: 2_000, iops: 1_000, volumes: 10, ...half },
    expect: { storage: 41.67, iops: 10.83, total: 52.5 },
  },
  {
    id: 'E-4',
    source: 'EBS-26',
    usage: { svc: 'ebs-io1', gb: 2_000, iops: 1_000, ...half, decimals: 3 },
    expect: { storage: 4.167, iops: 1.083, total: 5.25 },
  },
  {
    id: 'E-5',
    source: 'EBS-26',
    usage: { svc: 'ebs-st1', gb: 2_000, ...half },
    expect: { total: 1.5 },
  },
  {
    id: 'E-6',
    source: 'EBS-26',
    usage: { svc: 'ebs-sc1', gb: 2_000, ...half },
    expect: { total: 0.5 },
  },
  {
    id: 'E-8a',
    source: 'EBS-26',
    usage: { svc: 'ebs-fsr', snapshots: 1, zones: 3, minutes: 90, decimals: 3 },
    expect: { total: 3.375 },
  },
  {
    id: 'E-8b',
    source: 'EBS-26',
    usage: { svc: 'ebs-fsr', snapshots: 1, zones: 1, minutes: 45 },
    expect: { total: 0.75 },
  },
  {
    id: 'E-8c',
    source: 'EBS-26',
    usage: { svc: 'ebs-fsr', snapshots: 3, zones: 2, minutes: 150 },
    expect: { total: 11.25 },
  },
  {
    id: 'E-9',
    source: 'EBS-26',
    usage: { svc: 'ebs-direct', lists: 1_000_000, gets: 100_000, puts: 100_000 },
    expect: { lists: 0.6, gets: 0.3, puts: 0.6, total: 1.5 },
  },
  {
    // Deleted after 70 days, 11 hours and 5 minutes.
    id: 'E-10',
    source: 'EBS-26',
    usage: {
      svc: 'ebs-archive',
      gb: 200,
      retrievedGB: 200,
      restoredDays: 15,
      deletedAfterDays: 70 + 665 / 1_440,
      decimals: 3,
    },
    expect: { storage: 2.5, retrieval: 6, restored: 5, earlyDelete: 1.625, total: 15.125 },
  },
];

/** Quoted by others, or recalled, and consistent with the sheets. */
const others: readonly Published[] = [
  {
    id: 'G-REST',
    source: 'AFE-2025',
    usage: { svc: 'api-gateway', kind: 'rest', requests: 5_000_000, responseKB: 3 },
    expect: { requests: 17.5, egress: 1.29, total: 18.79 },
  },
  {
    id: 'G-HTTP',
    source: 'AFE-2025',
    usage: { svc: 'api-gateway', kind: 'http', requests: 216_000_000 },
    expect: { requests: 216, total: 216 },
  },
  {
    id: 'R-1',
    source: 'APR',
    usage: { svc: 'app-runner', vcpu: 1, memGB: 2, activeHoursPerDay: 8, days: 30 },
    expect: { total: 25.5 },
  },
];

export const publishedByAws: readonly Published[] = [
  ...lambda,
  ...lambdaThen,
  ...fargate,
  ...ebs,
  ...others,
];
