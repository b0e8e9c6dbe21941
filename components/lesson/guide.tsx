'use client';
// Where the reader is: the thin bar, the table of contents, and the P key that opens the slides at this step.

import { useRouter } from 'next/navigation';
import { useEffect, useMemo } from 'react';
import { presentPath } from '@/components/site/paths';
import { ownsKey, typedKey } from '@/components/stage/shortcuts';
import { readingMessages } from '@/i18n/messages/reading';
import { useLocale } from '@/i18n/use-locale';
import { savedLetterKeys } from '@/store/letter-keys';
import { nothingRead, savedProgress } from '@/store/progress';
import { useSaved } from '@/store/use-saved';
import { useReading } from './reading';

export interface GuideStep {
  readonly id: string;
  readonly title: string;
  /** Number of the step's first slide. */
  readonly slide: number;
}

export function Guide({ lesson, steps }: { lesson: string; steps: readonly GuideStep[] }) {
  const locale = useLocale();
  const messages = readingMessages[locale];
  const router = useRouter();
  const ids = useMemo(() => steps.map((step) => step.id), [steps]);
  const current = useReading(lesson, ids);
  const saved = useSaved(savedProgress)[lesson] ?? nothingRead;
  const isLetterKeysOn = useSaved(savedLetterKeys);

  // Steps that were renamed since are no longer counted.
  const read = ids.filter((id) => saved.read.includes(id));

  useEffect(() => {
    if (!isLetterKeysOn) return;
    const slide = steps.find((step) => step.id === current)?.slide ?? 1;
    function open(event: KeyboardEvent) {
      if (typedKey(event) !== 'p' || ownsKey(event.target, 'p')) return;
      event.preventDefault();
      router.push(`${presentPath(locale, lesson)}#${slide}`);
    }
    window.addEventListener('keydown', open);
    return () => window.removeEventListener('keydown', open);
  }, [isLetterKeysOn, steps, current, router, locale, lesson]);

  const list = (
    <ol>
      {steps.map(({ id, title }) => (
        <li key={id} data-read={read.includes(id)}>
          <a href={`#${id}`} aria-current={id === current ? 'step' : undefined}>
            {title}
            {read.includes(id) ? <span className="sr-only"> ({messages.isRead})</span> : null}
          </a>
        </li>
      ))}
    </ol>
  );

  const count = messages.stepsReadShort(read.length, steps.length);

  return (
    <div className="guide">
      <progress
        className="reading-bar"
        value={read.length}
        max={steps.length}
        aria-label={messages.stepsRead(read.length, steps.length)}
      />
      <nav className="toc-rail" aria-label={messages.toc}>
        <p>{messages.toc}</p>
        {list}
        <p className="toc-count needs-scripts">{count}</p>
      </nav>
      <details className="toc-fold">
        <summary>
          <span>{messages.toc}</span>
          <span className="toc-count needs-scripts">{count}</span>
        </summary>
        <nav aria-label={messages.toc}>{list}</nav>
      </details>
    </div>
  );
}
