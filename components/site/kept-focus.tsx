'use client';
// A link within the site goes with the page that it stood on, and the focus with it: the page that comes takes it up.

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { takeLostFocus } from '@/components/ui/lost-focus';

/** `on` is the id of what gets the focus. */
export function KeptFocus({ on }: { readonly on: string }) {
  const path = usePathname();
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    takeLostFocus(document.getElementById(on));
  }, [path, on]);
  return null;
}
