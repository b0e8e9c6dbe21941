// What stands over a sheet on the screen: what it is, how it is printed, and the way back.

import Link from 'next/link';
import type { ReactNode } from 'react';
import { PrintButton } from '@/components/lesson/teach/print-button';
import { quietButton } from '@/components/ui/button';

interface PaperBarProps {
  readonly note: string;
  readonly print: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly children?: ReactNode;
}

export function PaperBar({ note, print, back, children }: PaperBarProps) {
  return (
    <div className="paper-bar">
      <p>{note}</p>
      {children}
      <Link className={quietButton} href={back.href} prefetch={false}>
        {back.text}
      </Link>
      <PrintButton label={print} />
    </div>
  );
}
