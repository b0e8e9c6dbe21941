import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SimDefinition } from '@/components/figure/definition';
import type { Task } from '@/components/sims/in-task';
import { loadSim, playedIds } from '@/components/sims/registry';
import type { Act, NumberParam, Param } from '@/player/types';
import { claimsOf, type Result, readCode, writeCode } from './code';
import { ALPHABET, findCode } from './groups';
import { MOST_CODED_ACTS, MOST_NAME } from './packed';
import { ownNames, readTask, taskOf, writeTask } from './task-link';

const RUNS = 40;
const RULES = 4711;

/** Values as a hand sets them, and any other that the knob allows. */
function numbers({ min, max, step, unit }: NumberParam): fc.Arbitrary<number> {
  if (unit === 'count') return fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
  const onSteps = fc
    .integer({ min: 0, max: Math.floor((max - min) / step) })
    .map((steps) => Math.min(max, Number((min + steps * step).toPrecision(12))));
  return fc.oneof(
    onSteps,
    fc.double({ min, max, noNaN: true }).map((value) => value + 0),
  );
}

const values = (param: Param): fc.Arbitrary<number | string> =>
  param.kind === 'number' ? numbers(param) : fc.constantFrom(...param.options);

function acts(sim: SimDefinition, durationMs: number): fc.Arbitrary<readonly Act[]> {
  const kinds = Object.entries(sim.acts ?? {}).flatMap(([act, spec]): fc.Arbitrary<Act>[] => {
    const atMs = fc.integer({ min: 0, max: Math.floor(durationMs) });
    if (spec.kind === 'do') {
      const on = fc.nat(40).map((place) => (spec.on === null ? null : `${spec.on}-${place + 1}`));
      return [fc.record({ atMs, act: fc.constant(act), on, to: fc.constant(null) })];
    }
    return spec.params.flatMap((knob) => {
      const param = sim.params[knob];
      if (!param) return [];
      return [fc.record({ atMs, act: fc.constant(act), on: fc.constant(knob), to: values(param) })];
    });
  });
  return kinds.length === 0
    ? fc.constant([])
    : fc.array(fc.oneof(...kinds), { maxLength: MOST_CODED_ACTS });
}

const names = fc.oneof(
  fc.stringMatching(/^[0-9]{0,8}$/),
  fc.constantFrom('김하늘', '2-14 하늘', 'Ada L.', '', 'é 🙂 ㄱ'),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map((name) => name.normalize('NFC')),
);

interface Drawn {
  readonly task: Task;
  readonly result: Result;
}

/** A task of this simulator and a run of it, drawn from its own declaration. */
function drawn(sim: SimDefinition): fc.Arbitrary<Drawn> {
  const metrics = Object.keys(sim.metrics);
  return fc
    .constantFrom(...sim.scenarios)
    .chain(({ id, seed: usual, durationMs, acts: scripted = [] }) => {
      const start = taskOf(sim, id);
      return fc
        .record({
          config: fc.record(
            Object.fromEntries(
              Object.entries(sim.params).map(([name, param]) => [
                name,
                fc.oneof(fc.constant(start.config[name] ?? param.default), values(param)),
              ]),
            ),
          ),
          free: fc.subarray(Object.keys(sim.params), { minLength: 1 }),
          seed: fc.oneof(fc.constant(null), fc.nat()),
          want: fc.subarray(metrics, { minLength: 1, maxLength: Math.min(3, metrics.length) }),
          bound: fc.constantFrom(0, 0.01, 5, 1200),
          canAct: fc.boolean(),
        })
        .chain(({ config, free, seed, want, bound, canAct }) => {
          const task: Task = {
            sim: sim.id,
            scenario: id,
            config,
            free,
            canAct,
            seed,
            want: want.map((metric) => ({ metric, sense: 'atMost', bound })),
          };
          const turned = Object.fromEntries(
            free.flatMap((name) => {
              const param = sim.params[name];
              return param ? [[name, fc.oneof(fc.constant(config[name] ?? 0), values(param))]] : [];
            }),
          );
          return fc
            .record({
              turned: fc.record(turned),
              seed: seed === null ? fc.oneof(fc.constant(usual), fc.nat()) : fc.constant(seed),
              acts: fc.oneof(fc.constant(scripted), acts(sim, durationMs)),
              ends: fc.array(
                fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1e12, noNaN: true })),
                { minLength: want.length, maxLength: want.length },
              ),
              name: names,
            })
            .map(({ turned: moved, ends, name, ...run }) => {
              const ended = Object.fromEntries(want.map((metric, i) => [metric, ends[i] ?? null]));
              const claims = claimsOf(task, ended);
              const result = { ...run, config: { ...config, ...moved }, claims };
              return { task, result: { ...result, name: [...name].slice(0, MOST_NAME).join('') } };
            });
        });
    });
}

