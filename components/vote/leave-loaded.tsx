'use client';
// Whoever leaves a page that has the camera leaves its policy, too: every link from here loads the next page anew.

import { useEffect } from 'react';

/**
 * A page that is reached by the router's links keeps the policy of the one before. The router is kept from hearing of a
 * link, so that the browser follows it by itself.
 */
export function LeaveLoaded() {
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest('a[href]')) {
        event.stopPropagation();
      }
    };
    window.addEventListener('click', onClick, true);
    return () => window.removeEventListener('click', onClick, true);
  }, []);
  return null;
}
