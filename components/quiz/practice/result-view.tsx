'use client';
// Somebody's results, read from the link alone.

import { useCallback, useEffect, useState } from 'react';
import { quietButton } from '@/components/ui/button';
import { formatDate } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { lateMessages } from '@/i18n/messages/late';
import { quizMessages } from '@/i18n/messages/quiz';
import type { BankIndex } from '../bank-index';
import { fetchQuestions } from '../questions';
import { makeBank } from '../review/bank';
import { OutcomeMark } from '../summary';
import { type SharedResult, unpackResult } from './share';

interface ResultViewProps {
  readonly index: BankIndex;
  readonly locale: Locale;
}

type Read = 'reading' | 'unreadable' | SharedResult;

/** What was asked, by the id of the item. */
type Stems = 'fetching' | 'failed' | ReadonlyMap<string, string>;

/** The link holds ids alone: the questions come from the course's own files. */
function useStems(result: Read, index: BankIndex, locale: Locale) {
  const [stems, setStems] = useState<Stems>('fetching');
  const fetchStems = useCallback(async () => {
    if (typeof result === 'string') return;
    const { surfaces } = makeBank(index);
    const known = result.items.flatMap(({ id }) => surfaces.get(id) ?? []);
    setStems('fetching');
    try {
      const items = known.length === 0 ? [] : await fetchQuestions(known, locale);
      setStems(new Map(items.map(({ id, stem }) => [id, stem])));
    } catch {
      setStems('failed');
    }
  }, [result, index, locale]);
  useEffect(() => void fetchStems(), [fetchStems]);
  return { stems, fetchStems };
}

export function ResultView({ index, locale }: ResultViewProps) {
  const words = quizMessages[locale];
  const [result, setResult] = useState<Read>('reading');

  const { stems, fetchStems } = useStems(result, index, locale);

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
      {stems === 'failed' ? (
        <p role="status" className="mt-4 flex flex-wrap items-center gap-3 text-[15px]">
          {words.fetchFailed}
          <button type="button" className={quietButton} onClick={() => void fetchStems()}>
            {lateMessages[locale].again}
          </button>
        </p>
      ) : null}
      <ol className="mt-5 border-t border-line">
        {result.items.map(({ id, outcome }, index) => (
          <li
            key={id}
            className="flex flex-wrap items-start gap-x-4 gap-y-1 border-b border-line py-3.5"
          >
            <span className="w-6 shrink-0 text-right font-bold text-ink-2">{index + 1}</span>
            <p className="min-w-0 flex-1 basis-60 leading-snug">
              {typeof stems === 'string' ? null : (stems.get(id) ?? words.resultGone)}
            </p>
            <OutcomeMark outcome={outcome} words={words} />
          </li>
        ))}
      </ol>
    </>
  );
}
