import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Stream } from '@/engine/kernel/random';
import { type KeyOrder, LeaseQueue, type LeaseRules, type Receipt } from './lease-queue';

const LEASE = 30_000;

function queueOf(
  messages: readonly number[],
  rules: Partial<LeaseRules> = {},
  keyOf: ((message: number) => number) | null = null,
  rule: KeyOrder['rule'] = 'hold',
): LeaseQueue {
  const queue = new LeaseQueue(
    { leaseMs: LEASE, maxReceives: 3, ...rules },
    new Stream(1, 'routing'),
    keyOf ? { keyOf, rule } : null,
  );
  for (const message of messages) queue.put(message);
  return queue;
}

const numbers = (receipts: readonly Receipt[]): number[] =>
  receipts.map(({ message }) => message).toSorted((a, b) => a - b);

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

describe('taking', () => {
  test('takes a batch at most, and nobody else sees it until its lease ends', () => {
    const queue = queueOf(upTo(12));
    const { taken } = queue.receive(10, 0);
    expect(taken).toHaveLength(10);
    expect([queue.waitingCount, queue.leasedCount, queue.nextReturnMs]).toEqual([2, 10, LEASE]);
    expect(queue.giveBack(LEASE - 1)).toEqual([]);
    expect(queue.giveBack(LEASE)).toEqual(taken.map(({ message }) => message));
    expect([queue.waitingCount, queue.leasedCount, queue.nextReturnMs]).toEqual([12, 0, Infinity]);
  });

  test('keeps no order: each of those that wait is taken first about equally often', () => {
    const first = upTo(4).map(() => 0);
    for (let seed = 1; seed <= 4_000; seed += 1) {
      const queue = new LeaseQueue({ leaseMs: 1, maxReceives: 1 }, new Stream(seed, 'routing'));
      for (const message of upTo(4)) queue.put(message);
      const message = queue.receive(1, 0).taken[0]?.message ?? -1;
      first[message] = (first[message] ?? 0) + 1;
    }
    // Four standard deviations of a binomial with n = 4,000 and p = 1/4.
    for (const count of first) expect(Math.abs(count - 1_000)).toBeLessThan(110);
  });

  test('counts how often each was taken, and puts it aside at the taking after the last one', () => {
    const queue = queueOf([7]);
    for (const receive of [1, 2, 3]) {
      expect(queue.receive(10, 0)).toEqual({ taken: [{ message: 7, receive }], died: [] });
      queue.giveBack(LEASE);
      expect(queue.deadMessages).toEqual([]);
    }
    expect(queue.receive(10, LEASE)).toEqual({ taken: [], died: [7] });
    expect([queue.deadMessages, queue.waitingCount, queue.nextReturnMs]).toEqual([
      [7],
      0,
      Infinity,
    ]);
  });

  test('what is put aside takes no place in a batch', () => {
    const queue = queueOf([1], { maxReceives: 1 });
    queue.receive(1, 0);
    queue.giveBack(LEASE);
    for (const message of [2, 3]) queue.put(message);
    const { taken, died } = queue.receive(2, LEASE);
    expect(died.length + taken.length).toBeGreaterThanOrEqual(2);
    expect(numbers(taken)).toEqual([2, 3]);
  });
});

describe('deleting', () => {
  test('in time: the message is gone', () => {
    const queue = queueOf([1]);
    const [receipt] = queue.receive(1, 0).taken;
    expect(queue.delete(receipt as Receipt)).toBe('deleted');
    expect([queue.leasedCount, queue.waitingCount, queue.nextReturnMs]).toEqual([0, 0, Infinity]);
  });

  test('after its lease, while nobody has taken it again: gone as well', () => {
    const queue = queueOf([1, 2]);
    const { taken } = queue.receive(2, 0);
    queue.giveBack(LEASE);
    expect(queue.delete(taken[0] as Receipt)).toBe('deleted');
    expect(queue.waitingCount).toBe(1);
    expect(queue.receive(2, LEASE).taken).toHaveLength(1);
  });

  test('with an old receipt, once it has been taken again: nothing happens', () => {
    const queue = queueOf([1]);
    const [old] = queue.receive(1, 0).taken;
    queue.giveBack(LEASE);
    const [latest] = queue.receive(1, LEASE).taken;
    expect(queue.delete(old as Receipt)).toBe('tooLate');
    expect(queue.leasedCount).toBe(1);
    expect(queue.delete(latest as Receipt)).toBe('deleted');
    expect(queue.delete(latest as Receipt)).toBe('tooLate');
  });

  test('once it was put aside: nothing happens', () => {
    const queue = queueOf([1], { maxReceives: 1 });
    const [receipt] = queue.receive(1, 0).taken;
    queue.giveBack(LEASE);
    queue.receive(1, LEASE);
    expect(queue.delete(receipt as Receipt)).toBe('tooLate');
    expect(queue.deadMessages).toEqual([1]);
  });
});

