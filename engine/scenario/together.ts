// What no single field of a scenario can tell: fields that must fit each other.

import { refuse } from '@/engine/kernel/refusal';
import { autoscalingBase, dynosBase, functionsBase } from '@/engine/scenario/build';
import { LIMITS, type PlatformSpecOf, type Scenario } from '@/engine/scenario/schema';

/** Throws a Refusal. */
export function checkTogether(scenario: Scenario): void {
  const { durationSec, warmupSec = 0 } = scenario;
  if (warmupSec >= durationSec) {
    refuse('warmupSec', warmupSec, `less than durationSec, which is ${durationSec}`);
  }
  checkTraffic(scenario.traffic);
  checkLaw('work', scenario.work);
  for (const [i, platform] of scenario.platforms.entries()) {
    const field = `platforms[${i}]`;
    switch (platform.kind) {
      case 'servers':
        checkServers(field, platform);
        break;
      case 'autoscaling':
        checkLaw(`${field}.boot`, platform.boot);
        checkSizes(field, platform, autoscalingBase(platform.preset));
        checkPolicy(field, platform);
        break;
      case 'dynos': {
        checkLaw(`${field}.boot`, platform.boot);
        const { minDynos, maxDynos } = dynosBase(platform.preset);
        checkSizes(field, platform, { minInstances: minDynos, maxInstances: maxDynos });
        break;
      }
      case 'functions':
        checkFunctions(field, platform);
        break;
    }
  }
}

function checkTraffic(traffic: Scenario['traffic']): void {
  if (traffic.kind === 'arrivals') inOrder('traffic.timesSec', traffic.timesSec, false);
  if (traffic.kind !== 'steps') return;
  inOrder(
    'traffic.steps',
    traffic.steps.map(({ atSec }) => atSec),
    true,
  );
}

/** Each machine is created, broken and repaired one by one: all orders and outages together are bounded. */
function checkServers(field: string, platform: PlatformSpecOf<'servers'>): void {
  const { orders = [], outages = [], servers } = platform;
  let ordered = servers;
  for (const [i, order] of orders.entries()) {
    if (order.leadSec === undefined && platform.preset === undefined) {
      refuse(
        `${field}.orders[${i}].leadSec`,
        undefined,
        `a number from 0 to ${LIMITS.sec}, or a preset that says it`,
      );
    }
    ordered += order.servers;
    const left = `a whole number that makes at most ${LIMITS.instances} servers in all`;
    if (ordered > LIMITS.instances) refuse(`${field}.orders[${i}].servers`, order.servers, left);
  }
  let broken = 0;
  for (const [i, outage] of outages.entries()) {
    broken += outage.servers;
    const left = `a whole number that makes at most ${LIMITS.instances} in all outages`;
    if (broken > LIMITS.instances) refuse(`${field}.outages[${i}].servers`, outage.servers, left);
  }
}

function checkFunctions(field: string, platform: PlatformSpecOf<'functions'>): void {
  checkLaw(`${field}.coldStart`, platform.coldStart);
  checkLaw(`${field}.coldWork`, platform.coldWork);
  if (platform.coldStart !== undefined && platform.coldWork !== undefined) {
    const allowed = 'either coldStart (added) or coldWork (instead)';
    refuse(`${field}.coldWork`, platform.coldWork, allowed);
  }
  const base = functionsBase(platform.preset);
  const { provisioned = base.provisioned, maxInstances = base.maxInstances } = platform;
  if (provisioned > maxInstances) {
    refuse(`${field}.provisioned`, provisioned, `at most maxInstances, which is ${maxInstances}`);
  }
  checkCalls(field, platform);
}

