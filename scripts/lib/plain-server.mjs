// Serves a folder of anybody's finished pages as any good host would, with nothing of ours: no policy, no list of files.
// Whatever is compared is served by this.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import mime from 'mime-types';
import { COMPRESSIBLE } from './compress.mjs';

/** Type that is not packed already, besides what our own build packs. */
const LOOSE_TYPE = /\.(otf|ttf|eot)$/;

const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** `/learn`, `/learn/` and `/learn.html` may each be how a page lies in its folder. */
function fileAt(folder, path) {
  const place = join(folder, normalize(decodeURIComponent(path)));
  const bare = place.replace(/\/$/, '');
  return [place, join(place, 'index.html'), `${bare}.html`].find(isFile) ?? null;
}

/**
 * Packs each file when it is first asked for, at Brotli's best. Resolves with the address of the folder, which is served
 * below `base` ('' or '/name').
 */
export function servePlainly(folder, base) {
  const packed = new Map();
  const contentOf = (file) => {
    if (!packed.has(file)) {
      const plain = readFileSync(file);
      const isLoose = COMPRESSIBLE.test(file) || LOOSE_TYPE.test(file);
      packed.set(file, isLoose ? { body: brotliCompressSync(plain), isLoose } : { body: plain });
    }
    return packed.get(file);
  };
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = pathname.startsWith(`${base}/`)
      ? fileAt(folder, pathname.slice(base.length))
      : null;
    if (!file) return response.writeHead(404).end();
    const { body, isLoose } = contentOf(file);
    response.writeHead(200, {
      'Cache-Control': 'max-age=31536000',
      'Content-Length': body.length,
      'Content-Type': mime.contentType(extname(file)) || 'application/octet-stream',
      ...(isLoose && { 'Content-Encoding': 'br' }),
    });
    response.end(body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://localhost:${server.address().port}${base}`),
    );
  });
}
