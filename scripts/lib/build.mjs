// The one production build: font, pages, then policies and compressed copies.

import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildFont } from '../build-font.mjs';
import { writeSandbox } from '../build-sandbox.mjs';
import { finishBuild } from '../finish-build.mjs';
import { basePathOf, buildDir, cacheDir, outDir } from './project.mjs';
import { runNode, tool } from './run.mjs';
import { hashOfSources, removeStamp, stampBuild } from './stamp.mjs';

const remove = (folder) => rmSync(folder, { recursive: true, force: true });

/** Puts the finished build in the place of the one before, so that whoever serves that one never meets half of one. */
function replaceBuild() {
  const old = join(cacheDir, 'site-before');
  remove(old);
  if (existsSync(outDir)) renameSync(outDir, old);
  renameSync(buildDir, outDir);
  remove(old);
}

/** Writes out/ and its stamp. Throws when any part fails; the build before is then left, without a stamp. */
export async function build() {
  removeStamp();
  // Taken first: a file that changes during the build makes the result stale, not current.
  const sources = hashOfSources();
  remove(buildDir);
  await buildFont();
  writeSandbox();
  const code = await runNode(tool.next, ['build'], {
    env: {
      BASE_PATH: basePathOf(),
      BUILD_DIR: buildDir,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  if (code !== 0) throw new Error('The production build failed; its output above says why.');
  await finishBuild();
  replaceBuild();
  stampBuild(sources);
}
