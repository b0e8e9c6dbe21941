// From the value in a scenario file to a scenario that can be run, or a refusal in words.

import * as v from 'valibot';
import { Refusal, refuse } from '@/engine/kernel/refusal';
import { LIMITS, type Scenario, scenarioSchema } from '@/engine/scenario/schema';
import { checkTogether } from '@/engine/scenario/together';
import { sentence } from '@/engine/scenario/words';

/** Throws a Refusal. */
export function parseScenario(input: unknown): Scenario {
  refuseLongLists(input);
  const result = v.safeParse(scenarioSchema, input, { abortEarly: true });
  if (!result.success) throw new Refusal(sentence(result.issues[0]));
  checkTogether(result.output);
  return result.output;
}

/** Lists far too long are refused before anybody walks through them. */
function refuseLongLists(input: unknown): void {
  const traffic = input instanceof Object && 'traffic' in input ? input.traffic : undefined;
  if (!(traffic instanceof Object)) return;
  for (const [name, value] of Object.entries(traffic)) {
    if (Array.isArray(value) && value.length > LIMITS.rows) {
      refuse(`traffic.${name}`, value, `a list of at most ${LIMITS.rows} entries`);
    }
  }
}
