// `npm run schema`: writes the JSON Schema of a scenario file (draft 2020-12) to docs/scenario.schema.json.

import { writeFileSync } from 'node:fs';
import { scenarioJsonSchema } from '@/cli/scenario-json-schema';

writeFileSync(new URL('../docs/scenario.schema.json', import.meta.url), scenarioJsonSchema());
