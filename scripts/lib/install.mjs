// Installs the packages of a lockfile when they are missing or differ from it.

import { readFileSync } from 'node:fs';
import { at } from './project.mjs';
import { runNpm } from './run.mjs';
import { assertWritable, npmCache } from './writable.mjs';

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(at(file), 'utf8')).packages ?? null;
  } catch {
    return null; // Absent or cut off halfway: either way nothing to rely on.
  }
}

/**
 * Compares package-lock.json with the copy that npm leaves in node_modules when it has finished.
 * A package that only other machines need (optional) may be missing. `folder` is the root or ends with a slash.
 */
export function isInstalled(folder = '') {
  const wanted = packagesIn(`${folder}package-lock.json`);
  const present = packagesIn(`${folder}node_modules/.package-lock.json`);
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === version : Boolean(optional || devOptional);
  });
}

/**
 * Throws when the packages can neither be found nor installed, or when that takes longer than `limitMs`.
 * `folder` has a lockfile of its own; it is the root or ends with a slash.
 */
export async function ensureInstalled(folder = '', limitMs = undefined) {
  if (isInstalled(folder)) return;
  assertWritable(npmCache());
  console.log(`Installing the packages of ${folder}package-lock.json (npm ci) …`);
  // The build needs the development packages too, also where NODE_ENV says production.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const code = await runNpm(args, { cwd: at(folder), limitMs });
  if (code !== 0) {
    throw new Error(
      'npm ci failed or took too long; its output above says why. The first run needs the npm registry.',
    );
  }
}
