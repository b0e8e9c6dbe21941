import { describe, expect, test } from 'vitest';
import { PiecePools, type Turned } from './piece-pools';

const START = 1_000;
const KEEP = 60_000;
const pools = (pieces = 2) => new PiecePools(pieces, START, KEEP);

/** Lets everything happen until `tMs`, as `how environment at`. */
function until(of: PiecePools, tMs: number): string[] {
  const seen: string[] = [];
  while (of.nextMs <= tMs) {
    const atMs = of.nextMs;
    const { how, environment }: Turned = of.step();
    seen.push(`${how} ${environment} ${atMs}`);
  }
  return seen;
}

describe('pools by piece', () => {
  test('a cold call waits for its environment, works, idles, and goes after the keep-alive', () => {
    const one = pools();
    expect(one.call(0, 1, 200, 0)).toEqual({ environment: 1, isCold: true });
    expect(until(one, 100_000)).toEqual(['ready 1 1000', 'answered 1 1200', 'reclaimed 1 61200']);
    expect(one.nextMs).toBe(Infinity);
  });

  test('another piece has no use for an idle environment', () => {
    const two = pools();
    two.call(0, 1, 200, 0);
    until(two, 5_000);
    expect(two.call(1, 2, 200, 5_000).isCold).toBe(true);
    expect(two.call(0, 3, 200, 5_000)).toEqual({ environment: 1, isCold: false });
  });

  test('who idled shortest is taken first, so that the others may go; a warm call renews the keep-alive', () => {
    const one = pools();
    one.call(0, 1, 200, 0);
    one.call(0, 2, 700, 0);
    until(one, 10_000);
    expect(one.call(0, 3, 200, 50_000).environment).toBe(2);
    expect(until(one, 200_000)).toEqual([
      'answered 2 50200',
      'reclaimed 1 61200',
      'reclaimed 2 110200',
    ]);
  });

  test('an environment is gone at the very instant at which its keep-alive ends', () => {
    const one = pools();
    one.call(0, 1, 200, 0);
    until(one, 61_200);
    expect(one.call(0, 2, 200, 61_200).isCold).toBe(true);
  });

  test('starts and work are billed as they go on, idling never', () => {
    const one = pools();
    one.call(0, 1, 200, 0);
    expect(one.billed(500)).toEqual({ calls: 1, ms: 500 });
    until(one, 30_000);
    expect(one.billed(30_000)).toEqual({ calls: 1, ms: 1_200 });
  });

  test('a piece that is closed loses its idle environments at once, and busy ones when they are done', () => {
    const one = pools();
    one.call(0, 1, 200, 0);
    one.call(0, 2, 90_000, 0);
    until(one, 5_000);
    expect(one.close(0)).toEqual([1]);
    expect(until(one, 200_000)).toEqual(['answered 2 91000', 'reclaimed 2 91000']);
    one.open(0);
    expect(one.call(0, 3, 200, 200_000).isCold).toBe(true);
  });

  test('what was saved goes on as if nothing had been', () => {
    const [one, other] = [pools(), pools()];
    one.call(0, 1, 200, 0);
    one.call(1, 2, 5_000, 300);
    until(one, 2_000);
    const saved = one.save();
    one.call(0, 3, 100, 2_000);
    other.restore(saved);
    other.call(0, 3, 100, 2_000);
    expect(until(other, 500_000)).toEqual(until(one, 500_000));
    expect(other.billed(500_000)).toEqual(one.billed(500_000));
  });
});
