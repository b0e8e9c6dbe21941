// The built site with a witness in each page.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { at, basePathOf, outDir } from '../lib/project.mjs';
import { createSite } from '../lib/site.mjs';

const WITNESS = '/witness.js';

/** Serves `out/` on the port. The page's own policy lets in a script of its own host. */
export function serveWitnessed(port) {
  const base = basePathOf();
  const site = createSite(outDir, base);
  const witness = readFileSync(at('scripts/engines/witness.js'));
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname.slice(base.length);
    if (path === WITNESS) {
      response.setHeader('content-type', 'text/javascript').end(witness);
    } else if (path.endsWith('/')) {
      const html = readFileSync(`${outDir}${path}index.html`, 'utf8');
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(html.replace('<meta', `<script src="${base}${WITNESS}"></script><meta`));
    } else site(request, response);
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}
