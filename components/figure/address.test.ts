import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActSpecs, Params, Scenario } from '@/player/types';
import { configOf, fieldsOf, queryOf, type Settable, writeAddress } from './address';
import { readAddress, withoutRefused } from './read-address';

const params = {
  ratePerSec: { kind: 'number', default: 1, min: 0.1, max: 100, step: 0.1, unit: 'perSec' },
  keepAliveSec: { kind: 'number', default: 300, min: 0, max: 3600, step: 1, unit: 'sec' },
  provisioned: { kind: 'number', default: 0, min: 0, max: 9, step: 1, unit: 'count' },
  reuse: { kind: 'choice', default: 'recent', options: ['recent', 'oldest'] },
} as const satisfies Params;

const scenarios: readonly Scenario[] = [
  { id: 'calm', durationMs: 60_000, openAtMs: 20_000, seed: 7, set: { ratePerSec: 2 } },
  { id: 'rush', durationMs: 90_000, openAtMs: 30_000, seed: 8, set: { reuse: 'oldest' } },
];

const acts: ActSpecs = {
  sell: { kind: 'do', on: 'tablet', most: 'provisioned' },
  unplug: { kind: 'do', on: null, most: 1 },
  set: { kind: 'set', params: ['keepAliveSec'] },
};
const sim = { params, scenarios };
const actable = { ...sim, acts };

const read = (query: string, from: Settable = sim) => readAddress(new URLSearchParams(query), from);

describe('readAddress', () => {
  test('an empty address is the first scenario at its opening moment', () => {
    expect(read('')).toEqual({
      setup: {
        scenario: 'calm',
        seed: 7,
        tMs: 20_000,
        config: { ratePerSec: 2, keepAliveSec: 300, provisioned: 0, reuse: 'recent' },
        acts: [],
      },
      ignored: [],
    });
  });

  test('whatever cannot be used is named together with what is allowed', () => {
    const { setup, ignored } = read(
      'scenario=nope&ratePerSec=abc&keepAliveSec=-5&reuse=lifo&color=red&t=1e9',
    );
    expect(setup.config).toMatchObject({ ratePerSec: 2, keepAliveSec: 0, reuse: 'recent' });
    expect(setup.tMs).toBe(60_000);
    expect(ignored.map(({ why, name }) => `${name} ${why}`)).toEqual([
      'scenario not-an-option',
      'ratePerSec not-a-number',
      'keepAliveSec out-of-range',
      'reuse not-an-option',
      'color unknown-name',
      't out-of-range',
    ]);
  });

  test.each(['NaN', 'Infinity', '', ' ', '0x', '1e999', '--1'])('"%s" is not a number', (raw) => {
    const { setup, ignored } = read(`ratePerSec=${encodeURIComponent(raw)}`);
    expect(setup.config.ratePerSec).toBe(2);
    expect(ignored).toHaveLength(1);
  });
});

test('a zero below zero is zero, so that nothing reads it out with a sign', () => {
  const { setup, ignored } = read('keepAliveSec=-0&provisioned=-0&seed=-0&t=-0');
  const { seed, tMs, config } = setup;
  const zeros = [seed, tMs, config.keepAliveSec, config.provisioned];
  expect(zeros.map((value) => Object.is(value, 0))).toEqual([true, true, true, true]);
  expect(ignored).toEqual([]);
});

test('a count and a seed are whole numbers, and it is said when they were not', () => {
  const { setup, ignored } = read('provisioned=2.6&seed=3.2&keepAliveSec=2.6');
  expect(setup).toMatchObject({ seed: 3, config: { provisioned: 3, keepAliveSec: 2.6 } });
  expect(ignored.map(({ why, name }) => `${name} ${why}`)).toEqual([
    'provisioned not-whole',
    'seed not-whole',
  ]);
});

describe('withoutRefused', () => {
  const refused = {
    field: 'keepAliveSec',
    value: 9,
    problem: { why: 'above', than: 'ratePerSec', limit: 1 },
  } as const;

  test('gives the refused knob back to its scenario and keeps the others', () => {
    const { setup } = read('scenario=calm&keepAliveSec=9&ratePerSec=1');
    expect(withoutRefused(setup, refused, sim)).toMatchObject({
      name: 'keepAliveSec',
      used: 300,
      setup: { config: { keepAliveSec: 300, ratePerSec: 1 } },
    });
  });

  test('then the other one of the pair, and then nothing is left to give back', () => {
    const { setup } = read('scenario=calm&ratePerSec=1');
    const second = withoutRefused(setup, refused, sim);
    expect(second).toMatchObject({ name: 'ratePerSec', used: 2 });
    expect(withoutRefused(second?.setup ?? setup, refused, sim)).toBeNull();
    expect(fieldsOf(refused)).toEqual(['keepAliveSec', 'ratePerSec']);
  });
});

test('an address written and read again is the same setup', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('calm', 'rush'),
      fc.nat(2 ** 31 - 1),
      fc.nat(60_000),
      fc.double({ min: 0.1, max: 100, noNaN: true }),
      fc.constantFrom('recent', 'oldest'),
      (scenario, seed, tMs, ratePerSec, reuse) => {
        const setup = {
          scenario,
          seed,
          tMs,
          config: configOf(params, { ratePerSec, reuse }),
          acts: [],
        };
        expect(readAddress(writeAddress(setup, sim), sim)).toEqual({
          setup,
          ignored: [],
        });
      },
    ),
  );
});

