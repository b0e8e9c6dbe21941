'use client';
// Prints a page's own sheet in place of what is on the screen, however printing was asked for: by a button, by Ctrl+P,
// from the browser's menu or from a phone's.

import { useEffect } from 'react';
import { basePath } from '@/components/site/paths';
import { formatDate } from '@/i18n/format';
import { useLocale } from '@/i18n/use-locale';
import './paper.css';

interface PrintPaperProps {
  /** The page that holds the sheet, without the sub-path of the host; null on that page itself. */
  readonly sheet: string | null;
  /** What stands at the foot of each page, where the browser prints what a style sheet says there. */
  readonly name: string;
}

export function PrintPaper({ sheet, name }: PrintPaperProps) {
  const locale = useLocale();
  useEffect(() => {
    let inserted: Element | null = null;
    function prepare() {
      inserted ??= sheet === null ? null : insert(`${basePath}${sheet}`);
      const { origin, pathname } = window.location;
      const today = formatDate(new Date().toLocaleDateString('sv'), locale);
      const foot = `${name}   ${decodeURI(`${origin}${pathname}`)}   ${today}`;
      document.documentElement.style.setProperty('--paper-foot', JSON.stringify(foot));
    }
    window.addEventListener('beforeprint', prepare);
    return () => {
      window.removeEventListener('beforeprint', prepare);
      inserted?.remove();
      document.documentElement.style.removeProperty('--paper-foot');
    };
  }, [sheet, name, locale]);
  return null;
}

/**
 * Puts the sheet of another page into this one, where only paper shows it. What is not there when the event of printing
 * ends is not printed, and no browser waits for a promise: so this one request of the site is synchronous. Null where
 * the page cannot be had, as without a network: then what is on the screen is printed.
 */
function insert(address: string): Element | null {
  const request = new XMLHttpRequest();
  try {
    request.open('GET', address, false);
    request.send();
  } catch {
    return null;
  }
  if (request.status !== 200) return null;
  const page = new DOMParser().parseFromString(request.responseText, 'text/html');
  const paper = page.querySelector('.paper');
  if (!paper) return null;
  const place = document.createElement('div');
  place.className = 'paper-instead';
  place.append(document.importNode(paper, true));
  document.body.append(place);
  return place;
}
