// Tells whether out/ still matches the sources: a hash of everything that the build reads.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, basePathOf, cacheDir, outDir } from './project.mjs';

const FOLDERS = [
  'app',
  'components',
  'content',
  'engine',
  'i18n',
  'ledger',
  'offline',
  'player',
  'public',
  'samples',
  'scripts/lib',
  'store',
];
const FILES = [
  'mdx-components.tsx',
  'next.config.mjs',
  'package-lock.json',
  'postcss.config.mjs',
  'scripts/build-font.mjs',
  'scripts/build-offline.mjs',
  'scripts/build-sandbox.mjs',
  'scripts/finish-build.mjs',
  'tsconfig.json',
];

const stampFile = join(cacheDir, 'build.json');

/**
 * Tests change nothing in the build, nor do packages that samples are checked against; the cut font, the sandbox's page
 * and the compiler's notes are themselves made from the other files.
 */
export const isSource = (path) =>
  !/\.test\.tsx?$|[\\/](node_modules|site[\\/]pretendard)[\\/]|(^|[\\/])public[\\/]sandbox[\\/]|\.tsbuildinfo$|\.DS_Store$/.test(
    path,
  );

/** Every file below a folder of the project, sorted, so that the hash is the same everywhere. */
export function filesBelow(folder) {
  if (!existsSync(at(folder))) return [];
  return readdirSync(at(folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

export function hashOfSources() {
  const hash = createHash('sha256').update(
    `${basePathOf()} ${process.env.SITE_URL ?? ''} ${process.env.OFFLINE ?? ''}`,
  );
  const paths = [...FOLDERS.flatMap(filesBelow), ...FILES.map(at)].filter(isSource);
  for (const path of paths) {
    if (existsSync(path)) hash.update(path.slice(at('').length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** Whether out/ holds a build that was finished, of whichever sources. */
export const isBuilt = () => existsSync(join(outDir, '404.html')) && existsSync(stampFile);

export function isBuildCurrent() {
  if (!isBuilt()) return false;
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8')).sources === hashOfSources();
  } catch {
    return false; // An unreadable stamp says nothing about the build.
  }
}

export function stampBuild(sources) {
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(stampFile, `${JSON.stringify({ sources })}\n`);
}

/** Before a build begins: one that is broken off must not pass for a finished one. */
export const removeStamp = () => rmSync(stampFile, { force: true });
