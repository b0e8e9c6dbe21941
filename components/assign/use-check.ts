'use client';
// Checks pasted codes one after the other in the worker, with progress, given up at any time.

import { useEffect, useRef, useState } from 'react';
import type { CodeLine, Row } from './rows';
import { runOnce } from './use-judge';
import { type Judge, verify } from './verify';

export interface Check {
  readonly status: 'running' | 'done' | 'stopped';
  readonly judge: Judge;
  readonly rows: readonly Row[];
  readonly of: number;
}

export function useCheck() {
  const [check, setCheck] = useState<Check | null>(null);
  const giving = useRef<AbortController | null>(null);
  useEffect(() => () => giving.current?.abort(), []);

  async function begin(judge: Judge, codes: readonly CodeLine[]): Promise<void> {
    giving.current?.abort();
    const own = new AbortController();
    giving.current = own;
    let now: Check = { status: 'running', judge, rows: [], of: codes.length };
    setCheck(now);
    for (const line of codes) {
      try {
        const verdict = await verify(line.code, judge, (request) => runOnce(request, own.signal));
        now = { ...now, rows: [...now.rows, { ...line, verdict }] };
      } catch (error) {
        if (own.signal.aborted) return;
        throw error;
      }
      if (own.signal.aborted) return;
      setCheck(now);
    }
    setCheck({ ...now, status: 'done' });
  }

  return {
    check,
    begin: (judge: Judge, codes: readonly CodeLine[]) =>
      void begin(judge, codes).catch(reportError),
    stop() {
      giving.current?.abort();
      setCheck((now) => now && { ...now, status: 'stopped' });
    },
  };
}
