// The rates of runs against the price sheets, worked out by hand.

import { expect, test } from 'vitest';
import { documentRates, listRates } from '@/engine/billing/rates';

const HOUR = 3_600;

test('each rate is its list price', () => {
  const rates = listRates();
  // Seoul, October 2026: t3.medium $0.052 an hour, gp3 $0.0912 a GB-month.
  expect(rates.vmPerSec).toBeCloseTo(0.052 / HOUR + (30 * 0.0912) / (730 * HOUR), 8);
  // Fargate $0.04656 a vCPU-hour and $0.00511 a GB-hour.
  expect(rates.containerPerSec).toBeCloseTo((0.04656 + 2 * 0.00511) / HOUR, 8);
  expect(rates.functionPerSec).toBeCloseTo(0.0000166667, 12);
  expect(rates.functionPerRequest).toBeCloseTo(0.2 / 1e6, 12);
  // $12,000 over five years and 10 % of repair a year, 0.4 kW at a PUE of 1.54 and ₩182.7, at ₩1,400.
  const month = 12_000 / 60 + 1_200 / 12 + (0.4 * 1.54 * 730 * 182.7) / 1_400;
  expect(rates.serverPerSec).toBeCloseTo(month / (730 * HOUR), 7);
});

test('documents cost what the sheet says, beyond the day’s allowance', () => {
  const rates = documentRates();
  expect(rates.perRead).toBeCloseTo(0.038 / 100_000, 15);
  expect(rates.perWrite).toBeCloseTo(0.115 / 100_000, 15);
  expect(rates.freeReadsPerDay).toBe(50_000);
  expect(rates.freeWritesPerDay).toBe(20_000);
});
