// Amazon's worked examples for disks and snapshots.

import type { Published } from './published';

/** Twelve hours of a month of thirty days. */
const half = { seconds: 43_200, monthDays: 30 };

export const ebsExamples: readonly Published[] = [
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
