// Whose code the build ships: read off the source maps of what it made, and held against the list that the site shows.

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './project.mjs';

const LIST = 'components/site/bundled.json';

/** What no source map tells of: the style sheet's base, and the typeface. */
const UNMAPPED = ['tailwindcss', 'pretendard'];

/** Next brings parts of other packages along, each with a licence of its own. */
const PACKAGE = /^(?:next\/dist\/compiled\/)?(?:@[^/]+\/)?[^/]+/;

/**
 * The package that a source belongs to, by its path below node_modules; one that came inside another stands behind it:
 * 'dexie/tslib'. Null for what is ours.
 */
export function packageOf(source) {
  const [, ...places] = source.split('node_modules/');
  const names = places.map((place) => PACKAGE.exec(place)?.[0]).filter((name) => name !== '.pnpm');
  return names.length === 0 ? null : names.join('/');
}

const sourcesOf = (map) => [
  ...(map.sources ?? []),
  ...(map.sections ?? []).flatMap((section) => sourcesOf(section.map)),
];

/** Takes every source map out of a folder of finished files; gives the packages that they name. */
export function takeSourceMaps(folder) {
  const found = new Set();
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    if (name.endsWith('.map')) {
      for (const source of sourcesOf(JSON.parse(readFileSync(file, 'utf8')))) {
        const owner = packageOf(source);
        if (owner) found.add(owner);
      }
      rmSync(file);
    } else if (/\.(js|css)$/.test(name)) {
      const text = readFileSync(file, 'utf8');
      const bare = text.replace(
        /\n*(\/\/# sourceMappingURL=\S+|\/\*# sourceMappingURL=\S+ ?\*\/)\s*$/,
        '',
      );
      if (bare !== text) writeFileSync(file, bare);
    }
  }
  if (found.size === 0)
    throw new Error('No source map was found that tells whose code is shipped.');
  return found;
}

/** Throws in words when the list of what is shipped leaves out a package, or names one that is not there. */
export function assertNamed(found, listed = JSON.parse(readFileSync(at(LIST), 'utf8'))) {
  const shipped = new Set([...found, ...UNMAPPED]);
  const missing = [...shipped].filter((name) => !listed.includes(name));
  const gone = listed.filter((name) => !shipped.has(name));
  const faults = [
    ...missing.map((name) => `“${name}” is shipped, and ${LIST} does not name it.`),
    ...gone.map((name) => `“${name}” stands in ${LIST} and is no longer shipped.`),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
