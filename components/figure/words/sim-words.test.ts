// What the compiler says of words and views: it is the test, vitest runs past it.

import { expect, expectTypeOf, test } from 'vitest';
import type { Declaration } from '@/player/types';
import { defineSim, type SimView } from '../define-sim';
import { stage } from '../stage/stage-spec';
import type { SimWords } from './sim-words';

const declaration = {
  id: 'switch',
  params: {
    mode: { kind: 'choice', default: 'off', options: ['off', 'on'] },
    rate: { kind: 'number', default: 1, min: 0, max: 9, step: 1, unit: 'count' },
  },
  scenarios: [
    { id: 'noon', durationMs: 1_000, openAtMs: 500, seed: 1, set: {} },
    { id: 'night', durationMs: 1_000, openAtMs: 500, seed: 1, set: {} },
  ],
  metrics: { lost: { kind: 'count', of: 'request' } },
  eventKinds: [],
  seriesNames: ['busy', 'idle'],
  tracks: {},
  acts: {
    unplug: { kind: 'do', on: 'machine', most: 1 },
    set: { kind: 'set', params: ['mode'] },
  },
  assumptions: ['no-heat'],
} as const satisfies Declaration;

type Words = SimWords<typeof declaration, 'busy'>;

const words: Words = {
  title: 'A switch',
  hint: 'Unplug it',
  summary: { stage: 'One machine', controls: 'A switch', first: 'Press Play' },
  params: {
    mode: { label: 'Mode', options: { off: 'off', on: 'on' } },
    rate: { label: 'Rate', say: (value) => `${value} a day` },
  },
  scenarios: {
    noon: { name: 'Noon', hint: 'All is well' },
    night: { name: 'Night', hint: 'Dark' },
  },
  metrics: { lost: 'Lost' },
  acts: { unplug: 'Unplug' },
  assumptions: { 'no-heat': 'It never gets warm' },
  stage: 'The machine',
  chart: { title: 'Over time', series: { busy: 'busy' } },
};

const view: SimView<typeof declaration, 'busy'> = {
  mainKnobs: ['mode'],
  firstScenarios: ['night'],
  words: { ko: words, en: words },
  stage: stage({}),
  readouts: ['lost'],
  describe: () => [],
  describeNow: () => '',
  explainGap: () => [],
  table: () => ({ caption: '', head: [], rows: [] }),
  why: async () => ({ trust: {} }),
  chart: [{ series: 'busy', paint: 'busy' }],
};

test('a simulator says again nothing that its declaration says, and offers its first scenarios first', () => {
  const sim = defineSim(declaration, view);
  expect(sim.metrics).toBe(declaration.metrics);
  expect(sim.acts).toBe(declaration.acts);
  expect(sim.scenarios.map(({ id }) => id)).toEqual(['night', 'noon']);
});

const knob = { label: 'A knob' };
const scenario = { name: 'Noon', hint: 'All is well' };

test('a word that is missing is no word of the declaration', () => {
  expectTypeOf(words.params).toExtend<Words['params']>();
  expectTypeOf({ rate: knob }).not.toExtend<Words['params']>();
  expectTypeOf(knob).not.toExtend<Words['params']['mode']>();
  expectTypeOf({ ...knob, options: { off: 'off' } }).not.toExtend<Words['params']['mode']>();
  expectTypeOf({ ...knob, options: { few: 'few' } }).not.toExtend<Words['params']['rate']>();
  expectTypeOf({ noon: scenario }).not.toExtend<Words['scenarios']>();
  expectTypeOf({}).not.toExtend<Words['metrics']>();
  expectTypeOf({}).not.toExtend<Words['acts']>();
  expectTypeOf({}).not.toExtend<Words['assumptions']>();
  expectTypeOf({ title: 'Over time', series: {} }).not.toExtend<Words['chart']>();
  expectTypeOf({ ko: words }).not.toExtend<typeof view.words>();
});

test('turning a knob is told by its name, so it wants no word', () => {
  expectTypeOf<keyof Words['acts']>().toEqualTypeOf<'unplug'>();
});

test('a view names only what its model declares, and charts only what has a word', () => {
  type View = SimView<typeof declaration, 'busy'>;
  expectTypeOf<['speed']>().not.toExtend<View['mainKnobs']>();
  expectTypeOf<['dusk']>().not.toExtend<NonNullable<View['firstScenarios']>>();
  expectTypeOf<['cold']>().not.toExtend<View['readouts']>();
  expectTypeOf(view).not.toExtend<SimView<typeof declaration, 'idle'>>();
});
