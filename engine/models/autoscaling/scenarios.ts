// Named runs of the VM group; what each is to show is replayed by a test.

import type { GoalSpec, Scenario } from '@/engine/kernel/contract';

const MINUTE = 60_000;
/** The crowd is there, CPU is as high as it can be, and nothing has been decided yet. */
const opensBeforeItDecides = 10 * MINUTE + 50_000;
const length = 25 * MINUTE;

export const scenarios = [
  {
    // No chance in it: at most 100 % of CPU is seen, so four doublings lie between 2 machines and 20.
    id: 'even-ten-times',
    durationMs: length,
    openAtMs: opensBeforeItDecides,
    seed: 1,
    set: { chance: 'off', ratePerSec: 8 },
  },
  {
    // The same with people who come as they like: nearly a fifth of them is lost.
    id: 'ten-times',
    durationMs: length,
    openAtMs: opensBeforeItDecides,
    seed: 21,
    set: {},
  },
  {
    // A higher target wants fewer machines, and sees less of what is missing: later, and more are lost.
    id: 'target-70',
    durationMs: length,
    openAtMs: opensBeforeItDecides,
    seed: 21,
    set: { target: 0.7 },
  },
  {
    // Requests have no ceiling: all is asked for at once, and what is left is the boot.
    id: 'requests',
    durationMs: length,
    openAtMs: opensBeforeItDecides,
    seed: 21,
    set: { metric: 'requests' },
  },
  {
    // Ten times as many over twenty minutes: the rule that was too slow loses nobody.
    id: 'slow-slope',
    durationMs: 30 * MINUTE,
    openAtMs: 4 * MINUTE,
    seed: 21,
    set: { peakAtSec: 300, riseSec: 1_200 },
  },
  {
    // One zone of two takes half of the machines with it; the rule has to read before it refills.
    id: 'zone-down',
    durationMs: 15 * MINUTE,
    openAtMs: 4 * MINUTE,
    seed: 21,
    set: { ratePerSec: 28, peakFactor: 1, target: 0.6, initialInstances: 6 },
    acts: [{ atMs: 5 * MINUTE, act: 'zone', on: null, to: null }],
  },
  {
    // To be tuned: a lunch that rises within three minutes and falls again.
    id: 'late-lunch',
    durationMs: 50 * MINUTE,
    openAtMs: 12 * MINUTE,
    seed: 21,
    set: { peakAtSec: 630, riseSec: 180, peakForSec: 720, fallSec: 180 },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

/** Neither knob alone reaches it, nor does counting requests; a quick boot and a short period together do. */
export const goals = [
  {
    scenario: 'late-lunch',
    knobs: ['metric', 'target', 'bootSec', 'periodSec', 'minInstances'],
    want: [
      { metric: 'lost', sense: 'atMost', bound: 0.005 },
      { metric: 'machineTime', sense: 'atMost', bound: 450 * MINUTE },
    ],
    solution: { bootSec: 25, periodSec: 15 },
  },
] as const satisfies readonly GoalSpec[];
