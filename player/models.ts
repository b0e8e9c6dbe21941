// Which model answers to which simulator id: each is fetched when it is first asked for, by the worker or the build, never by a page.

import type { Model } from '@/engine/kernel/contract';
import { loadInTime } from './load-in-time';

const loaders: Readonly<Record<string, () => Promise<Model>>> = {
  autoscaling: async () => (await import('@/engine/models/autoscaling/model')).autoscaling,
  'baas-sync': async () => (await import('@/engine/models/baas-sync/model')).baasSync,
  'cold-start': async () => (await import('@/engine/models/cold-start/model')).coldStart,
  concurrency: async () => (await import('@/engine/models/concurrency/model')).concurrency,
  consistency: async () => (await import('@/engine/models/consistency/model')).consistency,
  'data-ownership': async () =>
    (await import('@/engine/models/data-ownership/model')).dataOwnership,
  dynos: async () => (await import('@/engine/models/dynos/model')).dynos,
  'four-eras': async () => (await import('@/engine/models/four-eras/model')).fourEras,
  functions: async () => (await import('@/engine/models/functions/model')).functions,
  gateway: async () => (await import('@/engine/models/gateway/model')).gateway,
  'long-job': async () => (await import('@/engine/models/long-job/model')).longJob,
  messaging: async () => (await import('@/engine/models/messaging/model')).messaging,
  'pick-architecture': async () =>
    (await import('@/engine/models/pick-architecture/model')).pickArchitecture,
  'release-train': async () => (await import('@/engine/models/release-train/model')).releaseTrain,
  placement: async () => (await import('@/engine/models/placement/model')).placement,
  resilience: async () => (await import('@/engine/models/resilience/model')).resilience,
  responsibility: async () => (await import('@/engine/models/responsibility/model')).responsibility,
  runaway: async () => (await import('@/engine/models/runaway/model')).runaway,
  'same-crowd': async () => (await import('@/engine/models/same-crowd/model')).sameCrowd,
  'server-room': async () => (await import('@/engine/models/server-room/model')).serverRoom,
  servers: async () => (await import('@/engine/models/servers/model')).servers,
  'sleeping-function': async () =>
    (await import('@/engine/models/sleeping-function/model')).sleepingFunction,
  splitter: async () => (await import('@/engine/models/splitter/model')).splitter,
  stateless: async () => (await import('@/engine/models/stateless/model')).stateless,
  'team-lines': async () => (await import('@/engine/models/team-lines/model')).teamLines,
  workflow: async () => (await import('@/engine/models/workflow/model')).workflow,
  trace: async () => (await import('@/engine/models/trace/model')).trace,
};

/** Rejects with a RangeError naming the id when no model has it, and with an Error in words when it cannot be loaded. */
export async function loadModel(id: string): Promise<Model> {
  const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  if (!load) {
    throw new RangeError(`unknown simulator "${id}"; known: ${Object.keys(loaders).join(', ')}`);
  }
  return loadInTime(load(), `the simulator "${id}"`);
}
