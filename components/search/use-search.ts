'use client';
// The search as it arrives: what is found for what is typed, or why there is nothing yet.

import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Locale } from '@/i18n/locales';
import type { Found, Search } from './find';
import { loadSearch } from './load-search';

type State = { readonly is: 'loading' | 'failed' } | { readonly is: 'ready'; readonly run: Search };

const nothing: readonly Found[] = [];

export function useSearch(
  typed: string,
  locale: Locale,
): {
  readonly is: State['is'];
  readonly found: readonly Found[];
  /** What `found` answers: a slow device is a letter behind. */
  readonly answered: string;
  readonly retry: () => void;
} {
  const [state, setState] = useState<State>({ is: 'loading' });
  const answered = useDeferredValue(typed);

  const load = useCallback(() => {
    setState({ is: 'loading' });
    loadSearch(locale).then(
      (run) => setState({ is: 'ready', run }),
      () => setState({ is: 'failed' }),
    );
  }, [locale]);

  useEffect(load, [load]);

  const found = useMemo(
    () => (state.is === 'ready' && answered.trim() !== '' ? state.run(answered) : nothing),
    [state, answered],
  );
  return { is: state.is, found, answered, retry: load };
}
