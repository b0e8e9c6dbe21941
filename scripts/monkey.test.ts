import { expect, test } from 'vitest';
import { pick, randomFrom } from './monkey/acts.mjs';
import { lostIn, NONSENSE } from './monkey/checks.mjs';

test('a seed gives the same choices again, and another one others', () => {
  const choices = (seed: number): unknown[] => {
    const random = randomFrom(seed);
    return Array.from({ length: 40 }, () => pick(random, ['a', 'b', 'c', 'd']));
  };
  expect(choices(7)).toEqual(choices(7));
  expect(choices(7)).not.toEqual(choices(8));
  expect(new Set(choices(7)).size).toBe(4);
});

test('whoever came and is not accounted for is told, of the whole and of each part', () => {
  const whole = { arrived: 9, completed: 4, rejected: 2, timedOut: 1, waiting: 1, running: 1 };
  expect(lostIn({ counts: whole })).toEqual([]);
  expect(lostIn({ counts: { ...whole, waiting: 0 } })).toEqual([
    'arrived is 9, and 8 are accounted for',
  ]);
  expect(lostIn({ counts: { ...whole, waiting: -1, running: 3 } })).toHaveLength(1);
  const part = Object.fromEntries(Object.entries(whole).map(([name, n]) => [`menu.${name}`, n]));
  expect(lostIn({ counts: { ...whole, ...part, 'menu.completed': 5 } })).toEqual([
    'menu.arrived is 9, and 10 are accounted for',
  ]);
  expect(lostIn({ counts: { arrived: 3, completed: 1 } })).toEqual([]);
  expect(lostIn({})).toEqual([]);
});

test('nonsense is what JavaScript says where nothing is, and no ordinary word', () => {
  for (const text of ['p95 NaN ms', 'undefined건', '[object Object]', '∞ -Infinity']) {
    expect(NONSENSE.test(text), text).toBe(true);
  }
  for (const text of ['Nano', '무한', 'infinity', 'the undefinedness']) {
    expect(NONSENSE.test(text), text).toBe(false);
  }
});
