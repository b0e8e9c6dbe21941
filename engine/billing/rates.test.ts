// The rates of runs against the price sheets, worked out by hand.

import { expect, test } from 'vitest';
import { dec } from '@/engine/billing/decimal';
import { priceUsage } from '@/engine/billing/price';
import {
  type DocumentRates,
  documentRates,
  type GatewayRates,
  gatewayRates,
  type LoopRates,
  listRates,
  loopRates,
  type Rates,
  type SharedRates,
  sharedRates,
  type WorkflowRates,
  workflowRates,
} from '@/engine/billing/rates';
import { params } from '@/engine/billing/workload/config';

const HOUR = 3_600;
const REGION = 'ap-northeast-2';
/** Google's name for Seoul, and the days that it counts in a month. */
const FIRESTORE_REGION = 'asia-northeast3';
const FIRESTORE_DAYS = 30;
const MONTH_SEC = 730 * 3_600;
/** So many that rounding to cents no longer shows. */
const MANY = 1_000_000_000;

/** The dollars of a bill over what it was for. */
const perUnit = (
  usage: Readonly<Record<string, unknown>>,
  units: number,
  name?: string,
): number => {
  const { lines, total } = priceUsage(usage);
  const amount =
    name === undefined ? total : (lines.find((line) => line.name === name)?.exact ?? '0');
  return Number(dec(amount).div(units).toFixed(15));
};

/** A function of 1,024 MB that is kept ready for an hour and works all the while. */
const keptReady = {
  svc: 'lambda',
  region: REGION,
  memMB: 1_024,
  freeTier: false,
  pc: { count: 1, seconds: HOUR, requests: HOUR, ms: 1_000 },
};

/** From the newest sheets. The power of own servers is turned into dollars at the stated rate. */
function pricedRates(): Rates {
  return {
    serverPerSec: perUnit(
      {
        svc: 'on-premises',
        servers: 1,
        colocation: true,
        currency: 'USD',
        krwPerUsd: params.krwPerUsd.default,
      },
      MONTH_SEC,
    ),
    vmPerSec: perUnit(
      { svc: 'ec2', type: 't3.medium', region: REGION, hours: 730, count: 1, ebsGB: 30 },
      MONTH_SEC,
    ),
    vmDiskPerSec: perUnit({ svc: 'ebs-gp3', gb: 30, region: REGION }, MONTH_SEC, 'storage'),
    balancerPerSec: perUnit({ svc: 'alb', region: REGION, lcu: 0 }, MONTH_SEC, 'hours'),
    microPerSec: perUnit(
      { svc: 'ec2', type: 't3.micro', region: REGION, hours: 730, count: 1 },
      MONTH_SEC,
    ),
    smallPerSec: perUnit(
      { svc: 'ec2', type: 't4g.small', region: REGION, hours: 730, count: 1_000 },
      1_000 * MONTH_SEC,
    ),
    containerPerSec: perUnit(
      { svc: 'fargate', region: REGION, tasks: 1, vcpu: 1, memGB: 2, seconds: MONTH_SEC, days: 1 },
      MONTH_SEC,
    ),
    functionPerSec: perUnit(
      {
        svc: 'lambda',
        region: REGION,
        requests: 1_000_000,
        ms: 1_000,
        memMB: 1_024,
        freeTier: false,
      },
      1_000_000,
      'compute',
    ),
    functionPerRequest: perUnit(
      { svc: 'lambda', region: REGION, requests: MANY, ms: 1, memMB: 128, freeTier: false },
      MANY,
      'requests',
    ),
    functionKeptPerSec: perUnit(keptReady, HOUR, 'provisioned'),
    functionKeptWorkPerSec: perUnit(keptReady, HOUR, 'computeProvisioned'),
  };
}

/** Firestore's list prices in Seoul, from the newest sheet. */
function pricedDocuments(): DocumentRates {
  const [reads, writes] = [beyondFree('reads'), beyondFree('writes')];
  return {
    perRead: reads.each,
    perWrite: writes.each,
    freeReadsPerDay: reads.free,
    freeWritesPerDay: writes.free,
  };
}

/** The price of one and the day's allowance, from the line through two bills that are far beyond it. */
function beyondFree(kind: 'reads' | 'writes'): { each: number; free: number } {
  const [once, twice] = [MANY, 2 * MANY].map((perDay) => {
    const { total } = priceUsage({
      svc: 'firestore',
      region: FIRESTORE_REGION,
      perDay: { [kind]: perDay },
      rounding: 'per-month',
    });
    return dec(total).div(FIRESTORE_DAYS);
  }) as [ReturnType<typeof dec>, ReturnType<typeof dec>];
  const each = twice.minus(once).div(MANY);
  return { each: Number(each), free: Number(dec(MANY).minus(once.div(each)).toFixed(0)) };
}

/** Virginia's list prices, from the newest sheets. */
function pricedLoop(): LoopRates {
  const place = { region: 'us-east-1', freeTier: false } as const;
  const run = { svc: 'lambda', ...place, memMB: 1_024 };
  return {
    functionPerSec: perUnit({ ...run, requests: 1_000_000, ms: 1_000 }, 1_000_000, 'compute'),
    functionPerRequest: perUnit({ ...run, requests: MANY, ms: 1 }, MANY, 'requests'),
    perPut: perUnit({ svc: 's3', ...place, puts: MANY }, MANY),
    perGet: perUnit({ svc: 's3', ...place, gets: MANY }, MANY),
    perLogGb: perUnit({ svc: 'cloudwatch-logs', ...place, ingestGB: 1_000 }, 1_000),
    storedPerGbMonth: perUnit({ svc: 's3', ...place, storageGB: 10_000 }, 10_000),
  };
}

