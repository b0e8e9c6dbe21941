// Which model answers to which simulator id. Imported by the worker, its stand-in and the build, never by a page.

import type { Model } from '@/engine/kernel/contract';
import { autoscaling } from '@/engine/models/autoscaling/model';
import { coldStart } from '@/engine/models/cold-start/model';
import { dynos } from '@/engine/models/dynos/model';
import { fourEras } from '@/engine/models/four-eras/model';
import { functions } from '@/engine/models/functions/model';
import { resilience } from '@/engine/models/resilience/model';
import { servers } from '@/engine/models/servers/model';

const models: Readonly<Record<string, Model>> = {
  autoscaling,
  'cold-start': coldStart,
  dynos,
  'four-eras': fourEras,
  functions,
  resilience,
  servers,
};

/** Throws a RangeError naming the id when no model has it. */
export function findModel(id: string): Model {
  const model = models[id];
  if (!model)
    throw new RangeError(`unknown simulator "${id}"; known: ${Object.keys(models).join(', ')}`);
  return model;
}
