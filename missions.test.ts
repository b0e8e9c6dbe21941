// Each stored way through a mission, replayed from its address over thirty seeds, and what happens when nothing is done.

import { describe, expect, test } from 'vitest';
import { configOf, writeAddress } from '@/components/figure/address';
import { scenarioOf } from '@/components/figure/definition';
import { readAddress } from '@/components/figure/read-address';
import { billOf, RUNS, tally, type Way, wonOver } from '@/components/missions/judge';
import { solutionPath } from '@/components/missions/mission-stage';
import { asksOf, sayOnStage } from '@/components/missions/say';
import { inMission, missionOf } from '@/components/sims/in-mission';
import { loadSim, playedIds } from '@/components/sims/registry';
import { findLesson } from '@/content/course';
import { missions } from '@/content/missions';
import { locales } from '@/i18n/locales';
import { answerQuestion } from '@/player/measure-rules';
import type { AnyConfig, Metrics } from '@/player/types';

async function missionIn(id: string) {
  const mission = missions.find((one) => one.id === id);
  if (!mission) throw new RangeError(`no mission "${id}"`);
  const sim = inMission(await loadSim(mission.sim), id);
  const spec = missionOf(sim, id);
  const { seed, set } = scenarioOf(sim, spec.scenario);
  const found = configOf(sim.params, set);
  /** Thirty runs of what is changed, through the address, as a learner's link has it. */
  async function tried(changed: AnyConfig) {
    const config = { ...found, ...changed };
    const setup = { scenario: spec.scenario, seed, config, acts: [], tMs: 0 };
    const read = readAddress(writeAddress(setup, sim), sim);
    expect(read.ignored).toEqual([]);
    expect(read.setup.config).toEqual(config);
    const seeds = Array.from({ length: RUNS }, (_, place) => seed + place);
    const answers = await answerQuestion({
      ask: 'runs',
      of: { sim: sim.id, scenario: spec.scenario, set: read.setup.config, seeds },
    });
    const runs = answers.map(({ metrics }) => metrics);
    const way: Way = { config: read.setup.config, found, acts: 0 };
    const counts = tally(spec, way, runs);
    return { runs, way, counts, won: wonOver(counts) };
  }
  return { mission, sim, spec, tried };
}

const mean = (runs: readonly Metrics[], metric: string): number =>
  runs.reduce((sum, metrics) => sum + (metrics[metric] ?? Number.NaN), 0) / runs.length;

/** What the stored way comes to: runs that hold by star, and means of what the mission is about. */
interface Stored {
  /** Runs of thirty that hold: goal, bill, toil. */
  readonly held: readonly [number, number, number];
  /** To four digits. */
  readonly means: Readonly<Record<string, number>>;
}

/** What the engine says of each stored way. */
const STORED: Readonly<Record<string, Stored>> = {
  'group-order': { held: [28, 28, 28], means: { cold: 0.002901, instances: 22.04 } },
  'two-second-hiccup': { held: [28, 28, 28], means: { answered: 0.9998, p95: 409.2, load: 2.268 } },
  'ten-dollar-alarm': {
    held: [30, 30, 30],
    means: { cost: 0.09897, leftover: 0.03216, dropped: 0 },
  },
  'film-by-six': { held: [30, 29, 30], means: { finish: 158_400, cost: 0.174 } },
};

