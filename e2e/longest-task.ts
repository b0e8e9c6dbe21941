// How long the page was held at a time while something went on.

import type { Browser, Page } from '@playwright/test';
import { threadTime } from './thread-time';

export interface Held {
  /** Processor time of the longest task of the page's thread, in ms. */
  readonly longestMs: number;
  /** Processor time of all of its tasks, in ms. */
  readonly totalMs: number;
  /** How many tasks were seen: none would mean that nothing was measured. */
  readonly tasks: number;
}

/** The longest task of the page's own thread while `happens` goes on. */
export async function longestTask(
  browser: Browser,
  page: Page,
  happens: () => Promise<void>,
): Promise<Held> {
  const { tasks, longestMs } = await threadTime(browser, page, happens);
  const totalMs = tasks.reduce((sum, { workedMs }) => sum + workedMs, 0);
  return { longestMs, totalMs, tasks: tasks.length };
}
