import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act } from '@/player/types';
import { acted, actingFrom, undone } from './acting';

const act = (atMs: number, on = 'tablet-1'): Act => ({ atMs, act: 'sell', on, to: null });

test('acting at a moment drops what was done later and keeps what was done until then', () => {
  const before = actingFrom([act(1000), act(2000), act(3000)]);
  expect(acted(before, act(2000, 'tablet-2')).acts).toEqual([
    act(1000),
    act(2000),
    act(2000, 'tablet-2'),
  ]);
});

test('what is done together is undone together', () => {
  const before = acted(actingFrom([act(1000)]), act(2000));
  const both = acted(before, act(2000, 'tablet-2'), act(2000, 'tablet-3'));
  expect(both.acts.map(({ on }) => on)).toEqual(['tablet-1', 'tablet-1', 'tablet-2', 'tablet-3']);
  expect(undone(both)).toEqual(before);
});

test('undoing every act brings back each state before it, in turn', () => {
  const moment = fc.nat({ max: 60_000 });
  const moments = fc.array(moment, { maxLength: 12 });
  fc.assert(
    fc.property(moments, moments, (given, done) => {
      const opened = actingFrom(given.toSorted((a, b) => a - b).map((atMs) => act(atMs)));
      const states = [opened];
      for (const atMs of done) states.push(acted(states.at(-1) ?? opened, act(atMs, 'tablet-2')));
      let now = states.at(-1) ?? opened;
      for (const state of states.toReversed().slice(1)) {
        now = undone(now);
        expect(now).toEqual(state);
      }
      // What came with the address goes act by act.
      for (let left = given.length; left > 0; left -= 1) {
        now = undone(now);
        expect(now.acts).toEqual(opened.acts.slice(0, left - 1));
      }
      expect(undone(now).acts).toEqual([]);
    }),
  );
});
