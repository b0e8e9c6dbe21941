// Serves out/ on this machine with the headers that a good host would send.

import './lib/require-node.mjs';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { commonHeaders, headerPolicyOf, IMMUTABLE, REVALIDATE } from './lib/csp.mjs';
import { portInUseMessage, portOf } from './lib/port.mjs';
import { basePathOf, outDir } from './lib/project.mjs';

const UTF8_TYPES = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

/** 'ko' or 'en': what the visitor would rather read; English for readers of neither, Korean unasked. */
export function preferredLocale(acceptLanguage = '') {
  if (acceptLanguage === '') return 'ko';
  const asked = acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], quality: Number(quality ?? 1) };
    })
    .filter(({ language, quality }) => (language === 'ko' || language === 'en') && quality > 0);
  asked.sort((a, b) => b.quality - a.quality);
  return asked[0]?.language ?? 'en';
}

/** Address without slashes at its end → policy, for every page of the build. */
function readPolicies() {
  const policies = new Map();
  for (const entry of readdirSync(outDir, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const policy = headerPolicyOf(readFileSync(file, 'utf8'));
    const address = `/${relative(outDir, file).split(sep).join('/')}`;
    policies.set(address, policy);
    if (entry.name === 'index.html') {
      policies.set(address.replace(/\/index\.html$/, ''), policy);
    }
  }
  return policies;
}

function sendPlain(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

/** A request handler for the finished build. */
export function createSite() {
  const base = basePathOf();
  const policies = readPolicies();
  const notFoundPage = readFileSync(join(outDir, '404.html'));

  const files = sirv(outDir, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, pathname) {
      const isHashed = pathname.startsWith('/_next/static/');
      response.setHeader('Cache-Control', isHashed ? IMMUTABLE : REVALIDATE);
      const policy = policies.get(pathname.replace(/\/+$/, ''));
      if (policy) response.setHeader('Content-Security-Policy', policy);
      const type = UTF8_TYPES[/\.\w+$/.exec(pathname)?.[0] ?? ''];
      if (type) response.setHeader('Content-Type', `${type}; charset=utf-8`);
    },
  });

  function sendNotFound(response) {
    response.writeHead(404, {
      'Cache-Control': REVALIDATE,
      'Content-Length': notFoundPage.length,
      'Content-Security-Policy': policies.get('/404.html'),
      'Content-Type': 'text/html; charset=utf-8',
    });
    response.end(notFoundPage);
  }

  return (request, response) => {
    for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return sendPlain(response, 405, 'Only GET and HEAD are answered here.');
    }

    const [path = '/', query] = request.url.split(/\?(.*)/s);
    const isBase = path === base || path === `${base}/`;
    if (isBase || (base !== '' && path === '/')) {
      const locale = preferredLocale(request.headers['accept-language']);
      response.writeHead(307, {
        'Cache-Control': 'no-store',
        Location: `${base}/${locale}/${query ? `?${query}` : ''}`,
        Vary: 'Accept-Language',
      });
      return response.end();
    }
    if (!path.startsWith(`${base}/`)) return sendNotFound(response);
    request.url = request.url.slice(base.length);
    return files(request, response, () => sendNotFound(response));
  };
}

/** Listens until the process is asked to stop. */
export function serve(port) {
  if (!existsSync(join(outDir, '404.html'))) {
    throw new Error('There is no build yet: run npm run build, or npm start, which does both.');
  }
  const server = createServer(createSite());
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(error.code === 'EADDRINUSE' ? new Error(portInUseMessage(port)) : error);
    });
    server.listen(port, () => {
      console.log(`구름사다리 · Cloud Ladder: http://localhost:${port}${basePathOf()}/`);
      resolve(server);
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await serve(portOf());
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
