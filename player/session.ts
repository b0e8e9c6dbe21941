// Recorders at work, by session: the same code runs inside the worker and, where workers are missing, on the page.

import { NotAllowed } from '@/engine/kernel/not-allowed';
import type { Command, Reply } from './protocol';
import { Recorder } from './recorder';
import type { Replay } from './replay';
import { SpreadJob } from './spread-job';

/** A run that is expected to take longer than this says so, and waits until somebody agrees. */
export const ASK_ABOVE_MS = 20_000;
/**
 * How long a run is tried before its whole length is judged by it. Only the second half counts: in the
 * first, code is still being compiled, and the page around it is still being built.
 */
const TRIAL_MS = 1_000;
/** How often the page hears how far a recording is. */
const REPORT_EVERY_MS = 150;

export interface SessionOptions {
  /** How long work may hold the thread before others get their turn. */
  readonly turnMs: number;
  /** A clock in ms, for tests. */
  readonly now?: () => number;
}

/** What the worker keeps for one figure. */
interface Desk {
  /** Number of the order under way; an older one that comes back finds itself replaced. */
  order: number;
  agree: (() => void) | null;
  /** The last finished recording: it answers until the next one is finished. */
  finished: { readonly order: number; readonly replay: Replay } | null;
  isAnswering: boolean;
  /** The moment to be answered next; of several only the last. */
  nextMs: number | null;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Answers commands through `reply`. A new `record` of a session ends the one under way, and so does `cancel`. */
export function createSessions(
  reply: (message: Reply) => void,
  { turnMs, now = () => performance.now() }: SessionOptions,
) {
  const desks = new Map<number, Desk>();

  function deskOf(session: number): Desk {
    let desk = desks.get(session);
    if (!desk) {
      desk = { order: 0, agree: null, finished: null, isAnswering: false, nextMs: null };
      desks.set(session, desk);
    }
    return desk;
  }

  /** A clock that is set now and tells when the turn is over. */
  function turn() {
    const startedAt = now();
    const spentMs = (): number => now() - startedAt;
    return { spentMs, isOver: () => spentMs() >= turnMs };
  }

  async function record(command: Extract<Command, { type: 'record' }>): Promise<void> {
    const { session, order, request } = command;
    const desk = deskOf(session);
    desk.order = order;
    desk.agree = null;
    const isReplaced = (): boolean => desk.order !== order || desks.get(session) !== desk;
    const recorder = new Recorder(request);
    let workedMs = 0;
    let reportedMs = 0;
    let isAgreed = false;
    /** From where on the pace is taken. */
    let from = { workedMs: 0, share: 0 };
    while (!recorder.isDone) {
      const { spentMs, isOver } = turn();
      recorder.record(isOver);
      workedMs += spentMs();
      if (recorder.isDone) break;
      const { share, tMs, expected } = recorder;
      const leftMs =
        share > from.share
          ? ((workedMs - from.workedMs) * (1 - share)) / (share - from.share)
          : Number.POSITIVE_INFINITY;
      if (from.workedMs === 0 && workedMs >= TRIAL_MS / 2) from = { workedMs, share };
      if (!isAgreed && workedMs >= TRIAL_MS && workedMs + leftMs > ASK_ABOVE_MS) {
        reply({ type: 'long', session, order, expected, leftMs, askAboveMs: ASK_ABOVE_MS });
        await new Promise<void>((resolve) => {
          desk.agree = resolve;
        });
        isAgreed = true;
      } else if (workedMs - reportedMs >= REPORT_EVERY_MS) {
        reportedMs = workedMs;
        reply({ type: 'progress', session, order, progress: { share, tMs, workedMs, leftMs } });
      }
      await nextTurn();
      if (isReplaced()) return;
    }
    desk.finished = { order, replay: recorder.replay() };
    desk.order = 0;
    reply({ type: 'recorded', session, order, recording: recorder.finish() });
  }

  async function spread(command: Extract<Command, { type: 'spread' }>): Promise<void> {
    const { session, order, request, seeds } = command;
    const desk = deskOf(session);
    desk.order = order;
    const job = new SpreadJob(request, seeds);
    let workedMs = 0;
    let reportedMs = 0;
    while (!job.isDone) {
      const { spentMs, isOver } = turn();
      job.work(isOver);
      workedMs += spentMs();
      if (job.isDone) break;
      if (workedMs - reportedMs >= REPORT_EVERY_MS) {
        reportedMs = workedMs;
        const { done, share } = job;
        const leftMs = (workedMs * (1 - share)) / share;
        const progress = { done, of: seeds, share, leftMs };
        reply({ type: 'spreadProgress', session, order, progress });
      }
      await nextTurn();
      if (desk.order !== order || desks.get(session) !== desk) return;
    }
    desk.order = 0;
    reply({ type: 'spread', session, order, report: job.report() });
  }

  async function answer(session: number, desk: Desk): Promise<void> {
    if (desk.isAnswering) return;
    desk.isAnswering = true;
    while (desk.nextMs !== null && desk.finished && desks.get(session) === desk) {
      const { order, replay } = desk.finished;
      replay.aim(desk.nextMs);
      desk.nextMs = null;
      let isThere = replay.advance(turn().isOver);
      // A run recorded anew, or a later moment, makes this one superfluous.
      while (!isThere && desk.nextMs === null && desk.finished.order === order) {
        await nextTurn();
        isThere = replay.advance(turn().isOver);
      }
      if (isThere) reply({ type: 'moment', session, order, snapshot: replay.snapshot() });
    }
    desk.isAnswering = false;
  }

  function fail(session: number, order: number, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const refused = error instanceof NotAllowed ? error.data : null;
    reply({ type: 'failed', session, order, message, refused });
  }

  return function handle(command: Command): void {
    const { session } = command;
    if (command.type === 'close') desks.delete(session);
    else if (command.type === 'record' || command.type === 'spread') {
      const work = command.type === 'record' ? record(command) : spread(command);
      work.catch((error: unknown) => fail(session, command.order, error));
    } else {
      const desk = desks.get(session);
      if (!desk) return;
      if (command.type === 'agree') desk.agree?.();
      else if (command.type === 'cancel') desk.order = 0;
      else {
        desk.nextMs = command.tMs;
        answer(session, desk).catch((error: unknown) => fail(session, command.order, error));
      }
    }
  };
}
