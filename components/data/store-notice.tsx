'use client';
// Says, on any page, that the browser does not keep what the learner makes, and offers to take it away as a file.

import { useState, useSyncExternalStore } from 'react';
import { primaryButton, quietButton } from '@/components/ui/button';
import { storeMessages } from '@/i18n/messages/store';
import { useLocale } from '@/i18n/use-locale';
import { storageState } from '@/store/storage-state';

const card =
  'fixed inset-x-3 bottom-3 z-40 mx-auto max-w-[640px] rounded-frame border border-ink-3 bg-card p-5 shadow-frame print:hidden';

export function StoreNotice() {
  const { answers, rest } = useSyncExternalStore(
    storageState.subscribe,
    storageState.get,
    () => storageState.initial,
  );
  const words = storeMessages[useLocale()];
  const trouble = answers ?? rest;
  // Closing holds for what was said; other trouble speaks up again.
  const said = `${answers} ${rest}`;
  const [closed, setClosed] = useState('');
  const isShown = trouble !== null && closed !== said;
  const isBoth = answers !== null && rest !== null;
  const consequence = isBoth ? 'both' : answers === null ? 'rest' : 'answers';

  async function onBackup() {
    // The code that makes the file comes when it is wanted: this notice stands on every page.
    const { saveBackup } = await import('./save-backup');
    await saveBackup();
  }

  return (
    <div role="status" className={isShown ? card : undefined}>
      {isShown ? (
        <>
          <p className="text-[15px] leading-relaxed">
            <strong>{words.trouble[trouble]}</strong> {words.notice[consequence]}
          </p>
          <p className="mt-3 flex flex-wrap gap-2">
            <button type="button" className={primaryButton} onClick={onBackup}>
              {words.notice.backup}
            </button>
            <button type="button" className={quietButton} onClick={() => setClosed(said)}>
              {words.notice.close}
            </button>
          </p>
        </>
      ) : null}
    </div>
  );
}
