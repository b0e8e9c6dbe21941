import { expect, test } from 'vitest';
import type { Allowance, Meter } from './contract';
import { ceilTo, dec, halfUp } from './decimal';
import { always, flat, found, tiered, trial } from './figure';
import { makeLine } from './invoice';
import { charge, type Metering } from './meter';
import { Quantity } from './quantity';

const meterOf = (meter: Meter, quantity: number, metering: Partial<Metering> = {}) =>
  charge({ sheet: 'a', name: 'b' }, meter, Quantity.of('n', quantity, 'unit'), {
    freeTier: true,
    ...metering,
  });

const one = found('2', 'LAM-26');

test('half a cent is a cent, and never for want of a binary fraction', () => {
  expect(halfUp(dec('0.625125'), 2).toString()).toBe('0.63');
  expect(halfUp(dec('0.005'), 2).toString()).toBe('0.01');
  expect(halfUp(dec(1.005), 2).toString()).toBe('1.01');
  expect(halfUp(dec('0.00499999'), 2).toString()).toBe('0');
});

test('what is rounded up reaches the next step, and stays where it is one', () => {
  expect(ceilTo(dec('0.1'), dec('0.1')).toString()).toBe('0.1');
  expect(ceilTo(dec('101'), dec('100')).toString()).toBe('200');
  expect(ceilTo(dec('120.0001'), dec('1')).toString()).toBe('121');
});

test('an allowance is taken off, and nothing more', () => {
  const meter = flat('unit', 1, one, always(found('10', 'LAM-26')));
  expect(meterOf(meter, 12)).toMatchObject({ free: '10', gross: '24', amount: '4' });
  expect(meterOf(meter, 7)).toMatchObject({ free: '7', gross: '14', amount: '0' });
  expect(meterOf(meter, 12, { freeTier: false })).toMatchObject({ free: '0', amount: '24' });
});

test('a first year’s gift is taken off when asked for; what a plan includes always is', () => {
  const year = flat('unit', 1, one, trial(found('10', 'LAM-26')));
  expect(meterOf(year, 12).amount).toBe('24');
  expect(meterOf(year, 12, { freeTier: 'trial' }).amount).toBe('4');
  const plan: Allowance = { quantity: found('10', 'CFW'), period: 'month', kind: 'plan' };
  expect(meterOf(flat('unit', 1, one, plan), 12, { freeTier: false }).amount).toBe('4');
});

test('an allowance in money buys fewer units where they cost more', () => {
  // Google's example: 180,000 free vCPU-seconds are worth $4.32, which is 128,571 of Seoul's.
  const free: Allowance = {
    ...always(found('180000', 'FB')),
    worth: found('0.000024', 'FB'),
  };
  const seoul = flat('vCPU-s', 1, found('0.0000336', 'KR-CT'), free);
  const part = meterOf(seoul, 200_000);
  expect(Number(part.free)).toBeCloseTo(128_571.43, 2);
  expect(halfUp(dec(part.gross).minus(dec(part.amount)), 10).toString()).toBe('4.32');
});

const steps = tiered('unit', 1, [
  { upTo: found('10', 'INF'), price: found('3', 'INF') },
  { upTo: found('20', 'INF'), price: found('2', 'INF') },
  { upTo: null, price: found('1', 'INF') },
]);

test.each([
  [0, '0', 1],
  [10, '30', 1],
  [11, '32', 2],
  [20, '50', 2],
  [25, '55', 3],
])('%d units through three tiers cost %s, in %d of them', (quantity, amount, tiers) => {
  const part = meterOf(steps, quantity);
  expect(part.amount).toBe(amount);
  expect(part.tiers).toHaveLength(tiers);
});

test('tiers of provisioned capacity reach so far for each hour by itself', () => {
  expect(meterOf(steps, 25, { scale: dec(0.5) }).amount).toBe('40');
});

test('a price is for so many units', () => {
  expect(meterOf(flat('request', 1_000_000, found('0.20', 'LAM-26')), 7_440_000).amount).toBe(
    '1.488',
  );
});

test('a line is rounded once; by the day where a provider does so', () => {
  const day = meterOf(flat('unit', 1, found('0.072', 'FSX')), 2, { times: 30 });
  expect(makeLine({ name: 'a', parts: [day, day] }, 2).amount).toBe('8.64');
  expect(makeLine({ name: 'a', parts: [day, day], each: 'day' }, 2).amount).toBe('8.4');
});

test('a third of a month, three times, is a month to the last half cent', () => {
  const third = Quantity.of('days', 10, 'day').over('daysPerMonth', 30, 'day').times('gb', 3, 'GB');
  const part = charge(
    { sheet: 'a', name: 'b' },
    flat('GB-month', 1, found('0.005', 'INF')),
    third,
    { freeTier: true },
  );
  expect(makeLine({ name: 'a', parts: [part] }, 2).amount).toBe('0.01');
});

test('a line is as good as its weakest figure', () => {
  const weak: Meter = {
    ...steps,
    tiers: [{ upTo: null, price: { ...one, status: 'unverified' } }],
  };
  const parts = [meterOf(steps, 1), meterOf(weak, 1)];
  expect(makeLine({ name: 'a', parts: parts.slice(0, 1) }, 2).status).toBe('found');
  expect(makeLine({ name: 'a', parts }, 2).status).toBe('unverified');
});

test('every step of a quantity says what was measured and what is billed', () => {
  const upTo = found('100', 'LAM-16');
  const quantity = Quantity.of('requests', 3, 'request').times('duration', 120, 'ms', { upTo });
  expect(quantity.value.toString()).toBe('600');
  expect(quantity.steps[1]).toMatchObject({ measured: '120', billed: '200', by: [upTo] });
});
