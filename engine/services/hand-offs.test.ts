import { describe, expect, test } from 'vitest';
import { HandOffs, NO_JOB } from './hand-offs';

/** Every job works for ten ms; `begun` keeps who began where and when. */
function desks(serves: readonly number[], lines = serves.length) {
  const begun: string[] = [];
  const parts = new HandOffs(serves, lines, (job, desk, atMs) => {
    begun.push(`${job}@${desk} ${atMs}`);
    return 10;
  });
  return { parts, begun };
}

describe('lines and desks', () => {
  test('who came first is served first, by the desk that serves the line', () => {
    const { parts, begun } = desks([0, 1]);
    for (const job of [7, 5, 6]) parts.join(job, 0, 0);
    expect(parts.waitingIn(0)).toEqual([5, 6]);
    expect(parts.atDesks).toEqual([7, NO_JOB]);
    expect(parts.step()).toEqual({ turn: 'finished', job: 7, place: 0 });
    parts.fill(10);
    expect(begun).toEqual(['7@0 0', '5@0 10']);
  });

  test('several desks share one line', () => {
    const { parts } = desks([0, 0, 0]);
    for (const job of [0, 1, 2, 3]) parts.join(job, 0, 0);
    expect(parts.atDesks).toEqual([0, 1, 2]);
    expect(parts.waiting).toBe(1);
  });

  test('a job on its way holds no desk and stands in its line when it arrives', () => {
    const { parts, begun } = desks([0, 1]);
    parts.join(1, 0, 0);
    parts.step();
    parts.handOn(1, 1, 25, 10);
    parts.fill(10);
    expect([parts.onTheWay, parts.waiting, parts.nextMs]).toEqual([1, 0, 35]);
    expect(parts.step()).toEqual({ turn: 'arrived', job: 1, place: 1 });
    parts.fill(35);
    expect(begun).toEqual(['1@0 0', '1@1 35']);
  });

  test('work that ends comes before what arrives at the same instant', () => {
    const { parts } = desks([0, 1]);
    parts.handOn(2, 0, 10, 0);
    parts.join(1, 0, 0);
    expect(parts.step()).toEqual({ turn: 'finished', job: 1, place: 0 });
    expect(parts.step()).toEqual({ turn: 'arrived', job: 2, place: 0 });
  });

  test('regrouped desks finish what they are at; who waits or is on the way goes to the new lines', () => {
    const { parts, begun } = desks([0, 1, 2]);
    for (const job of [4, 3, 2]) parts.join(job, 0, 0);
    parts.handOn(9, 2, 5, 0);
    parts.regroup([0, 0, 0], () => 0, 1);
    expect(begun).toEqual(['4@0 0', '2@1 1', '3@2 1']);
    expect(parts.step()).toEqual({ turn: 'arrived', job: 9, place: 0 });
    expect(parts.waitingIn(0)).toEqual([9]);
  });

  test('a line that is not there is refused by name', () => {
    const { parts } = desks([0, 1]);
    expect(() => parts.join(1, 2, 0)).toThrow('line 2 is not there; known: 0 to 1');
    expect(() => desks([3], 1)).toThrow('line 3 is not there; known: 0 to 0');
  });
});

test('what was saved goes on as if it had never stopped', () => {
  const first = desks([0, 1]);
  for (const job of [1, 2, 3]) first.parts.join(job, 0, 0);
  first.parts.handOn(8, 1, 3, 0);
  const saved = first.parts.save();
  const walk = ({ parts }: ReturnType<typeof desks>): unknown[] => {
    const seen: unknown[] = [];
    while (parts.nextMs < Infinity) {
      const atMs = parts.nextMs;
      seen.push([atMs, parts.step()]);
      parts.fill(atMs);
    }
    return seen;
  };
  const other = desks([0, 1]);
  other.parts.restore(saved);
  expect(walk(other)).toEqual(walk(first));
});
