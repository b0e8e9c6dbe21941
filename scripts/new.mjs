// Begins a simulator or a lesson: writes its files and registers it. What is left to be filled in, the tests say in words.

import './lib/require-node.mjs';
import { createNew } from './lib/create-new.mjs';
import { root } from './lib/project.mjs';
import { runNode, tool } from './lib/run.mjs';

const [kind, id] = process.argv.slice(2);
try {
  const { written, next } = createNew({ root, kind, id });
  // Line breaks and the order of imports depend on the id.
  await runNode(tool.biome, ['check', '--write', '--log-level=error', ...written]);
  for (const path of written) console.log(path);
  console.log(`\n${next}`);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exit(1);
}
