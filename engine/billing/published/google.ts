// Google's worked examples, and Cloudflare's.

import type { Published } from './published';

/** Reads that a count() makes, for thirty days, each month rounded once. */
const counted = { rounding: 'per-month', freeTier: false, decimals: 4 };

export const googleExamples: readonly Published[] = [
  {
    id: 'G-1',
    source: 'FSX',
    usage: {
      svc: 'firestore',
      perDay: { reads: 400_000, writes: 100_000, deletes: 100_000 },
      storageGB: 6.75,
      egressGB: 3,
      rounding: 'per-day',
    },
    expect: { ops: 11.1, storage: 1.04, total: 12.14 },
  },
  {
    id: 'G-4',
    source: 'FSX',
    usage: { svc: 'firestore', perDay: { reads: 50 }, ...counted },
    expect: { total: 0.0009 },
  },
  {
    id: 'G-5',
    source: 'FSX',
    usage: { svc: 'firestore', perDay: { reads: 1_000 }, ...counted },
    expect: { total: 0.018 },
  },
  {
    id: 'G-6',
    source: 'FSX',
    usage: { svc: 'firestore', perDay: { reads: 10_000 }, ...counted },
    expect: { total: 0.18 },
  },
  {
    id: 'G-7',
    source: null,
    usage: { svc: 'cloud-functions', requests: 10_000_000, ms: 300, memMB: 128 },
    expect: { memory: 0, cpu: 4, requests: 3.2, egress: 0, total: 7.2 },
  },
  {
    // Five KB with every answer.
    id: 'G-8',
    source: null,
    usage: {
      svc: 'cloud-functions',
      requests: 50_000_000,
      ms: 500,
      memMB: 256,
      egressGB: (50_000_000 * 5) / 1_024 / 1_024,
    },
    expect: { memory: 14.63, cpu: 98, requests: 19.2, egress: 28.01, total: 159.84 },
  },
];

export const cloudflareExamples: readonly Published[] = [
  {
    id: 'W-1',
    source: 'CFW',
    usage: { svc: 'workers', requests: 15_000_000, cpuMs: 7 },
    expect: { plan: 5, requests: 1.5, cpu: 1.5, total: 8 },
  },
  {
    id: 'W-2',
    source: 'CFW',
    usage: { svc: 'workers', requests: 15_000_000, cpuMs: 7, staticRequests: 12_000_000 },
    expect: { total: 5 },
  },
];
