// One figure's line to the player: it orders runs, and asks the one on stage for its moments.

import { type Line, openLine } from './bridge';
import type { Failure } from './letters';
import { type RunReply, type RunWord, readRunReply } from './run-types';
import type { LongRun, Progress, Recording, RunRequest, Snapshot } from './types';

/** What a figure hears about its own run. */
export interface SessionListener {
  onProgress(progress: Progress): void;
  /** The run waits until `agree` or `cancel` is called, or another one is recorded. */
  onLong(run: LongRun): void;
  onRecorded(recording: Recording): void;
  onMoment(snapshot: Snapshot): void;
  onFailed(failure: Failure): void;
  /** The calculation broke off, and was started again from its beginning. */
  onRestarted?(): void;
}

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

const AGREE: RunWord = { type: 'agree' };

/** `open` is for tests that bring a bridge of their own. */
export function openSession(open: typeof openLine = openLine): Session {
  let listener: SessionListener | null = null;
  /** The run under way, and the finished one that answers until the next is finished. */
  let making: Line | null = null;
  let shown: Line | null = null;
  let isAgreed = false;
  let isAsking = false;
  let isClosed = false;
  let nextMs: number | null = null;

  function ask(tMs: number): void {
    isAsking = true;
    const question: RunWord = { type: 'moment', tMs };
    shown?.ask(question);
  }

  function answer(snapshot: Snapshot): void {
    isAsking = false;
    listener?.onMoment(snapshot);
    if (nextMs === null) return;
    const tMs = nextMs;
    nextMs = null;
    ask(tMs);
  }

  /** What was asked of the recording before is not answered any more. */
  function show(line: Line, recording: Recording): void {
    shown?.close();
    shown = line;
    making = null;
    isAsking = false;
    nextMs = null;
    listener?.onRecorded(recording);
  }

  function giveUp(): void {
    making?.close();
    making = null;
  }

  function order(request: RunRequest): Line {
    isAgreed = false;
    const line: Line = open('runs', request, {
      read: readRunReply,
      onSaid(reply) {
        if (reply.type === 'progress') listener?.onProgress(reply.progress);
        if (reply.type !== 'long') return;
        // Whoever agreed before the calculation broke off is not asked again.
        if (isAgreed) line.tell(AGREE);
        else listener?.onLong(reply.long);
      },
      onAnswered(reply: RunReply) {
        if (reply.type === 'recorded') show(line, reply.recording);
        if (reply.type === 'moment') answer(reply.snapshot);
      },
      onFailed(failure) {
        if (line === making) giveUp();
        else [isAsking, nextMs] = [false, null];
        listener?.onFailed(failure);
      },
      onRestarted: () => listener?.onRestarted?.(),
    });
    return line;
  }

  return {
    listen(next) {
      listener = next;
    },
    record(request) {
      giveUp();
      making = order(request);
    },
    agree() {
      isAgreed = true;
      making?.tell(AGREE);
    },
    cancel: giveUp,
    momentAt(tMs) {
      if (!shown) return;
      if (isAsking) nextMs = tMs;
      else ask(tMs);
    },
    close() {
      isClosed = true;
      giveUp();
      shown?.close();
      shown = null;
    },
    get isClosed() {
      return isClosed;
    },
  };
}
