'use client';
// Says which part of the address was ignored on the way here, and takes it out of the address.

import { useEffect, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import { replaceAddress } from '@/components/ui/replace-address';
import { frameMessages } from '@/i18n/messages/frame';
import { useLocale } from '@/i18n/use-locale';
import { cleanIgnored, ignoredParameter } from './ignored';

export function IgnoredNote() {
  const messages = frameMessages[useLocale()].ignored;
  const [ignored, setIgnored] = useState('');

  useEffect(() => {
    const url = new URL(window.location.href);
    const raw = url.searchParams.get(ignoredParameter);
    if (raw === null) return;
    url.searchParams.delete(ignoredParameter);
    replaceAddress(url);
    setIgnored(cleanIgnored(raw));
  }, []);

  return (
    <Notice closeLabel={messages.close} onClose={() => setIgnored('')}>
      {ignored === '' ? null : messages.found(ignored)}
    </Notice>
  );
}
