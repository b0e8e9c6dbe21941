// Asks the engine and the billing code one question, or for one run under many seeds, away from the page.

import { openLine } from './bridge';
import { type Answers, type Question, readAnswer } from './measure-types';
import { NotPrepared } from './not-prepared';
import { readSpreadReply, type SpreadOrder } from './spread-types';
import type { RunRequest, SpreadProgress, SpreadReport } from './types';

/** The calculation kept stopping, or could not be loaded: the question itself may be a good one. */
export class Unfinished extends Error {
  override readonly name = 'Unfinished';
}

/** Rejects with a RangeError in words where the engine or the billing code refuses, else with an Unfinished. */
export function measure<Q extends Question>(question: Q): Promise<Answers[Q['ask']]> {
  return new Promise((resolve, reject) => {
    const line = openLine('questions', question, {
      read: (body) => readAnswer(question.ask as Q['ask'], body),
      onAnswered(answer) {
        line.close();
        resolve(answer);
      },
      onFailed({ message, isStopped }) {
        line.close();
        reject(isStopped ? new Unfinished(message) : new RangeError(message));
      },
    });
  });
}

export interface SpreadOptions {
  readonly onProgress?: (progress: SpreadProgress) => void;
  /** Gives the runs up; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Runs `request` once for each of `seeds` seeds, its own and those that follow, and tells how its metrics
 * scatter. Rejects with a NotPrepared where a value is not allowed (`seeds` among them), with an Unfinished
 * where the calculation kept stopping, else with a RangeError in words.
 */
export function measureSpread(
  request: RunRequest,
  seeds: number,
  { onProgress = () => {}, signal }: SpreadOptions = {},
): Promise<SpreadReport> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const end = (): void => {
      line.close();
      signal?.removeEventListener('abort', giveUp);
    };
    const giveUp = (): void => {
      end();
      reject(signal?.reason);
    };
    const line = openLine('spreads', { request, seeds } satisfies SpreadOrder, {
      read: readSpreadReply,
      onSaid(reply) {
        if (reply.type === 'progress') onProgress(reply.progress);
      },
      onAnswered(reply) {
        end();
        if (reply.type === 'spread') resolve(reply.report);
      },
      onFailed({ message, refused, isStopped }) {
        end();
        if (isStopped) reject(new Unfinished(message));
        else reject(refused ? new NotPrepared(message, refused) : new RangeError(message));
      },
    });
    signal?.addEventListener('abort', giveUp);
  });
}
