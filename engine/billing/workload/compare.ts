// The whole comparison: four bills for one month, the curve over all numbers of requests, the curve over memory.

import { sheets } from '@/engine/billing/catalog';
import type { Bill, Figure, PriceSheet, Source } from '@/engine/billing/contract';
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
import { type MemoryCurve, memoryCurve } from '@/engine/billing/workload/memory';
import { peopleBill } from '@/engine/billing/workload/people';
import {
  functionUsage,
  machinesOf,
  type PlacedUsage,
  usagesOf,
} from '@/engine/billing/workload/usages';
import { type PlacedBill, type WayBill, wayBill } from '@/engine/billing/workload/way-bill';
import { Refusal } from '@/engine/kernel/refusal';

/** A way whose bill no sheet can write: the words name the field and what is allowed. */
export interface Refused {
  readonly way: Way;
  readonly refused: string;
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

function billOf(way: Way, config: WorkloadConfig, price: Price): WayBill | Refused {
  try {
    const bills = [
      // What is not counted need not be priced.
      ...usagesOf(way, config)
        .filter(({ isUncounted }) => config.uncounted === 'on' || !isUncounted)
        .map((one): PlacedBill => ({ ...one, bill: price(one.usage) })),
      { bill: peopleBill(way, config), isUncounted: true },
    ];
    return wayBill(way, machinesOf(way, config, config.requests), bills, config);
  } catch (error) {
    if (error instanceof Refusal) return { way, refused: error.message };
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

/** A curve that is computed point by point, so that others get their turn in between. */
export interface CurveInSteps {
  /** Computes the next point; false when all are known. */
  step(): boolean;
  /** Draws the line through all points and searches where the cheapest way changes. */
  finish(): Curve;
}

export function curveInSteps(config: WorkloadConfig): CurveInSteps {
  const machinesAt = (way: Way) => (requests: number) => machinesOf(way, config, requests) ?? 0;
  const grid = gridFor([machinesAt('onprem'), machinesAt('iaas'), machinesAt('paas')]);
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
    const usage = functionUsage({
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
