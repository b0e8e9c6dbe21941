// How large the course is as files, packed: said to whoever asks for them, before they are made.

import { deflateRawSync } from 'node:zlib';

const STYLESHEET = /<link rel="stylesheet" href="([^"]+)"/g;
const FONT = /url\(["']?([^"')]+\.woff2)["']?\)/g;

/** What a ZIP says of a file besides its content: three headers, two of which have its name. */
const told = (path) => 92 + 2 * path.length;

/** Where an address in a file leads, as a path of the build. */
const pathFrom = (from, address, base) =>
  new URL(address, `https://site.invalid${base}/${from}`).pathname.slice(base.length + 1);

/**
 * Bytes by language. `lists` has for each lesson what its page may fetch, below `_next/`; `read` gives the bytes of a
 * file by its path in the build, which is served below `base`.
 */
export function takenSizes(lists, read, base) {
  const known = new Map();
  const packedSize = (path) => {
    if (!known.has(path)) known.set(path, told(path) + deflateRawSync(read(path)).length);
    return known.get(path);
  };
  const sum = (paths) => [...new Set(paths)].reduce((bytes, path) => bytes + packedSize(path), 0);
  const linked = (path, pattern) =>
    [...read(path).toString().matchAll(pattern)].map(([, address]) =>
      pathFrom(path, address, base),
    );

  const lessons = [...lists.keys()];
  const sizesOf = (locale) => {
    const pages = lessons.map((id) => `${locale}/learn/${id}/index.html`);
    const chunks = [...lists.values()].flatMap(({ scripts, styles }) => [...scripts, ...styles]);
    const files = [
      ...chunks.map((path) => `_next/${path}`),
      ...pages.flatMap((page) => linked(page, STYLESHEET)),
    ];
    const fonts = files
      .filter((path) => path.endsWith('.css'))
      .flatMap((path) => linked(path, FONT));
    const questions = lessons.map((id) => `questions/${locale}-${id}.json`);
    return {
      scorm: sum([...pages, ...questions, ...files, ...fonts]),
      markdown: sum(lessons.map((id) => `${locale}/learn/${id}.md`)),
    };
  };
  return { ko: sizesOf('ko'), en: sizesOf('en') };
}
