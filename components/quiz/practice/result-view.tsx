'use client';
// Somebody's results, read from the link alone.

import { useEffect, useState } from 'react';
import { formatDate } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { quizMessages } from '@/i18n/messages/quiz';
import type { ShownItem } from '../shown';
import { OutcomeMark } from '../summary';
import { type SharedResult, unpackResult } from './share';

interface ResultViewProps {
  readonly stems: readonly Pick<ShownItem, 'id' | 'stem' | 'stepHref'>[];
  readonly locale: Locale;
}

type Read = 'reading' | 'unreadable' | SharedResult;

export function ResultView({ stems, locale }: ResultViewProps) {
  const words = quizMessages[locale];
  const [result, setResult] = useState<Read>('reading');

  useEffect(() => {
    const read = () => setResult(unpackResult(location.hash.slice(1)) ?? 'unreadable');
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  if (result === 'reading') return null;
  if (result === 'unreadable') return <p role="status">{words.resultUnreadable}</p>;
  const tried = result.items.filter(({ outcome }) => outcome !== 'open').length;
  const right = result.items.filter(({ outcome }) => outcome === 'right').length;
  return (
    <>
      <p className="text-ink-2">{formatDate(result.day, locale)}</p>
      <p className="mt-1 text-[17px]">{words.summaryLine(right, tried, result.items.length)}</p>
      <ol className="mt-5 border-t border-line">
        {result.items.map(({ id, outcome }, index) => (
          <li
            key={id}
            className="flex flex-wrap items-start gap-x-4 gap-y-1 border-b border-line py-3.5"
          >
            <span className="w-6 shrink-0 text-right font-bold text-ink-2">{index + 1}</span>
            <p className="min-w-0 flex-1 basis-60 leading-snug">
              {stems.find((item) => item.id === id)?.stem ?? words.resultGone}
            </p>
            <OutcomeMark outcome={outcome} words={words} />
          </li>
        ))}
      </ol>
    </>
  );
}
