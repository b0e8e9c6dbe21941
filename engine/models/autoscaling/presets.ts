// Boot times and scaling rules that were measured or documented, each with its source and date.

import { Constant } from '@/engine/kernel/distributions';
import type { Preset, Source } from '@/engine/kernel/preset';
import type { AutoscalingSettings } from '@/engine/models/autoscaling/settings';

const MINUTE_MS = 60_000;

const coldBoot: Source = {
  title: 'brevdev/ec2-coldboot-research',
  url: 'https://github.com/brevdev/ec2-coldboot-research',
  asOf: '2026-01-31',
};

const awsGuide: Source = {
  title: 'awsdocs/amazon-ec2-auto-scaling-user-guide',
  url: 'https://github.com/awsdocs/amazon-ec2-auto-scaling-user-guide',
  asOf: '2023-06',
};

/** Until the machine can be logged in to; the app's own start and health checks come on top. */
const boot = (id: string, sec: number, source: Source): Preset<AutoscalingSettings> => ({
  id,
  settings: { boot: new Constant(sec * 1000) },
  source,
  unverified: [],
});

/** The documented part of a rule; the target is everybody's own choice. */
const rule = (
  id: string,
  settings: Partial<AutoscalingSettings>,
  source: Source,
  unverified: readonly (keyof AutoscalingSettings)[] = [],
): Preset<AutoscalingSettings> => ({ id, settings, source, unverified });

/**
 * Target tracking on EC2. The guide says that a group grows as fast as it can and shrinks more gradually, and
 * not by how much: three high minutes, fifteen low ones and a tenth of the group at once are unverified. No
 * cooldown: it belongs to simple scaling.
 */
const targetTracking = (id: string, periodMs: number): Preset<AutoscalingSettings> =>
  rule(
    id,
    {
      periodMs,
      tolerance: 0,
      scaleOutPeriods: Math.ceil((3 * MINUTE_MS) / periodMs),
      scaleInPeriods: Math.ceil((15 * MINUTE_MS) / periodMs),
      scaleInShare: 0.1,
      scaleInCooldownMs: 0,
    },
    awsGuide,
    ['scaleOutPeriods', 'scaleInPeriods', 'scaleInShare'],
  );

export const presets: readonly Preset<AutoscalingSettings>[] = [
  // Of one to three starts each. 4.8 s for the call, 17.8 s from pending to running, 3.2 s of system start.
  boot('ec2-new', 25.8, coldBoot),
  boot('ec2-stopped', 21.2, coldBoot),
  boot('ec2-hibernated', 20.7, coldBoot),
  boot('ec2-warm-pool', 1.9, coldBoot),
  // c5.xlarge: 1.5 s for the call, 4.9 s until running, 22.8 s until the port is open.
  boot('ec2-2021', 29.3, {
    title: 'C. Percival, EC2 boot time benchmarking',
    url: 'https://www.daemonology.net/blog/2021-08-12-EC2-boot-time-benchmarking.html',
    asOf: '2021-08-12',
  }),
  targetTracking('ec2-detailed-monitoring', MINUTE_MS),
  targetTracking('ec2-basic-monitoring', 5 * MINUTE_MS),
  // It shrinks to the highest recommendation of the last 300 s, that is of 20 looks.
  rule(
    'kubernetes-hpa',
    { periodMs: 15_000, tolerance: 0.1, scaleInPeriods: 20, scaleInCooldownMs: 0 },
    {
      title: 'kubernetes/website, Horizontal Pod Autoscaling',
      url: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
      asOf: null,
    },
  ),
];
