import { describe, expect, test } from 'vitest';
import { listRates } from '@/engine/billing/rates';
import type { Snapshot } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { type Era, eras } from '@/engine/models/four-eras/config';
import { singleKnobs } from '@/engine/models/four-eras/fixture';
import {
  cheapestThatKeep,
  thoseThatKeep,
  winners,
  winnersOf,
} from '@/engine/models/four-eras/judge';
import { fourEras } from '@/engine/models/four-eras/model';
import { goals, type ScenarioId, scenarios } from '@/engine/models/four-eras/scenarios';

const ends = new Map<ScenarioId, Snapshot>();

/** The end of a scenario; each is played once, however many tests look at it. */
function endOf(id: ScenarioId): Snapshot {
  const known = ends.get(id);
  if (known) return known;
  const run = startRun(fourEras, { scenario: id, logLimit: 0 });
  run.advanceTo(scenarios.find((scenario) => scenario.id === id)?.durationMs ?? 0);
  const end = run.snapshot();
  ends.set(id, end);
  return end;
}

describe('no era wins all', () => {
  test('each of the four wins some traffic', () => {
    expect(new Set(Object.values(winners))).toEqual(new Set(eras));
  });

  // Under other seeds too: winners.theory.test.ts.
  test.each(scenarios)('$id', (scenario) => {
    expect(winnersOf(scenario, endOf(scenario.id).metrics)).toEqual([winners[scenario.id]]);
  });
});

