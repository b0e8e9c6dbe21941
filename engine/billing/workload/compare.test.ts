import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheets } from '@/engine/billing/catalog';
import type { Figure } from '@/engine/billing/contract';
import { dec } from '@/engine/billing/decimal';
import { compare, costsAt, curve, memory } from './compare';
import { params, scenarios, type Way, type WorkloadConfig, ways } from './config';
import type { WayBill } from './way-bill';

const configOf = (set: Readonly<Record<string, number | string>> = {}): WorkloadConfig => ({
  ...(Object.fromEntries(
    Object.entries(params).map(([name, param]) => [name, param.default]),
  ) as unknown as WorkloadConfig),
  ...set,
});

function billOf(way: Way, set: Readonly<Record<string, number | string>> = {}): WayBill {
  const bill = compare(configOf(set)).bills[way];
  if ('refused' in bill) throw new Error(bill.refused);
  return bill;
}

const amountOf = (bill: WayBill, id: string): number =>
  Number(bill.rows.find((row) => row.id === id)?.line.amount ?? Number.NaN);

test('the mobile backend of AWS’s own page is in the bill of the function, to the cent', () => {
  const bill = billOf('faas', {
    region: 'us-east-1',
    coldShare: 0,
    uncounted: 'off',
    currency: 'USD',
  });
  expect(amountOf(bill, 'lambda.compute')).toBe(2.33);
  expect(amountOf(bill, 'lambda.requests')).toBe(0.4);
  expect(bill.total).toBe('2.73');
  // 540,000 GB-s are 9.00, of which 6.67 are free; 0.60 for requests, of which 0.20.
  expect(bill.free).toEqual({ currency: 'USD', amount: '6.87' });
});

test('the break-even of one function and one container in Seoul: about 22 million requests', () => {
  const bare = configOf({
    ...scenarios.find(({ id }) => id === 'bare')?.set,
    currency: 'USD',
  });
  const paas = compare(bare).bills.paas as WayBill;
  // 730 hours of 1 vCPU and 2 GB: 33.99 + 7.46.
  expect(paas.total).toBe('41.45');
  const { flips } = curve(bare);
  // 41.4 / 0.00000186667 is 22.18 million, as the cost catalogue has it; 41.45 is a little more.
  expect(flips.paas).toBeGreaterThan(22.1e6);
  expect(flips.paas).toBeLessThan(22.3e6);
});

describe('whatever the knobs', () => {
  const someConfig = fc
    .record({
      requests: fc.oneof(
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 10_000, max: 100_000_000 }),
      ),
      durationMs: fc.integer({ min: 1, max: 20_000 }),
      memoryMb: fc.integer({ min: 128, max: 10_240 }),
      cpuShare: fc.double({ min: 0, max: 1, noNaN: true }),
      region: fc.constantFrom('ap-northeast-2', 'us-east-1'),
      arch: fc.constantFrom('x86_64', 'arm64'),
      running: fc.constantFrom('fixed', 'scheduled', 'autoscaled'),
      busyHours: fc.double({ min: 0.25, max: 24, noNaN: true }),
      instanceType: fc.constantFrom('t3.micro', 't3.medium', 't3.large', 'm5.large'),
      currency: fc.constantFrom('KRW', 'USD'),
      freeTier: fc.constantFrom('on', 'off'),
      uncounted: fc.constantFrom('on', 'off'),
      nat: fc.constantFrom('on', 'off'),
      vat: fc.constantFrom('on', 'off'),
    })
    .map((set) => configOf(set));

  test('no way is refused, nothing is negative, and the rows add up to the total', () => {
    fc.assert(
      fc.property(someConfig, (config) => {
        const { bills } = compare(config);
        for (const way of ways) {
          const bill = bills[way];
          if ('refused' in bill) throw new Error(bill.refused);
          for (const { gross, free, line } of bill.rows) {
            expect(Number(line.amount)).toBeGreaterThanOrEqual(0);
            expect(Number(free)).toBeGreaterThanOrEqual(0);
            expect(dec(gross).minus(free).eq(line.amount)).toBe(true);
          }
          const net = bill.rows.reduce((all, { currency, line }) => {
            const amount = Number(line.amount);
            if (currency === config.currency) return all + amount;
            return (
              all + (currency === 'USD' ? amount * config.krwPerUsd : amount / config.krwPerUsd)
            );
          }, 0);
          expect(Math.abs(Number(bill.net) - net)).toBeLessThan(
            config.currency === 'KRW' ? 0.51 : 0.0051,
          );
          const taxed = Number(bill.net) + Number(bill.tax?.line.amount ?? 0);
          expect(Number(bill.total)).toBeCloseTo(taxed, 6);
          expect(bill.tax === null).toBe(config.vat === 'off');
        }
      }),
      { numRuns: 40 },
    );
  });

  test('more requests never cost less', () => {
    fc.assert(
      fc.property(someConfig, fc.integer({ min: 1, max: 50_000_000 }), (config, more) => {
        const at = costsAt(config);
        const [less, greater] = [at(config.requests), at(config.requests + more)];
        for (const way of ways) expect(greater[way]).toBeGreaterThanOrEqual(less[way]);
      }),
      { numRuns: 40 },
    );
  });

  test('what is left out, free or untaxed never makes a bill dearer', () => {
    fc.assert(
      fc.property(someConfig, (config) => {
        const totals = (set: Partial<WorkloadConfig>) =>
          costsAt({ ...config, ...set })(config.requests);
        const all = totals({ uncounted: 'on', freeTier: 'off', vat: 'on' });
        for (const less of [{ uncounted: 'off' }, { freeTier: 'on' }, { vat: 'off' }] as const) {
          const cheaper = totals({ uncounted: 'on', freeTier: 'off', vat: 'on', ...less });
          for (const way of ways) expect(cheaper[way]).toBeLessThanOrEqual(all[way]);
        }
      }),
      { numRuns: 25 },
    );
  });
});

