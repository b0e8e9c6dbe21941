// Cuts Pretendard to the characters that the site uses, so that a page loads one small font file.

import './lib/require-node.mjs';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codePointsOf } from './lib/cmap.mjs';
import { at, cacheDir } from './lib/project.mjs';
import { filesBelow } from './lib/stamp.mjs';

/** Folders whose text can reach the screen. */
export const FONT_SOURCES = ['app', 'components', 'content', 'engine/billing', 'i18n', 'player'];

const source = at('node_modules/pretendard/dist/web/variable/woff2/PretendardVariable.woff2');
const target = at('components/site/pretendard.woff2');
const noteFile = join(cacheDir, 'font.json');

/** What a lesson may transfer for type, in bytes. */
const LIMIT_BYTES = 150 * 1024;

const PRINTABLE_LATIN = String.fromCodePoint(...Array.from({ length: 95 }, (_, i) => 0x20 + i));
/** Signs that prose and figures need whether or not a source file spells them out today. */
const SIGNS = '\u00a0·…—–“”‘’«»→←↑↓×÷±≈≠≤≥−°§©₩€%‰²³µ½✓•';
/** Words that the browser writes by itself when it formats a Korean date, time or number. */
const FORMATTED = '년월일시분초오전후요화수목금토만억조';

const OPTIONS = {
  // The weights that the design uses; the axis stays continuous between them.
  variationAxes: { wght: { min: 400, max: 800, default: 400 } },
  // Kerning, composed characters and tabular figures, so that a running number does not jump.
  keepFeatures: ['kern', 'ccmp', 'locl', 'tnum'],
  // Vertical writing is not used.
  dropTables: ['vhea', 'vmtx', 'VVAR', 'VORG'],
};

/** Every character of the sources, sorted, without control characters and without emoji selectors. */
function collectCharacters() {
  const found = new Set(PRINTABLE_LATIN + SIGNS + FORMATTED);
  for (const path of FONT_SOURCES.flatMap(filesBelow)) {
    if (!/\.(tsx?|mdx)$/.test(path) || /\.test\.tsx?$/.test(path)) continue;
    for (const character of readFileSync(path, 'utf8')) found.add(character);
  }
  return [...found]
    .filter((c) => !/[\p{C}\p{M}]/u.test(c))
    .sort()
    .join('');
}

function readNote() {
  try {
    return JSON.parse(readFileSync(noteFile, 'utf8'));
  } catch {
    return null; // No font has been cut here yet.
  }
}

/**
 * Writes components/site/pretendard.woff2 when the characters or the options changed.
 * Throws when the file would be heavier than a lesson may transfer.
 */
export async function buildFont() {
  const wanted = collectCharacters();
  const recipe = createHash('sha256')
    .update(JSON.stringify(OPTIONS))
    .update(wanted)
    .update(readFileSync(at('node_modules/pretendard/package.json')))
    .digest('hex');
  if (existsSync(target) && readNote()?.recipe === recipe) return;

  const { default: subsetFont } = await import('subset-font');
  const whole = readFileSync(source);
  const cut = await subsetFont(whole, wanted, { ...OPTIONS, targetFormat: 'truetype' });
  const packed = await subsetFont(whole, wanted, { ...OPTIONS, targetFormat: 'woff2' });
  if (packed.length > LIMIT_BYTES) {
    throw new Error(
      `The font would weigh ${packed.length} bytes; a lesson may transfer ${LIMIT_BYTES}. ` +
        'docs/ARCHITECTURE.md, “Type”, says how to split it.',
    );
  }

  const drawable = codePointsOf(cut);
  const characters = [...wanted].filter((c) => drawable.has(c.codePointAt(0))).join('');
  const missing = [...wanted].filter((c) => !drawable.has(c.codePointAt(0))).join('');
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(target, packed);
  writeFileSync(noteFile, `${JSON.stringify({ recipe, characters, missing }, null, 2)}\n`);
  console.log(
    `Font: ${[...characters].length} characters, ${(packed.length / 1024).toFixed(0)} KB` +
      (missing === '' ? '' : `; not in Pretendard: ${missing}`),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildFont();
