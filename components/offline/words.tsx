'use client';
// The line of the footer: how the copy stands, in a few words, with the way to more.

import Link from 'next/link';
import type { ReactNode } from 'react';
import { formatBytes } from '@/components/data/size';
import { dataPath } from '@/components/site/paths';
import { offlineMessages } from '@/i18n/messages/offline';
import { useLocale } from '@/i18n/use-locale';
import { renewCopy } from './copy';
import { useCopy } from './use-copy';

export function Words() {
  const locale = useLocale();
  const words = offlineMessages[locale].line;
  const view = useCopy();
  const more = (text: string): ReactNode => (
    <Link
      href={`${dataPath(locale)}#offline`}
      prefetch={false}
      aria-label={`${text}. ${words.more}`}
    >
      {text}
    </Link>
  );
  if (view.is === 'ready' && view.newer === 'waiting') {
    return (
      <>
        {words.waiting} ·{' '}
        <button type="button" onClick={() => void renewCopy()}>
          {words.renew}
        </button>
      </>
    );
  }
  if (view.is === 'ready') return more(words.ready(formatBytes(view.bytes, locale)));
  if (view.is === 'fetching') return more(words.fetching);
  if (view.is === 'stopped') return more(words.stopped);
  if (view.is === 'absent' && (view.why === 'lost' || view.why === 'saver')) {
    return more(words[view.why]);
  }
  return null;
}
