'use client';
// Opens the browser's own printing; without scripts it is not there.

import { quietButton } from '@/components/ui/button';

export function PrintButton({ label }: { readonly label: string }) {
  return (
    <button type="button" className={`${quietButton} needs-scripts`} onClick={() => window.print()}>
      {label}
    </button>
  );
}
