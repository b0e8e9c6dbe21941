'use client';
// Under a lab: the lines that show it, as it is set now, in a page of somebody else.

import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { quietButton } from '@/components/ui/button';
import { embedMessages } from '@/i18n/messages/embed';
import { useLocale } from '@/i18n/use-locale';
import { embedSnippet } from './snippet';

export function EmbedOffer({ title }: { readonly title: string }) {
  const words = embedMessages[useLocale()];
  const id = useId();
  const [snippet, setSnippet] = useState('');
  const [said, setSaid] = useState('');
  const details = useRef<HTMLDetailsElement>(null);

  const write = useCallback(() => {
    if (details.current?.open) setSnippet(embedSnippet(new URL(window.location.href), title));
  }, [title]);
  // It may have been opened before the scripts came.
  useEffect(write, [write]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(snippet);
      setSaid(words.copied);
    } catch {
      setSaid(words.byHand);
    }
  }

  return (
    <details
      className="embed-offer mt-6"
      onToggle={() => {
        write();
        setSaid('');
      }}
      ref={details}
    >
      <summary className="min-h-11 content-center text-[15px] text-ink-2">{words.title}</summary>
      <div className="grid max-w-[760px] gap-2.5 pt-2">
        <label className="text-[15px] text-ink-2" htmlFor={id}>
          {words.lead}
        </label>
        <textarea
          className="rounded-[10px] border border-line bg-card p-3 font-mono text-[13px]"
          dir="ltr"
          id={id}
          onFocus={({ currentTarget }) => currentTarget.select()}
          readOnly
          rows={8}
          spellCheck={false}
          value={snippet}
        />
        <p className="flex flex-wrap items-center gap-3">
          <button className={quietButton} onClick={() => void copy()} type="button">
            {words.copy}
          </button>
          <span className="text-sm text-ink-2" role="status">
            {said}
          </span>
        </p>
      </div>
    </details>
  );
}
