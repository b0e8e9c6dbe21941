// Amazon's worked examples for Lambda.

import type { Published } from './published';

const today: readonly Published[] = [
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
    // The page has used up the 100 GB that are free.
    id: 'L-R',
    source: 'LAM-26',
    usage: {
      svc: 'lambda',
      requests: 3_000_000,
      ms: 500,
      memMB: 1_536,
      streamGB: 976.5625,
      freeUsed: { stream: 100 },
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
const then: readonly Published[] = [
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

export const lambdaExamples: readonly Published[] = [...today, ...then];
