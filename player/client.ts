// The page's end of the bridge: one worker for all figures, or the same code on the page where workers are missing.

import type { Command, Reply } from './protocol';
import type { LongRun, Progress, Recording, Refused, RunRequest, Snapshot } from './types';

type Post = (command: Command) => void;

/** Why a run cannot be recorded: in English, and as data where a value is not allowed. */
export interface Failure {
  readonly message: string;
  readonly refused: Refused | null;
}

/** What a figure hears about its own run. */
export interface SessionListener {
  onProgress(progress: Progress): void;
  /** The run waits until `agree` or `cancel` is called, or another one is recorded. */
  onLong(run: LongRun): void;
  onRecorded(recording: Recording): void;
  onMoment(snapshot: Snapshot): void;
  onFailed(failure: Failure): void;
}

/** How long the page itself may be held at a time, where it does the worker's work. */
const TURN_MS = 8;

/** One figure's line to the player. */
export interface Session {
  /** Who hears the answers; replaces the listener before. */
  listen(listener: SessionListener): void;
  /** Records a run, giving up the one under way. */
  record(request: RunRequest): void;
  /** Goes on with a run that was said to be long. */
  agree(): void;
  /** Gives up the run under way; the finished one before it keeps answering. */
  cancel(): void;
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
  return createSessions(dispatch, { turnMs: TURN_MS });
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
  /** Number of the finished recording, which answers for its moments; null before there is one. */
  let shown: number | null = null;
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

  /** A question to the recording before this one may never be answered. */
  function show(recording: Recording): void {
    shown = order;
    isAsking = false;
    nextMs = null;
    listener?.onRecorded(recording);
  }

  listeners.set(session, (reply) => {
    if (reply.type === 'moment') {
      if (reply.order === shown) answer(reply.snapshot);
    } else if (reply.order !== order) return;
    else if (reply.type === 'progress') listener?.onProgress(reply.progress);
    else if (reply.type === 'long') listener?.onLong(reply);
    else if (reply.type === 'recorded') show(reply.recording);
    else listener?.onFailed(reply);
  });

  return {
    listen(next) {
      listener = next;
    },
    record(request) {
      order += 1;
      send({ type: 'record', session, order, request });
    },
    agree() {
      send({ type: 'agree', session, order });
    },
    cancel() {
      // The next order has another number: whatever still comes of this one is late.
      order += 1;
      send({ type: 'cancel', session, order });
    },
    momentAt(tMs) {
      if (shown === null) return;
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

/** A run that cannot stand as a figure's first: it is refused, or takes so long that somebody is to be asked. */
export class NotPrepared extends Error {
  override readonly name = 'NotPrepared';

  /** `refused` is null for a run that takes long. */
  constructor(
    message: string,
    readonly refused: Refused | null,
  ) {
    super(message);
  }
}

export interface PrepareOptions {
  /** Whether a long run is refused, because there is another one to show meanwhile. */
  readonly isQuickOnly?: boolean;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Records `request` and reads the moment `tMs`. Rejects with a NotPrepared when that cannot be. */
export function prepareRun(
  request: RunRequest,
  tMs: number,
  { isQuickOnly = false, onProgress = () => {} }: PrepareOptions = {},
): Promise<PreparedRun> {
  const session = openSession();
  return new Promise((resolve, reject) => {
    let recording: Recording | null = null;
    session.listen({
      onProgress,
      onLong() {
        if (!isQuickOnly) {
          session.agree();
          return;
        }
        session.close();
        reject(new NotPrepared('this run takes long', null));
      },
      onRecorded(made) {
        recording = made;
        session.momentAt(tMs);
      },
      onMoment(moment) {
        if (recording) resolve({ session, request, recording, moment });
      },
      onFailed({ message, refused }) {
        session.close();
        reject(refused ? new NotPrepared(message, refused) : new RangeError(message));
      },
    });
    session.record(request);
  });
}
