// What lessons and quizzes ask of simulators, held against the registries: only a place above content, player and screen sees them all.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { configOf } from '@/components/figure/address';
import { readoutsOf } from '@/components/figure/readouts-data';
import { askedOf, predictedRun } from '@/components/sims/asked-of';
import { findCalculator } from '@/components/sims/calculators';
import { openingOf } from '@/components/sims/opening';
import { loadSim, simIds } from '@/components/sims/registry';
import { checkReferences, readLesson } from '@/content/check';
import type { KnownSim } from '@/content/check-cited';
import { doMinutesOf, readMinutesOf } from '@/content/check-minutes';
import { checkQuiz, itemProblems } from '@/content/check-quiz';
import { claims } from '@/content/claims';
import { findLesson, lessons } from '@/content/course';
import { glossary } from '@/content/glossary';
import { ladder } from '@/content/ladder';
import { posts } from '@/content/posts';
import { loadQuiz } from '@/content/quizzes';
import type { Model, Params } from '@/engine/kernel/contract';
import type { MetricSpec } from '@/engine/kernel/metric';
import { parseValue } from '@/engine/kernel/run';
import { locales } from '@/i18n/locales';
import { builtIn, oneOrderMessages, ownLayers } from '@/i18n/messages/one-order';
import { loadModel } from '@/player/models';
import { stillsOf } from '@/player/still';

