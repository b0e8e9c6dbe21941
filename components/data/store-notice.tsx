'use client';
// Says, on any page, that the browser does not keep what the learner makes. The words come when there is something to say.

import { Suspense, useState, useSyncExternalStore } from 'react';
import { late } from '@/components/ui/late';
import { storageState } from '@/store/storage-state';

const StoreTrouble = late(() => import('./store-trouble'));

const card =
  'fixed inset-x-3 bottom-3 z-40 mx-auto max-w-[640px] rounded-frame border border-ink-3 bg-card p-5 shadow-frame print:hidden';

export function StoreNotice() {
  const state = useSyncExternalStore(
    storageState.subscribe,
    storageState.get,
    () => storageState.initial,
  );
  const trouble = state.answers ?? state.rest;
  // Closing holds for what was said; other trouble speaks up again.
  const said = `${state.answers} ${state.rest}`;
  const [closed, setClosed] = useState('');

  const isShown = trouble !== null && closed !== said;

  return (
    <div role="status" className={isShown ? card : undefined}>
      {isShown ? (
        <Suspense>
          <StoreTrouble {...state} trouble={trouble} onClose={() => setClosed(said)} />
        </Suspense>
      ) : null}
    </div>
  );
}
