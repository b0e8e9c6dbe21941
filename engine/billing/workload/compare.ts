// The whole comparison: four bills for one month, the curve over all numbers of requests, the curve over memory.

import { sheets } from '@/engine/billing/catalog';
import type { Bill, Figure, PriceSheet, Source } from '@/engine/billing/contract';
import { NoPrice } from '@/engine/billing/no-price';
import { priceUsage } from '@/engine/billing/price';
import { sources } from '@/engine/billing/sources';
import { type Way, type WorkloadConfig, ways } from '@/engine/billing/workload/config';
import {
  type Costs,
  type Curve,
  curveOf,
  gridFor,
  remembering as rememberingCosts,
} from '@/engine/billing/workload/curve';
import { countOf } from '@/engine/billing/workload/fleet';
import { lambdaUsage } from '@/engine/billing/workload/functions';
import { instanceTypeOf } from '@/engine/billing/workload/machines';
import { type MemoryCurve, memoryCurve } from '@/engine/billing/workload/memory';
import { type OwnPrices, readOwn } from '@/engine/billing/workload/own-prices';
import { peopleBill } from '@/engine/billing/workload/people';
import type { PlacedUsage } from '@/engine/billing/workload/placed-usage';
import { regionOf } from '@/engine/billing/workload/places';
import { Unfit, type Unfitness } from '@/engine/billing/workload/unfit';
import { fleetOfWay, usagesOf } from '@/engine/billing/workload/usages';
import { type PlacedBill, type WayBill, wayBill } from '@/engine/billing/workload/way-bill';
import { Refusal } from '@/engine/kernel/refusal';

/** Why a way has no bill: it cannot do the work, no source gives a price, or a value is not allowed. */
export type WhyRefused =
  | Unfitness
  | { readonly kind: 'no-price'; readonly service: string; readonly region: string }
  | {
      readonly kind: 'no-price-then';
      readonly service: string;
      readonly region: string;
      readonly day: string;
    }
  | { readonly kind: 'not-allowed' };

/** A way without a bill. `refused` names the field and what is allowed, for whoever reads English. */
export interface Refused {
  readonly way: Way;
  readonly refused: string;
  readonly why: WhyRefused;
}

/** What a reader may want to know of a sheet that a bill was written by. */
export type SheetInfo = Pick<
  PriceSheet,
  'provider' | 'service' | 'region' | 'effectiveFrom' | 'effectiveUntil'
>;

export interface Comparison {
  readonly config: WorkloadConfig;
  readonly bills: Readonly<Record<Way, WayBill | Refused>>;
  /** The sheets and sources that the bills name, by id. */
  readonly sheets: Readonly<Record<string, SheetInfo>>;
  readonly sources: Readonly<Record<string, Source>>;
}

type Price = (usage: PlacedUsage['usage']) => Bill;

/** Machines, disks and logs are the same in many bills of a curve: what has been priced is kept. */
function rememberingPrice(): Price {
  const known = new Map<string, Bill>();
  return (usage) => {
    const key = JSON.stringify(usage);
    let bill = known.get(key);
    if (bill === undefined) {
      bill = priceUsage(usage);
      known.set(key, bill);
    }
    return bill;
  };
}

function hostOf(way: Way, config: WorkloadConfig): Pick<WayBill, 'host' | 'region'> {
  switch (way) {
    case 'onprem':
      return { host: null, region: null };
    case 'iaas':
      return { host: instanceTypeOf(config), region: config.region };
    case 'paas':
      return { host: config.containerOn, region: regionOf(config.containerOn, config) };
    case 'faas':
      return { host: config.functionOn, region: regionOf(config.functionOn, config) };
  }
}

function whyOf(error: Refusal): WhyRefused {
  if (error instanceof Unfit) return error.why;
  if (!(error instanceof NoPrice)) return { kind: 'not-allowed' };
  const { service, region, day } = error;
  return day === null
    ? { kind: 'no-price', service, region }
    : { kind: 'no-price-then', service, region, day };
}

/** One's own prices stand where the bill has their meters; those of another setting wait. */
function priceWithOwn(usage: PlacedUsage['usage'], own: OwnPrices, price: Price): Bill {
  const prices = own[String(usage.svc)];
  if (prices === undefined) return price(usage);
  const meters = new Set(
    price(usage).lines.flatMap((line) => line.parts.map(({ meter }) => meter)),
  );
  const known = Object.entries(prices).filter(([meter]) => meters.has(meter));
  return price({ ...usage, unitPrices: Object.fromEntries(known) });
}

