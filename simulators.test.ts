// Every simulator of the registry, held to what it promises: only a place above engine, player and screen sees all of it.

import { createElement } from 'react';
import { prerender } from 'react-dom/static';
import { describe, expect, test } from 'vitest';
import { askedOfCalculator } from '@/components/sims/calculator';
import { findCalculator } from '@/components/sims/calculators';
import { faultsOfAsked } from '@/components/sims/check-asked';
import { deedsOf, faultsOfDeeds, faultsOfRun } from '@/components/sims/check-sim';
import { faultsOfUntold } from '@/components/sims/check-untold';
import { faultsOfTexts, faultsOfWords } from '@/components/sims/check-words';
import { loadSim, simIds } from '@/components/sims/registry';
import { lessons } from '@/content/course';
import { published } from '@/engine/billing/published/oracles';
import { completeConfig } from '@/engine/kernel/run';
import * as groupOracles from '@/engine/models/autoscaling/oracles';
import * as coldStartOracles from '@/engine/models/cold-start/oracles';
import * as functionOracles from '@/engine/models/functions/oracles';
import { queues } from '@/engine/models/servers/oracles';
import { locales } from '@/i18n/locales';
import { loadModel } from '@/player/models';
import { stillsOf } from '@/player/still';
import type { Act } from '@/player/types';
import { isMet } from '@/player/when';

const ids = simIds.filter((id) => findCalculator(id) === null);
const calculators = simIds.flatMap((id) => findCalculator(id) ?? []);

describe.each(ids)('%s', async (id) => {
  const sim = await loadSim(id);
  const model = await loadModel(id);
  const record = await stillsOf(id);
  const still = (
    { set, seed, durationMs, acts: scripted = [] }: (typeof sim.scenarios)[number],
    acts: readonly Act[] = scripted,
  ) => record({ sim: id, config: completeConfig(model.params, set), seed, durationMs, acts });

  test('has the name of its model, and words that can be shown in both languages', () => {
    expect([sim.id, model.id]).toEqual([id, id]);
    expect(faultsOfWords(sim)).toEqual([]);
  });

  test('is not called what its lesson asks: its lab has both in one heading', () => {
    const questions = lessons.filter((lesson) => lesson.sim === id).map(({ question }) => question);
    for (const locale of locales) {
      const said = (text: string): string => text.replace(/[^\p{L}]|요(?=\?|$)/gu, '');
      const asked = questions.map((question) => said(question[locale]));
      expect(asked, locale).not.toContain(said(sim.words[locale].title));
    }
  });

  test.each(sim.scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'shows and tells the scenario %s',
    (_, scenario) => {
      expect(faultsOfRun(sim, still(scenario), scenario.openAtMs)).toEqual([]);
    },
  );

  test.each(sim.scenarios.map((scenario) => [scenario.id, scenario] as const))(
    '%s: until a guess is told no row, lane or scale tells of what comes later',
    (_, scenario) => {
      expect(faultsOfUntold(sim, still(scenario).recording)).toEqual([]);
    },
  );

  const asked = sim.scenarios.flatMap((scenario) =>
    (sim.choices ?? [])
      .filter(({ when }) => isMet(when, completeConfig(model.params, scenario.set)))
      .map((choice) => [scenario.id, choice.id, scenario, choice] as const),
  );
  test.each(asked)('%s: what it opens with does not answer %s', (_, _id, scenario, choice) => {
    expect(faultsOfAsked(sim, choice, still(scenario), scenario.openAtMs)).toEqual([]);
  });

  test('says in both languages why each number that is read out may be believed', async () => {
    const why = await sim.why();
    const { readouts } = sim;
    const read = 'groups' in readouts ? readouts.columns.map(({ metric }) => metric) : readouts;
    for (const locale of locales) {
      const texts = read.flatMap((metric): [string, string | undefined][] => {
        const trust = why.trust[metric]?.[locale];
        return [
          [`what ${metric} is`, trust?.what],
          [`how ${metric} comes about`, trust?.rule],
          [`what ${metric} was checked against`, trust?.checks.join(' ')],
          [`what ${metric} leaves out`, trust?.leftOut],
        ];
      });
      expect(faultsOfTexts(id, locale, texts)).toEqual([]);
    }
  });

  test('tells what the learner does', () => {
    const deeds = sim.scenarios.slice(0, 1).flatMap((scenario) => {
      const acts = deedsOf(model, scenario.openAtMs);
      return acts.length === 0 ? [] : faultsOfDeeds(sim, still(scenario, acts).recording);
    });
    expect(deeds).toEqual([]);
  });
});

