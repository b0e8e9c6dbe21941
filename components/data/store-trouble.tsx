'use client';
// What is said where the browser does not keep what the learner makes, and the way to take it away as a file.

import { primaryButton, quietButton } from '@/components/ui/button';
import { storeMessages } from '@/i18n/messages/store';
import { useLocale } from '@/i18n/use-locale';
import type { StorageState, StoreTrouble } from '@/store/storage-state';

interface StoreTroubleProps extends StorageState {
  readonly trouble: StoreTrouble;
  readonly onClose: () => void;
}

export default function StoreTroubleNotice({ answers, rest, trouble, onClose }: StoreTroubleProps) {
  const words = storeMessages[useLocale()];
  const isBoth = answers !== null && rest !== null;
  const consequence = isBoth ? 'both' : answers === null ? 'rest' : 'answers';

  async function onBackup() {
    // The code that makes the file comes when it is wanted.
    const { saveBackup } = await import('@/components/quiz/save-backup');
    await saveBackup();
  }

  return (
    <>
      <p className="text-[15px] leading-relaxed">
        <strong>{words.trouble[trouble]}</strong> {words.notice[consequence]}
      </p>
      <p className="mt-3 flex flex-wrap gap-2">
        <button type="button" className={primaryButton} onClick={onBackup}>
          {words.notice.backup}
        </button>
        <button type="button" className={quietButton} onClick={onClose}>
          {words.notice.close}
        </button>
      </p>
    </>
  );
}
