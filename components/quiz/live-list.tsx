'use client';
// Shows the questions as they were drawn while the site was built, and replaces them with live ones when they come near the screen.

import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { quietButton } from '@/components/ui/button';
import { Drawn } from '@/components/ui/drawn';
import { whenNear } from '@/components/ui/when-near';
import { lateMessages } from '@/i18n/messages/late';
import type { LessonQuizProps } from './lesson-quiz-props';
// What is drawn does not bring its style sheets: only what the browser loads does.
import '@/components/ui/slider.css';

// Compiled for the server alone: the browser gets neither the branch nor what it loads.
const drawStill =
  typeof window === 'undefined'
    ? async (quiz: LessonQuizProps) => (await import('./still-list')).drawStillList(quiz)
    : null;

/** Loading starts this far below the screen, so that a reader rarely meets the still picture. */
const AHEAD = '900px';

interface LiveListProps extends LessonQuizProps {
  /** Ids of the questions, one on each idea. */
  readonly items: readonly string[];
}

export function LiveList({ lesson, locale, items }: LiveListProps) {
  const words = lateMessages[locale];
  const root = useRef<HTMLDivElement>(null);
  const touched = useRef<readonly Touched[]>([]);
  const [list, setList] = useState<ReactNode>(null);
  const [hasFailed, setHasFailed] = useState(false);

  const load = useCallback(async () => {
    try {
      const [{ ItemList }, { fetchQuestions }] = await Promise.all([
        import('./item-list'),
        import('./questions'),
      ]);
      const asked = await fetchQuestions(
        items.map((item) => ({ item, lesson })),
        locale,
      );
      touched.current = readTouched(root.current);
      setHasFailed(false);
      setList(<ItemList items={asked} locale={locale} />);
    } catch {
      setHasFailed(true);
    }
  }, [items, lesson, locale]);

  useEffect(() => {
    if (!root.current) return;
    return whenNear(root.current, AHEAD, () => void load());
  }, [load]);

  // What was chosen on the still picture is chosen again on the live one.
  useLayoutEffect(() => {
    if (list === null || root.current === null) return;
    const { current } = touched;
    touched.current = [];
    for (const each of current) repeatTouched(root.current, each);
  }, [list]);

  return (
    <div ref={root} className="grid grid-cols-1 gap-5">
      {hasFailed ? (
        <p role="status" className="flex flex-wrap items-center gap-3 text-[15px]">
          {words.questionsFailed}
          <button type="button" className={quietButton} onClick={load}>
            {words.again}
          </button>
        </p>
      ) : null}
      {list ?? (
        <Drawn
          attributes={{ className: 'grid grid-cols-1 gap-5' }}
          draw={drawStill && (() => drawStill({ lesson, locale }))}
          id={`quiz-${lesson}`}
        />
      )}
    </div>
  );
}

interface Touched {
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly hasFocus: boolean;
}

function readTouched(root: HTMLElement | null): Touched[] {
  const choices =
    root?.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]') ?? [];
  return [...choices]
    .map((input) => ({
      name: input.name,
      value: input.value,
      isChosen: input.checked,
      hasFocus: input === document.activeElement,
    }))
    .filter(({ isChosen, hasFocus }) => isChosen || hasFocus);
}

function repeatTouched(root: HTMLElement, { name, value, isChosen, hasFocus }: Touched): void {
  const input = root.querySelector<HTMLInputElement>(
    `input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`,
  );
  if (isChosen) input?.click();
  if (hasFocus) input?.focus();
}
