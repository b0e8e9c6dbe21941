import { expect, test } from 'vitest';
import type { Params } from '@/engine/kernel/contract';
import {
  checkAdvance,
  checkConfig,
  checkValue,
  completeConfig,
  parseValue,
  startRun,
} from '@/engine/kernel/run';

const params: Params = {
  rate: { kind: 'number', default: 1, min: 0.5, max: 10, step: 0.5, unit: 'perSec' },
  slots: { kind: 'number', default: 2, min: 0, max: 9, step: 1, unit: 'count' },
  every: { kind: 'number', default: 0, min: 0, max: 60, least: 1, step: 1, unit: 'sec' },
  mode: { kind: 'choice', default: 'fast', options: ['fast', 'slow'] },
};

test('what is not given comes from the declaration', () => {
  expect(completeConfig(params, { slots: 4 })).toEqual({
    rate: 1,
    slots: 4,
    every: 0,
    mode: 'fast',
  });
});

test.each([
  ['rate', Number.NaN, 'rate: NaN is not allowed; a number from 0.5 to 10'],
  ['rate', Infinity, 'rate: Infinity is not allowed; a number from 0.5 to 10'],
  ['rate', 0.4, 'rate: 0.4 is not allowed; a number from 0.5 to 10'],
  ['rate', '3', 'rate: "3" is not allowed; a number from 0.5 to 10'],
  ['rate', undefined, 'rate: undefined is not allowed; a number from 0.5 to 10'],
  ['slots', 2.5, 'slots: 2.5 is not allowed; a whole number from 0 to 9'],
  ['every', 1e-9, 'every: 1e-9 is not allowed; a number from 1 to 60, or 0'],
  ['mode', 'odd', 'mode: "odd" is not allowed; one of fast, slow'],
  ['mode', 1, 'mode: 1 is not allowed; one of fast, slow'],
  ['speed', 1, 'speed: unknown; one of rate, slots, every, mode'],
  ['toString', 1, 'toString: unknown; one of rate, slots, every, mode'],
])('%s = %s is refused in words', (name, value, message) => {
  expect(() => checkValue(params, name, value)).toThrow(expect.objectContaining({ message }));
});

test('text is read as a plain decimal or refused', () => {
  expect(parseValue(params, 'rate', '2.5')).toBe(2.5);
  expect(parseValue(params, 'rate', '1e0')).toBe(1);
  expect(parseValue(params, 'mode', 'slow')).toBe('slow');
  for (const text of ['', ' 2', '0x2', 'Infinity', 'two', '2,5']) {
    expect(() => parseValue(params, 'rate', text), text).toThrow(RangeError);
  }
});

test('a config must be whole', () => {
  expect(() => checkConfig(params, { rate: 1, slots: 2, every: 1 })).toThrow(/^mode: undefined/);
});

test('a run moves forward, to a finite time', () => {
  expect(() => checkAdvance(5, 5)).not.toThrow();
  for (const t of [4.9, Number.NaN, Infinity]) expect(() => checkAdvance(5, t)).toThrow(/^tMs: /);
});

test.each([0, -1, Number.NaN, Infinity, 1.1e12])(
  'a run of %d ms is refused in words',
  (durationMs) => {
    const start = () => {
      throw new Error('a refused run was started');
    };
    const model = {
      id: 'm',
      params,
      scenarios: [],
      eventKinds: [],
      seriesNames: [],
      metrics: {},
      tracks: {},
      acts: {},
      assumptions: [],
      start,
    };
    expect(() => startRun(model, { durationMs })).toThrow(
      `durationMs: ${durationMs} is not allowed; a number above 0 and at most 1000000000000`,
    );
  },
);
