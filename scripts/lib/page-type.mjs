// Gives each finished page its type: what it shows beyond the shared parts as a file of its own, and what to load first.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFontNote } from '../build-font.mjs';
import { canDraw, cutFont } from './cut-font.mjs';
import { basePathOf, buildDir } from './project.mjs';
import { faceOf, LIMIT_BYTES, langOf, ownOf, sharedBy, simsOf } from './type-parts.mjs';

/** Below `_next/static`, where names change with their content and files are kept for a year. */
const FOLDER = '_next/static/type';

/** The addresses of the shared parts in this build, by name. */
function sharedUrls() {
  const media = readdirSync(join(buildDir, '_next/static/media'));
  return Object.fromEntries(
    ['base', 'core'].map((name) => {
      const file = media.find((each) => each.startsWith(`${name}.`) && each.endsWith('.woff2'));
      if (!file) throw new Error(`The build holds no ${name} part of the font.`);
      return [name, `${basePathOf()}/_next/static/media/${file}`];
    }),
  );
}

const preload = (url) =>
  `<link rel="preload" href="${url}" as="font" type="font/woff2" crossorigin=""/>`;

/**
 * A function that completes a page's HTML. Pages with the same characters of their own share a file.
 * It rejects for a page that would load more than it may.
 */
export function pageType() {
  const { parts, said } = readFontNote();
  const byName = Object.fromEntries(parts.map((part) => [part.name, part]));
  const shared = { base: byName.base.characters, core: byName.core.characters };
  const urls = sharedUrls();
  mkdirSync(join(buildDir, FOLDER), { recursive: true });

  /** Writes the file of a page's own characters; gives its address without the ending, and its size. */
  async function writeOwn(characters) {
    const bytes = await cutFont(characters);
    const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    writeFileSync(join(buildDir, FOLDER, `${name}.woff2`), bytes);
    const face = faceOf({ url: `${name}.woff2`, characters, display: 'fallback' });
    writeFileSync(join(buildDir, FOLDER, `${name}.css`), face);
    return { url: `${basePathOf()}/${FOLDER}/${name}`, size: bytes.length };
  }

  return async function addType(html) {
    const lang = langOf(html);
    const spoken = simsOf(html)
      .map((id) => said[id] ?? '')
      .join('');
    const characters = [...ownOf(html, shared, spoken)].filter(canDraw).join('');
    const own = characters === '' ? null : await writeOwn(characters);
    const loaded = sharedBy(lang);
    const size = loaded.reduce((sum, name) => sum + byName[name].bytes, own?.size ?? 0);
    if (size > LIMIT_BYTES) {
      throw new Error(
        `A page would load ${size} bytes of type; ${LIMIT_BYTES} are allowed. Its own characters: ${characters}`,
      );
    }
    const links = [
      ...loaded.map((name) => preload(urls[name])),
      // Behind the rules of the whole site: of two faces for a character the later one is taken.
      ...(own
        ? [preload(`${own.url}.woff2`), `<link rel="stylesheet" href="${own.url}.css"/>`]
        : []),
    ];
    const completed = html.replace('</head>', `${links.join('')}</head>`);
    if (completed === html) throw new Error('A page without a head cannot name its type.');
    return completed;
  };
}
