'use client';
// What this browser holds, in numbers, and how to ask it to hold that for long.

import { useEffect, useMemo, useState } from 'react';
import { SevenDays } from '@/components/quiz/seven-days';
import { quietButton } from '@/components/ui/button';
import { dayOf } from '@/components/ui/download';
import { formatDate, formatNumber, type Quantity } from '@/i18n/format';
import { dataMessages } from '@/i18n/messages/data';
import { useLocale } from '@/i18n/use-locale';
import { answersByItem } from '@/store/answer';
import { missionTries } from '@/store/mission-tries';
import { savedProgress } from '@/store/progress';
import { savedTexts } from '@/store/saved';
import { countUnread } from '@/store/unread';
import { useAnswers } from '@/store/use-answers';
import { useOwnItems } from '@/store/use-own-items';
import { useSaved } from '@/store/use-saved';
import { Said, Section } from './section';
import { quantityOfBytes } from './size';

export function Kept() {
  const locale = useLocale();
  const words = dataMessages[locale].kept;
  const { isReady, answers } = useAnswers();
  const own = useOwnItems();
  const progress = useSaved(savedProgress);
  const tried = useSaved(missionTries);
  const large = useMemo(() => bytesOf([answers, own.items]), [answers, own.items]);
  const bytes = HEAD_BYTES + large + (isReady ? bytesOf([...savedTexts()]) : 0);
  const count = (value: number, unit: string) => ({ value: formatNumber(value, locale), unit });
  const [first] = answers;
  const lessons = Object.values(progress).filter(({ read }) => read.length > 0).length;
  const since = first && words.since(formatDate(dayOf(first.at), locale));
  const rows: readonly (readonly [name: string, size: Quantity, note?: string | undefined])[] = [
    [words.answers, count(answers.length, words.piece), since],
    [words.items, count(answersByItem(answers).size, words.piece)],
    [words.lessons, count(lessons, words.lesson)],
    [words.missions, count(Object.keys(tried).length, words.piece)],
    [words.own, count(own.items.length, words.piece)],
    [words.size, quantityOfBytes(bytes, locale)],
  ];
  return (
    <Section id="kept" title={words.title}>
      <dl
        aria-busy={!isReady}
        className="grid grid-cols-2 gap-x-6 gap-y-5 rounded-frame border border-line bg-card p-5 sm:grid-cols-3 sm:p-6"
      >
        {rows.map(([name, size, note]) => (
          <div key={name} className="flex flex-col">
            <dt className="order-2 text-sm text-ink-2">
              <span className="block">{name}</span>
              {note === undefined ? null : <span className="block">{note}</span>}
            </dt>
            <dd className="text-[22px] leading-tight font-bold">
              {isReady ? size.value : '–'}
              <span className="ml-0.5 text-sm font-medium text-ink-2">{isReady && size.unit}</span>
            </dd>
          </div>
        ))}
      </dl>
      {/* Counted anew whenever what can be read has changed. */}
      <Unread key={`${answers.length} ${own.items.length}`} />
      <SevenDays />
      <Persist words={words} />
    </Section>
  );
}

function Unread() {
  const locale = useLocale();
  const words = dataMessages[locale].kept;
  const [count, setCount] = useState(0);
  useEffect(() => {
    countUnread().then(setCount, () => setCount(0));
  }, []);
  return count === 0 ? null : (
    <p className="text-[15px] text-ink-2">{words.unreadable(formatNumber(count, locale))}</p>
  );
}

/** Format, date, counts and checksum of a backup. */
const HEAD_BYTES = 250;

const bytesOf = (data: unknown): number => new TextEncoder().encode(JSON.stringify(data)).length;

type Persistence = 'unknown' | 'no' | 'yes' | 'refused';

function Persist({ words }: { words: (typeof dataMessages)['ko']['kept'] }) {
  const [state, setState] = useState<Persistence>('unknown');

  useEffect(() => {
    // Missing without https and in older browsers: then there is nothing to ask for.
    navigator.storage?.persisted?.().then(
      (isKept) => setState(isKept ? 'yes' : 'no'),
      () => setState('unknown'),
    );
  }, []);

  async function onAsk() {
    // A browser that answers with an error has not agreed either.
    setState((await navigator.storage.persist().catch(() => false)) ? 'yes' : 'refused');
  }

  return (
    <div className="grid gap-3">
      {state === 'no' || state === 'refused' ? (
        <>
          <p className="text-[15px] text-ink-2">{words.persistHint}</p>
          <p>
            <button type="button" className={quietButton} onClick={onAsk}>
              {words.persist}
            </button>
          </p>
        </>
      ) : null}
      <Said isBad={state === 'refused'}>
        {state === 'yes' ? words.persisted : state === 'refused' ? words.refused : null}
      </Said>
    </div>
  );
}
