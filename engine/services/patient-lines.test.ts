import { describe, expect, test } from 'vitest';
import { PatientLines } from './patient-lines';

const lines = () => new PatientLines(2, 2, 5_000);

function until(of: PatientLines, tMs: number): string[] {
  const seen: string[] = [];
  while (of.nextMs <= tMs) {
    const atMs = of.nextMs;
    const { how, call } = of.step();
    seen.push(`${how} ${call} ${atMs}`);
  }
  return seen;
}

describe('servers with patient customers', () => {
  test('two at once, the third waits for whoever is done first', () => {
    const one = lines();
    expect([1, 2, 3].map((call) => one.join(0, call, call * 100, 0))).toEqual([0, 0, 1]);
    expect(one.standing(0)).toBe(3);
    expect([one.working, one.waiting]).toEqual([2, 1]);
    expect(until(one, 10_000)).toEqual(['answered 1 100', 'answered 2 200', 'answered 3 400']);
    expect(one.standing(0)).toBe(0);
  });

  test('who has waited five seconds leaves, and whoever works then is not disturbed', () => {
    const one = lines();
    for (const call of [1, 2, 3, 4]) one.join(0, call, 9_000, call === 4 ? 2_000 : 0);
    expect(until(one, 20_000)).toEqual([
      'left 3 5000',
      'left 4 7000',
      'answered 1 9000',
      'answered 2 9000',
    ]);
  });

  test('a slot that is free at the very end of patience is still taken', () => {
    const one = lines();
    one.join(0, 1, 5_000, 0);
    one.join(0, 2, 9_000, 0);
    one.join(0, 3, 100, 0);
    expect(until(one, 6_000)).toEqual(['answered 1 5000', 'answered 3 5100']);
  });

  test('nobody waits before the server next door', () => {
    const one = lines();
    for (const call of [1, 2, 3]) one.join(0, call, 1_000, 0);
    expect(one.join(1, 4, 100, 0)).toBe(0);
    expect([one.standing(0), one.standing(1)]).toEqual([3, 1]);
  });

  test('what was saved goes on as if nothing had been', () => {
    const [one, other] = [lines(), lines()];
    for (const call of [1, 2, 3, 4, 5]) one.join(call % 2, call, 3_000 * call, 0);
    until(one, 1_000);
    other.restore(one.save());
    expect(until(other, 100_000)).toEqual(until(one, 100_000));
  });
});
