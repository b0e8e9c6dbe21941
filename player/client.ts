// The page's end of the bridge: what a figure orders of the player, and what it hears.

import { closeLine, openLine, send } from './bridge';
import type {
  LongRun,
  Progress,
  Recording,
  Refused,
  RunRequest,
  Snapshot,
  SpreadProgress,
  SpreadReport,
} from './types';

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

export function openSession(): Session {
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

  const session = openLine((reply) => {
    if (reply.type === 'moment') {
      if (reply.order === shown) answer(reply.snapshot);
    } else if (reply.order !== order) return;
    else if (reply.type === 'progress') listener?.onProgress(reply.progress);
    else if (reply.type === 'long') listener?.onLong(reply);
    else if (reply.type === 'recorded') show(reply.recording);
    else if (reply.type === 'failed') listener?.onFailed(reply);
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
      closeLine(session);
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

/** A run that cannot be had: it is refused, or, as a figure's first, takes so long that somebody is to be asked. */
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

export interface SpreadOptions {
  readonly onProgress?: (progress: SpreadProgress) => void;
  /** Gives the runs up; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Runs `request` once for each of `seeds` seeds, its own and those that follow, and tells how its metrics
 * scatter. Rejects with a NotPrepared where a value is not allowed (`seeds` among them), else with a
 * RangeError in words.
 */
export function measureSpread(
  request: RunRequest,
  seeds: number,
  { onProgress = () => {}, signal }: SpreadOptions = {},
): Promise<SpreadReport> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const end = (): void => {
      closeLine(session);
      signal?.removeEventListener('abort', giveUp);
    };
    const giveUp = (): void => {
      end();
      reject(signal?.reason);
    };
    const session = openLine((reply) => {
      if (reply.type === 'spreadProgress') onProgress(reply.progress);
      else if (reply.type === 'spread') {
        end();
        resolve(reply.report);
      } else if (reply.type === 'failed') {
        end();
        const { message, refused } = reply;
        reject(refused ? new NotPrepared(message, refused) : new RangeError(message));
      }
    });
    signal?.addEventListener('abort', giveUp);
    send({ type: 'spread', session, order: 1, request, seeds });
  });
}
