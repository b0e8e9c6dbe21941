// Answers requests for a finished build: which file an address means, in which packing, under which policy.

import { readFile, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import mime from 'mime-types';
import Negotiator from 'negotiator';
import send from 'send';
import { byTheBook } from './by-the-book.mjs';
import { COMPRESSIBLE } from './compress.mjs';
import {
  cameraHeaders,
  commonHeaders,
  headerPolicyOf,
  IMMUTABLE,
  isCameraPage,
  REVALIDATE,
} from './csp.mjs';

const LOOKS = 20;
const LOOK_MS = 25;

const PACKED_ENDING = { br: '.br', gzip: '.gz' };

/** No file of its own to a visitor: what starts with a dot, packed copies, the notes for other hosts. */
const HIDDEN = /(^|[\\/])\.|\.(br|gz)[\\/]?$|^[\\/]+_headers$|\0/;

const isAbsent = ({ code }) => ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code);
const isOutOfHandles = ({ code }) => code === 'EMFILE' || code === 'ENFILE';

const statOrNull = (path) =>
  stat(path).catch((error) => {
    if (isAbsent(error)) return null;
    throw error;
  });

/** 'ko' or 'en': what the visitor would rather read; English for readers of neither, Korean unasked. */
export function preferredLocale(acceptLanguage = '') {
  if (acceptLanguage === '') return 'ko';
  const asked = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).languages();
  const known = asked.map((tag) => tag.toLowerCase().split('-')[0]);
  return known.find((language) => language === 'ko' || language === 'en') ?? 'en';
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return null; // A cut or foreign escape names nothing.
  }
}

/** The file of `folder` that an address means, with and without the slash at the end of a page's; else null. */
async function fileAt(folder, path) {
  const name = decoded(path);
  if (name === null || HIDDEN.test(name)) return null;
  const file = join(folder, name);
  const found = await statOrNull(file);
  if (found?.isFile()) return file.endsWith(sep) ? null : file;
  const page = join(file, 'index.html');
  return found?.isDirectory() && (await statOrNull(page))?.isFile() ? page : null;
}

/** The copy of a file that the visitor can unpack and would rather have; null where none is acceptable. */
async function representationOf(file, request) {
  await stat(file); // A file that is gone is told from a packing that is not there.
  const isPackable = COMPRESSIBLE.test(file);
  const codings = isPackable ? ['br', 'gzip', 'identity'] : ['identity'];
  for (const coding of new Negotiator(request).encodings(codings, { preferred: ['br', 'gzip'] })) {
    const path = `${file}${PACKED_ENDING[coding] ?? ''}`;
    const found = await statOrNull(path);
    if (!found) continue;
    const etag = `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}-${coding}"`;
    return { path, coding, isPackable, etag, size: found.size, modifiedMs: found.mtimeMs };
  }
  return null;
}

/** Between one build and the next there is a moment without any; whoever asks in it is answered after it. */
async function untilThere(file) {
  for (let look = 0; look < LOOKS && !(await statOrNull(file)); look += 1)
    await setTimeout(LOOK_MS);
}

/** Gives a page's policy, read anew when a build has written the page anew. */
function policyReader() {
  const known = new Map();
  return async (file) => {
    const { mtimeMs } = await stat(file);
    if (known.get(file)?.mtimeMs !== mtimeMs) {
      known.set(file, { mtimeMs, policy: headerPolicyOf(await readFile(file, 'utf8')) });
    }
    return known.get(file).policy;
  };
}

/** Headers for answers that carry a sentence of the server's own. */
const OWN_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Answers in plain words; whatever was prepared for another answer is taken back. */
function say(response, status, text, headers = {}) {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const body = Buffer.from(`${text}\n`);
  response.writeHead(status, {
    ...commonHeaders,
    'Cache-Control': 'no-store',
    'Content-Length': body.length,
    'Content-Security-Policy': OWN_POLICY,
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  });
  response.end(body);
}

const SENTENCES = {
  404: 'There is nothing at this address.',
  406: 'None of the packings that this request accepts is there.',
  412: 'This is not the state that the request asks for.',
  416: 'The file has no such part.',
};

/** What went wrong with a file, as an answer; once an answer has begun only its end can tell. */
function sayError(response, error) {
  if (response.headersSent) response.destroy();
  else if (isOutOfHandles(error)) {
    say(response, 503, 'Too much is open at this moment.', { 'Retry-After': '1' });
  } else {
    const status = SENTENCES[error.status] ? error.status : 500;
    say(response, status, SENTENCES[status] ?? 'This file cannot be read.', error.headers);
  }
}

/** A request handler for the finished build in `folder`, served below `base` ('' or '/name'). */
export function createSite(folder, base) {
  const policyOf = policyReader();
  const notFoundPage = join(folder, '404.html');

  async function sendFile(request, response, file, status) {
    const chosen = await representationOf(file, request);
    if (!chosen) return say(response, 406, SENTENCES[406]);
    const isPage = file.endsWith('.html');
    const isHashed = relative(folder, file).startsWith(join('_next', 'static'));
    const place = relative(folder, file).split(sep).join('/');
    const headers = {
      ...commonHeaders,
      ...(isCameraPage(place) && cameraHeaders),
      'Cache-Control': isHashed ? IMMUTABLE : REVALIDATE,
      'Content-Security-Policy': isPage ? await policyOf(file) : "frame-ancestors 'none'",
      'Content-Type': mime.contentType(extname(file)) || 'application/octet-stream',
      ...(chosen.isPackable && { Vary: 'Accept-Encoding' }),
      ...(chosen.coding !== 'identity' && { 'Content-Encoding': chosen.coding }),
      ETag: chosen.etag,
    };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.statusCode = status;
    // A condition or a range is about what was asked for, and this is something else.
    request.headers = status === 200 ? byTheBook(request, chosen) : {};
    const options = { root: folder, index: false, dotfiles: 'allow', cacheControl: false };
    /** A file that was cut meanwhile has too little for the length that was promised: nobody waits for the rest. */
    const endShort = (reading) =>
      reading.once('end', () => {
        if (reading.bytesRead < Number(response.getHeader('Content-Length'))) response.destroy();
      });
    send(request, encodeURI(relative(folder, chosen.path).split(sep).join('/')), options)
      .on('error', (error) => sayError(response, error))
      .on('stream', endShort)
      .pipe(response);
  }

  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return say(response, 405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' });
    }
    // Proxies may write out the whole address.
    const [path = '/', query] = request.url.replace(/^https?:\/\/[^/?]*/i, '').split(/\?(.*)/s);
    const isBase = path === base || path === `${base}/`;
    if (isBase || (base !== '' && path === '/')) {
      const locale = preferredLocale(request.headers['accept-language']);
      const location = `${base}/${locale}/${query ? `?${query}` : ''}`;
      return say(response, 307, location, { Location: location, Vary: 'Accept-Language' });
    }
    await untilThere(notFoundPage);
    const isBelow = path.startsWith(`${base}/`);
    const file = isBelow ? await fileAt(folder, path.slice(base.length)) : null;
    if (file) return sendFile(request, response, file, 200);
    return sendFile(request, response, notFoundPage, 404);
  }

  return (request, response) => {
    answer(request, response).catch((error) =>
      sayError(response, isAbsent(error) ? { status: 404 } : error),
    );
  };
}