test.each(calculators.map((one) => [one.sheet.id, one] as const))(
  '%s has words in both languages, and a figure before any script',
  async (id, calculator) => {
    const { title, lead, sheet, Figure } = calculator;
    const { choices, numbers } = sheet;
    for (const locale of locales) {
      const texts = choices.flatMap(({ id: choice, question, options }) => [
        [`the question ${choice}`, question[locale]] as const,
        ...options.map((one) => [`its option ${one.id}`, one.words[locale]] as const),
      ]);
      const asked = numbers.map((one) => [`the question ${one.id}`, one.question[locale]] as const);
      const own = [['the title', title[locale]] as const, ['the lead', lead[locale]] as const];
      expect(faultsOfTexts(id, locale, [...own, ...texts, ...asked])).toEqual([]);
      const figure = createElement(
        Figure,
        askedOfCalculator(calculator, { still: 'still', locale, view: 'lab', labPath: '' }),
      );
      const page = await new Response((await prerender(figure)).prelude).text();
      expect(
        page.match(/<path |data-bar=/g)?.length ?? 0,
        `${id} (${locale}): no picture`,
      ).toBeGreaterThan(3);
    }
  },
);

// What is said of a check is as many as there are.
test.each([
  ['cold-start', 'cold', coldStartOracles.simfaas.length, 6, '여섯 설정', 'six settings'],
  [
    'cold-start',
    'instances',
    coldStartOracles.windowedMaximum.length,
    5,
    '다섯 설정',
    'five settings',
  ],
  ['cold-start', 'dropped', coldStartOracles.erlangB.length, 4, '네 설정', 'four settings'],
  ['four-eras', 'dropped', queues.length, 13, '열세 설정', 'thirteen settings'],
  ['four-eras', 'dropped', functionOracles.erlangB.length, 4, '네 설정', 'four settings'],
  ['four-eras', 'p95', functionOracles.simfaas.length, 23, '스물세 설정', 'twenty-three settings'],
  [
    'autoscaling',
    'decisions',
    groupOracles.horizontalPodAutoscaler.length + groupOracles.podsNotReady.length,
    11,
    '예 열한 가지',
    'Eleven examples',
  ],
  ['autoscaling', 'decisions', groupOracles.stepExample.length, 8, '예 여덟 가지', 'eight of step'],
  ['four-eras', 'cost', published.length, 51, '51개', '51 worked examples'],
])('%s says of %s how many cases it was held against', async (id, metric, there, told, ko, en) => {
  const trust = (await (await loadSim(id)).why()).trust[metric];
  expect(there).toBe(told);
  expect(trust?.ko.checks.join(' ')).toContain(ko);
  expect(trust?.en.checks.join(' ')).toContain(en);
});

test('the formula for cold starts is told where it holds, and nowhere else', async () => {
  const sim = await loadSim('cold-start');
  const expected = (await sim.why()).expected?.cold;
  const { params } = await loadModel('cold-start');
  const quiet = { ratePerSec: 1 / 60, workSec: 0.12, coldStartSec: 0.145, keepAliveSec: 60 };
  const of = (set: object) => expected?.(completeConfig(params, { ...quiet, ...set }));
  expect(of({})).toBeCloseTo(Math.exp(-1), 12);
  for (const set of [
    { workSec: 2 },
    // Whoever meets another request is then as many as the gaps are: 1.2 % instead of 0.7 %.
    { keepAliveSec: 300 },
    { provisioned: 1 },
    { pingEverySec: 60 },
    { maxLifetimeSec: 3_600 },
    { arrivals: 'regular' },
  ]) {
    expect(of(set), JSON.stringify(set)).toBeNull();
  }
});
