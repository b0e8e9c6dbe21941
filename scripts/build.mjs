// Builds the site into out/, a folder that any web host can serve; BASE_PATH=/name for a sub-path.

import './lib/require-node.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { assertWritable, ownCache } from './lib/writable.mjs';

try {
  assertWritable(ownCache());
  await ensureInstalled();
  const { build } = await import('./lib/build.mjs');
  await build();
  console.log('The site is in out/. Serve that folder as it is; _headers holds its headers.');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
