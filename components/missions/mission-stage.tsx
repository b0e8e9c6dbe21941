// A mission's simulator as its page asks for it: worked out while the site is built.

import { configOf, writeAddress } from '@/components/figure/address';
import { scenarioOf } from '@/components/figure/definition';
import { type AskedFigure, askedSetup } from '@/components/sims/asked-figure';
import { inMission, missionOf } from '@/components/sims/in-mission';
import { loadSim } from '@/components/sims/registry';
import { basePath, missionPath } from '@/components/site/paths';
import type { Mission } from '@/content/missions';
import type { Locale } from '@/i18n/locales';
import { MissionFigure } from './mission-figure';
import { asksOf } from './say';

/** The address of the stored way through a mission. */
export async function solutionPath({ id, sim }: Mission, locale: Locale): Promise<string> {
  const narrowed = inMission(await loadSim(sim), id);
  const { scenario: name, solution } = missionOf(narrowed, id);
  const { seed, set } = scenarioOf(narrowed, name);
  const config = configOf(narrowed.params, { ...set, ...solution });
  const query = writeAddress({ scenario: name, seed, config, acts: [], tMs: 0 }, narrowed);
  return `${basePath}${missionPath(locale, id)}?${query}`;
}

export async function MissionStage({ mission, locale }: { mission: Mission; locale: Locale }) {
  const { id } = mission;
  const sim = inMission(await loadSim(mission.sim), id);
  const spec = missionOf(sim, id);
  const { seed, set, openAtMs, acts = [] } = scenarioOf(sim, spec.scenario);
  const path = `${basePath}${missionPath(locale, id)}`;
  const config = configOf(sim.params, set);
  const asked: AskedFigure = {
    still: `mission-${id}`,
    sim: sim.id,
    mission: id,
    setup: askedSetup(sim, { scenario: spec.scenario, seed, config, acts, tMs: openAtMs }),
    view: 'lab',
    locale,
    lesson: null,
    knobs: spec.knobs,
    predict: null,
    goal: null,
    labPath: path,
    question: null,
    why: null,
  };
  return (
    <MissionFigure
      asked={asked}
      words={{ mission: id, locale, path, asks: asksOf(sim, spec, mission.toil[locale], locale) }}
    />
  );
}
