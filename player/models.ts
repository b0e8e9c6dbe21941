// Which model answers to which simulator id. Imported by the worker, its stand-in and the build, never by a page.

import type { Model } from '@/engine/kernel/contract';
import { coldStart } from '@/engine/models/cold-start/model';
import { fourEras } from '@/engine/models/four-eras/model';
import { resilience } from '@/engine/models/resilience/model';

const models: Readonly<Record<string, Model>> = {
  'cold-start': coldStart,
  'four-eras': fourEras,
  resilience,
};

/** Throws a RangeError naming the id when no model has it. */
export function findModel(id: string): Model {
  const model = models[id];
  if (!model)
    throw new RangeError(`unknown simulator "${id}"; known: ${Object.keys(models).join(', ')}`);
  return model;
}