test('initialisation is billed since August 2025, and not before', () => {
  const set = { coldShare: 0.2, initMs: 800, freeTier: 'off' };
  const compute = (more: Readonly<Record<string, string>>): number =>
    amountOf(billOf('faas', { ...set, ...more }), 'lambda.compute');
  const none = amountOf(billOf('faas', { ...set, coldShare: 0 }), 'lambda.compute');
  expect(compute({ init: 'off' })).toBe(none);
  expect(compute({ prices: '2025' })).toBe(none);
  // 600,000 cold starts × 0.8 s × 1.5 GB at the price of a GB-second.
  expect(compute({}) - none).toBeCloseTo(600_000 * 0.8 * 1.5 * 0.0000166667, 2);
});

test('before December 2020 every started tenth of a second was paid for', () => {
  const compute = (prices: string): number =>
    amountOf(
      billOf('faas', { prices, durationMs: 120, freeTier: 'off', coldShare: 0 }),
      'lambda.compute',
    );
  // 200 ms instead of 120: 900,000 GB-s at 0.00001667.
  expect(compute('2016')).toBeCloseTo(15, 1);
  expect(compute('2020')).toBe(9);
});

test('a way that no sheet can price says why, and leaves the others standing', () => {
  const { bills } = compare(configOf({ prices: '2016', arch: 'arm64' }));
  expect(bills.faas).toMatchObject({ way: 'faas', refused: expect.stringContaining('arch') });
  expect('refused' in bills.paas).toBe(false);
  expect(bills.faas).toMatchObject({ why: { kind: 'no-price', service: 'aws-lambda' } });
  const { costs, spans } = curve(configOf({ prices: '2016', arch: 'arm64' }));
  expect(costs.faas.every((cost) => cost === Number.POSITIVE_INFINITY)).toBe(true);
  // Nobody wins a race that one did not run.
  expect(spans).toEqual([]);
});

test('every turn of every scenario is exact: one request fewer, and the other way was cheaper', () => {
  for (const { set } of scenarios) {
    const config = configOf(set);
    const at = costsAt(config);
    const { spans } = curve(config);
    spans.slice(1).forEach((span, index) => {
      const before = spans[index];
      if (!before) return;
      expect(at(span.from)[span.way]).toBeLessThan(at(span.from)[before.way]);
      expect(at(before.to)[before.way]).toBeLessThanOrEqual(at(before.to)[span.way]);
    });
  }
});

test('every figure that a bill was written by names a source that is handed along', () => {
  const { bills, sources, sheets } = compare(configOf());
  for (const way of ways) {
    const bill = bills[way] as WayBill;
    for (const { line } of bill.rows) {
      for (const part of line.parts) {
        for (const { price } of part.tiers) {
          for (const id of price.sources) expect(sources).toHaveProperty([id]);
        }
        if (part.sheet !== 'people') expect(sheets).toHaveProperty([part.sheet]);
      }
    }
  }
});

