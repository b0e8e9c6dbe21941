'use client';
// The bills as a React component sees them: the newest that are known, and what went wrong.

import { useEffect, useRef, useState } from 'react';
import { type Line, openLine } from '@/player/bridge';
import type { Failure } from '@/player/letters';
import { type BillsReply, readBillsReply } from './reply';
import type { Estimate, WorkloadConfig } from './types';

export interface BillsState extends Estimate {
  /** Whether the curve already belongs to the knobs. */
  readonly isFresh: boolean;
  readonly failure: Failure | null;
  /** Whether the calculation broke off, and was started again. */
  readonly isRestarted: boolean;
}

interface BillsListener {
  onReply(reply: BillsReply): void;
  onFailed(failure: Failure): void;
  onRestarted?(): void;
}

/** Everything for these knobs. Closing the line gives it up. */
function orderBills(config: WorkloadConfig, { onReply, ...listener }: BillsListener): Line {
  return openLine('bills', config, {
    read: readBillsReply,
    onSaid: onReply,
    onAnswered: onReply,
    ...listener,
  });
}

/** Orders the bills for `config` whenever it changes (pass a stable object). */
export function useBills(config: WorkloadConfig, first: Estimate): BillsState {
  const [state, setState] = useState<BillsState>({
    ...first,
    isFresh: true,
    failure: null,
    isRestarted: false,
  });
  // That the bills are not those of the knobs yet is known with the knobs.
  const [latest, setLatest] = useState(config);
  if (latest !== config) {
    setLatest(config);
    setState((now) => ({ ...now, isFresh: false, isRestarted: false }));
  }
  /** The knobs whose bills are known or under way. */
  const ordered = useRef<WorkloadConfig | null>(first.comparison.config);

  useEffect(() => {
    if (ordered.current === config) return;
    ordered.current = config;
    let isDone = false;
    const line = orderBills(config, {
      onReply(reply) {
        setState((now) => {
          switch (reply.type) {
            case 'comparison':
              return { ...now, comparison: reply.comparison, failure: null };
            case 'curve':
              return { ...now, curve: reply.curve, isFresh: true };
            case 'memory':
              return { ...now, memory: reply.memory, isRestarted: false };
          }
        });
        isDone = reply.type === 'memory';
      },
      onFailed: (failure) => setState((now) => ({ ...now, failure, isFresh: true })),
      onRestarted: () => setState((now) => ({ ...now, isRestarted: true })),
    });
    return () => {
      line.close();
      if (!isDone) ordered.current = null;
    };
  }, [config]);

  return state;
}

/** The first bills, before the figure that shows them is mounted. Rejects in words when they cannot be written. */
export function prepareBills(config: WorkloadConfig): Promise<Estimate> {
  return new Promise((resolve, reject) => {
    let known: Partial<Estimate> = {};
    const line = orderBills(config, {
      onReply(reply) {
        if (reply.type === 'comparison') known = { ...known, comparison: reply.comparison };
        else if (reply.type === 'curve') known = { ...known, curve: reply.curve };
        else known = { ...known, memory: reply.memory };
        const { comparison, curve, memory } = known;
        if (!comparison || !curve || !memory) return;
        line.close();
        resolve({ comparison, curve, memory });
      },
      onFailed({ message }) {
        line.close();
        reject(new Error(message));
      },
    });
  });
}
