'use client';
// Thirty runs that differ in their customers alone: asked of the worker, given up at any time, kept once they are known.

import { useEffect, useRef, useState } from 'react';
import { measureSpread } from '@/player/measure';
import type { RunRequest, SpreadProgress, SpreadReport } from '@/player/types';

export const RUNS = 30;
/** Runs that would take longer than this together say so first. */
const ASK_ABOVE_MS = 20_000;
/** An estimate from less work than this is a guess. */
const ESTIMATE_AFTER = 0.01;

export type Spreading =
  | { readonly status: 'idle' | 'cancelled' | 'failed' }
  /** `progress` is null until the first word of it. */
  | { readonly status: 'running'; readonly progress: SpreadProgress | null }
  | { readonly status: 'tooLong'; readonly leftMs: number }
  /** By request, in the order in which they were asked for. */
  | { readonly status: 'done'; readonly reports: readonly SpreadReport[] };

/** Equal requests have equal reports: what is known is not worked out again. The oldest gives way. */
const known = new Map<string, SpreadReport>();
const MOST_KNOWN = 12;

function keep(key: string, report: SpreadReport): void {
  known.set(key, report);
  const [oldest] = known.keys();
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
}

async function spreadOf(
  request: RunRequest,
  options: Parameters<typeof measureSpread>[2],
): Promise<SpreadReport> {
  const key = JSON.stringify(request);
  const before = known.get(key);
  if (before) return before;
  const report = await measureSpread(request, RUNS, options);
  keep(key, report);
  return report;
}

/** The requests of a comparison, all with as many runs; what was found belongs to these requests alone. */
export function useSpread(requests: readonly RunRequest[]) {
  const key = JSON.stringify(requests);
  const knownReports = requests.map((request) => known.get(JSON.stringify(request)));
  const isKnown = knownReports.every((report) => report !== undefined);
  const [state, setState] = useState<{ readonly key: string; readonly now: Spreading }>({
    key,
    now: { status: 'idle' },
  });
  const giving = useRef<{ readonly key: string; readonly by: AbortController } | null>(null);

  // Another run on stage: what is under way is about one that is gone.
  useEffect(
    () => () => {
      if (giving.current?.key === key) giving.current.by.abort();
    },
    [key],
  );

  async function run(isAgreed: boolean): Promise<void> {
    giving.current?.by.abort();
    const own = new AbortController();
    giving.current = { key, by: own };
    const say = (now: Spreading): void => {
      if (giving.current?.by === own) setState({ key, now });
    };
    say({ status: 'running', progress: null });
    const reports: SpreadReport[] = [];
    try {
      for (const request of requests) {
        const report = await spreadOf(request, {
          signal: own.signal,
          onProgress(progress) {
            const leftMs = progress.leftMs * (requests.length - reports.length);
            if (!isAgreed && progress.share > ESTIMATE_AFTER && leftMs > ASK_ABOVE_MS) {
              say({ status: 'tooLong', leftMs });
              own.abort();
            } else if (!own.signal.aborted) say({ status: 'running', progress });
          },
        });
        reports.push(report);
      }
      say({ status: 'done', reports });
    } catch (error) {
      if (own.signal.aborted) return;
      reportError(error);
      say({ status: 'failed' });
    }
  }

  const found: Spreading = isKnown
    ? { status: 'done', reports: knownReports.filter((report) => report !== undefined) }
    : { status: 'idle' };
  return {
    spread: state.key === key && state.now.status !== 'idle' ? state.now : found,
    run: () => void run(false),
    runAnyway: () => void run(true),
    cancel() {
      giving.current?.by.abort();
      setState({ key, now: { status: 'cancelled' } });
    },
  };
}
