import { expect, test } from 'vitest';
import type { SimDefinition } from '@/components/figure/definition';
import { moment, stage, strip } from '@/components/figure/stage/stage-spec';
import type { Surface } from '@/components/figure/surface/surface';
import type { SimWords } from '@/components/figure/words/sim-words';
import type { Declaration } from '@/engine/kernel/contract';
import type { Still } from '@/player/still';
import type { Act } from '@/player/types';
import { deedsOf, faultsOfDeeds, faultsOfRun } from './check-sim';
import { faultsOfWords } from './check-words';

const model: Declaration = {
  id: 'switch',
  params: { mode: { kind: 'choice', default: 'off', options: ['off', 'on'] } },
  scenarios: [{ id: 'noon', durationMs: 1_000, openAtMs: 500, seed: 1, set: {} }],
  metrics: { lost: { kind: 'count', of: 'request' } },
  eventKinds: [{ name: 'up', subject: null, object: null, value: null }],
  seriesNames: ['busy'],
  tracks: {},
  acts: { unplug: { kind: 'do', on: 'machine', most: 1 } },
  assumptions: ['no-heat'],
};

const english: SimWords = {
  title: 'A switch',
  hint: 'Unplug it',
  summary: { stage: 'One machine', controls: 'A switch', first: 'Press Play' },
  params: { mode: { label: 'Mode', options: { off: 'off', on: 'on' } } },
  scenarios: { noon: { name: 'Noon', hint: 'All is well' } },
  metrics: { lost: 'Lost' },
  assumptions: { 'no-heat': 'It never gets warm' },
  stage: 'The machine',
  chart: { title: 'Over time', series: { busy: 'busy' } },
};

const box = strip({
  height: 20,
  legend: () => [],
  *prepare() {
    return { size: 1, paint: (surface, { x, y }) => surface.rect('busy', x, y, 9, 9) };
  },
});

/** As sound as a simulator can be; each test takes something away from it. */
const sound: SimDefinition = {
  id: 'switch',
  params: model.params,
  metrics: model.metrics,
  mainKnobs: ['mode'],
  scenarios: model.scenarios,
  eventKinds: model.eventKinds,
  acts: model.acts,
  assumptions: model.assumptions,
  words: { ko: english, en: english },
  stage: stage({ strip: box }),
  readouts: ['lost'],
  describe: (_, index) => [index < 0 ? 'Nothing yet' : 'It is ', { strong: 'up' }],
  describeNow: () => 'The machine is up',
  explainGap: () => ['It never went down'],
  table: () => ({ caption: 'Machine', head: ['Time', 'State'], rows: [['0', 'up']] }),
  why: async () => ({ trust: {} }),
  chart: [{ series: 'busy', paint: 'busy' }],
};

const acts = deedsOf(model, 499.6);

/** A run with one event of its own, then what was done. */
function stillWith(done: readonly Act[]): Still {
  const length = 1 + done.length;
  const rest = { subject: new Int32Array(length), object: new Int32Array(length) };
  return {
    recording: {
      request: { sim: 'switch', config: { mode: 'off' }, seed: 1, durationMs: 1_000, acts: done },
      log: {
        ...rest,
        length,
        atMs: Float64Array.of(0, ...done.map(({ atMs }) => atMs)),
        kind: Uint8Array.of(0, ...done.map(() => 1)),
        value: Float64Array.of(0, ...done.keys()),
      },
      droppedEvents: 0,
      tracks: {},
      series: { tMs: new Float64Array(0), columns: {} },
      final: { tMs: 1_000, metrics: { lost: 0 }, counts: {} },
    },
    momentAt: (tMs) => ({ tMs, metrics: { lost: 0 }, counts: {} }),
  };
}

const worded = (change: Partial<SimWords>): Partial<SimDefinition> => ({
  words: { ko: english, en: { ...english, ...change } },
});

const faultsOf = (change: Partial<SimDefinition>): string[] => {
  const sim = { ...sound, ...change };
  return [
    ...faultsOfWords(sim),
    ...faultsOfRun(sim, stillWith([]), 500),
    ...faultsOfDeeds(sim, stillWith(acts).recording),
  ];
};

test('a sound simulator has no fault', () => {
  expect(faultsOf({})).toEqual([]);
  expect(acts).toEqual([{ atMs: 500, act: 'unplug', on: 'machine-1', to: null }]);
});

