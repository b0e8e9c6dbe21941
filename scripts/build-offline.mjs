// Writes what a copy without network is made from: the list of the finished site's files, and the service worker.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'rolldown';
import { HASH_LETTERS, isPacked, LATEST_PATH, listPath, WORKER_PATH } from '../offline/paths.mjs';
import { at } from './lib/project.mjs';

/**
 * What no reader asks for: packed copies, notes for hosts and search engines, pictures for messengers, and the parts of
 * a page's data that the router only asks for ahead (`index.txt` has all of it).
 */
const LEFT_OUT = /\.(br|gz)$|^(_headers|robots\.txt)$|^(share|offline)\/|(^|\/)(__next\.|\.)[^/]*$/;

export const hashOf = (bytes) =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, HASH_LETTERS);

const sizeOf = (path, ...endings) =>
  statSync(endings.map((ending) => path + ending).find(existsSync) ?? path).size;

/** Rows of path, hash and bytes as they will be kept, and what crosses the line for each. */
function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => ({ file, path: relative(folder, file).split(sep).join('/') }))
    .filter(({ path }) => path !== WORKER_PATH && !LEFT_OUT.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ file, path }) => ({
      row: [path, hashOf(readFileSync(file)), isPacked(path) ? sizeOf(file, '.gz') : sizeOf(file)],
      transferBytes: sizeOf(file, '.br'),
    }));
}

/** Sums a number of each content; equal contents are fetched and kept once. */
const sumOf = (files, numberOf) =>
  [...new Map(files.map((file) => [file.row[1], numberOf(file)])).values()].reduce(
    (sum, number) => sum + number,
    0,
  );

const writeJson = (folder, path, value) =>
  writeFileSync(join(folder, path), typeof value === 'string' ? value : JSON.stringify(value));

/**
 * Writes the list of a finished site, whose packed copies lie beside its files, and what is the newest. The same files
 * give the same version. Gives the paths of what it wrote.
 */
export function writeList(folder) {
  mkdirSync(join(folder, 'offline'), { recursive: true });
  const files = filesOf(folder);
  const list = JSON.stringify(files.map(({ row }) => row));
  const version = hashOf(list);
  writeJson(folder, listPath(version), list);
  writeJson(folder, LATEST_PATH, {
    version,
    bytes: sumOf(files, ({ row }) => row[2]),
    transferBytes: sumOf(files, ({ transferBytes }) => transferBytes),
  });
  return [listPath(version), LATEST_PATH].map((path) => join(folder, path));
}

/** Takes back what an earlier worker keeps, and the worker itself: for a site that is to have none any more. */
const ENDING_WORKER = `// No copy is kept any more: what was kept goes, and so does this worker.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  const remove = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith('cloud-ladder ') && name.endsWith(' ' + new URL(registration.scope).pathname)) {
        await caches.delete(name);
      }
    }
    await registration.unregister();
  };
  event.waitUntil(remove());
});
`;

/**
 * Writes worker and list into the folder of a finished site; `isOff` (OFFLINE=off) a worker that ends itself, and no
 * list. Gives the paths of what it wrote.
 */
export async function writeOffline(folder, isOff = process.env.OFFLINE === 'off') {
  const worker = join(folder, WORKER_PATH);
  if (isOff) {
    writeFileSync(worker, ENDING_WORKER);
    return [worker];
  }
  // One plain script: Firefox takes no modules for workers of this kind.
  await build({
    input: at('offline/worker.ts'),
    output: { file: worker, format: 'iife', minify: true },
    logLevel: 'warn',
  });
  return [worker, ...writeList(folder)];
}
