// Installs the packages of the lockfile when they are missing or differ from it.

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
 * A package that only other machines need (optional) may be missing.
 */
export function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === version : Boolean(optional || devOptional);
  });
}

/** Throws when the packages can neither be found nor installed. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  assertWritable(npmCache());
  console.log('Installing the packages of the lockfile (npm ci) …');
  // The build needs the development packages too, also where NODE_ENV says production.
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) {
    throw new Error(
      'npm ci failed; its output above says why. The first run needs the npm registry.',
    );
  }
}