/** One vCPU of each: what a second and a request cost, far beyond every allowance. */
function pricedShared(): SharedRates {
  const lambda = { svc: 'lambda', region: REGION, freeTier: false };
  const run = {
    svc: 'cloud-run',
    region: FIRESTORE_REGION,
    vcpu: 1,
    memGiB: 2,
    freeTier: false,
  };
  const flex = { svc: 'azure-functions', plan: 'flex', memMB: 2_048, freeTier: false };
  const seconds = { requests: 1_000_000, ms: 1_000 };
  const idle = { ...run, requests: 0, ms: 0, idleSeconds: MANY };
  return {
    lambdaPerSec: perUnit({ ...lambda, memMB: 1_769, ...seconds }, 1_000_000, 'compute'),
    lambdaPerRequest: perUnit({ ...lambda, memMB: 128, requests: MANY, ms: 1 }, MANY, 'requests'),
    cloudRunPerSec: perUnit({ ...run, ...seconds }, 1_000_000) - 0.0000004,
    cloudRunIdlePerSec: perUnit(idle, MANY),
    cloudRunPerRequest: perUnit({ ...run, requests: MANY, ms: 100 }, MANY, 'requests'),
    flexPerSec: perUnit({ ...flex, executions: 1_000_000, ms: 1_000 }, 1_000_000, 'compute'),
    flexPerRequest: perUnit({ ...flex, executions: MANY, ms: 1_000 }, MANY, 'requests'),
  };
}
/** Seoul's list prices where there are some; those of express workflows are Virginia's. */
function pricedWorkflows(): WorkflowRates {
  const express = {
    svc: 'step-functions',
    kind: 'express',
    region: 'us-east-1',
    freeTier: false,
    memMB: 1_024,
  };
  // Within the first and dearest of the steps for duration.
  const gbSec = 1_000_000;
  return {
    perTransition: perUnit(
      { svc: 'step-functions', region: REGION, transitions: MANY, freeTier: false },
      MANY,
    ),
    functionPerGbSec: listRates.functionPerSec,
    expressPerRequest: perUnit({ ...express, requests: MANY, ms: 1 }, MANY, 'requests'),
    expressPerGbSec: perUnit({ ...express, requests: gbSec, ms: 1_000 }, gbSec, 'duration'),
  };
}

/** Seoul's list prices but for the cache, which has Virginia's. */
function pricedGateway(): GatewayRates {
  const half = { svc: 'lambda', region: REGION, memMB: 512, freeTier: false };
  const rest = { svc: 'api-gateway', kind: 'rest' };
  const cached = { ...rest, region: 'us-east-1', requests: 0, cacheGB: 0.5, cacheHours: 1_000 };
  const seconds = 1_000_000;
  return {
    perCall: perUnit({ ...rest, region: REGION, requests: 1_000_000 }, 1_000_000),
    cachePerHour: perUnit(cached, 1_000, 'cache'),
    functionPerSec: perUnit({ ...half, requests: seconds, ms: 1_000 }, seconds, 'compute'),
    functionPerRequest: listRates.functionPerRequest,
  };
}

test('the numbers are those that the newest sheets give, to the last digit', () => {
  expect(listRates).toEqual(pricedRates());
  expect(documentRates).toEqual(pricedDocuments());
  expect(loopRates).toEqual(pricedLoop());
  const shared = pricedShared();
  for (const [name, value] of Object.entries(sharedRates)) {
    expect(shared[name as keyof SharedRates], name).toBeCloseTo(value, 14);
  }
  expect(workflowRates).toEqual(pricedWorkflows());
  expect(gatewayRates).toEqual(pricedGateway());
});

test('each rate is its list price', () => {
  const rates = listRates;
  // Seoul, October 2026: t3.medium $0.052 an hour, gp3 $0.0912 a GB-month.
  expect(rates.vmPerSec).toBeCloseTo(0.052 / HOUR + (30 * 0.0912) / (730 * HOUR), 8);
  // Fargate $0.04656 a vCPU-hour and $0.00511 a GB-hour.
  expect(rates.containerPerSec).toBeCloseTo((0.04656 + 2 * 0.00511) / HOUR, 8);
  expect(rates.functionPerSec).toBeCloseTo(0.0000166667, 12);
  expect(rates.functionPerRequest).toBeCloseTo(0.2 / 1e6, 12);
  // $12,000 over five years and 10 % of repair a year, 0.4 kW at a PUE of 1.54 and ₩182.7, at ₩1,400,
  // and its place at $185 a kilowatt, as the price of a rented machine holds the place that it stands in.
  const month = 12_000 / 60 + 1_200 / 12 + (0.4 * 1.54 * 730 * 182.7) / 1_400 + 0.4 * 185;
  expect(rates.serverPerSec).toBeCloseTo(month / (730 * HOUR), 7);
});

test('documents cost what the sheet says, beyond the day’s allowance', () => {
  const rates = documentRates;
  expect(rates.perRead).toBeCloseTo(0.038 / 100_000, 15);
  expect(rates.perWrite).toBeCloseTo(0.115 / 100_000, 15);
  expect(rates.freeReadsPerDay).toBe(50_000);
  expect(rates.freeWritesPerDay).toBe(20_000);
});