test('a value that was not touched keeps its source; a changed one is one’s own', () => {
  const row = (set: Readonly<Record<string, number>>) =>
    billOf('onprem', set).rows.find(({ id }) => id === 'on-premises.electricity');
  expect(row({})?.line.parts[0]?.tiers[0]?.price.status).toBe('found');
  expect(row({ krwPerKwh: 150 })?.line.parts[0]?.tiers[0]?.price.status).toBe('given');
});

test('the defaults of a server are those of its price sheet', () => {
  const part = billOf('onprem').rows.find(({ id }) => id === 'on-premises.depreciation')?.line
    .parts[0];
  const measured = (name: string) => part?.steps.find((step) => step.name === name)?.measured;
  expect(Number(measured('price'))).toBe(params.serverUsd.default);
  expect(Number(measured('years'))).toBe(params.depreciationYears.default);
  const rules = sheets.find(({ service }) => service === 'on-premises')?.rules ?? {};
  const said = (rule: string): number => Number((rules[rule] as Figure | undefined)?.value);
  expect(said('maintenancePerYear')).toBe(params.repairShare.default);
  expect(said('balancerUsd')).toBe(params.balancerUsd.default);
  expect(said('storageUsdPerGB')).toBe(params.diskUsdPerGb.default);
  expect(said('rackUsdPerKw')).toBe(params.rackUsdPerKw.default);
  expect(said('uplinkUsdPerMbps')).toBe(params.uplinkUsdPerMbps.default);
});

/** Lines of money that is counted in steps have no unit price to write over: a knob holds what one pays instead. */
const knobOf: Readonly<Record<string, readonly [knob: keyof typeof params, value: number]>> = {
  depreciation: ['serverUsd', 9_000],
  maintenance: ['repairShare', 0.2],
  rack: ['rackUsdPerKw', 200],
  balancer: ['balancerUsd', 5_000],
  uplink: ['uplinkUsdPerMbps', 5],
  logs: ['diskUsdPerGb', 1],
  storage: ['diskUsdPerGb', 1],
};

test('every line can be given what one pays oneself: at its unit price, or by a knob', () => {
  const all = { objectsGb: 50_000, requests: 300_000_000, logKb: 5 };
  for (const way of ways) {
    const bill = billOf(way, all);
    for (const { id, line } of bill.rows) {
      const isMoney = line.parts.every(({ unit }) => unit === 'money');
      if (!isMoney) continue;
      const [knob, value] = knobOf[line.name] ?? [];
      expect(knob, id).toBeDefined();
      const own = billOf(way, { ...all, [knob as string]: value as number });
      expect(amountOf(own, id), id).not.toBe(amountOf(bill, id));
    }
  }
  const seen = billOf('onprem', all).rows.map(({ line }) => line.name);
  expect(Object.keys(knobOf).filter((name) => !seen.includes(name))).toEqual([]);
});

test('old sheets price the memories that there were then', () => {
  const { points } = memory(configOf({ prices: '2016' }));
  const at = (mb: number) => points.own.find(({ memoryMb }) => memoryMb === mb)?.costUsd;
  expect(at(1_536)).toBeGreaterThan(0);
  expect(at(1_769)).toBeNaN();
  expect(at(4_096)).toBeNaN();
});

const nightly = scenarios.find(({ id }) => id === 'nightly-batch')?.set;
const total = (bill: WayBill, svc: string): number =>
  bill.rows
    .filter(({ id }) => id.startsWith(`${svc}.`))
    .reduce((sum, { line }) => sum + Number(line.amount), 0);

test('the nightly batch as jobs that end costs about $28 on Fargate, and less on Arm', () => {
  expect(total(billOf('paas', nightly), 'fargate')).toBeCloseTo(28.55, 2);
  expect(total(billOf('paas', { ...nightly, arch: 'arm64' }), 'fargate')).toBeCloseTo(22.84, 1);
  // Kept for the peak all month, the same work costs forty times as much.
  expect(
    total(billOf('paas', { ...nightly, running: 'fixed', targetUse: 1 }), 'fargate'),
  ).toBeGreaterThan(700);
  const faas = total(billOf('faas', nightly), 'lambda');
  expect(faas).toBeGreaterThan(total(billOf('paas', nightly), 'fargate'));
});

