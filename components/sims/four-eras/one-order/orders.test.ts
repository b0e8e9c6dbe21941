// The orders of the task are those of the run, one after another in each way, and what is said of them is so.

import { expect, test } from 'vitest';
import { oneOrderMessages } from '@/i18n/messages/one-order';
import { barNames } from '@/i18n/messages/order-bars';
import { answeredAfter, pack, piecesOf, unpack } from './followed-order';
import { oneOrderData } from './orders';
import { clockOf, partsOf, sharedWon, tell, workedWon, workOf } from './said';

const data = await oneOrderData();
const orders = data.orders.map(unpack);
const at = (number: number) => {
  const order = orders.find((one) => one.number === number);
  if (!order) throw new RangeError(`order ${number} is not followed`);
  return order;
};
const opening = orders[data.opening];

test('every order goes four ways, works equally long wherever it is answered, and fits the line', () => {
  expect(orders.length).toBeGreaterThan(100);
  for (const order of orders) {
    expect(order.ways).toHaveLength(4);
    for (const way of order.ways) {
      if (way.work !== null) expect(Math.abs(way.work - workOf(order))).toBeLessThanOrEqual(1);
      expect(answeredAfter(way) ?? 0).toBeLessThanOrEqual(data.longestMs);
    }
  }
});

test('what is waited for of the pieces ends with the answer, and the mail begins there', () => {
  for (const order of orders) {
    const pieces = piecesOf(order, data.bars);
    const path = pieces.filter(({ isWaitedFor }) => isWaitedFor);
    // Seventeen pieces, each rounded to a millisecond.
    expect(Math.abs((path.at(-1)?.toMs ?? 0) - workOf(order))).toBeLessThanOrEqual(9);
    expect(path.at(-1)?.bar).toBe('payment');
    for (const [i, piece] of path.slice(1).entries()) expect(piece.fromMs).toBe(path[i]?.toMs);
    expect(pieces.at(-1)).toMatchObject({ bar: 'mail', fromMs: path.at(-1)?.toMs });
    expect(pieces.filter(({ isWaitedFor }) => !isWaitedFor)).toHaveLength(2);
  }
  expect(new Set(data.bars)).toEqual(new Set(Object.keys(barNames)));
});

test('it opens on an order that each way answered, and each sooner than the one before', () => {
  expect(opening?.number).toBe(919);
  const took = opening?.ways.map(answeredAfter) ?? [];
  expect(took.every((ms) => ms !== null)).toBe(true);
  expect(took.toSorted((a, b) => (b ?? 0) - (a ?? 0))).toEqual(took);
  if (!opening) return;
  expect(clockOf(opening, data.noonMs, oneOrderMessages.ko)).toBe('12시 1분 34초');
  expect(clockOf(opening, data.noonMs, oneOrderMessages.en)).toBe('12:01:34');
  expect(tell(opening, 'ko')).toBe(
    '일은 어디서나 623ms인데, 온프레미스에서는 대기열에서 6.35초 더 기다렸어요. FaaS에서는 기다리지 않았어요.',
  );
});

test('a lost order, one that woke a function, and one before noon are told as such', () => {
  expect(tell(at(181), 'en')).toBe(
    'Lost by On-premises, IaaS, PaaS: even the queue was full. With FaaS it did not wait.',
  );
  expect(partsOf(at(181).ways[0] ?? { line: 0, start: 0, work: 1 }, 'en')).toMatch(/full/);
  expect(tell(at(28), 'en')).toBe('With FaaS it waited 796 ms for a function to start.');
  expect(tell(at(10), 'ko')).toMatch(/^네 방식 모두 1\.5\d초 만에 답했어요/);
});

test('what it cost: a place while it worked, its share of the month, nothing where it was lost', () => {
  const [servers, vm, , fn] = data.charges;
  if (!opening || servers === undefined || vm === undefined || fn === undefined) throw new Error();
  const [own, iaas, , faas] = opening.ways;
  if (!own || !iaas || !faas) throw new Error();
  expect(workedWon(own, servers, 'en')).toBe('bought ahead');
  expect([workedWon(iaas, vm, 'ko'), sharedWon(iaas, vm, 'ko')]).toEqual(['0.0034원', '1.6원']);
  expect([workedWon(faas, fn, 'ko'), sharedWon(faas, fn, 'ko')]).toEqual(['0.015원', '0.015원']);
  const lost = at(181).ways[1];
  expect(lost && workedWon(lost, vm, 'ko')).toBe('0원');
  // A start is billed, too.
  const woke = at(28).ways[3];
  expect(woke && workedWon(woke, fn, 'ko')).toBe('0.044원');
});

test('an order on its way into the page is the same when it arrives, and all of them are few letters', () => {
  const made = {
    number: 7,
    cameMs: 9,
    ways: [
      { line: 5, start: 0, work: 30 },
      { line: 0, start: 0, work: null },
      { line: 0, start: 8, work: 30 },
      { line: 0, start: 0, work: 30 },
    ],
    tookMs: [1, 2, 3],
  };
  expect(unpack(pack(made))).toEqual(made);
  expect(JSON.stringify(data.orders).length).toBeLessThan(16_000);
});
