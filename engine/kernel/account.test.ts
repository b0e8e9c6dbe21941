import { describe, expect, test } from 'vitest';
import { Account, type AccountSpec } from '@/engine/kernel/account';

const NONE = { reserved: 0, provisioned: 0 };
const account = (set: Partial<AccountSpec> = {}) =>
  new Account({
    quota: 300,
    requestsPerUnitPerSec: 10,
    shares: [NONE, NONE],
    growth: { burst: 1_000, perWindow: 1_000, windowMs: 10_000 },
    isGrowthShared: false,
    ...set,
  });

/** How many of a function come to work before it is refused. */
function fill(of: number, one: Account): number {
  let begun = 0;
  while (one.hasRoom(of)) {
    one.begin(of);
    begun += 1;
  }
  return begun;
}

describe('concurrency', () => {
  test('is shared: what one function uses the other has not', () => {
    const one = account();
    for (let i = 0; i < 240; i += 1) one.begin(1);
    expect(one.limitOf(0)).toBe(60);
    expect(fill(0, one)).toBe(60);
    expect(one.hasRoom(1)).toBe(false);
    one.end(0);
    expect(one.hasRoom(1)).toBe(true);
  });

  test('reserved is a share and a ceiling: the others have the rest', () => {
    const one = account({ shares: [{ reserved: 200, provisioned: 0 }, NONE] });
    expect(fill(1, one)).toBe(100);
    expect(fill(0, one)).toBe(200);
  });

  test('provisioned counts while it is idle, is used first, and spills over into what all share', () => {
    const one = account({ shares: [{ reserved: 0, provisioned: 80 }, NONE] });
    expect(fill(1, one)).toBe(220);
    expect(fill(0, one)).toBe(80);
    for (let i = 0; i < 20; i += 1) one.end(1);
    expect(fill(0, one)).toBe(20);
  });

  test('provisioned within a reservation takes nothing more off the rest', () => {
    const one = account({ shares: [{ reserved: 200, provisioned: 80 }, NONE] });
    expect(fill(1, one)).toBe(100);
    expect(fill(0, one)).toBe(200);
  });
});

test('ten requests a second for each unit of the quota, one second of them at once', () => {
  const one = account({ quota: 10 });
  const taken = (atMs: number): number =>
    Array.from({ length: 300 }, () => one.isWithinRate(atMs)).filter(Boolean).length;
  expect([taken(0), taken(500), taken(10_000)]).toEqual([100, 50, 100]);
  one.setQuota(20);
  expect(taken(10_000)).toBe(200);
});

test('each function grows under a law of its own, or all under one', () => {
  const growth = { burst: 5, perWindow: 5, windowMs: 10_000 };
  const grown = (isGrowthShared: boolean): number[] => {
    const one = account({ growth, isGrowthShared });
    return [0, 1].map((of) => {
      let made = 0;
      for (; one.mayGrow(of, 0) && made < 20; made += 1) one.grow(of, 0);
      return made;
    });
  };
  expect([grown(false), grown(true)]).toEqual([
    [5, 5],
    [5, 0],
  ]);
});

test('goes on after being saved as if it never had been', () => {
  const spec = { shares: [{ reserved: 0, provisioned: 7 }, NONE] };
  const one = account(spec);
  one.setQuota(50);
  fill(0, one);
  for (let i = 0; i < 333; i += 1) one.isWithinRate(20);
  one.grow(0, 20);
  const other = account(spec);
  other.restore(one.save());
  expect(other.save()).toEqual(one.save());
  expect(other.limitOf(0)).toBe(one.limitOf(0));
});
