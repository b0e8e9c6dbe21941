// Packed copies of files, made once for each content: what did not change since an earlier build is taken from there.

import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Files that are worth packing; pictures and type are packed already. */
export const COMPRESSIBLE = /\.(html|js|css|txt|md|json|svg|xml|webmanifest|ico)$/;

/** Below one network packet there is nothing to gain. */
const WORTH_BYTES = 1_024;
const KEPT_MS = 14 * 86_400_000;

const packers = {
  br: (plain) =>
    promisify(brotliCompress)(plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      },
    }),
  gz: (plain) => promisify(gzip)(plain, { level: 9 }),
};

/** Writes through another name, so that a build that is stopped leaves no half a copy. */
function store(path, bytes) {
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
}

/** Makes the packed copy `kept` unless it is there. */
async function keep(kept, pack) {
  if (existsSync(kept)) {
    const now = new Date();
    utimesSync(kept, now, now);
    return;
  }
  store(kept, await pack());
}

/** `making` holds what is being packed: files of equal content wait for one copy. `packing` hears of each. */
async function compress(file, cache, making, packing) {
  const plain = readFileSync(file);
  if (plain.length < WORTH_BYTES) return;
  const hash = createHash('sha256').update(plain).digest('hex');
  for (const [ending, pack] of Object.entries(packers)) {
    const kept = join(cache, `${hash}.${ending}`);
    const packAnew = () => {
      packing();
      return pack(plain);
    };
    if (!making.has(kept)) making.set(kept, keep(kept, packAnew));
    await making.get(kept);
    copyFileSync(kept, `${file}.${ending}`);
  }
}

/** Forgets what no build of the last two weeks has asked for. */
function forgetOld(cache, nowMs) {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (nowMs - statSync(path).mtimeMs > KEPT_MS) rmSync(path);
  }
}

/**
 * Writes `file.br` and `file.gz` beside each file that is worth it, with copies of equal contents in the folder
 * `cache`. Gives how many copies had to be packed anew.
 */
export async function compressAll(files, cache) {
  mkdirSync(cache, { recursive: true });
  const waiting = [...files];
  const making = new Map();
  let packed = 0;
  const packing = () => {
    packed += 1;
  };
  // One after the other on each core: the contents of a whole site need not be in memory at once.
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      await compress(file, cache, making, packing);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  forgetOld(cache, Date.now());
  return packed;
}
