// Cuts Pretendard into the files of the site's typeface, and writes the rules that say which characters each has.

import './lib/require-node.mjs';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { canDraw, cutFont } from './lib/cut-font.mjs';
import { at, cacheDir, root } from './lib/project.mjs';
import { filesBelow } from './lib/stamp.mjs';
import { faceOf, LIMIT_BYTES, partsOf } from './lib/type-parts.mjs';

/** Folders whose text can reach the screen. */
export const FONT_SOURCES = ['app', 'components', 'content', 'engine/billing', 'i18n', 'player'];

const folder = at('components/site/pretendard');
const noteFile = join(cacheDir, 'font.json');

/** What must be left for the characters of a page's own. */
const OWN_BYTES = 25_000;

/** Each lesson, each simulator and each list of the content is a place; everything else is the interface. */
export function placeOf(path) {
  const [top, second, third] = path.split('/');
  if (top === 'components' && second === 'sims' && !/\.\w+$/.test(third)) return `sims/${third}`;
  if (top === 'content') return second === 'lessons' ? `lessons/${third}` : second;
  return null;
}

/** Every text of the sources with its place. */
export function readSources() {
  return FONT_SOURCES.flatMap(filesBelow)
    .filter((path) => /\.(tsx?|mdx)$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => ({
      place: placeOf(relative(root, path).split(sep).join('/')),
      text: readFileSync(path, 'utf8'),
    }));
}

function writeIfNew(path, content) {
  try {
    if (readFileSync(path).equals(Buffer.from(content))) return;
  } catch {
    // Not there yet.
  }
  writeFileSync(path, content);
}

/**
 * Writes components/site/pretendard/: a file for each part and the style sheet that names them.
 * Throws when a page would have to load more than it may.
 */
export async function buildFont() {
  const sources = readSources();
  const parts = partsOf(sources);
  const named = [
    ['base', parts.base],
    ['core', parts.core],
    ...parts.rest.map((characters, index) => [`rest-${index + 1}`, characters]),
  ].map(([name, all]) => ({
    name,
    all,
    characters: [...all].filter(canDraw).join(''),
    // A page keeps the font of its first paint, which is preloaded; what comes late may still take its place.
    display: name.startsWith('rest') ? 'fallback' : 'optional',
  }));
  const files = [];
  for (const { name, characters, display } of named) {
    const bytes = await cutFont(characters);
    files.push({ name, characters, display, bytes, url: `./${name}.woff2` });
  }
  const shared = files.filter(({ name }) => name === 'base' || name === 'core');
  const sharedBytes = shared.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (sharedBytes + OWN_BYTES > LIMIT_BYTES) {
    throw new Error(
      `What every page loads for type would weigh ${sharedBytes} bytes; with ${OWN_BYTES} for its own ` +
        `characters that is over ${LIMIT_BYTES}. docs/ARCHITECTURE.md, “Type”, says what goes where.`,
    );
  }

  mkdirSync(folder, { recursive: true });
  mkdirSync(cacheDir, { recursive: true });
  const wanted = new Set(['pretendard.css', ...files.map(({ name }) => `${name}.woff2`)]);
  for (const file of readdirSync(folder)) if (!wanted.has(file)) rmSync(join(folder, file));
  for (const { name, bytes } of files) writeIfNew(join(folder, `${name}.woff2`), bytes);
  writeIfNew(join(folder, 'pretendard.css'), files.map(faceOf).join(''));

  const missing = named.flatMap(({ all }) => [...all].filter((c) => !canDraw(c))).join('');
  const said = {};
  for (const { place, text } of sources) {
    if (place?.startsWith('sims/')) said[place] = (said[place] ?? '') + text;
  }
  const note = {
    parts: files.map(({ name, characters, bytes }) => ({ name, characters, bytes: bytes.length })),
    /** By simulator: the characters of all that it may say. */
    said: Object.fromEntries(
      Object.entries(said).map(([place, text]) => [
        place.slice('sims/'.length),
        [...new Set(text)].sort().join(''),
      ]),
    ),
    missing,
  };
  writeIfNew(noteFile, `${JSON.stringify(note, null, 2)}\n`);
  console.log(
    `Font: ${files.reduce((sum, { characters }) => sum + [...characters].length, 0)} characters, ` +
      `${Math.round(sharedBytes / 1000)} KB for every page, ${parts.rest.length} slices for few` +
      (missing === '' ? '' : `; not in Pretendard: ${missing}`),
  );
}

/** What the last `buildFont` wrote: its parts, and what each simulator may say. */
export const readFontNote = () => JSON.parse(readFileSync(noteFile, 'utf8'));

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildFont();
