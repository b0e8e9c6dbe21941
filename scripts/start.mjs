// `npm start`: installs what is missing, builds if the build is absent or stale, serves the site.

import './lib/require-node.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { endWithParent } from './lib/parent.mjs';
import { assertPortIsFree, hostOf, portOf } from './lib/port.mjs';
import { isBuildCurrent } from './lib/stamp.mjs';
import { assertWritable, ownCache } from './lib/writable.mjs';

try {
  endWithParent();
  const [port, host] = [portOf(), hostOf()];
  // Before the minutes of installing and building, not after them.
  await assertPortIsFree(port, host);
  assertWritable(ownCache());
  await ensureInstalled();
  if (!isBuildCurrent()) {
    console.log('Building the site …');
    const { build } = await import('./lib/build.mjs');
    await build();
  }
  const { serve } = await import('./serve.mjs');
  await serve({ port, host });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
