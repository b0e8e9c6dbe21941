'use client';
// Begins a round: fetches its questions first, and says so where they cannot be had.

import { useEffect, useRef, useState } from 'react';
import { primaryButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import { lateMessages } from '@/i18n/messages/late';
import { quizMessages } from '@/i18n/messages/quiz';
import { fetchQuestions } from './questions';
import type { Surface } from './review/cards';
import type { ShownItem } from './shown';

interface StartButtonProps {
  /** Asked at every press: a mixture is a new one each time. */
  readonly choose: () => readonly Pick<Surface, 'item' | 'lesson'>[];
  readonly onStart: (items: readonly ShownItem[]) => void;
  readonly locale: Locale;
  readonly className?: string;
  readonly describedBy?: string;
  readonly children: string;
}

export function StartButton(props: StartButtonProps) {
  const { choose, onStart, locale, className = '', describedBy, children } = props;
  const words = quizMessages[locale];
  const [state, setState] = useState<'resting' | 'fetching' | 'failed'>('resting');
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);

  async function start() {
    if (state === 'fetching') return;
    setState('fetching');
    try {
      const items = await fetchQuestions(choose(), locale);
      // Another round may have begun meanwhile, and taken this button with it.
      if (isThere.current) onStart(items);
    } catch {
      setState('failed');
    }
  }

  return (
    <>
      <button
        type="button"
        aria-disabled={state === 'fetching'}
        aria-describedby={describedBy}
        className={`${primaryButton} ${className}`}
        onClick={() => void start()}
      >
        {state === 'failed' ? lateMessages[locale].again : children}
      </button>
      <p role="status" className="text-[15px] text-ink-2 [&:not(:empty)]:mt-3">
        {state === 'fetching' ? words.fetching : state === 'failed' ? words.fetchFailed : null}
      </p>
    </>
  );
}
