'use client';
// The same page in the other language, with the same query; the choice is remembered for the start page.

import { usePathname } from 'next/navigation';
import type { MouseEvent } from 'react';
import { otherLocale } from '@/i18n/locales';
import { frameMessages } from '@/i18n/messages/frame';
import { useLocale } from '@/i18n/use-locale';
import { savedLanguage } from '@/store/language';
import { basePath } from './paths';

export function LanguageSwitch() {
  const locale = useLocale();
  const other = otherLocale(locale);
  const { short, long } = frameMessages[locale].otherLanguage;
  const path = usePathname()
    .replace(/^\/[^/]+/, '')
    .replace(/\/?$/, '/');

  // The query and the anchor are read on the click: a figure may have changed them since.
  function carryOver(event: MouseEvent<HTMLAnchorElement>) {
    savedLanguage.set(other);
    event.currentTarget.search = window.location.search;
    event.currentTarget.hash = window.location.hash;
  }

  // A plain link: the language belongs to the document, so that the whole document is loaded anew.
  return (
    <a
      href={`${basePath}/${other}${path}`}
      hrefLang={other}
      lang={other}
      onClick={carryOver}
      className="header-text-link"
    >
      <span aria-hidden={short === long ? undefined : true}>{short}</span>
      {short === long ? null : <span className="sr-only">{long}</span>}
    </a>
  );
}
