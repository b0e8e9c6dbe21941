import { expect, test } from 'vitest';
import { oneByOne } from './one-by-one';

/** A page that is idle only when it is told so. */
function page() {
  const idle: (() => void)[] = [];
  const began: number[] = [];
  const ends: (() => void)[] = [];
  const take = oneByOne<number>({ whenIdle: (then) => idle.push(then), distanceOf: Math.abs });
  return {
    began,
    ends,
    join: (of: number) =>
      take(of, (end) => {
        began.push(of);
        ends.push(end);
      }),
    rest: () => idle.shift()?.(),
    end: () => ends.shift()?.(),
  };
}

test('nothing begins before the page is idle, and then one alone', () => {
  const { began, join, rest } = page();
  join(1);
  join(2);
  expect(began).toEqual([]);
  rest();
  rest();
  expect(began).toEqual([1]);
});

test('the next to begin is the one that is nearest by then', () => {
  const { began, join, rest, end } = page();
  join(900);
  join(500);
  join(-100);
  rest();
  join(40);
  end();
  expect(began).toEqual([-100]);
  rest();
  end();
  rest();
  expect(began).toEqual([-100, 40, 500]);
});

test('who gives up a place is passed over, and the others go on', () => {
  const { began, join, rest, end } = page();
  const leave = join(1);
  leave();
  rest();
  expect(began).toEqual([]);
  join(2);
  rest();
  end();
  join(3);
  rest();
  expect(began).toEqual([2, 3]);
});

test('a turn that is ended twice ends no other', () => {
  const { began, join, rest, ends } = page();
  join(1);
  rest();
  const [first] = ends;
  first?.();
  join(2);
  join(3);
  rest();
  first?.();
  rest();
  expect(began).toEqual([1, 2]);
});
