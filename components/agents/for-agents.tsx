'use client';
// On a lab's page: tells a browser that has WebMCP what the lab can do. Everywhere else nothing is fetched.

import { useEffect } from 'react';
import { useLocale } from '@/i18n/use-locale';
import type { ModelContext } from './web-mcp';

interface MayHaveContext {
  readonly modelContext?: ModelContext;
}

const contextOf = (): ModelContext | undefined =>
  (document as MayHaveContext).modelContext ?? (navigator as MayHaveContext).modelContext;

export function ForAgents({ sim }: { readonly sim: string }) {
  const locale = useLocale();
  useEffect(() => {
    const context = contextOf();
    if (context === undefined) return;
    const own = new AbortController();
    import('./web-mcp')
      .then(({ describeLab }) => describeLab(context, sim, locale, own.signal))
      .catch((error) => {
        // To give a tool up rejects its registration.
        if (!own.signal.aborted) reportError(error);
      });
    return () => own.abort();
  }, [sim, locale]);
  return null;
}
