// What the page's own thread worked on, from the browser's trace: processor time, which a busy machine leaves as it is
// but for a shared cache and a shared core. So a piece of work that is always the same is measured in the same trace:
// where it took longer than it does on an idle machine, all else is counted as much shorter.

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
const UNIT = 'thread-time-unit';
/** What the piece of work takes on an idle machine of the kind that runs these tests, in ms. */
const IDLE_UNIT_MS = 6;
const UNITS = 5;

/** Objects, words, a map and elements that nobody sees, as a figure has them; each time in a task of its own. */
const workUnits = (page: Page, name: string): Promise<void> =>
  page.evaluate(
    async ({ name, units }) => {
      const work = () => {
        const seen = new Map<string, number>();
        const holder = document.createElement('div');
        for (let i = 0; i < 3_000; i += 1) {
          const words = JSON.stringify({ at: i, said: `unit ${(i * 7919) % 1_009}` });
          const { said } = JSON.parse(words) as { said: string };
          seen.set(said, (seen.get(said) ?? 0) + words.length);
          const part = document.createElement('span');
          part.className = said;
          part.textContent = words;
          holder.append(part);
        }
        return holder.textContent?.length ?? 0;
      };
      for (let i = 0; i < units; i += 1) {
        await new Promise((resolve) => setTimeout(resolve));
        performance.mark(name);
        work();
      }
      await new Promise((resolve) => setTimeout(resolve));
    },
    { name, units: UNITS },
  );

export async function threadTime(
  browser: Browser,
  page: Page,
  happens: () => Promise<void>,
): Promise<ThreadTime> {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', '__metadata'] });
  // Told apart from the threads of other pages that share the browser.
  await page.evaluate(() => performance.mark('thread-time'));
  await workUnits(page, UNIT);
  await happens();
  await workUnits(page, UNIT);
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8'));
  const events: readonly TraceEvent[] = trace.traceEvents;
  const own = events.find(({ name }) => name === 'thread-time');
  if (!own) throw new Error('the trace has nothing of the page');
  const ofThread = events.filter(({ pid, tid }) => pid === own.pid && tid === own.tid);
  const measured = ofThread
    .filter(({ name, ph }) => name === RUN_TASK && ph === 'X')
    .map(({ ts, dur = 0, tdur = 0 }) => ({
      fromMs: ts / 1000,
      toMs: (ts + dur) / 1000,
      workedMs: tdur / 1000,
    }));
  const unitAtMs = ofThread
    .filter(({ name, cat }) => name === UNIT && cat.includes('blink.user_timing'))
    .map(({ ts }) => ts / 1000);
  const isUnit = (task: Task) => unitAtMs.some((at) => task.fromMs <= at && at <= task.toMs);
  const units = measured.filter(isUnit).map(({ workedMs }) => workedMs);
  if (units.length < 2 * UNITS) throw new Error('the trace has not all of the known work');
  const unitMs = units.toSorted((a, b) => a - b)[Math.floor(units.length / 2)] ?? IDLE_UNIT_MS;
  const pace = Math.min(1, IDLE_UNIT_MS / unitMs);
  const tasks = measured
    .filter((task) => !isUnit(task))
    .map((task) => ({ ...task, workedMs: pace * task.workedMs }));
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
