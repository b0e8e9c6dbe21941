import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Act,
  type ActSpecs,
  doing,
  MOST_ACTS,
  setting,
  thingIndex,
  turning,
} from '@/engine/kernel/acts';
import { checkActs, readActs, writeActs } from '@/engine/kernel/check-acts';
import type { Params } from '@/engine/kernel/contract';

const params: Params = {
  tablets: { kind: 'number', default: 3, min: 0, max: 9, step: 1, unit: 'count' },
  rate: { kind: 'number', default: 1, min: 0, max: 10, step: 0.1, unit: 'perSec' },
  writeMode: { kind: 'choice', default: 'set', options: ['set', 'increment'] },
};
const acts: ActSpecs = {
  sell: doing('tablet', 'tablets'),
  unplug: doing('machine', 2),
  close: doing(),
  set: setting('rate', 'writeMode'),
};
const model = { params, acts };
const config = { tablets: 3, rate: 1, writeMode: 'set' };
const check = (...list: Act[]) => checkActs(model, list, config, 30_000);
const act = (atMs: number, name: string, on: string | null = null): Act => ({
  atMs,
  act: name,
  on,
  to: null,
});

const anyAct = fc
  .tuple(
    fc.integer({ min: 0, max: 30_000 }),
    fc.oneof<fc.Arbitrary<Act>[]>(
      fc.integer({ min: 1, max: 3 }).map((n) => act(0, 'sell', `tablet-${n}`)),
      fc.integer({ min: 1, max: 2 }).map((n) => act(0, 'unplug', `machine-${n}`)),
      fc.constant(act(0, 'close')),
      fc.double({ min: 0, max: 10, noNaN: true }).map((to) => turning(0, 'rate', to + 0)),
      fc.constantFrom('set', 'increment').map((to) => turning(0, 'writeMode', to)),
    ),
  )
  .map(([atMs, one]): Act => ({ ...one, atMs }));

describe('as text', () => {
  test('an address holds them as they are written there', () => {
    const text = '12.5s:sell:tablet-2,20s:set:writeMode:increment,21.005s:close';
    const list = [
      act(12_500, 'sell', 'tablet-2'),
      turning(20_000, 'writeMode', 'increment'),
      act(21_005, 'close'),
    ];
    expect(writeActs(list)).toBe(text);
    expect(readActs(text, model)).toEqual(list);
    expect(readActs('', model)).toEqual([]);
  });

  test('whatever may be done is read as it was written, to the last bit', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 9 }), (list) => {
        expect(readActs(writeActs(list), model)).toEqual(list);
        expect(check(...readActs(writeActs(list), model))).toHaveLength(list.length);
      }),
    );
  });

  test.each([
    'sell:tablet-1',
    '5:sell:tablet-1',
    '-5s:sell:tablet-1',
    '1e3s:sell:tablet-1',
    '5.0005s:close',
    '5s:sell:tablet-1:2',
    '5s:set:rate',
    '5s:set:rate:2:3',
    '5s:close,',
    ' ',
  ])('%j cannot be read', (text) => {
    expect(() => readActs(text, model)).toThrow(
      /^acts: ".*" is not allowed; one of 12.5s:act, 12.5s:act:thing, 12.5s:set:knob:value$/,
    );
  });

  test('a value that a knob does not take is refused as everywhere', () => {
    expect(() => readActs('5s:set:rate:11', model)).toThrow(
      'rate: 11 is not allowed; a number from 0 to 10',
    );
    expect(() => readActs('5s:set:speed:11', model)).toThrow(
      'speed: unknown; one of tablets, rate',
    );
  });
});

describe('allowed or not', () => {
  test('they are put in order of time; of one instant, in the order in which they were given', () => {
    const [first, second, third] = [act(5, 'close'), turning(9, 'rate', 2), turning(9, 'rate', 3)];
    expect(check(second, third, first)).toEqual([first, second, third]);
  });

  test.each<[Act, string | RegExp]>([
    [act(1, 'steal'), 'acts: "steal" is not allowed; one of sell, unplug, close, set'],
    [act(1, 'toString'), 'acts: "toString" is not allowed; one of sell, unplug, close, set'],
    [act(-1, 'close'), 'acts: -1 is not allowed; a whole number from 0 to 30000'],
    [act(0.5, 'close'), 'acts: 0.5 is not allowed; a whole number from 0 to 30000'],
    [act(30_001, 'close'), 'acts: 30001 is not allowed; a whole number from 0 to 30000'],
    [act(Number.NaN, 'close'), 'acts: NaN is not allowed; a whole number from 0 to 30000'],
    [
      act(1, 'sell', 'tablet-4'),
      'acts: "sell:tablet-4" is not allowed; one of sell:tablet-1, sell:tablet-3',
    ],
    [act(1, 'sell', 'tablet-0'), /^acts: "sell:tablet-0" is not allowed/],
    [act(1, 'sell', 'tablet-02'), /^acts: "sell:tablet-02" is not allowed/],
    [act(1, 'sell'), /^acts: "sell" is not allowed/],
    [act(1, 'close', 'door-1'), 'acts: "close:door-1" is not allowed; one of close'],
    [{ ...act(1, 'close'), to: 5 }, 'acts: "close:5" is not allowed; one of close'],
    [turning(1, 'tablets', 2), 'acts: "tablets" is not allowed; one of rate, writeMode'],
    [{ ...turning(1, 'rate', 2), on: null }, 'acts: "" is not allowed; one of rate, writeMode'],
    [turning(1, 'rate', 11), 'rate: 11 is not allowed; a number from 0 to 10'],
    [{ ...turning(1, 'rate', 2), to: null }, 'rate: null is not allowed; a number from 0 to 10'],
  ])('%j is refused in words', (one, message) => {
    expect(() => check(one)).toThrow(message);
  });

  test('where a model has none of these things, or no acts, that is said', () => {
    const none = { ...config, tablets: 0 };
    expect(() => checkActs(model, [act(1, 'sell', 'tablet-1')], none, 10)).toThrow(
      'acts: "sell:tablet-1" is not allowed; there are none',
    );
    expect(() => checkActs(model, [act(1, 'sell')], none, 10)).toThrow('there are none');
    expect(() => checkActs({ params, acts: {} }, [act(1, 'sell')], config, 10)).toThrow(
      'acts: "sell" is not allowed; there are none',
    );
  });

  test('no more than somebody does by hand', () => {
    const many = Array.from({ length: MOST_ACTS + 1 }, () => act(1, 'close'));
    expect(() => check(...many)).toThrow(`acts: 201 is not allowed; a whole number from 0 to 200`);
    expect(check(...many.slice(1))).toHaveLength(MOST_ACTS);
  });

  test('a thing is numbered from 0 inside, from 1 outside', () => {
    expect(thingIndex(act(1, 'sell', 'tablet-3'))).toBe(2);
    expect(thingIndex(act(1, 'close'))).toBe(0);
  });
});