/** A lamp that can be picked, of which nothing is said then. */
const mute = moment({ wide: 9, tall: 9 }, [
  {
    legend: () => [],
    prepare: () => ({
      paint: (surface, { picked }) => {
        surface.text('ink', 0, 9, 'a lamp');
        if (picked !== null) surface.ring('accent', 4, 4, 4);
      },
      targets: () => [{ id: 'lamp', box: { x: 0, y: 0, width: 9, height: 9 }, label: 'The lamp' }],
    }),
  },
]);
const noScene = moment({ wide: 9, tall: 9 }, []);

test('whoever picks is told about every thing that can be picked', () => {
  const told = mute.marks.map((mark) => ({
    ...mark,
    prepare: (...how: Parameters<typeof mark.prepare>) => ({
      ...mark.prepare(...how),
      paint: (surface: Surface, { picked }: { picked: string | null }) =>
        surface.text('ink', 0, 9, picked === null ? 'a lamp' : 'a lamp, and it is lit'),
    }),
  }));
  expect(faultsOf({ stage: stage({ moment: moment({ wide: 9, tall: 9 }, told) }) })).toEqual([]);
});

test.each<[Partial<SimDefinition>, string]>([
  [worded({ hint: ' ' }), 'switch (en): hint is missing'],
  [worded({ title: '스위치' }), 'switch (en): title is Korean: "스위치"'],
  [
    worded({ params: { mode: { label: 'Mode', options: { off: '끔', on: 'on' } } } }),
    'switch (en): params.mode.options.off is Korean: "끔"',
  ],
  [
    worded({ params: { mode: { label: 'Mode', say: (value) => `${value}대` } } }),
    'switch (en): params.mode.say is Korean: "3대"',
  ],
  [
    worded({ metrics: { lost: `Lost ${undefined}` } }),
    'switch (en): metrics.lost says "Lost undefined"',
  ],
  [{ readouts: ['cold'] }, 'switch: shows the metric cold, which its model does not declare'],
  [
    { goals: [{ scenario: 'noon', knobs: ['rate'], want: [], solution: {} }] },
    'switch: has a goal that turns rate, which its model does not declare',
  ],
  [{ stage: stage({}) }, 'switch: its stage has neither a scene nor a strip'],
  [{ stage: stage({ strip: strip() }) }, 'switch: at 500 ms the strip is empty'],
  [{ stage: stage({ moment: noScene }) }, 'switch: at 500 ms the tall scene is empty'],
  [
    { stage: stage({ moment: mute }) },
    'switch: at 500 ms (wide) nothing is said of lamp once it is picked',
  ],
  [
    {
      stage: stage({
        moment: noScene,
        strip: { marks: box.marks.map((row) => ({ ...row, acts: [{ act: 'unplug', on: null }] })) },
      }),
    },
    'switch: the row without a name brings acts, but under a scene rows have no buttons: put them on the scene',
  ],
  [{ readouts: [] }, 'switch: 0 read-outs in a run, where there is room for 5'],
  [{ sayMoment: () => [] }, 'switch (ko): what is going on at 500 ms is missing'],
  [
    {
      stage: stage({
        strip: strip({
          height: 9,
          legend: () =>
            Array.from({ length: 8 }, (_, i) => ({
              paint: 'busy',
              words: { ko: `기호 ${i}`, en: `sign ${i}` },
            })),
          *prepare() {
            yield;
            return { size: 1, paint: (surface) => surface.rect('busy', 0, 0, 9, 9) };
          },
        }),
      }),
    },
    'switch (ko): the legend has 8 signs; nobody reads more than 7',
  ],
  [{ describe: () => [] }, 'switch (ko): the sentence of the first event is missing'],
  [
    { describe: (_, index) => [`Machine ${index > 0 ? undefined : 1}`] },
    'switch (en): the sentence of the act unplug says "Machine undefined"',
  ],
  [{ describeNow: () => '' }, 'switch (ko): what is so now is missing'],
  [
    { table: () => ({ caption: 'Machine', head: ['Time', 'State'], rows: [['0']] }) },
    'switch (ko): the table has 1 cells in row 1 under 2 headings',
  ],
])('fault %#: a sentence says it', (change, sentence) => {
  expect(faultsOf(change)).toContain(sentence);
});

test('deeds that the frame does not know of are a fault, too', () => {
  const { acts: _, ...deaf } = sound;
  expect(faultsOfDeeds(deaf, stillWith(acts).recording)).toEqual([
    'switch: its acts are missing, so nothing can be done on its stage',
  ]);
});

test('what throws is a sentence, too', () => {
  const table = () => {
    throw new RangeError('no rows');
  };
  expect(faultsOf({ table })).toContain(
    'switch: what it says (en) ends in an error: RangeError: no rows',
  );
});
