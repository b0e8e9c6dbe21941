'use client';
// What scripts add to the ledger: a box to search it, tables that open for their address, the visitor's own clock.

import { useEffect, useId, useRef, useState } from 'react';
import { markOverdue, openAddressed, showMatches } from '@/components/facts/find';
import { factsMessages } from '@/i18n/messages/facts';
import { useLocale } from '@/i18n/use-locale';

export function Finder() {
  const messages = factsMessages[useLocale()];
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<number | null>(null);

  const search = (box: HTMLInputElement) => {
    const ledger = box.closest('.ledger');
    if (ledger) setFound(showMatches(ledger, box.value));
  };

  useEffect(() => {
    const box = input.current;
    const ledger = box?.closest('.ledger');
    if (!box || !ledger) return;
    // The page was built some day; whoever reads it later has a later calendar.
    markOverdue(ledger, new Date().toISOString().slice(0, 10));
    // What was typed before scripts arrived counts too.
    if (box.value !== '') setFound(showMatches(ledger, box.value));
    const open = () => openAddressed(ledger, window.location.hash);
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);

  return (
    <div className="glossary-filter needs-scripts">
      <label htmlFor={id}>
        {messages.search}
        <input
          ref={input}
          id={id}
          type="search"
          placeholder={messages.searchHint}
          onChange={(event) => search(event.target)}
        />
      </label>
      <p role="status">{found === null ? '' : messages.found(found)}</p>
    </div>
  );
}
