// The page's end: asks the engine in a worker of its own, or on the page where workers are missing.

import type { Answers, Question } from './measure-types';

interface Waiting {
  readonly question: Question;
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

interface Reply {
  readonly id: number;
  readonly answer?: unknown;
  readonly problem?: string;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | null | undefined;
let questions = 0;

async function answerOnPage(id: number): Promise<void> {
  const asked = waiting.get(id);
  waiting.delete(id);
  if (!asked) return;
  try {
    const { answerQuestion } = await import('./measure-rules');
    asked.resolve(answerQuestion(asked.question));
  } catch (error) {
    asked.reject(error instanceof Error ? error : new Error(String(error)));
  }
}

function connect(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    const made = new Worker(new URL('./measure.worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.problem === undefined) asked?.resolve(data.answer);
      else asked?.reject(new RangeError(data.problem));
    });
    // A worker that cannot load is replaced by the page itself, and nobody waits in vain.
    made.addEventListener('error', () => {
      worker = null;
      for (const id of [...waiting.keys()]) void answerOnPage(id);
    });
    return made;
  } catch {
    return null;
  }
}

/** Rejects with a RangeError in words where the engine or the billing code refuses. */
export function measure<Q extends Question>(question: Q): Promise<Answers[Q['ask']]> {
  if (worker === undefined) worker = connect();
  const id = ++questions;
  return new Promise<Answers[Q['ask']]>((resolve, reject) => {
    waiting.set(id, { question, resolve: resolve as (answer: unknown) => void, reject });
    if (worker) worker.postMessage({ id, question });
    else void answerOnPage(id);
  });
}
