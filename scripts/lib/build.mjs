// The one production build: font, pages, then policies and compressed copies.

import { rmSync } from 'node:fs';
import { buildFont } from '../build-font.mjs';
import { finishBuild } from '../finish-build.mjs';
import { basePathOf, outDir } from './project.mjs';
import { runNode, tool } from './run.mjs';
import { hashOfSources, stampBuild } from './stamp.mjs';

/** Writes out/ and its stamp. Throws when any part fails; a stale stamp is then left behind. */
export async function build() {
  // Taken first: a file that changes during the build makes the result stale, not current.
  const sources = hashOfSources();
  rmSync(outDir, { recursive: true, force: true });
  await buildFont();
  const code = await runNode(tool.next, ['build'], {
    env: { BASE_PATH: basePathOf(), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0) throw new Error('The production build failed; its output above says why.');
  await finishBuild();
  stampBuild(sources);
}
