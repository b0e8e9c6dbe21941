// How long the page was held at a time while something went on, from the browser's own trace.

import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const RUN_TASK = 'ThreadControllerImpl::RunTask';

export interface Held {
  /** Processor time of the longest task of the page's thread, in ms. */
  readonly longestMs: number;
  /** Processor time of all of its tasks, in ms. */
  readonly totalMs: number;
  /** How many tasks were seen: none would mean that nothing was measured. */
  readonly tasks: number;
}

/**
 * The longest task of the page's own thread while `happens` goes on. Counted is the time that the processor
 * worked on it: how long it waited for its turn on a busy machine says nothing about the page.
 */
export async function longestTask(
  browser: Browser,
  page: Page,
  happens: () => Promise<void>,
): Promise<Held> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await happens();
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8'));
  const events: readonly TraceEvent[] = trace.traceEvents;
  const pages = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name === RUN_TASK && ph === 'X' && pages.has(`${pid}/${tid}`),
  );
  const longest = tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0);
  const total = tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0);
  return { longestMs: longest / 1000, totalMs: total / 1000, tasks: tasks.length };
}
