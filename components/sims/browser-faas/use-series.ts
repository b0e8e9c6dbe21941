'use client';
// What was measured of the code at hand, and of the file as it was: series of calls, forgotten when the code changes.

import { useCallback, useMemo, useRef, useState } from 'react';
import { codeOf, type FaasConfig, type FaasScenario, GOAL } from '@/engine/browser-faas/config';
import {
  type Comparison,
  compare,
  fittedTo,
  judge,
  summaryOf,
} from '@/player/browser-faas/compare';
import type { BrowserFaas } from '@/player/browser-faas/platform';
import { measure } from '@/player/browser-faas/series';
import type { BenchState, Call, Judged, Summary } from '@/player/browser-faas/types';

interface Measured {
  readonly code: string;
  readonly summary: Summary;
}

export interface Series {
  readonly isRunning: boolean;
  /** Of the code at hand; null while it was not measured. */
  readonly measured: Summary | null;
  /** Of whatever was called since the code changed. */
  readonly summary: Summary;
  /** Of the scenario's own code. */
  readonly start: Summary | null;
  readonly judged: Judged | null;
  run(): Promise<void>;
  /** Measures the scenario's own code, whatever stands in the editor. */
  runStart(): Promise<void>;
  forget(): void;
  compare(calls: readonly Call[], config: FaasConfig): Comparison | null;
}

export function useSeries(
  platform: BrowserFaas,
  { calls }: BenchState,
  code: string,
  scenario: FaasScenario,
): Series {
  const [measured, setMeasured] = useState<Measured | null>(null);
  const [start, setStart] = useState<Measured | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const running = useRef<AbortController | null>(null);
  const own = useMemo(() => codeOf(scenario, scenario.code), [scenario]);

  const take = useCallback(
    async (which: string): Promise<Measured | null> => {
      running.current?.abort();
      const stop = new AbortController();
      running.current = stop;
      setIsRunning(true);
      try {
        const summary = await measure(platform, which, stop.signal);
        return summary && { code: which, summary };
      } finally {
        if (running.current === stop) setIsRunning(false);
      }
    },
    [platform],
  );
  const run = useCallback(async () => {
    const taken = await take(code);
    if (taken) setMeasured(taken);
  }, [take, code]);
  const runStart = useCallback(async () => {
    const taken = await take(own);
    if (taken) setStart(taken);
  }, [take, own]);

  const present = measured?.code === code ? measured.summary : null;
  const before = start?.code === own ? start.summary : null;
  return {
    isRunning,
    measured: present,
    summary: useMemo(() => summaryOf(calls), [calls]),
    start: before,
    judged: before && present ? judge(before, present, GOAL) : null,
    run,
    runStart,
    forget: useCallback(() => setMeasured(null), []),
    compare: (made, config) => compare(made, present && fittedTo(present), config),
  };
}