const folder = fileURLToPath(new URL('./content/lessons', import.meta.url));
const ids = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function refusalOf(params: Params, knob: string, value: string): string | null {
  try {
    parseValue(params, knob, value);
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

/** What a slider can be set to: shares, latencies, numbers of things, and times that are read in one unit. */
const GUESSED: readonly MetricSpec['kind'][] = ['ratio', 'latency', 'count', 'mean', 'times'];

/** A calculator has nothing that is read off a run. */
const NO_RUN: Pick<Model, 'metrics' | 'seriesNames'> = { metrics: {}, seriesNames: [] };

async function knownSim(id: string): Promise<KnownSim> {
  const calculator = findCalculator(id);
  const { params, choices = [] } = calculator?.sheet ?? (await loadSim(id));
  const numbers = calculator?.sheet.numbers ?? [];
  const { metrics, seriesNames } = calculator ? NO_RUN : await loadModel(id);
  const guessed = Object.keys(metrics).filter((name) => {
    const spec = metrics[name];
    return spec !== undefined && (GUESSED.includes(spec.kind) || 'in' in spec);
  });
  return {
    scenarios: calculator
      ? new Map(calculator.sheet.scenarios.map((scenario) => [scenario.id, null]))
      : new Map((await loadSim(id)).scenarios.map((one) => [one.id, one.durationMs])),
    knobs: new Set(Object.keys(params)),
    metrics: new Set(Object.keys(metrics)),
    series: new Set(seriesNames),
    predictable: new Set([...guessed, ...[...choices, ...numbers].map((one) => one.id)]),
    refusal: (knob, value) => refusalOf(params, knob, value),
  };
}

const sims = new Map(
  await Promise.all(simIds.map(async (id) => [id, await knownSim(id)] as const)),
);
const known = {
  claims: new Set(claims.map(({ id }) => id)),
  terms: new Set(glossary.map(({ id }) => id)),
  lessons: new Set(ids),
  sims,
};

describe.each(ids)('%s', (id) => {
  const [ko, en] = (['ko', 'en'] as const).map((locale) =>
    readLesson(readFileSync(`${folder}/${id}/${locale}.mdx`, 'utf8')),
  );

  test('refers only to what exists', () => {
    expect(ko && checkReferences(ko, known, id), 'ko.mdx').toEqual([]);
    expect(en && checkReferences(en, known, id), 'en.mdx').toEqual([]);
  });

  test('says how long it takes to read, and how long to try, as its text and its runs do', async () => {
    const text = readFileSync(`${folder}/${id}/ko.mdx`, 'utf8');
    const { meta } = await import(`@/content/lessons/${id}/meta.ts`);
    expect(Math.abs(meta.readMinutes - readMinutesOf(text)), 'readMinutes').toBeLessThanOrEqual(1);
    expect(Math.abs(meta.doMinutes - doMinutesOf(text)), 'doMinutes').toBeLessThanOrEqual(1);
  });

  test('asks nothing first that cannot be come back to', async () => {
    const asked = (ko?.tags ?? []).filter(
      ({ name, attributes }) => name === 'Sim' && attributes.predict,
    );
    for (const { attributes } of asked) {
      const { predict = '', id: sim = '' } = attributes;
      const found = await askedOf({ ...attributes, id: sim, predict }, 'en');
      expect(found.kind === 'number' || found.options.length > 1, `${sim} ${predict}`).toBe(true);
    }
  });

  test.each([
    ['ko', ko],
    ['en', en],
  ] as const)('opens no run where it has told what is asked (%s)', async (_, lesson) => {
    for (const { name, attributes } of lesson?.tags ?? []) {
      const { id: sim = '', predict, t } = attributes;
      if (name !== 'Sim' || predict === undefined || findCalculator(sim)) continue;
      const { still, asked, definition } = await predictedRun({ ...attributes, id: sim, predict });
      const wantedMs = t === undefined ? null : Number(t);
      expect(() => openingOf(definition, asked, still, wantedMs)).not.toThrow();
    }
  });

  test('opens each run where a cursor rests: its still picture and the live figure read out the same', async () => {
    for (const { name, attributes } of ko?.tags ?? []) {
      const { id: sim = '', predict, t } = attributes;
      if (name !== 'Sim' || predict === undefined || findCalculator(sim)) continue;
      const { still, asked, definition } = await predictedRun({ ...attributes, id: sim, predict });
      const tMs = openingOf(definition, asked, still, t === undefined ? null : Number(t));
      const { config } = still.recording.request;
      const readAt = (ms: number) => readoutsOf(definition, still.momentAt(ms), config, 'ko', null);
      expect(readAt(Math.round(tMs)), `${sim} ${predict} at ${tMs} ms`).toEqual(readAt(tMs));
    }
  });

  test('has a quiz that keeps the rules', async () => {
    const steps = ko?.tags.filter(({ name }) => name === 'Step') ?? [];
    const problems = checkQuiz(await loadQuiz(id), {
      steps: new Set(steps.map(({ attributes }) => attributes.id ?? '')),
      claims: known.claims,
      sims,
    });
    expect(problems).toEqual([]);
  });
});

const asking = new Map<string, Set<string>>();
for (const id of ids) {
  const { tags } = readLesson(readFileSync(`${folder}/${id}/ko.mdx`, 'utf8'));
  for (const { name, attributes } of tags) {
    const { id: sim, predict } = attributes;
    if (name !== 'Sim' || sim === undefined || predict === undefined) continue;
    asking.set(sim, (asking.get(sim) ?? new Set()).add(predict));
  }
}

test.each([...asking].filter(([sim]) => findCalculator(sim) === null))(
  'the lab of %s asks a question, too, where one of its lesson’s fits the run that it opens with',
  async (id, asked) => {
    const sim = await loadSim(id);
    const [scenario] = sim.scenarios;
    if (!scenario) throw new Error(`${id} has no scenario`);
    const { set, seed, durationMs, acts = [] } = scenario;
    const config = configOf(sim.params, set);
    const record = await stillsOf(id);
    const { metrics } = record({ sim: id, config, seed, durationMs, acts }).recording.final;
    const fitting = [...asked].filter((metric) => typeof metrics[metric] === 'number');
    if (sim.choices?.length) expect(sim.labAsks).toBeUndefined();
    else if (fitting.length > 0) expect(fitting).toContain(sim.labAsks);
  },
);

test.each(posts.map((post) => [post.id, post] as const))(
  'the post %s refers only to what exists',
  (_id, post) => {
    const text = readFileSync(`${folder}/${post.lesson}/ko.mdx`, 'utf8');
    const steps = readLesson(text).tags.filter(({ name }) => name === 'Step');
    const problems = itemProblems(post, {
      steps: new Set(steps.map(({ attributes }) => attributes.id ?? '')),
      claims: known.claims,
      sims,
    });
    const { sim, knobs } = post.breaks;
    const lost = knobs.filter((knob) => !sims.get(sim)?.knobs.has(knob));
    expect([...problems, ...lost.map((knob) => `${sim} has no knob ${knob}`)]).toEqual([]);
  },
);

const asked = (attributes: string): string[] =>
  checkReferences(readLesson(`<Sim ${attributes}>How many?</Sim>`), known, 'any');

test.each([
  'id="resilience" scenario="no-protection" predict="whoIsLost" goal="answeredOthers>=0.9"',
  'id="resilience" scenario="breaker" knobs="breaker retries" predict="answered" t="20000"',
  'id="four-eras" scenario="course-registration" predict="mostLost" goal="functions.dropped<=3"',
  'id="cold-start" scenario="quiet-night" set="keepAliveSec=30" predict="cold"',
  'id="billing" scenario="chatbot" knobs="requests memoryMb" predict="flip" set="vat=on"',
])('a lesson may ask <Sim %s>', (attributes) => {
  expect(asked(attributes)).toEqual([]);
});

test.each([
  ['id="resilience" scenario="breaker" goal="cold<=1"', /resilience has no metric "cold"; known: /],
  ['id="four-eras" scenario="course-registration" predict="functions.cost"', /cannot predict/],
  [
    'id="billing" scenario="chatbot" predict="cost"',
    /billing cannot predict "cost"; known: cheapest/,
  ],
  [
    'id="servers" scenario="one-machine-down"',
    /no simulator "servers"; known: .*billing, browser-faas, cold/,
  ],
  ['id="resilience" scenario="breaker" set="retries=99"', /resilience cannot set retries=99: .*5/],
])('a lesson may not ask <Sim %s>', (attributes, sentence) => {
  expect(asked(attributes).join()).toMatch(sentence);
});

test('every simulator is named by a lesson of the course, or it would stand on no page', () => {
  const named = new Set(lessons.flatMap(({ sim, alsoSims = [] }) => [sim, ...alsoSims]));
  const lost = simIds
    .filter((id) => !named.has(id))
    .map((id) => `${id}: no lesson in content/course.ts names it as its "sim"`);
  expect(lost).toEqual([]);
});

describe('one order of the noon', () => {
  test.each(Object.entries(builtIn))(
    '%s leads to a step that there is, by the name of its lesson',
    (_, to) => {
      const { lesson } = findLesson(to.lesson) ?? {};
      for (const locale of locales) {
        expect(oneOrderMessages[locale].titles[to.lesson]).toBe(lesson?.title[locale]);
        const text = readFileSync(`${folder}/${to.lesson}/${locale}.mdx`, 'utf8');
        expect(text).toContain(`<Step id="${to.step}">`);
      }
    },
  );

  test('has as many layers of one’s own as the ladder', () => {
    const yours = (id: string) => ladder.find((stair) => stair.id === id)?.yours.length;
    expect(Object.values(ownLayers)).toEqual(['onprem', 'iaas', 'paas', 'faas'].map(yours));
  });
});
