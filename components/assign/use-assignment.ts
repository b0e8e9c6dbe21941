'use client';
// The assignment that a link holds, with its simulator: read anew whenever what stands behind # is another.

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SimDefinition } from '@/components/figure/definition';
import { loadSim, playedIds } from '@/components/sims/registry';
import { type Assignment, labOf, readTask, type TaskFault } from './task-link';

export type Opened =
  | { readonly status: 'loading' | 'none' | 'failed' }
  | { readonly status: 'no-lab'; readonly raw: string }
  | { readonly status: 'fault'; readonly fault: TaskFault; readonly sim: SimDefinition }
  | { readonly status: 'open'; readonly assignment: Assignment; readonly sim: SimDefinition };

/** Never rejects: what is wrong with a link is told. */
export async function openFragment(fragment: string): Promise<Opened> {
  const lab = labOf(fragment);
  if (lab === null) return { status: 'none' };
  if (!playedIds.includes(lab)) return { status: 'no-lab', raw: lab.slice(0, 40) };
  try {
    const sim = await loadSim(lab);
    const read = readTask(fragment, sim);
    if ('fault' in read) return { status: 'fault', fault: read.fault, sim };
    return { status: 'open', assignment: read.assignment, sim };
  } catch (error) {
    reportError(error);
    return { status: 'failed' };
  }
}

function follow(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** What stands behind # in the page's address; null while the site is built. */
export const useFragment = (): string | null =>
  useSyncExternalStore(
    follow,
    () => window.location.hash.slice(1),
    () => null,
  );

export function useAssignment(fragment: string | null): Opened {
  const [opened, setOpened] = useState<Opened>({ status: 'loading' });
  useEffect(() => {
    if (fragment === null) return;
    let isWanted = true;
    setOpened({ status: 'loading' });
    void openFragment(fragment).then((next) => {
      if (isWanted) setOpened(next);
    });
    return () => {
      isWanted = false;
    };
  }, [fragment]);
  return opened;
}
