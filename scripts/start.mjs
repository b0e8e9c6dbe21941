// `npm start`: installs what is missing, builds if the build is absent or stale, serves the site.

import './lib/require-node.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { assertPortIsFree, portOf } from './lib/port.mjs';
import { isBuildCurrent } from './lib/stamp.mjs';
import { assertWritable, ownCache } from './lib/writable.mjs';

try {
  const port = portOf();
  // Before the minutes of installing and building, not after them.
  await assertPortIsFree(port);
  assertWritable(ownCache());
  await ensureInstalled();
  if (!isBuildCurrent()) {
    console.log('Building the site …');
    const { build } = await import('./lib/build.mjs');
    await build();
  }
  const { serve } = await import('./serve.mjs');
  await serve(port);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
