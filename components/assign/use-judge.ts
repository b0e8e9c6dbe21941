'use client';
// What judges the codes of a task: its run as it is handed out, made in the worker.

import { useEffect, useState } from 'react';
import type { SimDefinition } from '@/components/figure/definition';
import type { Task } from '@/components/sims/in-task';
import { measureSpread } from '@/player/measure';
import type { Metrics, RunRequest } from '@/player/types';
import { type Judge, judgeOf } from './verify';

/** How long a hand must rest before what it set is run. */
const REST_MS = 300;

/** Makes one run in the worker. Rejects where it is refused or cannot be finished, and when it is given up. */
export async function runOnce(request: RunRequest, signal: AbortSignal): Promise<Metrics> {
  const { runs } = await measureSpread(request, 1, { signal });
  const [metrics] = runs;
  if (!metrics) throw new RangeError('a run without an end');
  return metrics;
}

/** The judge of the task as it stands, once its run is made; null until then. */
export function useJudge(
  task: Task | null,
  sim: SimDefinition | null,
): { readonly judge: Judge | null; readonly hasFailed: boolean } {
  const [made, setMade] = useState<{ readonly key: string; readonly judge: Judge | null } | null>(
    null,
  );
  // Neither the goal nor what may be turned decides the run.
  const key = task && JSON.stringify([task.sim, task.scenario, task.config, task.seed]);
  useEffect(() => {
    if (task === null || sim === null || key === null || made?.key === key) return;
    const own = new AbortController();
    const timer = setTimeout(() => {
      judgeOf(task, sim, (request) => runOnce(request, own.signal)).then(
        (judge) => setMade({ key, judge }),
        (error) => {
          if (own.signal.aborted) return;
          reportError(error);
          setMade({ key, judge: null });
        },
      );
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      own.abort();
    };
  }, [task, sim, key, made]);
  const isOfTask = made !== null && made.key === key;
  return {
    judge: isOfTask && made.judge && task ? { ...made.judge, task } : null,
    hasFailed: isOfTask && made.judge === null,
  };
}
