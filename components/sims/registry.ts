// Every simulator by its id, loaded only when asked for.

import type { SimDefinition } from '@/components/figure/definition';

const loaders: Readonly<Record<string, () => Promise<SimDefinition>>> = {
  'cold-start': async () => (await import('./cold-start')).coldStartSim as SimDefinition,
  'four-eras': async () => (await import('./four-eras')).fourErasSim as SimDefinition,
};

export const simIds = Object.keys(loaders);

/** Throws a RangeError naming the id when there is no such simulator. */
export function loadSim(id: string): Promise<SimDefinition> {
  const load = loaders[id];
  if (!load) throw new RangeError(`unknown simulator "${id}"; known: ${simIds.join(', ')}`);
  return load();
}
