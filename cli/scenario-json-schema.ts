// The JSON Schema of a scenario, as text, made from the very schema that checks a scenario.

import { toJsonSchema } from '@valibot/to-json-schema';
import { scenarioSchema } from '@/engine/scenario/schema';

export function scenarioJsonSchema(): string {
  const schema = toJsonSchema(scenarioSchema, { target: 'draft-2020-12', errorMode: 'ignore' });
  return `${JSON.stringify({ title: 'Cloud Ladder scenario', ...schema }, null, 2)}\n`;
}