describe('why', () => {
  /** In whole dollars of a month, by era; null where the promise is broken. */
  function totalsOf(id: ScenarioId): (number | null)[] {
    const { metrics } = endOf(id);
    const kept = thoseThatKeep(metrics);
    return eras.map((era) =>
      kept.includes(era) ? Math.round(metrics[`${era}.month`] ?? Number.NaN) : null,
    );
  }

  test.each([
    ['lunch-rush', [null, 394, null, 595]],
    ['neighbourhood', [798, 240, 119, 177]],
    ['steady-bot', [1_316, 2_830, 4_164, 13_429]],
    ['drop', [null, null, null, 22]],
    ['quiet', [798, 198, 60, 19]],
    ['faster-lunch', [null, null, null, 513]],
    ['florist', [798, 198, 60, 19]],
    ['florist-at-once', [798, 198, 60, null]],
    ['canteen', [null, 395, null, 612]],
    ['translator', [1_316, 2_516, 3_749, 11_823]],
  ] as const)('%s costs %j dollars a month, or breaks the promise', (id, totals) => {
    expect(totalsOf(id)).toEqual(totals);
  });

  test('a month worked out apart: its run as often as it comes, what idles, and people', () => {
    const { metrics } = endOf('lunch-rush');
    const of = (name: string) => metrics[name] ?? Number.NaN;
    // 60 lunches of an hour leave 670 hours of 3 VMs at $0.05572 and 4 containers at $0.05678; 730/84 deploys.
    const { vmPerSec, containerPerSec, serverPerSec } = listRates;
    const perHour = 30_000 / 1_400;
    const deploys = (2 * 730) / 168;
    const expected = {
      servers: 730 * 3_600 * serverPerSec + (4 + 1.5 * deploys) * perHour,
      autoscaling:
        60 * of('autoscaling.cost') + 670 * 3_600 * 3 * vmPerSec + (3 + 0.5 * deploys) * perHour,
      dynos: 60 * of('dynos.cost') + 670 * 3_600 * 4 * containerPerSec + 0.1 * deploys * perHour,
      functions: 60 * of('functions.cost') + 0.1 * deploys * perHour,
    };
    for (const era of eras) {
      expect(of(`${era}.month`), era).toBeCloseTo(expected[era], 6);
    }
    expect(of('servers.monthHours')).toBeCloseTo(17.04, 2);
    expect(of('autoscaling.monthHours')).toBeCloseTo(7.35, 2);
    expect(of('dynos.monthHours')).toBeCloseTo(0.87, 2);
  });

  test('a promise is kept where at most one in a thousand is lost and p95 is within it', () => {
    for (const { id, set } of scenarios) {
      const { metrics } = endOf(id);
      const promised = 'promiseSec' in set ? 1000 * set.promiseSec : null;
      for (const era of eras) {
        const lost = metrics[`${era}.lost`] ?? Number.NaN;
        const p95 = metrics[`${era}.p95`] ?? Number.NaN;
        const kept = promised === null ? null : Number(lost <= 0.001 && p95 <= promised);
        expect(metrics[`${era}.kept`], `${id} ${era}`).toBe(kept);
      }
    }
  });

  test('wages decide: people for nothing, IaaS looks after the neighbourhood; dear ones, nobody keeps servers', () => {
    const cheapest = (scenario: ScenarioId, wage: number) => {
      const run = startRun(fourEras, { scenario, set: { wage }, logLimit: 0 });
      run.advanceTo(scenarios.find(({ id }) => id === scenario)?.durationMs ?? 0);
      return cheapestThatKeep(run.snapshot().metrics);
    };
    expect(cheapest('neighbourhood', 0)).toEqual(['autoscaling']);
    expect(cheapest('neighbourhood', 30_000)).toEqual(['dynos']);
    expect(cheapest('lunch-rush', 60_000)).toEqual(['autoscaling']);
    expect(cheapest('lunch-rush', 100_000)).toEqual(['functions']);
  });

  // 24 a second for 12.4 s are 298 at once, and one server takes 256.
  test('lunch rush: one server is too small for the peak, dynos are short of people to add them', () => {
    const { metrics } = endOf('lunch-rush');
    expect(24 * 12.4).toBeGreaterThan(endOf('lunch-rush').counts['servers.capacity'] ?? 0);
    expect(metrics['servers.lost']).toBeGreaterThan(0.06);
    expect(metrics['dynos.lost']).toBeGreaterThan(0.4);
  });

  test('course registration: the machines are there, and nearly idle for the rest of the day', () => {
    const { metrics } = endOf('course-registration');
    expect(metrics['servers.dropped']).toBe(0);
    expect(metrics['servers.taken']).toBeLessThan(0.1);
    for (const era of ['autoscaling', 'dynos', 'functions'] as const) {
      expect(metrics[`${era}.dropped`], era).toBeGreaterThan(10_000);
    }
  });

  test('concert: functions are there within seconds; the group arrives when most have left', () => {
    const { metrics } = endOf('concert-tickets');
    expect(metrics['functions.dropped']).toBe(0);
    for (const era of ['servers', 'autoscaling', 'dynos'] as const) {
      expect(metrics[`${era}.dropped`], era).toBeGreaterThan(50_000);
    }
  });

  test('side project: most requests find no function warm, and nobody has to look after a dyno', () => {
    const { counts, metrics } = endOf('side-project');
    expect(counts['functions.coldStarts']).toBeGreaterThan(
      0.5 * (counts['functions.arrived'] ?? 0),
    );
    expect(metrics['functions.p95']).toBeGreaterThan(1.3 * (metrics['dynos.p95'] ?? Infinity));
    expect(metrics['dynos.hours']).toBeLessThan(0.2 * (metrics['autoscaling.hours'] ?? 0));
  });

  test('steady interface: nobody loses or waits, and the own machines are the fullest', () => {
    const { metrics } = endOf('steady-api');
    for (const era of eras) expect(metrics[`${era}.dropped`], era).toBe(0);
    expect(metrics['servers.taken']).toBeGreaterThan(0.75);
    for (const era of ['autoscaling', 'dynos', 'functions'] as const) {
      expect(metrics[`${era}.taken`], era).toBeLessThan(0.65);
    }
  });

  test('noon jump: equal at first, the own machines stay, the others grow too late, functions at once', () => {
    const { counts, metrics } = endOf('noon-jump');
    const share = (era: Era) =>
      (metrics[`${era}.dropped`] ?? Number.NaN) / (counts[`${era}.arrived`] ?? 0);
    expect(metrics['functions.dropped']).toBe(0);
    expect(share('servers')).toBeGreaterThan(0.4);
    for (const era of ['autoscaling', 'dynos'] as const) {
      expect(share(era), era).toBeGreaterThan(0.2);
      expect(share(era), era).toBeLessThan(0.75 * share('servers'));
      expect(counts[`${era}.capacity`], era).toBe(125);
    }
  });

  test('shop noon: two servers lose one in three, one more VM comes too late, functions lose nobody', () => {
    const { counts, metrics } = endOf('shop-noon');
    const lost = eras.map((era) => metrics[`${era}.dropped`]);
    expect(counts['servers.arrived']).toBe(1_067);
    expect(lost).toEqual([344, 329, 182, 0]);
    expect(counts['functions.coldStarts']).toBe(24);
  });

  test('every era meets the same customers', () => {
    const { counts } = endOf('concert-tickets');
    for (const era of eras) expect(counts[`${era}.arrived`]).toBe(counts['servers.arrived']);
  });
});

test('functions never reach their limit where customers are promised something', () => {
  for (const { id, set } of scenarios) {
    if (!('promiseSec' in set)) continue;
    expect(endOf(id).metrics['functions.dropped'], id).toBe(0);
  }
});

