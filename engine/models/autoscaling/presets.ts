// Boot times and scaling rules that were measured or documented, each with its source and date.

export interface PresetSource {
  readonly title: string;
  readonly url: string;
  /** Day or month of the source, or null where it gives none. */
  readonly asOf: string | null;
}

export interface BootPreset {
  readonly id: string;
  /** From the order until the machine can be logged in to; the app's own start and health checks come on top. */
  readonly untilLoginSec: number;
  readonly samples: number | null;
  readonly source: PresetSource;
}

const coldBoot: PresetSource = {
  title: 'brevdev/ec2-coldboot-research',
  url: 'https://github.com/brevdev/ec2-coldboot-research',
  asOf: '2026-01-31',
};

export const boots: readonly BootPreset[] = [
  // 4.8 s for the call, 17.8 s from pending to running, 3.2 s of system start; m7i.large, Amazon Linux 2023.
  { id: 'ec2-new', untilLoginSec: 25.8, samples: 3, source: coldBoot },
  { id: 'ec2-stopped', untilLoginSec: 21.2, samples: null, source: coldBoot },
  { id: 'ec2-hibernated', untilLoginSec: 20.7, samples: null, source: coldBoot },
  { id: 'ec2-warm-pool', untilLoginSec: 1.9, samples: null, source: coldBoot },
  {
    // c5.xlarge: 1.5 s for the call, 4.9 s until running, 22.8 s until the port is open.
    id: 'ec2-2021',
    untilLoginSec: 29.3,
    samples: 1,
    source: {
      title: 'C. Percival, EC2 boot time benchmarking',
      url: 'https://www.daemonology.net/blog/2021-08-12-EC2-boot-time-benchmarking.html',
      asOf: '2021-08-12',
    },
  },
];

/** The documented part of a rule, in the model's own settings; null where the documents give no value. */
export interface RulePreset {
  readonly id: string;
  readonly periodSec: number;
  readonly tolerance: number;
  readonly scaleInCooldownSec: number | null;
  readonly source: PresetSource;
}

const awsGuide: PresetSource = {
  title: 'awsdocs/amazon-ec2-auto-scaling-user-guide',
  url: 'https://github.com/awsdocs/amazon-ec2-auto-scaling-user-guide',
  asOf: '2023-06',
};

export const rules: readonly RulePreset[] = [
  {
    id: 'ec2-detailed-monitoring',
    periodSec: 60,
    tolerance: 0,
    scaleInCooldownSec: 300,
    source: awsGuide,
  },
  {
    id: 'ec2-basic-monitoring',
    periodSec: 300,
    tolerance: 0,
    scaleInCooldownSec: 300,
    source: awsGuide,
  },
  {
    // Scale-down uses the highest recommendation of the last 300 s, which is not quite a cooldown.
    id: 'kubernetes-hpa',
    periodSec: 15,
    tolerance: 0.1,
    scaleInCooldownSec: 300,
    source: {
      title: 'kubernetes/website, Horizontal Pod Autoscaling',
      url: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
      asOf: null,
    },
  },
];
