'use client';
// An address from the time when the ledger was one page, `/facts/#C055`, goes on to where the entry stands now.

import { useEffect } from 'react';
import { decoded } from '@/components/ui/decoded';

export function FollowAnchor() {
  useEffect(() => {
    const follow = () => {
      const id = decoded(location.hash.slice(1));
      const link = id === '' ? null : document.getElementById(id)?.querySelector('a');
      // In place of the old address, so that the way back leads past it.
      if (link) location.replace(link.href);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return null;
}
