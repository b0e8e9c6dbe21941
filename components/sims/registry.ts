// Every simulator by its id, loaded only when asked for.

import type { SimDefinition } from '@/components/figure/definition';

const loaders: Readonly<Record<string, () => Promise<SimDefinition>>> = {
  autoscaling: async () => (await import('./autoscaling')).autoscalingSim as SimDefinition,
  'baas-sync': async () => (await import('./baas-sync')).baasSyncSim as SimDefinition,
  'cold-start': async () => (await import('./cold-start')).coldStartSim as SimDefinition,
  concurrency: async () => (await import('./concurrency')).concurrencySim as SimDefinition,
  consistency: async () => (await import('./consistency')).consistencySim as SimDefinition,
  'data-ownership': async () =>
    (await import('./data-ownership')).dataOwnershipSim as SimDefinition,
  dynos: async () => (await import('./dynos')).dynosSim as SimDefinition,
  'four-eras': async () => (await import('./four-eras')).fourErasSim as SimDefinition,
  gateway: async () => (await import('./gateway')).gatewaySim as SimDefinition,
  'long-job': async () => (await import('./long-job')).longJobSim as SimDefinition,
  messaging: async () => (await import('./messaging')).messagingSim as SimDefinition,
  'pick-architecture': async () =>
    (await import('./pick-architecture')).pickArchitectureSim as SimDefinition,
  'release-train': async () => (await import('./release-train')).releaseTrainSim as SimDefinition,
  placement: async () => (await import('./placement')).placementSim as SimDefinition,
  resilience: async () => (await import('./resilience')).resilienceSim as SimDefinition,
  responsibility: async () => (await import('./responsibility')).responsibilitySim as SimDefinition,
  runaway: async () => (await import('./runaway')).runawaySim as SimDefinition,
  'same-crowd': async () => (await import('./same-crowd')).sameCrowdSim as SimDefinition,
  'server-room': async () => (await import('./server-room')).serverRoomSim as SimDefinition,
  'sleeping-function': async () =>
    (await import('./sleeping-function')).sleepingFunctionSim as SimDefinition,
  splitter: async () => (await import('./splitter')).splitterSim as SimDefinition,
  stateless: async () => (await import('./stateless')).statelessSim as SimDefinition,
  'team-lines': async () => (await import('./team-lines')).teamLinesSim as SimDefinition,
  workflow: async () => (await import('./workflow')).workflowSim as SimDefinition,
  trace: async () => (await import('./trace')).traceSim as SimDefinition,
};

/** Those without a timeline: `calculators.ts` has what they bring. */
const calculatorIds = ['billing', 'browser-faas'];

/** Those with a timeline. */
export const playedIds = Object.keys(loaders);

export const simIds = [...playedIds, ...calculatorIds];

/** Throws a RangeError naming the id when there is no simulator with a timeline of that name. */
export function loadSim(id: string): Promise<SimDefinition> {
  const load = loaders[id];
  if (!load)
    throw new RangeError(`unknown simulator "${id}"; known: ${Object.keys(loaders).join(', ')}`);
  return load();
}
