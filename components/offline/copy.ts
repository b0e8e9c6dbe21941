// The copy of the course as pages see it: asks the service worker, remembers what this device had, fetches unasked where it may.

import { basePath } from '@/components/site/paths';
import {
  type CopyState,
  type Latest,
  type OrderName,
  readLatest,
  readState,
} from '@/offline/contract';
import { LATEST_PATH, WORKER_PATH } from '@/offline/paths.mjs';
import {
  type Connection,
  type DeviceNote,
  isSavingOn,
  type Known,
  mayFetchUnasked,
  type View,
  viewOf,
} from './view';

/** About this device and not about the learner: unlike all that begins with `cloud-ladder:` it is in no backup. */
const NOTE_KEY = 'cloud-ladder-copy';

/** A browser ends a worker that nobody talks to, whatever it is doing: whoever waits says so this often. */
const BEAT_MS = 20_000;
/** A page that stays open looks for a newer version when it is seen again, no more often than this. */
const LOOK_AGAIN_MS = 3_600_000;

const UNKNOWN: View = { is: 'unknown' };

function readNote(): DeviceNote {
  try {
    const note = localStorage.getItem(NOTE_KEY);
    return note === 'kept' || note === 'removed' ? note : null;
  } catch {
    return null; // Where nothing may be kept, there is nothing to remember.
  }
}

function writeNote(note: DeviceNote): void {
  try {
    if (note === null) localStorage.removeItem(NOTE_KEY);
    else localStorage.setItem(NOTE_KEY, note);
  } catch {
    // As above.
  }
}

const isSaving = (): boolean =>
  isSavingOn((navigator as Navigator & { readonly connection?: Connection }).connection);

let view: View = UNKNOWN;
let state: CopyState | null = null;
let latest: Latest | null = null;
let locale = 'ko';
let lookedMs = 0;
let isRenewing = false;
/** Whether the next word of the worker decides what is fetched unasked: once for each look, or a bad line would be tried for ever. */
let isDeciding = false;
let beating: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

const known = (): Known => ({ state, latest, note: readNote(), isSaving: isSaving() });

function show(next: View): void {
  view = next;
  for (const listener of listeners) listener();
}

async function order(name: OrderName): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ order: name, locale });
}

function hear(said: CopyState): void {
  state = said;
  latest = said.latest ?? latest;
  if (said.isKept) writeNote('kept');
  if (isRenewing && said.newer !== 'waiting') location.reload();
  clearInterval(beating);
  if (said.progress) beating = setInterval(() => void order('keep'), BEAT_MS);
  // Without a copy the worker has nothing to do: it leaves with the last page that it stands before.
  else if (readNote() === 'removed') void registered().then((one) => one?.unregister());
  show(viewOf(known()));
  if (!isDeciding || said.latest === null) return;
  isDeciding = false;
  if (mayFetchUnasked(known())) void order('keep');
}

async function readLatestOfServer(): Promise<Latest | null> {
  try {
    const response = await fetch(`${basePath}/${LATEST_PATH}`, { cache: 'no-store' });
    return response.ok ? readLatest(await response.text()) : null;
  } catch {
    return null; // No network, or a server that keeps no list: then no copy is offered.
  }
}

/** Starts the worker; false where the browser does not let it. */
async function register(): Promise<boolean> {
  const { serviceWorker } = navigator;
  const scope = `${basePath}/`;
  const registration: ServiceWorkerRegistration | undefined = await serviceWorker
    .register(scope + WORKER_PATH, { scope })
    .catch(() => undefined);
  if (!registration) show({ is: 'stopped', why: 'refused' });
  return registration !== undefined;
}

const registered = (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker.getRegistration(`${basePath}/`).catch(() => undefined);

async function look(): Promise<void> {
  lookedMs = Date.now();
  if (await registered()) {
    isDeciding = true;
    return order('look');
  }
  state = null;
  latest = await readLatestOfServer();
  if (mayFetchUnasked(known())) await begin();
  else show(viewOf(known()));
}

async function begin(): Promise<void> {
  if (await register()) await order('keep');
}

/** Fetches what is missing because the reader asks for it, whatever was before. */
export function fetchCopy(): Promise<void> {
  writeNote(null);
  return begin();
}

export async function removeCopy(): Promise<void> {
  writeNote('removed');
  await order('remove');
}

/** Opens this page anew in the version that waits. What the learner made is kept apart from it. */
export async function renewCopy(): Promise<void> {
  isRenewing = true;
  await order('renew');
}

let isStarted = false;

/** Looks once how things stand, and from then on when the page is seen or connected again. */
export function startCopy(pageLocale: string): void {
  locale = pageLocale;
  if (isStarted) return;
  isStarted = true;
  const isMissing = !navigator.serviceWorker || !('caches' in globalThis);
  if (!isSecureContext || isMissing) {
    show({ is: 'impossible', why: isSecureContext ? 'missing' : 'insecure' });
    return;
  }
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    const said = readState(data);
    if (said) hear(said);
  });
  addEventListener('online', () => void look());
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && Date.now() - lookedMs > LOOK_AGAIN_MS) void look();
  });
  void look();
}

export const copyView = {
  get: (): View => view,
  initial: UNKNOWN,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