describe.each(missions.map(({ id }) => id))('%s', (id) => {
  test('the stored way wins all three stars over thirty seeds', async () => {
    const { spec, tried } = await missionIn(id);
    const { counts, won, runs } = await tried(spec.solution);
    const stored = STORED[id];
    expect(won).toEqual(['goal', 'bill', 'toil']);
    expect([counts.goal, counts.bill, counts.toil]).toEqual(stored?.held);
    const names = Object.keys(stored?.means ?? {});
    const means = names.map((name) => [name, Number(mean(runs, name).toPrecision(4))]);
    expect(Object.fromEntries(means)).toEqual(stored?.means);
  });

  test('who does nothing loses every time', async () => {
    const { tried } = await missionIn(id);
    expect((await tried({})).counts).toEqual({ goal: 0, bill: 0, toil: 0 });
  });

  test('nothing can be turned but the knobs that are named, as far as they go', async () => {
    const { sim, spec } = await missionIn(id);
    const whole = await loadSim(sim.id);
    const other = Object.keys(sim.params).find((name) => !spec.knobs.includes(name));
    const param = whole.params[other ?? ''];
    const usual = scenarioOf(sim, spec.scenario).set[other ?? ''] ?? param?.default;
    const value =
      param?.kind === 'number' ? param.max : param?.options.find((option) => option !== usual);
    expect(value).not.toBe(usual);
    const query = new URLSearchParams({ scenario: spec.scenario, [other ?? '']: String(value) });
    expect(readAddress(query, sim).ignored).toMatchObject([{ why: 'locked', name: other }]);
    for (const [name, { min, max }] of Object.entries(spec.within ?? {})) {
      const outside = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
      expect(sim.params[name]).toMatchObject(outside);
      expect(spec.knobs).toContain(name);
    }
    expect(Object.keys(sim.acts ?? {})).toEqual(spec.acts ?? []);
  });

  test('its words are in both languages, and name the numbers that are judged', async () => {
    const { mission, sim, spec } = await missionIn(id);
    const { lesson, step, ...words } = mission;
    expect(findLesson(lesson)?.lesson.ready, lesson).toBe(true);
    expect(step).not.toBe('');
    for (const locale of locales) {
      for (const name of ['title', 'brief', 'given', 'budget', 'toil', 'debrief'] as const) {
        expect(words[name][locale].trim(), `${name} (${locale})`).not.toBe('');
      }
      for (const rule of spec.toil) {
        const number = 'moved' in rule ? rule.moved : 'atMost' in rule ? rule.atMost : 0;
        if (number > 0) expect(words.toil[locale]).toContain(String(number));
      }
      const asks = asksOf(sim, spec, words.toil[locale], locale);
      expect(asks.goal).toHaveLength(spec.goal.length);
      expect(await solutionPath(mission, locale)).toMatch(`/${locale}/missions/${id}/?scenario=`);
    }
  });

  test('it opens before it tells', async () => {
    const { spec, sim } = await missionIn(id);
    const { durationMs } = scenarioOf(sim, spec.scenario);
    expect(spec.openAtMs).toBeLessThan(durationMs / 2);
  });
});

test('every mission that a model declares has its words, and the other way round', async () => {
  const declared: string[] = [];
  for (const id of playedIds) {
    for (const mission of (await loadSim(id)).missions ?? []) declared.push(`${id}/${mission.id}`);
  }
  expect(missions.map(({ sim, id }) => `${sim}/${id}`).sort()).toEqual(declared.sort());
});

test('bill and toil count only where the goal is reached', async () => {
  const { spec, tried, sim } = await missionIn('group-order');
  // Nobody looks after a ping and the bill is small, but most still wait.
  const { counts, runs, way } = await tried({ pingEverySec: 0 });
  expect(counts).toEqual({ goal: 0, bill: 0, toil: 0 });
  const [first = {}] = runs;
  expect(billOf(spec, first)).toBeLessThan(spec.bill.atMost);
  expect(Object.keys(sayOnStage(sim, spec, way, first, 'ko'))).toEqual(['goal']);
});

test('thirty pings and short work reach the goal with a ping to look after', async () => {
  const { tried } = await missionIn('group-order');
  expect((await tried({ pingCount: 30, workSec: 0.3 })).won).toEqual(['goal']);
});

test('a fourth knob costs the star for toil', async () => {
  const { spec, tried } = await missionIn('two-second-hiccup');
  const { counts, won } = await tried({ ...spec.solution, jitter: 'full' });
  expect(counts).toEqual({ goal: 28, bill: 26, toil: 0 });
  expect(won).toEqual(['goal', 'bill']);
});

test('a higher limit costs the bill, a person the toil', async () => {
  const { tried } = await missionIn('ten-dollar-alarm');
  const higher = { cap: 150, alarm: 'minute', threshold: 100, stopBy: 'alarm' };
  expect((await tried(higher)).won).toEqual(['goal', 'toil']);
  const paged = { cap: 5, alarm: 'minute', threshold: 4 };
  expect((await tried(paged)).won).toEqual(['goal', 'bill']);
});

test('smaller pieces are paid for, and crumbs lose', async () => {
  const { tried } = await missionIn('film-by-six');
  expect((await tried({ pieceMin: 0.5, atOnce: 180, retries: 2 })).won).toEqual(['goal']);
  expect((await tried({ pieceMin: 0.1, atOnce: 540, retries: 2 })).counts.goal).toBe(0);
});
