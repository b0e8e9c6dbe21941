'use client';
// The page's language for components that run in the browser.

import { createContext, type ReactNode, useContext } from 'react';
import type { Locale } from './locales';

const LocaleContext = createContext<Locale>('ko');

export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

export const useLocale = (): Locale => useContext(LocaleContext);
