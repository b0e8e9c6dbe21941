import { expect, test } from 'vitest';
import { Pings } from '@/engine/traffic/pings';

test('the first knock comes one whole period after the timer was set', () => {
  const pings = new Pings();
  expect(pings.nextMs).toBe(Infinity);
  pings.change(240_000, 1_000);
  expect(pings.nextMs).toBe(241_000);
  pings.advance();
  expect(pings.nextMs).toBe(481_000);
});

test('a period of 0 never knocks', () => {
  const pings = new Pings();
  pings.change(240_000, 0);
  pings.change(0, 1_000);
  expect(pings.nextMs).toBe(Infinity);
});
