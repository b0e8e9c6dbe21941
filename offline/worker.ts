// The service worker: answers from a whole copy of the course, each open page from the version it was opened in.
// It knows no version itself, so it may be replaced at any moment without changing what a page is answered.

import { readOrder } from './contract';
import { Keeper } from './keeper';
import { isOfServer } from './paths.mjs';
import { isNamedByContent, pathBelow } from './route';
import type { FetchEvent, WorkerScope } from './scope';
import { Vault } from './vault';

const scope = globalThis as unknown as WorkerScope;
const base = new URL(scope.registration.scope).pathname;
const windows = () => scope.clients.matchAll({ type: 'window', includeUncontrolled: true });

const keeper = new Keeper({
  vault: new Vault(scope.caches, base),
  base,
  open: async () => new Set((await windows()).map(({ id }) => id)),
  tell: async (state) => {
    for (const client of await windows()) client.postMessage({ copy: state });
  },
});

/** The sandbox's page gets an origin of its own by its policy: a frame that has one already is never asked of a worker. */
const SANDBOX = /^sandbox(\/(index\.html)?)?$/;

function sandboxed(page: Response): Response {
  const headers = new Headers(page.headers);
  headers.append('content-security-policy', "sandbox allow-scripts; frame-ancestors 'self'");
  return new Response(page.body, { status: page.status, headers });
}

/** A page from the copy, which from then on is of that version. */
async function kept(event: FetchEvent, path: string, status = 200): Promise<Response | undefined> {
  const version = await keeper.opening();
  const page = await keeper.read(version, path, status);
  // A note that cannot be kept still holds for as long as this worker lives.
  if (page && version) await keeper.pin(event.resultingClientId, version).catch(() => {});
  return page;
}

/** What no version of the copy knows may be newer than it; without a network it is the page that says so. */
async function fromServer(event: FetchEvent): Promise<Response> {
  try {
    return await fetch(event.request);
  } catch (error) {
    const page = await kept(event, '404.html', 404);
    if (page) return page;
    throw error;
  }
}

async function openPage(event: FetchEvent, path: string): Promise<Response> {
  const page = (await kept(event, path)) ?? (await fromServer(event));
  return SANDBOX.test(path) ? sandboxed(page) : page;
}

async function part({ clientId, request }: FetchEvent, path: string): Promise<Response> {
  if (isNamedByContent(path)) return (await keeper.readAny(path)) ?? fetch(request);
  const version = await keeper.versionOf(clientId);
  if (version !== null) return (await keeper.read(version, path)) ?? fetch(request);
  // A page that came from the network is of the server's version, whichever that is.
  try {
    return await fetch(request);
  } catch (error) {
    const found = await keeper.read(await keeper.currentVersion(), path);
    if (found) return found;
    throw error;
  }
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

// A request for a part of a file is answered with all of it, as HTTP allows: nothing here is ever asked for in parts.
scope.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  const path = address.origin === location.origin ? pathBelow(base, address) : null;
  if (event.request.method !== 'GET' || path === null || isOfServer(path)) return;
  event.respondWith(event.request.mode === 'navigate' ? openPage(event, path) : part(event, path));
});

scope.addEventListener('message', (event) => {
  const message = readOrder(event.data);
  if (message) event.waitUntil(keeper[message.order](message.locale));
});