describe('three shops', () => {
  const shops = ['florist', 'canteen', 'translator'] as const;

  test('no two of them are won by the same way, so that one way for all is right once at most', () => {
    expect(new Set(shops.map((id) => winners[id])).size).toBe(shops.length);
  });

  test('the promise of half a second changes nothing but the promise, and another way wins', () => {
    const of = (id: ScenarioId) => scenarios.find((scenario) => scenario.id === id);
    expect(of('florist-at-once')).toMatchObject({ seed: of('florist')?.seed });
    expect(of('florist-at-once')?.set).toEqual({ ...of('florist')?.set, promiseSec: 0.5 });
    expect(winners['florist-at-once']).not.toBe(winners.florist);
    // A start and the work: 0.3 s each, and some take longer.
    expect(endOf('florist').metrics['functions.p95']).toBeGreaterThan(600);
  });
});

describe('what is done by hand', () => {
  const act = (name: string, atMs: number) => ({ atMs, act: name, on: null, to: null });
  const lunchWith = (acts: readonly ReturnType<typeof act>[], seed = 7) => {
    const run = startRun(fourEras, { scenario: 'faster-lunch', seed, acts, logLimit: 0 });
    run.advanceTo(60 * 60_000);
    return run.snapshot();
  };
  const others = (era: Era) => (name: string) => !name.startsWith(`${era}.`);

  test('VMs added before the lunch keep the promise, and somebody sits there sixty times a month', () => {
    const { metrics } = lunchWith([act('addVms', 560_000)]);
    expect(metrics['autoscaling.kept']).toBe(1);
    expect(metrics['autoscaling.monthHours']).toBeCloseTo(7.35 + 60 * 0.1, 2);
    // Dearer than the goal allows: to be tuned, not to be sat beside.
    expect(metrics['autoscaling.month']).toBeGreaterThan(goals[0].want[2].bound);
  });

  test('to add VMs leaves the other three as they were, to the last bit', () => {
    const [with20, without] = [lunchWith([act('addVms', 560_000)]), endOf('faster-lunch')];
    for (const name of Object.keys(without.metrics).filter(others('autoscaling'))) {
      expect(with20.metrics[name], name).toBe(without.metrics[name]);
    }
  });

  test('a server that is off takes nothing and keeps its month; on again it takes as many as before', () => {
    const acts = [act('serverOff', 300_000), act('serverOn', 420_000)];
    const run = startRun(fourEras, { scenario: 'steady-bot', acts, logLimit: 0 });
    const capacityAt = (tMs: number) => {
      run.advanceTo(tMs);
      return run.snapshot().counts['servers.capacity'];
    };
    expect([capacityAt(299_000), capacityAt(301_000), capacityAt(421_000)]).toEqual([
      512, 256, 512,
    ]);
    run.advanceTo(20 * 60_000);
    const { metrics } = run.snapshot();
    expect(metrics['servers.dropped']).toBeGreaterThan(100);
    expect(metrics['servers.kept']).toBe(0);
    expect(metrics['servers.month']).toBeCloseTo(
      endOf('steady-bot').metrics['servers.month'] ?? 0,
      6,
    );
  });

  test('nothing is off that could be switched on, and no server is left to be switched off: nothing happens', () => {
    const { metrics, counts } = lunchWith([
      act('serverOn', 1_000),
      act('serverOff', 2_000),
      act('serverOff', 3_000),
    ]);
    expect(counts['servers.capacity']).toBe(0);
    expect(metrics['servers.lost']).toBeGreaterThan(0.9);
  });
});

describe('the lunch that climbs in five minutes', () => {
  const [goal] = goals;

  const isWon = (set: Readonly<Record<string, number>>): boolean => {
    const run = startRun(fourEras, { scenario: goal.scenario, set, logLimit: 0 });
    run.advanceTo(60 * 60_000);
    const { metrics } = run.snapshot();
    return goal.want.every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound);
  };

  test('is won by its stored solution', () => {
    expect(isWon(goal.solution)).toBe(true);
  });

  // Over thirty seeds: winners.theory.test.ts.
  test.each(singleKnobs)('is not won by %j alone', (set) => {
    expect(isWon(set)).toBe(false);
  });
});

describe('nothing tells at the opening who will lose the most', () => {
  const lostAtOpening = (id: ScenarioId): readonly (number | null | undefined)[] => {
    const run = startRun(fourEras, { scenario: id, logLimit: 0 });
    run.advanceTo(scenarios.find((scenario) => scenario.id === id)?.openAtMs ?? 0);
    const { metrics } = run.snapshot();
    return eras.map((era) => metrics[`${era}.dropped`]);
  };

  test.each(scenarios.map(({ id }) => id))('%s: nobody has lost anything', (id) => {
    expect(lostAtOpening(id)).toEqual(eras.map(() => 0));
  });
});
