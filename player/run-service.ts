// The service that records a run and then answers for its moments.

import { loadModel } from './models';
import { Recorder } from './recorder';
import type { Replay } from './replay';
import { buffersOf, type RunReply, readRunRequest, readRunWord } from './run-types';
import type { Service } from './service';
import { beginTurn, nextTurn } from './turns';

/** A run that is expected to take longer than this says so, and waits until somebody agrees. */
export const ASK_ABOVE_MS = 20_000;
/**
 * How long a run is tried before its whole length is judged by it. Only the second half counts: in the
 * first, code is still being compiled, and the page around it is still being built.
 */
const TRIAL_MS = 1_000;
/** How often the page hears how far a recording is. */
const REPORT_EVERY_MS = 150;

/** Takes a RunRequest and RunWords, answers with RunReplies. A run is done when its line is closed. */
export const runs: Service = (order, desk) => {
  const request = readRunRequest(order);
  const say = (reply: RunReply): void => desk.say(reply);
  const answer = (reply: RunReply, buffers?: ArrayBuffer[]): void => desk.answer(reply, buffers);
  let agree: (() => void) | null = null;
  let replay: Replay | null = null;
  let isAnswering = false;
  /** The moment to be answered next; of several only the last. */
  let nextMs: number | null = null;

  /** Records in turns. Resolves to null when nobody waits for it any more. */
  async function record(): Promise<Recorder | null> {
    const recorder = new Recorder(await loadModel(request.sim), request);
    let workedMs = 0;
    let reportedMs = 0;
    // Whoever was answered once has agreed.
    let isAgreed = desk.isAnswered;
    /** From where on the pace is taken. */
    let from = { workedMs: 0, share: 0 };
    while (!desk.isClosed) {
      const { spentMs, isOver } = beginTurn(desk);
      recorder.record(isOver);
      workedMs += spentMs();
      if (recorder.isDone) return recorder;
      const { share, tMs, expected } = recorder;
      // Before a crowd that comes at one moment nothing can be foreseen, and after it nobody is expected: neither asks.
      const leftMs =
        share > from.share && share < 1
          ? ((workedMs - from.workedMs) * (1 - share)) / (share - from.share)
          : 0;
      if (from.workedMs === 0 && workedMs >= TRIAL_MS / 2) from = { workedMs, share };
      if (!isAgreed && workedMs >= TRIAL_MS && workedMs + leftMs > ASK_ABOVE_MS) {
        say({ type: 'long', long: { expected, leftMs, askAboveMs: ASK_ABOVE_MS } });
        await new Promise<void>((resolve) => {
          agree = resolve;
        });
        isAgreed = true;
      } else if (!desk.isAnswered && workedMs - reportedMs >= REPORT_EVERY_MS) {
        reportedMs = workedMs;
        say({ type: 'progress', progress: { share, tMs, workedMs, leftMs } });
      }
      await nextTurn();
    }
    return null;
  }

  async function answerMoments(): Promise<void> {
    if (isAnswering || !replay) return;
    isAnswering = true;
    while (nextMs !== null && !desk.isClosed) {
      replay.aim(nextMs);
      nextMs = null;
      let isThere = replay.advance(beginTurn(desk).isOver);
      // A later moment makes this one superfluous.
      while (!isThere && nextMs === null && !desk.isClosed) {
        await nextTurn();
        isThere = replay.advance(beginTurn(desk).isOver);
      }
      if (isThere) answer({ type: 'moment', snapshot: replay.snapshot() });
    }
    isAnswering = false;
  }

  return {
    async begin() {
      const recorder = await record();
      if (!recorder) return;
      replay = recorder.replay();
      if (!desk.isAnswered) {
        const recording = recorder.finish();
        answer({ type: 'recorded', recording }, buffersOf(recording));
      }
      await answerMoments();
    },
    take(body) {
      const word = readRunWord(body);
      if (word.type === 'agree') {
        agree?.();
        return;
      }
      nextMs = word.tMs;
      return answerMoments();
    },
  };
};
