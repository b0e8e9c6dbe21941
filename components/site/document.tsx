// The html element that every page stands in: its language, and its theme before the first paint.

import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import './pretendard/pretendard.css';
import { Altered } from './altered';
import { earlyPressScript } from './early-press-script';
import { InlineScript } from './inline-script';
import { themeScript } from './theme-script';

export function Document({ lang, children }: { lang: Locale; children: ReactNode }) {
  return (
    // The script sets data-theme before React arrives.
    <html lang={lang} suppressHydrationWarning>
      <head>
        <InlineScript code={themeScript} />
        <InlineScript code={earlyPressScript} />
      </head>
      <body>
        {children}
        <Altered />
      </body>
    </html>
  );
}