/** A name as it is kept: what is left of one that is all spaces is nothing. */
const kept = (name: string): string => name.replace(/[\s\p{Cc}]+/gu, ' ').trim();

describe.each(playedIds)('%s', async (id) => {
  const sim = await loadSim(id);

  test('whatever a run is made of comes back from its code', () => {
    fc.assert(
      fc.property(drawn(sim), ({ task, result }) => {
        const key = { task, sim, rules: RULES };
        const code = writeCode(key, result);
        const sign = { ...result, name: kept(result.name) };
        expect(readCode(code, key)).toEqual({ result: sign });
        // As it is typed from a phone: small letters, letters that look alike, no dashes.
        const typed = code.slice(3).replaceAll('-', '').toLowerCase();
        expect(readCode(typed.replaceAll('0', 'o').replaceAll('1', 'l'), key)).toEqual({
          result: sign,
        });
      }),
      { numRuns: RUNS },
    );
  });

  test('an assignment comes back from its link', () => {
    fc.assert(
      fc.property(drawn(sim), ({ task }) => {
        const assignment = { task, title: '2학년 3반', due: '12월 10일 23:59' };
        expect(readTask(writeTask(assignment, sim), sim)).toEqual({ assignment });
      }),
      { numRuns: RUNS },
    );
  });

  test('no knob has a name that the link needs for itself', () => {
    expect(Object.keys(sim.params).filter((name) => ownNames.includes(name))).toEqual([]);
  });
});

const coldStart = await loadSim('cold-start');
const task: Task = {
  ...taskOf(coldStart, 'lunch-rush'),
  free: ['keepAliveSec'],
  want: [{ metric: 'coldStartRatio', sense: 'atMost', bound: 0.01 }],
};
const key = { task, sim: coldStart, rules: RULES };
const plain: Result = {
  config: { ...task.config, keepAliveSec: 600 },
  seed: task.seed ?? 0,
  acts: [],
  claims: [0.0123],
  name: '2-14',
};
const code = writeCode(key, plain);
const groupsOf = (text: string): string[] => text.split('-').slice(1);
const brokenIn = (...groups: number[]) => ({ fault: { why: 'broken', groups } });

test('a plain run is short enough to be copied by hand', () => {
  expect(code).toMatch(/^CL(-[0-9A-HJKMNP-TV-Z]{5}){4,8}$/);
});

test('every single character that is another one is found, and its group named', () => {
  const groups = groupsOf(code);
  for (const [place, group] of groups.entries()) {
    for (let at = 0; at < group.length; at += 1) {
      for (const other of ALPHABET) {
        if (other === group[at]) continue;
        const wrong = `${group.slice(0, at)}${other}${group.slice(at + 1)}`;
        expect(readCode(groups.with(place, wrong).join('-'), key)).toEqual(brokenIn(place + 1));
      }
    }
  }
});

test('two neighbours that changed places are found, within a group and across two', () => {
  const letters = groupsOf(code).join('');
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const [a = '', b = ''] = letters.slice(at, at + 2);
    if (a === b) continue;
    const read = readCode(`${letters.slice(0, at)}${b}${a}${letters.slice(at + 2)}`, key);
    const place = Math.floor(at / 5) + 1;
    const isWithin = at % 5 < 4;
    expect(read).toEqual(isWithin ? brokenIn(place) : brokenIn(place, place + 1));
  }
});