/** Only synchronous calls stand in line; asynchronous ones wait in the platform's queue and try again. */
function checkCalls(field: string, platform: PlatformSpecOf<'functions'>): void {
  const base = functionsBase(platform.preset);
  const { calls = base.calls, queueLimit = base.queueLimit, maxWaitSec, retry } = platform;
  if (calls === 'synchronous') {
    if (retry === undefined) return;
    refuse(`${field}.retry`, retry, 'only with calls "asynchronous"');
  }
  if (queueLimit !== 0) {
    refuse(
      `${field}.calls`,
      calls,
      '"synchronous", or a queueLimit of 0: only such calls stand in line',
    );
  }
  if (maxWaitSec !== undefined) {
    refuse(`${field}.maxWaitSec`, maxWaitSec, 'with asynchronous calls retry.maxAgeSec');
  }
  const { firstDelayMs, longestDelayMs } = base.retry;
  const { firstDelaySec = firstDelayMs / 1000, longestDelaySec = longestDelayMs / 1000 } =
    retry ?? {};
  if (firstDelaySec > longestDelaySec) {
    const allowed = `at most longestDelaySec, which is ${longestDelaySec}`;
    refuse(`${field}.retry.firstDelaySec`, firstDelaySec, allowed);
  }
}

/** A metric has its own target, and steps take the place of any. */
function checkPolicy(field: string, platform: PlatformSpecOf<'autoscaling'>): void {
  const { metric = autoscalingBase(platform.preset).metric, steps } = platform;
  const targets = ['targetUtilization', 'targetPerInstance'] as const;
  const own = metric === 'cpu' ? 'targetUtilization' : 'targetPerInstance';
  for (const name of targets) {
    if (platform[name] === undefined) continue;
    if (steps !== undefined) refuse(`${field}.${name}`, platform[name], 'either a target or steps');
    if (name === own) continue;
    refuse(`${field}.${name}`, platform[name], `with the metric ${metric} only ${own}`);
  }
  if (steps === undefined) {
    if (metric === 'cpu' || platform.targetPerInstance !== undefined) return;
    const allowed = `a number above 0, since the metric is ${metric}`;
    refuse(`${field}.targetPerInstance`, undefined, allowed);
  }
  for (const side of ['out', 'in'] as const) checkSteps(`${field}.steps.${side}`, steps, side);
}

function checkSteps(
  field: string,
  { unit, ...tables }: NonNullable<PlatformSpecOf<'autoscaling'>['steps']>,
  side: 'out' | 'in',
): void {
  let before = -1;
  for (const [i, { from, by }] of tables[side].entries()) {
    if (from <= before) refuse(`${field}[${i}].from`, from, `above ${before}, the one before it`);
    before = from;
    if (unit === 'share' || Number.isInteger(by)) continue;
    refuse(`${field}[${i}].by`, by, 'a whole number, since the unit is instances');
  }
}

interface Sizes {
  readonly minInstances: number;
  readonly maxInstances: number;
}

function checkSizes(
  field: string,
  platform: PlatformSpecOf<'autoscaling' | 'dynos'>,
  base: Sizes,
): void {
  const { minInstances = base.minInstances, maxInstances = base.maxInstances } = platform;
  if (minInstances > maxInstances) {
    refuse(`${field}.minInstances`, minInstances, `at most maxInstances, which is ${maxInstances}`);
  }
  const { initialInstances = minInstances } = platform;
  if (initialInstances < minInstances || initialInstances > maxInstances) {
    const allowed = `from minInstances ${minInstances} to maxInstances ${maxInstances}`;
    refuse(`${field}.initialInstances`, initialInstances, allowed);
  }
}

function checkLaw(field: string, law: Scenario['work'] | undefined): void {
  if (law?.kind !== 'lognormal') return;
  const { medianSec, p95Sec } = law;
  if (p95Sec < medianSec)
    refuse(`${field}.p95Sec`, p95Sec, `at least medianSec, which is ${medianSec}`);
  if (p95Sec / medianSec <= LIMITS.spread) return;
  refuse(
    `${field}.p95Sec`,
    p95Sec,
    `at most ${LIMITS.spread} times medianSec, which is ${medianSec}`,
  );
}

function inOrder(field: string, times: readonly number[], isStrict: boolean): void {
  for (let i = 1; i < times.length; i += 1) {
    const before = times[i - 1] ?? 0;
    const time = times[i] ?? 0;
    if (time > before || (time === before && !isStrict)) continue;
    const allowed = `${isStrict ? 'later than' : 'not before'} ${before}, the one before it`;
    refuse(`${field}[${i}]${isStrict ? '.atSec' : ''}`, time, allowed);
  }
}
