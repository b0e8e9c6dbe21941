// A simulator as a mission has it: one scenario, the knobs and acts that are named, and nothing else to turn.

import { type SimDefinition, scenarioOf } from '@/components/figure/definition';
import type { StageAct, StageSpec } from '@/components/figure/stage/stage-spec';
import type { MissionSpec, Params } from '@/player/types';

/** Throws a RangeError that names the missions there are. */
export function missionOf({ id, missions = [] }: SimDefinition, name: string): MissionSpec {
  const mission = missions.find((one) => one.id === name);
  if (mission) return mission;
  const known = missions.map((one) => one.id).join(', ');
  throw new RangeError(`simulator "${id}" has no mission "${name}"; known: ${known}`);
}

function narrowed(params: Params, within: MissionSpec['within'] = {}): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, param]) => [
      name,
      param.kind === 'number' ? { ...param, ...within[name] } : param,
    ]),
  );
}

/** The same picture, offering these acts alone. */
export function offering(
  { moment, strip }: StageSpec,
  isOffered: (act: StageAct) => boolean,
): StageSpec {
  if (moment === null) return { moment, strip };
  return { moment: { ...moment, acts: moment.acts.filter(isOffered) }, strip };
}

/**
 * Everything but the mission's own knobs is locked, as in the scenario of a goal. What leads elsewhere is left out; the
 * goal itself is told beside the figure, with what it may cost.
 */
export function inMission(sim: SimDefinition, name: string): SimDefinition {
  const mission = missionOf(sim, name);
  const { scenario, openAtMs, knobs, acts = [], within, solution } = mission;
  const { toBill: _bill, presets: _presets, choices: _choices, ...rest } = sim;
  return {
    ...rest,
    params: narrowed(sim.params, within),
    mainKnobs: knobs,
    scenarios: [{ ...scenarioOf(sim, scenario), openAtMs }],
    goals: [{ scenario, knobs, want: [], solution }],
    stage: offering(sim.stage, ({ act }) => acts.includes(act)),
    acts: Object.fromEntries(Object.entries(sim.acts ?? {}).filter(([act]) => acts.includes(act))),
    missions: [mission],
  };
}
