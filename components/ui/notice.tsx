'use client';
// A strip that says something once and can be put away. Its region is always there, so that its words are announced.

import type { ReactNode } from 'react';

export function Notice({
  children,
  closeLabel,
  onClose,
}: {
  /** Nothing to say: null. */
  children: ReactNode | null;
  closeLabel: string;
  onClose: () => void;
}) {
  return (
    <div role="status" className="notice-region">
      {children === null ? null : (
        <div className="notice">
          <p>{children}</p>
          <button type="button" onClick={onClose} aria-label={closeLabel} className="icon-button">
            <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5">
              <path d="M5.5 5.5l9 9M14.5 5.5l-9 9" className="icon-stroke" />
            </svg>
          </button>
        </div>
      )}
    </div>
  );
}
