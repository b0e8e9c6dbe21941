import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
      requests: fc.integer({ min: 10_000, max: 100_000_000 }),
      durationMs: fc.integer({ min: 1, max: 20_000 }),
      memoryMb: fc.integer({ min: 128, max: 10_240 }),
      cpuShare: fc.double({ min: 0, max: 1, noNaN: true }),
      region: fc.constantFrom('ap-northeast-2', 'us-east-1'),
      arch: fc.constantFrom('x86_64', 'arm64'),
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
  const { costs, spans } = curve(configOf({ prices: '2016', arch: 'arm64' }));
  expect(costs.faas.every((cost) => cost === Number.POSITIVE_INFINITY)).toBe(true);
  expect(spans.some(({ way }) => way === 'faas')).toBe(false);
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
});

test('old sheets price the memories that there were then', () => {
  const { points } = memory(configOf({ prices: '2016' }));
  const at = (mb: number) => points.own.find(({ memoryMb }) => memoryMb === mb)?.costUsd;
  expect(at(1_536)).toBeGreaterThan(0);
  expect(at(1_769)).toBeNaN();
  expect(at(4_096)).toBeNaN();
});