test('arm64 reaches every way that has it', () => {
  const arm = (way: Way) => billOf(way, { arch: 'arm64', freeTier: 'off' });
  const x86 = (way: Way) => billOf(way, { freeTier: 'off' });
  for (const [way, id] of [
    ['iaas', 'ec2.compute'],
    ['paas', 'fargate.cpu'],
    ['faas', 'lambda.compute'],
  ] as const) {
    expect(amountOf(arm(way), id)).toBeLessThan(amountOf(x86(way), id));
  }
});

test('a t3 pays for what it does beyond its credits, each machine by itself', () => {
  // Two vCPUs at 60 %, of which 20 % are earned: 2 × 0.4 vCPU-hours an hour at five cents, beside $0.052.
  const busy = {
    requests: 100_000_000,
    peakToMean: 1,
    durationMs: 100,
    memoryMb: 1_769,
    cpuShare: 1,
    minMachines: 1,
  };
  const bill = billOf('iaas', busy);
  const hours = 730;
  const work = (1e8 * 0.1) / 3_600;
  const machines = bill.machines ?? 0;
  const surplus = work - 0.2 * 2 * machines * hours;
  expect(amountOf(bill, 'ec2.surplus')).toBeCloseTo(surplus * 0.05, 1);
  // A quiet night earns nothing for machines that are there at noon only.
  const noon = { ...busy, peakToMean: 6, busyHours: 2, requests: 20_000_000 };
  const following = amountOf(billOf('iaas', noon), 'ec2.surplus');
  expect(following).toBeGreaterThan(0);
  const fixed = billOf('iaas', { ...noon, running: 'fixed' });
  expect(fixed.rows.some(({ id }) => id === 'ec2.surplus')).toBe(false);
  expect(
    billOf('iaas', { ...busy, instanceType: 'm5.large' }).rows.some(
      ({ id }) => id === 'ec2.surplus',
    ),
  ).toBe(false);
});

test('servers of one’s own pay for their place, line, balancers, logs, and people by the machine', () => {
  const ids = (bill: WayBill) => bill.rows.map(({ id }) => id);
  expect(ids(billOf('onprem'))).toEqual(
    expect.arrayContaining(
      ['rack', 'balancer', 'uplink', 'logs', 'maintenance'].map((name) => `on-premises.${name}`),
    ),
  );
  const bare = ids(billOf('onprem', { uncounted: 'off' }));
  expect(bare).toEqual(['on-premises.depreciation', 'on-premises.electricity']);
  const few = billOf('onprem');
  const many = billOf('onprem', { requests: 1_000_000_000, durationMs: 2_000 });
  expect(many.machines ?? 0).toBeGreaterThan(2);
  const hoursOf = (bill: WayBill): number => amountOf(bill, 'people.hours') / 30_000;
  expect(hoursOf(few)).toBe(8);
  expect(hoursOf(many)).toBe(8 + 4 * ((many.machines ?? 0) - 2));
});

describe('what cannot be done is refused as such', () => {
  const whyOf = (way: Way, set: Readonly<Record<string, number | string>>) => {
    const bill = compare(configOf(set)).bills[way];
    return 'refused' in bill ? bill.why : null;
  };
  test.each([
    ['faas', { durationMs: 60_000 }, { kind: 'too-long', by: 'gateway', mostSec: 30 }],
    ['faas', { durationMs: 60_000, trigger: 'events' }, null],
    [
      'faas',
      { durationMs: 900_001, trigger: 'events' },
      { kind: 'too-long', by: 'function', mostSec: 900 },
    ],
    [
      'faas',
      { functionOn: 'azure-consumption', durationMs: 600_001, trigger: 'events' },
      { kind: 'too-long', by: 'function', mostSec: 600 },
    ],
    // Azure's own balancer gives up sooner than its functions and containers do.
    ['faas', { functionOn: 'azure-consumption', durationMs: 230_000 }, null],
    [
      'faas',
      { functionOn: 'azure-consumption', durationMs: 230_001 },
      { kind: 'too-long', by: 'gateway', mostSec: 230 },
    ],
    [
      'faas',
      { functionOn: 'azure-flex', region: 'us-east-1', durationMs: 600_000 },
      { kind: 'too-long', by: 'gateway', mostSec: 230 },
    ],
    ['paas', { containerOn: 'container-apps', durationMs: 240_000 }, null],
    [
      'paas',
      { containerOn: 'container-apps', durationMs: 240_001 },
      { kind: 'too-long', by: 'gateway', mostSec: 240 },
    ],
    ['paas', { containerOn: 'container-apps', durationMs: 240_001, trigger: 'events' }, null],
    ['faas', { functionOn: 'workers' }, { kind: 'too-large', mostMb: 128 }],
    ['faas', { functionOn: 'workers', memoryMb: 128 }, null],
    [
      'faas',
      { functionOn: 'azure-flex' },
      { kind: 'no-price', service: 'azure-functions', region: 'koreacentral' },
    ],
    ['faas', { functionOn: 'azure-flex', region: 'us-east-1' }, null],
    ['paas', { running: 'jobs' }, { kind: 'jobs-answer-nobody' }],
    ['iaas', { running: 'jobs' }, { kind: 'jobs-answer-nobody' }],
    ['onprem', { running: 'jobs' }, null],
  ] as const)('%s with %o', (way, set, why) => {
    expect(whyOf(way, set)).toEqual(why);
  });
});

