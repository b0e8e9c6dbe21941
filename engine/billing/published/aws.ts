// Amazon's worked examples beside Lambda and disks.

import type { Published } from './published';

const task = { svc: 'fargate', tasks: 5, vcpu: 1, memGB: 2, diskGB: 30, seconds: 600, days: 30 };

export const fargateExamples: readonly Published[] = [
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

/** Quoted by others, or recalled, and consistent with the sheets. */
export const gatewayExamples: readonly Published[] = [
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
  {
    // Four transitions each.
    id: 'SF-1',
    source: null,
    usage: { svc: 'step-functions', transitions: 400_000 },
    expect: { transitions: 9.9, total: 9.9 },
  },
];
