// Cuts Pretendard to the characters asked for, and keeps what was cut.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codePointsOf } from './cmap.mjs';
import { at, cacheDir } from './project.mjs';

const whole = () =>
  readFileSync(at('node_modules/pretendard/dist/public/variable/PretendardVariable.ttf'));

const OPTIONS = {
  // The weights that the design uses; the axis stays continuous between them.
  variationAxes: { wght: { min: 400, max: 800, default: 400 } },
  // Kerning, composed characters and tabular figures, so that a running number does not jump.
  keepFeatures: ['kern', 'ccmp', 'locl', 'tnum'],
  // Vertical writing is not used.
  dropTables: ['vhea', 'vmtx', 'VVAR', 'VORG'],
  targetFormat: 'woff2',
};

let source;
let drawable;

/** Whether Pretendard has a shape for a character. */
export function canDraw(character) {
  source ??= whole();
  drawable ??= codePointsOf(source);
  return drawable.has(character.codePointAt(0));
}

/** A WOFF2 file with these characters; the same characters are cut once. */
export async function cutFont(characters) {
  const recipe = createHash('sha256')
    .update(JSON.stringify(OPTIONS))
    .update(characters)
    .update(readFileSync(at('node_modules/pretendard/package.json')))
    .digest('hex');
  const kept = join(cacheDir, 'fonts', `${recipe}.woff2`);
  if (existsSync(kept)) return readFileSync(kept);
  const { default: subsetFont } = await import('subset-font');
  source ??= whole();
  const cut = await subsetFont(source, characters, OPTIONS);
  mkdirSync(join(cacheDir, 'fonts'), { recursive: true });
  writeFileSync(kept, cut);
  return cut;
}