function billOf(way: Way, config: WorkloadConfig, price: Price): WayBill | Refused {
  const own = readOwn(config.own ?? '') ?? {};
  try {
    const fleet = fleetOfWay(way, config);
    const machines = fleet === null ? null : countOf(fleet);
    const bills = [
      // What is not counted need not be priced.
      ...usagesOf(way, config)
        .filter(({ isUncounted }) => config.uncounted === 'on' || !isUncounted)
        .map((one): PlacedBill => ({ ...one, bill: priceWithOwn(one.usage, own, price) })),
      { bill: peopleBill(way, config, fleet?.kept ?? 0), isUncounted: true },
    ];
    const place = { machines, kept: fleet?.kept ?? null, ...hostOf(way, config) };
    return wayBill(way, place, bills, config);
  } catch (error) {
    if (error instanceof Refusal) return { way, refused: error.message, why: whyOf(error) };
    throw error;
  }
}

const billsOf = (config: WorkloadConfig, price: Price): Comparison['bills'] => ({
  onprem: billOf('onprem', config, price),
  iaas: billOf('iaas', config, price),
  paas: billOf('paas', config, price),
  faas: billOf('faas', config, price),
});

export function compare(config: WorkloadConfig): Comparison {
  const bills = billsOf(config, priceUsage);
  const parts = ways.flatMap((way) => {
    const one = bills[way];
    return 'refused' in one ? [] : one.rows.flatMap(({ line }) => line.parts);
  });
  const sheetIds = new Set(parts.map(({ sheet }) => sheet));
  const sourceIds = new Set(parts.flatMap(sourcesOf));
  return {
    config,
    bills,
    sheets: Object.fromEntries(
      sheets
        .filter(({ id }) => sheetIds.has(id))
        .map(({ id, provider, service, region, effectiveFrom, effectiveUntil }) => [
          id,
          { provider, service, region, effectiveFrom, effectiveUntil },
        ]),
    ),
    sources: Object.fromEntries(Object.entries(sources).filter(([id]) => sourceIds.has(id))),
  };
}

type BilledPart = WayBill['rows'][number]['line']['parts'][number];

function sourcesOf({ tiers, allowance, steps }: BilledPart): readonly string[] {
  return [
    ...tiers.map(({ price }) => price),
    ...(allowance === null ? [] : [allowance.quantity]),
    ...steps.flatMap(figuresOf),
  ].flatMap(({ sources: ids }) => ids);
}

function figuresOf({ by, of = [] }: BilledPart['steps'][number]): readonly Figure[] {
  return [...by, ...of.flatMap(figuresOf)];
}

/** A number for drawing and comparing; a way without a price is dearer than all. */
const costOf = (bill: WayBill | Refused): number =>
  'refused' in bill ? Number.POSITIVE_INFINITY : Number(bill.total);

/** What each way costs in a month of so many requests, in the currency asked for. */
export function costsAt(config: WorkloadConfig): (requests: number) => Costs {
  const price = rememberingPrice();
  return (requests) => {
    const { onprem, iaas, paas, faas } = billsOf({ ...config, requests }, price);
    return {
      onprem: costOf(onprem),
      iaas: costOf(iaas),
      paas: costOf(paas),
      faas: costOf(faas),
    };
  };
}

/** The counts of a way's machines that grow one by one with the requests: those at noon, and those at night. */
function jumpsIn(way: Way, config: WorkloadConfig): readonly ((requests: number) => number)[] {
  try {
    if (fleetOfWay(way, config) === null) return [];
  } catch (error) {
    if (error instanceof Unfit) return [];
    throw error;
  }
  const at = (requests: number) => fleetOfWay(way, config, requests);
  return [
    (requests) => (at(requests)?.kept ?? 0) + (at(requests)?.added ?? 0),
    (requests) => at(requests)?.kept ?? 0,
  ];
}

/** A curve that is computed point by point, so that others get their turn in between. */
export interface CurveInSteps {
  /** Computes the next point; false when all are known. */
  step(): boolean;
  /** Draws the line through all points and searches where the cheapest way changes. */
  finish(): Curve;
}

export function curveInSteps(config: WorkloadConfig): CurveInSteps {
  const grid = gridFor(ways.flatMap((way) => jumpsIn(way, config)));
  const at = rememberingCosts(costsAt(config));
  let next = 0;
  return {
    step() {
      const requests = grid[next];
      if (requests === undefined) return false;
      at(requests);
      next += 1;
      return true;
    },
    finish: () => curveOf(at, grid),
  };
}

export const curve = (config: WorkloadConfig): Curve => curveInSteps(config).finish();

/** A round number of requests, so that its price is a price by the million. */
const MILLION = 1_000_000;

export function memory(config: WorkloadConfig): MemoryCurve {
  return memoryCurve(config, (memoryMb, durationMs) => {
    const usage = lambdaUsage({
      ...config,
      requests: MILLION,
      memoryMb,
      durationMs,
      coldShare: 0,
      freeTier: 'off',
    });
    try {
      return Number(priceUsage(usage).total);
    } catch (error) {
      if (error instanceof Refusal) return Number.NaN;
      throw error;
    }
  });
}