describe('with keys, here the last digit', () => {
  const ordered = (messages: readonly number[], rules: Partial<LeaseRules> = {}) =>
    queueOf(messages, rules, (message) => message % 10);
  const inTurn = (receipts: readonly Receipt[]) => receipts.map(({ message }) => message);

  test('the oldest of each key is taken, and the next of it once that one is deleted', () => {
    const queue = ordered([11, 2, 21, 12, 3]);
    const { taken } = queue.receive(10, 0);
    expect(inTurn(taken)).toEqual([11, 2, 3]);
    expect(queue.receive(10, 1)).toEqual({ taken: [], died: [] });
    queue.delete(taken[1] as Receipt);
    expect(inTurn(queue.receive(10, 2).taken)).toEqual([12]);
  });

  test('what comes back comes before what is younger', () => {
    const queue = ordered([11, 21]);
    queue.receive(1, 0);
    queue.giveBack(LEASE);
    expect(queue.receive(10, LEASE).taken).toEqual([{ message: 11, receive: 2 }]);
  });

  test('one that is put aside makes way for the next of its key', () => {
    const queue = ordered([11, 21], { maxReceives: 1 });
    queue.receive(1, 0);
    queue.giveBack(LEASE);
    const { taken, died } = queue.receive(1, LEASE);
    expect([inTurn(taken), died]).toEqual([[21], [11]]);
  });
});

test('what returns at one instant is taken together: a failing batch stays one', () => {
  const queue = queueOf(upTo(10), { maxReceives: 5 });
  for (let round = 0; round < 5; round += 1) {
    queue.giveBack(round * LEASE);
    expect(numbers(queue.receive(10, round * LEASE).taken)).toEqual(upTo(10));
  }
  queue.giveBack(5 * LEASE);
  expect(queue.receive(10, 5 * LEASE).died).toHaveLength(10);
});

test('sent back from aside, it may be taken as often as a new one', () => {
  const queue = queueOf([1, 2], { maxReceives: 1 });
  queue.receive(2, 0);
  queue.giveBack(LEASE);
  queue.receive(2, LEASE);
  expect(queue.redrive()).toHaveLength(2);
  expect([queue.deadMessages, queue.waitingCount]).toEqual([[], 2]);
  expect(queue.receive(2, LEASE).taken.map(({ receive }) => receive)).toEqual([1, 1]);
});

test('other rules count from the next taking on', () => {
  const queue = queueOf([1, 2]);
  queue.receive(1, 0);
  queue.change({ leaseMs: 1_000, maxReceives: 1 });
  queue.receive(1, 0);
  expect(queue.nextReturnMs).toBe(1_000);
  expect(queue.giveBack(LEASE)).toHaveLength(2);
  expect(queue.receive(9, LEASE).died).toHaveLength(2);
});

test('a message that is there is not put in again', () => {
  expect(() => queueOf([3, 3])).toThrow('message 3 is in the queue');
});

