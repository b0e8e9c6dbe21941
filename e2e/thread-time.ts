// What the page's own thread worked on, from the browser's trace: processor time, which a busy machine leaves as it is.

import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  /** When it was, and how long it took, in microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** A task of the thread, in ms. */
interface Task {
  readonly fromMs: number;
  readonly toMs: number;
  readonly workedMs: number;
}

export interface ThreadTime {
  readonly tasks: readonly Task[];
  /** Moments of marks that the page made by `performance.mark`, by name. */
  marksOf(name: string): readonly number[];
  /** Processor time of all tasks that began by the second moment and ended after the first. */
  workedMs(fromMs: number, untilMs: number): number;
  /** That of the longest task. */
  readonly longestMs: number;
}

const RUN_TASK = 'ThreadControllerImpl::RunTask';

export async function threadTime(
  browser: Browser,
  page: Page,
  happens: () => Promise<void>,
): Promise<ThreadTime> {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', '__metadata'] });
  // Told apart from the threads of other pages that share the browser.
  await page.evaluate(() => performance.mark('thread-time'));
  await happens();
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8'));
  const events: readonly TraceEvent[] = trace.traceEvents;
  const own = events.find(({ name }) => name === 'thread-time');
  if (!own) throw new Error('the trace has nothing of the page');
  const ofThread = events.filter(({ pid, tid }) => pid === own.pid && tid === own.tid);
  const tasks = ofThread
    .filter(({ name, ph }) => name === RUN_TASK && ph === 'X')
    .map(({ ts, dur = 0, tdur = 0 }) => ({
      fromMs: ts / 1000,
      toMs: (ts + dur) / 1000,
      workedMs: tdur / 1000,
    }));
  return {
    tasks,
    marksOf: (wanted) =>
      ofThread
        .filter(({ name, cat }) => name === wanted && cat.includes('blink.user_timing'))
        .map(({ ts }) => ts / 1000)
        .sort((a, b) => a - b),
    workedMs: (fromMs, untilMs) =>
      tasks
        .filter((task) => task.toMs > fromMs && task.fromMs <= untilMs)
        .reduce((sum, task) => sum + task.workedMs, 0),
    longestMs: Math.max(0, ...tasks.map((task) => task.workedMs)),
  };
}