test('a group that is missing, doubled or out of its place is found', () => {
  const groups = groupsOf(code);
  for (const place of groups.keys()) {
    const without = groups.toSpliced(place, 1);
    const doubled = groups.toSpliced(place, 0, groups[place] ?? '');
    for (const changed of [without, doubled]) {
      expect(readCode(changed.join('-'), key), `${place}`).toMatchObject({
        fault: { why: 'broken' },
      });
    }
  }
  const [first = '', second = ''] = groups;
  expect(readCode(groups.with(0, second).with(1, first).join('-'), key)).toEqual(brokenIn(1, 2));
});

test('a letter too many or too few is told by its group, not by all that follow', () => {
  const groups = groupsOf(code);
  const longer = groups.with(1, `${groups[1]}7`);
  expect(readCode(longer.join('-'), key)).toEqual(brokenIn(2));
  expect(readCode(groups.with(2, (groups[2] ?? '').slice(1)).join(' '), key)).toEqual(brokenIn(3));
  expect(readCode(groups.with(2, 'ABC!E').join('-'), key)).toMatchObject({
    fault: { why: 'broken' },
  });
});

test('a code of another task, and one from other rules, are told apart', () => {
  const other = {
    ...task,
    want: [{ metric: 'coldStartRatio', sense: 'atMost', bound: 0.5 }],
  } as const;
  expect(readCode(code, { ...key, task: other })).toEqual({ fault: { why: 'other-task' } });
  expect(readCode(code, { ...key, rules: RULES + 1 })).toEqual({ fault: { why: 'other-rules' } });
});

test('a run with more acts than a code has room for is refused, not cut', () => {
  const act: Act = { atMs: 5, act: 'set', on: 'keepAliveSec', to: 60 };
  const many = Array.from({ length: MOST_CODED_ACTS + 1 }, () => act);
  expect(() => writeCode(key, { ...plain, acts: many })).toThrow(RangeError);
});

test.each([
  [`${code}`, ''],
  [`김하늘: ${code}`, '김하늘'],
  [`3\t김하늘\t${code}\t`, '3 김하늘'],
  [`[하늘] [오후 2:31] ${code} 다 했어요`, '[하늘] [오후 2:31]'],
  [`Ada ${code.replaceAll('-', '–')} done`, 'Ada'],
  [`Ada: ${code.replaceAll('-', ' ')}`, 'Ada'],
  [`하늘 https://example.org/ko/assign/#lab=cold-start&code=${code}`, '하늘'],
  [`12, ${code.toLowerCase()}`, '12'],
])('a code is found in the line %j', (line, label) => {
  const found = findCode(line);
  expect(found?.label).toBe(label);
  expect(readCode(found?.code ?? '', key)).toEqual({ result: plain });
});

test.each(['', '안녕하세요', 'CLOUD ladder', 'https://example.org/ko/labs/'])(
  'in %j there is no code',
  (line) => {
    expect(findCode(line)).toBeNull();
  },
);

test.each([
  [
    'scenario=nowhere&free=keepAliveSec&goal=coldStartRatio<=0.1',
    { why: 'part', part: 'scenario' },
  ],
  ['scenario=lunch-rush&goal=coldStartRatio<=0.1', { why: 'part', part: 'free' }],
  ['scenario=lunch-rush&free=nothing&goal=coldStartRatio<=0.1', { why: 'part', part: 'free' }],
  ['scenario=lunch-rush&free=keepAliveSec', { why: 'part', part: 'goal' }],
  ['scenario=lunch-rush&free=keepAliveSec&goal=luck<=1', { why: 'part', part: 'goal' }],
  [
    'scenario=lunch-rush&free=keepAliveSec&goal=coldStartRatio<=0.1&keepAliveSec=-4',
    { why: 'values' },
  ],
])('the link %s is no assignment', (fragment, fault) => {
  expect(readTask(fragment, coldStart)).toMatchObject({ fault });
});
