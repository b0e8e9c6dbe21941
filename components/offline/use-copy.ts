'use client';
// The copy in a component; the first that shows it starts it.

import { useEffect, useSyncExternalStore } from 'react';
import { useLocale } from '@/i18n/use-locale';
import { copyView, startCopy } from './copy';
import type { View } from './view';

export function useCopy(): View {
  const locale = useLocale();
  useEffect(() => startCopy(locale), [locale]);
  return useSyncExternalStore(copyView.subscribe, copyView.get, () => copyView.initial);
}
