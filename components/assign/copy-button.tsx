'use client';
// Copies a text; where the browser does not let it, the text is shown, ready to be copied by hand.

import { useId, useState } from 'react';
import { quietButton } from '@/components/ui/button';
import { assignMessages } from '@/i18n/messages/assign';
import { useLocale } from '@/i18n/use-locale';

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
  readonly look?: string;
}

export function CopyButton({ label, text, look = quietButton }: CopyButtonProps) {
  const t = assignMessages[useLocale()].hand;
  const id = useId();
  const [note, setNote] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  async function copy(): Promise<void> {
    const copied = text();
    try {
      await navigator.clipboard.writeText(copied);
      setNote(t.copied);
      setRefused(null);
    } catch {
      setNote(t.notCopied);
      setRefused(copied);
    }
  }

  return (
    <>
      <button className={look} onClick={() => void copy()} type="button">
        {label}
      </button>
      <span className="assign-note" role="status">
        {note}
      </span>
      {refused === null ? null : (
        <input
          aria-label={label}
          className="assign-field"
          id={id}
          onFocus={(event) => event.currentTarget.select()}
          readOnly
          value={refused}
        />
      )}
    </>
  );
}
