// Checks types twice: the whole project, then the engine alone, which must not know the browser.

import './lib/require-node.mjs';
import { runNode, tool } from './lib/run.mjs';

// Next writes the types of its routes and of style sheets; a fresh clone has none yet.
const steps = [
  [tool.next, ['typegen']],
  [tool.tsc, ['--noEmit', '--project', '.']],
  [tool.tsc, ['--noEmit', '--project', 'engine']],
];
let failures = 0;
for (const [file, args] of steps) {
  if ((await runNode(file, args, { env: { NEXT_TELEMETRY_DISABLED: '1' } })) !== 0) failures += 1;
}
process.exit(failures === 0 ? 0 : 1);
