'use client';
// Offers a backup where there is something to lose, and asks the browser to keep it for long.

import { useEffect, useState } from 'react';
import { primaryButton, quietButton } from '@/components/ui/button';
import { keepingMessages } from '@/i18n/messages/keeping';
import { useLocale } from '@/i18n/use-locale';
import { SevenDays } from './seven-days';

interface BackupOfferProps {
  /** What speaks for it: the tenth answer, or a review that is more than a week away. */
  readonly why: 'tenth' | 'far';
  /** Without it the offer stays. */
  readonly onLater?: () => void;
}

export default function BackupOffer({ why, onLater }: BackupOfferProps) {
  const words = keepingMessages[useLocale()];
  const [said, setSaid] = useState('');

  useEffect(() => {
    // Missing without https and in older browsers. What came of it is told on the page of one's data.
    navigator.storage?.persist?.().catch(() => false);
  }, []);

  async function onBackup() {
    try {
      const { saveBackup } = await import('./save-backup');
      setSaid(words.made((await saveBackup()).name));
    } catch {
      setSaid(words.failed);
    }
  }

  return (
    <aside
      aria-label={words.title}
      className="mt-5 grid gap-3 rounded-frame border border-line bg-card p-5 text-[15px] leading-relaxed print:hidden"
      data-backup-offer={why}
    >
      <p>
        <strong>{words.title}.</strong> <span>{words[why]}</span>
      </p>
      <SevenDays />
      <p className="flex flex-wrap gap-2">
        <button type="button" className={primaryButton} onClick={() => void onBackup()}>
          {words.backup}
        </button>
        {onLater === undefined ? null : (
          <button type="button" className={quietButton} onClick={onLater}>
            {words.later}
          </button>
        )}
      </p>
      <p role="status" className="empty:hidden">
        {said}
      </p>
    </aside>
  );
}