describe('whatever happens', () => {
  const deeds = fc.array(
    fc.record({
      what: fc.constantFrom('put', 'receive', 'delete', 'back', 'redrive'),
      by: fc.nat({ max: 50 }),
    }),
    { maxLength: 80 },
  );

  /** Plays deeds one by one, a second each; returns what each came to. */
  function play(queue: LeaseQueue, list: readonly { what: string; by: number }[], from = 0) {
    const receipts: Receipt[] = [];
    let put = from * 1_000;
    let deleted = 0;
    const said = list.map(({ what, by }, i) => {
      const atMs = (from + i) * 1_000;
      switch (what) {
        case 'put':
          queue.put(put);
          put += 1;
          return put;
        case 'receive': {
          const received = queue.receive(1 + (by % 10), atMs);
          receipts.push(...received.taken);
          return received;
        }
        case 'delete': {
          const receipt = receipts[by % Math.max(1, receipts.length)];
          const came = receipt ? queue.delete(receipt) : 'none';
          if (came === 'deleted') deleted += 1;
          return came;
        }
        case 'back':
          return queue.giveBack(atMs);
        default:
          return queue.redrive();
      }
    });
    return { said, put: put - from * 1_000, deleted };
  }

  test('with keys no key is lent twice at once, and the order of its messages is kept', () => {
    fc.assert(
      fc.property(deeds, (list) => {
        const queue = queueOf([], { leaseMs: 4_000, maxReceives: 2 }, (message) => message % 3);
        const { said, put, deleted } = play(queue, list);
        const { waitingCount, leasedCount, deadMessages } = queue;
        expect(waitingCount + leasedCount + deadMessages.length + deleted).toBe(put);
        expect(leasedCount).toBeLessThanOrEqual(3);
        const firsts = said.flatMap((one) =>
          typeof one === 'object' && 'taken' in one
            ? one.taken.filter(({ receive }) => receive === 1).map(({ message }) => message)
            : [],
        );
        const isRedriven = list.some(({ what }) => what === 'redrive');
        for (const key of isRedriven ? [] : [0, 1, 2]) {
          const own = firsts.filter((message) => message % 3 === key);
          expect(own).toEqual(own.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  test('nothing is lost: put in = waiting + lent + put aside + deleted', () => {
    fc.assert(
      fc.property(deeds, (list) => {
        const queue = queueOf([], { leaseMs: 4_000, maxReceives: 2 });
        const { put, deleted } = play(queue, list);
        const { waitingCount, leasedCount, deadMessages } = queue;
        expect(waitingCount + leasedCount + deadMessages.length + deleted).toBe(put);
        expect(leasedCount).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a queue that was saved goes on as the one that it was', () => {
    fc.assert(
      fc.property(deeds, deeds, (before, after) => {
        const queue = queueOf([], { leaseMs: 4_000, maxReceives: 2 });
        play(queue, before);
        const other = queueOf([99]);
        other.restore(structuredClone(queue.save()));
        const from = before.length + 1;
        expect(play(other, after, from).said).toEqual(play(queue, after, from).said);
        expect(other.save()).toEqual(queue.save());
      }),
    );
  });
});

describe('a key of which everything after a failure comes again', () => {
  const oneKey = (count: number, rules: Partial<LeaseRules> = {}) =>
    queueOf(upTo(count + 1).slice(1), rules, () => 0, 'resend');
  const inOrder = (receipts: readonly Receipt[]): number[] =>
    receipts.map(({ message }) => message);

  test('ten are taken at once, in order; the third is refused: eight come again, seven of them deleted before', () => {
    const queue = oneKey(10);
    const { taken } = queue.receive(10, 0);
    expect(inOrder(taken)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const receipt of taken) if (receipt.message !== 3) queue.delete(receipt);
    expect(queue.leasedCount).toBe(1);
    expect(queue.refuse(taken[2] as Receipt)).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
    const again = queue.receive(10, 1_000).taken;
    expect(inOrder(again)).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
    for (const receipt of again) expect(queue.delete(receipt)).toBe('deleted');
    expect([queue.waitingCount, queue.leasedCount, queue.nextReturnMs]).toEqual([0, 0, Infinity]);
    expect(queue.giveBack(1e9)).toEqual([]);
  });

  test('a lease that ends brings the rest along, and an old receipt is too late', () => {
    const queue = oneKey(3);
    const { taken } = queue.receive(10, 0);
    queue.delete(taken[2] as Receipt);
    expect(queue.giveBack(LEASE)).toEqual([1, 2, 3]);
    const again = queue.receive(10, LEASE).taken;
    expect(queue.delete(taken[1] as Receipt)).toBe('tooLate');
    expect(queue.refuse(taken[0] as Receipt)).toEqual([]);
    expect(again).toHaveLength(3);
  });

  test('while one of a key is lent nobody else gets another of it', () => {
    const queue = oneKey(4);
    expect(inOrder(queue.receive(2, 0).taken)).toEqual([1, 2]);
    expect(queue.receive(2, 0).taken).toEqual([]);
  });

  test('who only came along uses up no receives: one that cannot be done is put aside alone', () => {
    const queue = oneKey(4, { maxReceives: 3 });
    let died: readonly number[] = [];
    for (let round = 0; round < 4; round += 1) {
      const received = queue.receive(10, round);
      died = received.died;
      for (const receipt of received.taken) if (receipt.message !== 2) queue.delete(receipt);
      for (const receipt of received.taken) if (receipt.message === 2) queue.refuse(receipt);
    }
    expect(died).toEqual([2]);
    expect([queue.deadMessages, queue.waitingCount, queue.leasedCount]).toEqual([[2], 0, 0]);
  });

  test('saved and restored it goes on in the same way', () => {
    const one = oneKey(5);
    const [first, second] = one.receive(3, 0).taken as [Receipt, Receipt];
    one.delete(second);
    const other = oneKey(0);
    other.restore(one.save());
    for (const queue of [one, other]) expect(queue.refuse(first)).toEqual([1, 2, 3]);
    expect(other.save()).toEqual(one.save());
  });
});
