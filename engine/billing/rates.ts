// What a machine costs for a second and a function for a request, at list prices in Seoul: for runs that count money as they go.

import { dec } from '@/engine/billing/decimal';
import { priceUsage } from '@/engine/billing/price';
import { params } from '@/engine/billing/workload/config';

/** US dollars, without allowances, taxes, traffic, storage of logs, and people. */
export interface Rates {
  /** A server of one's own: its price written off, its power, its repair. */
  readonly serverPerSec: number;
  /** A t3.medium with 30 GB of disk. */
  readonly vmPerSec: number;
  /** A container of one vCPU and 2 GB. */
  readonly containerPerSec: number;
  /** A function of 1,024 MB on x86, while it starts or works. */
  readonly functionPerSec: number;
  readonly functionPerRequest: number;
}

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

let known: Rates | null = null;

/** Worked out once, from the newest sheets. The power of own servers is turned into dollars at the stated rate. */
export function listRates(): Rates {
  known ??= {
    serverPerSec: perUnit(
      { svc: 'on-premises', servers: 1, currency: 'USD', krwPerUsd: params.krwPerUsd.default },
      MONTH_SEC,
    ),
    vmPerSec: perUnit(
      { svc: 'ec2', type: 't3.medium', region: REGION, hours: 730, count: 1, ebsGB: 30 },
      MONTH_SEC,
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
  };
  return known;
}

/** A document database that is paid by reads and writes: dollars for one, beyond what each day has free. */
export interface DocumentRates {
  readonly perRead: number;
  readonly perWrite: number;
  readonly freeReadsPerDay: number;
  readonly freeWritesPerDay: number;
}

let knownDocuments: DocumentRates | null = null;

/** Firestore's list prices in Seoul, worked out once from the newest sheet. */
export function documentRates(): DocumentRates {
  if (knownDocuments === null) {
    const [reads, writes] = [beyondFree('reads'), beyondFree('writes')];
    knownDocuments = {
      perRead: reads.each,
      perWrite: writes.each,
      freeReadsPerDay: reads.free,
      freeWritesPerDay: writes.free,
    };
  }
  return knownDocuments;
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
