// Recorders at work, by session: the same code runs inside the worker and, where workers are missing, on the page.

import type { Command, Reply } from './protocol';
import { Recorder } from './recorder';

/** How long recording may hold the thread before others get their turn. */
const SLICE_BUDGET_MS = 12;

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Answers commands through `reply`. A new `record` of a session cancels the one under way. */
export function createSessions(reply: (message: Reply) => void) {
  const recorders = new Map<number, Recorder>();

  async function record(command: Extract<Command, { type: 'record' }>): Promise<void> {
    const { session, order, request } = command;
    try {
      const recorder = new Recorder(request);
      recorders.set(session, recorder);
      while (!recorder.isDone) {
        const startedAt = performance.now();
        while (!recorder.isDone && performance.now() - startedAt < SLICE_BUDGET_MS) {
          recorder.recordSlice();
        }
        if (recorder.isDone) break;
        reply({ type: 'progress', session, order, progress: recorder.progress });
        await nextTurn();
        if (recorders.get(session) !== recorder) return;
      }
      reply({ type: 'recorded', session, order, recording: recorder.finish() });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      reply({ type: 'failed', session, order, message });
    }
  }

  return function handle(command: Command): void {
    if (command.type === 'record') void record(command);
    else if (command.type === 'close') recorders.delete(command.session);
    else {
      const { session, order, tMs } = command;
      const recorder = recorders.get(session);
      if (!recorder) return;
      reply({ type: 'moment', session, order, snapshot: recorder.momentAt(tMs) });
    }
  };
}