test('every provider writes a whole bill, with bytes and logs', () => {
  for (const region of ['ap-northeast-2', 'us-east-1']) {
    for (const functionOn of ['lambda', 'azure-consumption', 'cloud-run']) {
      const bill = billOf('faas', { region, functionOn, freeTier: 'off' });
      expect(bill.rows.filter(({ isUncounted }) => isUncounted).length).toBeGreaterThanOrEqual(3);
    }
    for (const containerOn of ['fargate', 'cloud-run', 'container-apps']) {
      const bill = billOf('paas', { region, containerOn, freeTier: 'off' });
      expect(bill.rows.filter(({ isUncounted }) => isUncounted).length).toBeGreaterThanOrEqual(3);
    }
  }
});

test('one’s own price changes its line, is said to be given, and waits where its meter is not in the bill', () => {
  const own = 'lambda.compute.x86_64:0.00001,lambda.compute.arm64:0.5';
  const config: WorkloadConfig = { ...configOf({ freeTier: 'off', coldShare: 0 }), own };
  const bill = compare(config).bills.faas as WayBill;
  const row = bill.rows.find(({ id }) => id === 'lambda.compute');
  expect(row?.line).toMatchObject({ amount: '5.4', status: 'given' });
  expect(compare({ ...config, own: '' }).bills.faas).toEqual(
    compare(configOf({ freeTier: 'off', coldShare: 0 })).bills.faas,
  );
});

test('no requests cost what is kept ready, and one request is one', () => {
  const none = billOf('faas', { requests: 0, uncounted: 'off' });
  expect(none.total).toBe('0');
  expect(Number(billOf('iaas', { requests: 0 }).total)).toBeGreaterThan(0);
  expect(billOf('faas', { requests: 1, uncounted: 'off', freeTier: 'off' }).total).toBe('0');
});

test('months are as long as they are', () => {
  const cpu = (month: string) =>
    amountOf(billOf('paas', { month, running: 'fixed' }), 'fargate.cpu');
  expect(cpu('31d') / cpu('28d')).toBeCloseTo(31 / 28, 3);
  expect(cpu('29d')).toBeLessThan(cpu('30d'));
});

test('a database and objects stand in every bill, where a source gives their price', () => {
  const data = { region: 'us-east-1', database: 'on', objectsGb: 1_000 };
  for (const way of ['iaas', 'paas', 'faas'] as const) {
    const bill = billOf(way, data);
    expect(amountOf(bill, 'rds.compute')).toBe(23.36);
    expect(amountOf(bill, 'rds.storage')).toBe(2.3);
    expect(amountOf(bill, 's3.storage')).toBe(23);
    expect(amountOf(bill, 's3.gets')).toBe(1.2);
  }
  // 1,000 GB at $2, over sixty months, at ₩1,400.
  expect(amountOf(billOf('onprem', data), 'on-premises.storage')).toBeCloseTo(
    (2_000 / 60) * 1_400,
    -1,
  );
  expect(compare(configOf({ database: 'on' })).bills.faas).toMatchObject({
    why: { kind: 'no-price' },
  });
  expect(compare(configOf({ ...data, functionOn: 'cloud-run' })).bills.faas).toMatchObject({
    why: { kind: 'no-price', service: 'aws-rds', region: 'us-central1' },
  });
});
