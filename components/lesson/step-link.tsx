'use client';
// The link beside a step's heading: it leads to the step and copies its address.

import { useState } from 'react';

export function StepLink({
  id,
  label,
  copiedLabel,
}: {
  id: string;
  label: string;
  copiedLabel: string;
}) {
  const [isCopied, setCopied] = useState(false);

  // The link works as a link even where the clipboard is closed to the page.
  function copy() {
    const url = new URL(window.location.href);
    url.hash = id;
    navigator.clipboard?.writeText(url.href).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  }

  return (
    <>
      <a
        href={`#${id}`}
        className="step-link"
        title={label}
        onClick={copy}
        onBlur={() => setCopied(false)}
        onPointerLeave={() => setCopied(false)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M8.5 11.5a3.5 3.5 0 0 0 5 0l2.4-2.4a3.5 3.5 0 0 0-5-5L9.7 5.3M11.5 8.5a3.5 3.5 0 0 0-5 0L4.1 10.9a3.5 3.5 0 0 0 5 5l1.2-1.2" />
        </svg>
        <span className="sr-only">{label}</span>
      </a>
      <span role="status" className="step-copied">
        {isCopied ? copiedLabel : ''}
      </span>
    </>
  );
}
