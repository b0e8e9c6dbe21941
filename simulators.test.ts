// Every simulator of the registry, held to what it promises: only a place above engine, player and screen sees all of it.

import { createElement } from 'react';
import { prerender } from 'react-dom/static';
import { describe, expect, test } from 'vitest';
import { findCalculator } from '@/components/sims/calculators';
import { deedsOf, faultsOfDeeds, faultsOfRun } from '@/components/sims/check-sim';
import { faultsOfTexts, faultsOfWords } from '@/components/sims/check-words';
import { loadSim, simIds } from '@/components/sims/registry';
import { completeConfig } from '@/engine/kernel/run';
import { locales } from '@/i18n/locales';
import { loadModel } from '@/player/models';
import { stillsOf } from '@/player/still';
import type { Act } from '@/player/types';

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

  test.each(sim.scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'shows and tells the scenario %s',
    (_, scenario) => {
      expect(faultsOfRun(sim, still(scenario), scenario.openAtMs)).toEqual([]);
    },
  );

  test('tells what the learner does', () => {
    const deeds = sim.scenarios.slice(0, 1).flatMap((scenario) => {
      const acts = deedsOf(model, scenario.openAtMs);
      return acts.length === 0 ? [] : faultsOfDeeds(sim, still(scenario, acts).recording);
    });
    expect(deeds).toEqual([]);
  });
});

test.each(calculators.map((one) => [one.id, one] as const))(
  '%s has words in both languages, and a figure before any script',
  async (id, { title, lead, choices, Figure }) => {
    for (const locale of locales) {
      const texts = choices.flatMap(({ id: choice, question, options }) => [
        [`the question ${choice}`, question[locale]] as const,
        ...options.map((one) => [`its option ${one.id}`, one.words[locale]] as const),
      ]);
      const own = [['the title', title[locale]] as const, ['the lead', lead[locale]] as const];
      expect(faultsOfTexts(id, locale, [...own, ...texts])).toEqual([]);
      const figure = createElement(Figure, { still: 'still', locale, view: 'lab', labPath: '' });
      const page = await new Response((await prerender(figure)).prelude).text();
      expect(page.match(/<path /g)?.length ?? 0, `${id} (${locale}): no picture`).toBeGreaterThan(
        3,
      );
    }
  },
);
