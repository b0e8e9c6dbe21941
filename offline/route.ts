// Which kept file an address means. Pure.

import type { CourseFile } from './contract';

/** The part of an address below the site's own path, which ends with a slash; null outside of it or where it cannot be read. */
export function pathBelow(base: string, address: URL): string | null {
  const { pathname } = address;
  if (!pathname.startsWith(base)) return null;
  try {
    return decodeURIComponent(pathname.slice(base.length));
  } catch {
    return null; // A cut or foreign escape names nothing.
  }
}

/**
 * A file by its name, or a page by its folder, with and without the slash at its end. The query is no part of the
 * name: it says what a page is set to, or (`_rsc`) which data the router wants.
 */
export function fileAt(
  files: ReadonlyMap<string, CourseFile>,
  path: string,
): CourseFile | undefined {
  const folder = path === '' || path.endsWith('/') ? path : `${path}/`;
  return files.get(path) ?? files.get(`${folder}index.html`);
}

const escaped = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/**
 * The addresses under which a host may have a file, the likely one first. Hosts send whoever asks for `index.html` on
 * to its folder, and ours whoever asks for the folder of the start page on to a language.
 */
export function addressesOf(base: string, { path }: CourseFile): readonly string[] {
  const folder = path.replace(/(^|\/)index\.html$/, '$1');
  return [...new Set([folder, path])].map((name) => base + escaped(name));
}

/** Whether the name changes with the content: such a file is the same whichever version asks for it. */
export const isNamedByContent = (path: string): boolean => path.startsWith('_next/static/');