describe('acts in an address', () => {
  test('are read with the thing and the value that they name', () => {
    const { setup, ignored } = read(
      'provisioned=2&acts=1.005s:sell:tablet-2,20s:unplug,30s:set:keepAliveSec:45',
      actable,
    );
    expect(ignored).toEqual([]);
    expect(setup.acts).toEqual([
      { atMs: 1005, act: 'sell', on: 'tablet-2', to: null },
      { atMs: 20_000, act: 'unplug', on: null, to: null },
      { atMs: 30_000, act: 'set', on: 'keepAliveSec', to: 45 },
    ]);
  });

  test('that cannot be done are named one by one, and the others stay', () => {
    const { setup, ignored } = read(
      'provisioned=1&acts=5s:sell:tablet-2,10s:unplug,nonsense,61s:unplug,9s:dance,,7s:set:reuse:oldest',
      actable,
    );
    expect(setup.acts).toEqual([{ atMs: 10_000, act: 'unplug', on: null, to: null }]);
    expect(ignored.map((one) => `${one.name} ${one.why} ${'raw' in one ? one.raw : ''}`)).toEqual([
      'acts unusable-act 5s:sell:tablet-2',
      'acts unusable-act nonsense',
      'acts unusable-act 61s:unplug',
      'acts unusable-act 9s:dance',
      'acts unusable-act 7s:set:reuse:oldest',
    ]);
  });

  test('belong to no simulator that declares none', () => {
    const { ignored } = read('acts=1s:sell:tablet-1');
    expect(ignored).toMatchObject([{ why: 'unknown-name', name: 'acts' }]);
    expect(ignored).toHaveProperty('0.known', expect.arrayContaining(['scenario', 'ratePerSec']));
    expect(read('acts=', actable)).toMatchObject({ setup: { acts: [] }, ignored: [] });
  });

  test('written and read again are the same', () => {
    const act = fc.oneof(
      fc.record({
        atMs: fc.nat(60_000),
        act: fc.constant('sell'),
        on: fc.constantFrom('tablet-1', 'tablet-3'),
        to: fc.constant(null),
      }),
      fc.record({
        atMs: fc.nat(60_000),
        act: fc.constant('set'),
        on: fc.constant('keepAliveSec'),
        to: fc.nat(3600),
      }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (some) => {
        const done = some.toSorted((a, b) => a.atMs - b.atMs);
        const config = configOf(params, { ratePerSec: 2, provisioned: 3 });
        const setup = { scenario: 'calm', seed: 7, tMs: 0, config, acts: done };
        expect(readAddress(writeAddress(setup, actable), actable)).toEqual({ setup, ignored: [] });
      }),
    );
  });
});

describe('the scenario of a goal', () => {
  const goals = [{ scenario: 'rush', knobs: ['keepAliveSec'] }];
  const game = {
    ...actable,
    goals,
    acts: { set: { kind: 'set', params: Object.keys(params) } },
  } as const;

  test('locks every other knob, in the address and in its acts, and says so', () => {
    const { setup, ignored } = read(
      'scenario=rush&keepAliveSec=60&ratePerSec=9&acts=1s:set:keepAliveSec:5,2s:set:ratePerSec:9',
      game,
    );
    expect(setup.config).toMatchObject({ keepAliveSec: 60, ratePerSec: 1, reuse: 'oldest' });
    expect(setup.acts.map(({ on }) => on)).toEqual(['keepAliveSec']);
    expect(ignored).toEqual([
      { why: 'locked', name: 'ratePerSec', knobs: ['keepAliveSec'] },
      { why: 'locked', name: 'ratePerSec', knobs: ['keepAliveSec'] },
    ]);
  });

  test('says nothing of a knob that stands as it should, and locks nothing elsewhere', () => {
    expect(read('scenario=rush&reuse=oldest', game).ignored).toEqual([]);
    expect(read('scenario=calm&ratePerSec=9', game).setup.config.ratePerSec).toBe(9);
  });
});

describe('a scenario that brings acts', () => {
  const unplug = { atMs: 5_000, act: 'unplug', on: null, to: null };
  const scripted = {
    ...actable,
    scenarios: scenarios.map((one) => (one.id === 'rush' ? { ...one, acts: [unplug] } : one)),
  };

  test('has them unless the address says others, or none', () => {
    expect(read('scenario=rush', scripted).setup.acts).toEqual([unplug]);
    expect(read('scenario=rush&acts=', scripted).setup.acts).toEqual([]);
    expect(read('scenario=rush&acts=7s:unplug', scripted).setup.acts).toEqual([
      { ...unplug, atMs: 7_000 },
    ]);
  });

  test('shows them in the address, and that they were undone', () => {
    const { setup } = read('scenario=rush', scripted);
    const undone = writeAddress({ ...setup, acts: [] }, scripted);
    expect(writeAddress(setup, scripted).get('acts')).toBe('5s:unplug');
    expect(undone.get('acts')).toBe('');
    expect(readAddress(undone, scripted).setup.acts).toEqual([]);
  });
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
  'the name %s in an address is an unknown name',
  (name) => {
    const read = readAddress(new URLSearchParams([[name, '1']]), sim);
    expect(read.ignored).toMatchObject([{ why: 'unknown-name', name }]);
    expect(read.setup).toEqual(readAddress(new URLSearchParams(), sim).setup);
  },
);

test('a moment in a link is a whole ms, at which whatever was seen before is seen', () => {
  const { setup } = readAddress(new URLSearchParams({ t: '20496.187790315715' }), sim);
  expect(writeAddress(setup, sim).get('t')).toBe('20497');
});

test('an empty address, or one that only notes a detour, asks for nothing', () => {
  expect(queryOf('')).toBeNull();
  expect(queryOf('?ignored=x')).toBeNull();
  expect(String(queryOf('?requests=100000&ignored=x'))).toBe('requests=100000');
});

test('what a page around the lab asks for is no knob', () => {
  expect(queryOf('?embed=1')).toBeNull();
  expect(String(queryOf('?embed=1&requests=100000'))).toBe('requests=100000');
});
