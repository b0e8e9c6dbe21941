'use client';
// A lab in a page of somebody else: it tells how high it is, and its links open beside that page.

import { useEffect } from 'react';
import { HEIGHT, type HeightMessage } from './snippet';

export function Embedded() {
  useEffect(() => {
    if (document.documentElement.dataset.embed === undefined) return;
    const tell = (): void => {
      const { height } = document.body.getBoundingClientRect();
      const message: HeightMessage = { type: HEIGHT, height: Math.ceil(height) };
      // Whoever shows the lab may know how high it is: nothing else is told.
      window.parent.postMessage(message, '*');
    };
    const observer = new ResizeObserver(tell);
    observer.observe(document.body);

    const openBeside = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      const isDownload = link?.hasAttribute('download') ?? false;
      if (link instanceof HTMLAnchorElement && !isDownload) link.target = '_blank';
    };
    // Before React hears of the click, which would follow the link in here.
    document.addEventListener('click', openBeside, { capture: true });
    return () => {
      observer.disconnect();
      document.removeEventListener('click', openBeside, { capture: true });
    };
  }, []);
  return null;
}
