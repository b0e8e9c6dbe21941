'use client';
// The bills as a React component sees them: the newest that are known, and what went wrong.

import { useEffect, useRef, useState } from 'react';
import { type BillingDesk, openDesk } from './client';
import type { Reckoning, WorkloadConfig } from './types';

export interface BillsState extends Reckoning {
  /** Whether the curve already belongs to the knobs. */
  readonly isFresh: boolean;
  readonly failure: string | null;
}

/** Orders the bills for `config` whenever it changes (pass a stable object). */
export function useBills(config: WorkloadConfig, first: Reckoning): BillsState {
  const desk = useRef<BillingDesk | null>(null);
  const [state, setState] = useState<BillsState>({ ...first, isFresh: true, failure: null });
  const ordered = useRef(first.comparison.config);

  useEffect(() => {
    const opened = openDesk((reply) =>
      setState((now) => {
        switch (reply.type) {
          case 'comparison':
            return { ...now, comparison: reply.comparison, failure: null };
          case 'curve':
            return { ...now, curve: reply.curve, isFresh: true };
          case 'memory':
            return { ...now, memory: reply.memory };
          case 'failed':
            return { ...now, failure: reply.message, isFresh: true };
        }
      }),
    );
    desk.current = opened;
    return () => opened.close();
  }, []);

  useEffect(() => {
    if (ordered.current === config) return;
    ordered.current = config;
    setState((now) => ({ ...now, isFresh: false }));
    desk.current?.order(config);
  }, [config]);

  return state;
}

/** The first bills, before the figure that shows them is mounted. Rejects in words when they cannot be written. */
export function prepareBills(config: WorkloadConfig): Promise<Reckoning> {
  return new Promise((resolve, reject) => {
    let known: Partial<Reckoning> = {};
    const desk = openDesk((reply) => {
      if (reply.type === 'failed') {
        desk.close();
        reject(new Error(reply.message));
        return;
      }
      if (reply.type === 'comparison') known = { ...known, comparison: reply.comparison };
      else if (reply.type === 'curve') known = { ...known, curve: reply.curve };
      else known = { ...known, memory: reply.memory };
      const { comparison, curve, memory } = known;
      if (!comparison || !curve || !memory) return;
      desk.close();
      resolve({ comparison, curve, memory });
    });
    desk.order(config);
  });
}
