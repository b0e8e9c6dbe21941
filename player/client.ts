// The page's end of the bridge: one worker for all figures, or the same code on the page where workers are missing.

import type { Command, Reply } from './protocol';
import type { Recording, RunRequest, Snapshot } from './types';

type Post = (command: Command) => void;

/** What a figure hears about its own run. */
export interface SessionListener {
  onProgress(progress: number): void;
  onRecorded(recording: Recording): void;
  onMoment(snapshot: Snapshot): void;
  onFailed(message: string): void;
}

/** One figure's line to the player. */
export interface Session {
  /** Who hears the answers; replaces the listener before. */
  listen(listener: SessionListener): void;
  /** Records a run, giving up the one under way. */
  record(request: RunRequest): void;
  /** Asks for the exact state at `tMs`. One question is in flight; of later ones only the last is asked. */
  momentAt(tMs: number): void;
  close(): void;
  readonly isClosed: boolean;
}

const listeners = new Map<number, (reply: Reply) => void>();
const dispatch = (reply: Reply): void => listeners.get(reply.session)?.(reply);

let post: Post | null = null;
let sessions = 0;

async function connectInPage(): Promise<Post> {
  const { createSessions } = await import('./session');
  return createSessions(dispatch);
}

function connectWorker(): Post | null {
  if (typeof Worker === 'undefined') return null;
  try {
    const worker = new Worker(new URL('./run.worker.ts', import.meta.url), { type: 'module' });
    const sent: Command[] = [];
    let isAlive = false;
    worker.addEventListener('message', (event: MessageEvent<Reply>) => {
      isAlive = true;
      sent.length = 0;
      dispatch(event.data);
    });
    // A worker that cannot even load (an old browser, a strict proxy) is replaced by the page itself.
    worker.addEventListener('error', () => {
      if (isAlive) return;
      void connectInPage().then((inPage) => {
        post = inPage;
        for (const command of sent.splice(0)) inPage(command);
      });
    });
    return (command) => {
      if (!isAlive) sent.push(command);
      worker.postMessage(command);
    };
  } catch {
    return null;
  }
}

function send(command: Command): void {
  post ??= connectWorker();
  if (post) {
    post(command);
    return;
  }
  const waiting: Command[] = [];
  post = (next) => waiting.push(next);
  void connectInPage().then((inPage) => {
    post = inPage;
    inPage(command);
    for (const next of waiting) inPage(next);
  });
}

export function openSession(): Session {
  const session = ++sessions;
  let listener: SessionListener | null = null;
  let order = 0;
  let isAsking = false;
  let isClosed = false;
  let nextMs: number | null = null;

  function ask(tMs: number): void {
    isAsking = true;
    send({ type: 'moment', session, order, tMs });
  }

  function answer(snapshot: Snapshot): void {
    isAsking = false;
    listener?.onMoment(snapshot);
    if (nextMs === null) return;
    const tMs = nextMs;
    nextMs = null;
    ask(tMs);
  }

  listeners.set(session, (reply) => {
    if (reply.order !== order) return;
    if (reply.type === 'progress') listener?.onProgress(reply.progress);
    else if (reply.type === 'recorded') listener?.onRecorded(reply.recording);
    else if (reply.type === 'failed') listener?.onFailed(reply.message);
    else answer(reply.snapshot);
  });

  return {
    listen(next) {
      listener = next;
    },
    record(request) {
      order += 1;
      isAsking = false;
      nextMs = null;
      send({ type: 'record', session, order, request });
    },
    momentAt(tMs) {
      if (isAsking) nextMs = tMs;
      else ask(tMs);
    },
    close() {
      isClosed = true;
      listeners.delete(session);
      send({ type: 'close', session });
    },
    get isClosed() {
      return isClosed;
    },
  };
}

/** A run recorded before the figure that shows it is mounted, so that its picture stands at once. */
export interface PreparedRun {
  readonly session: Session;
  readonly request: RunRequest;
  readonly recording: Recording;
  readonly moment: Snapshot;
}

/** Records `request` and reads the moment `tMs`. Rejects with a RangeError in words when it cannot be run. */
export function prepareRun(request: RunRequest, tMs: number): Promise<PreparedRun> {
  const session = openSession();
  return new Promise((resolve, reject) => {
    let recording: Recording | null = null;
    session.listen({
      onProgress() {},
      onRecorded(made) {
        recording = made;
        session.momentAt(tMs);
      },
      onMoment(moment) {
        if (recording) resolve({ session, request, recording, moment });
      },
      onFailed(message) {
        session.close();
        reject(new RangeError(message));
      },
    });
    session.record(request);
  });
}
