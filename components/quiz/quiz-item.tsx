'use client';
// A question that can be answered: keeps the answer, grades it here in the browser, remembers the attempt.

import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Locale } from '@/i18n/locales';
import { quizMessages } from '@/i18n/messages/quiz';
import { type Confidence, lastAttempt, recordAttempt, savedAttempts } from '@/store/answers';
import { useSaved } from '@/store/use-saved';
import { advanceAnswer, gradeAnswer, problemOf } from './grade';
import { ItemFrame, untouched } from './item-frame';
import { meaningOf } from './keys';
import type { Answer, Grade } from './kinds/contract';
import type { ShownItem } from './shown';

interface QuizItemProps {
  readonly item: ShownItem;
  readonly number: number;
  readonly level: 2 | 3;
  readonly locale: Locale;
  readonly onGraded?: (itemId: string, grade: Grade) => void;
  readonly className?: string;
}

export function QuizItem({ item, number, level, locale, onGraded, className }: QuizItemProps) {
  const words = quizMessages[locale];
  const [state, setState] = useState(() => untouched(item));
  const before = lastAttempt(useSaved(savedAttempts), item.id);
  const rootRef = useRef<HTMLElement>(null);
  const focusNext = useFocusAfterDraw(rootRef);

  function onAnswer(answer: Answer, said = '') {
    // A row that moves takes the button under the finger with it, but the browser forgets the focus.
    focusNext(keyOf(document.activeElement));
    setState((now) => ({ ...now, answer, said, problem: null }));
  }

  function onConfidence(confidence: Confidence) {
    setState((now) => ({ ...now, confidence }));
  }

  function onCheck() {
    if (state.grade !== null) return;
    const { answer, confidence } = state;
    const problem = problemOf(item, answer, words);
    if (problem !== null) {
      setState((now) => ({ ...now, problem }));
      return;
    }
    const next = advanceAnswer(item, answer);
    if (next !== null) {
      focusNext('[data-rows] input:enabled');
      setState((now) => ({ ...now, answer: next }));
      return;
    }
    const grade = gradeAnswer(item, answer);
    focusNext('[data-focus=verdict]');
    setState((now) => ({ ...now, grade }));
    recordAttempt(item.id, {
      chosen: answer,
      correct: grade.isCorrect,
      confidence,
      at: Date.now(),
    });
    onGraded?.(item.id, grade);
  }

  function onAgain() {
    focusNext('[data-focus=stem]');
    setState(untouched(item));
  }

  function onKeyDown(event: KeyboardEvent) {
    const meaning = meaningOf({
      key: event.key,
      hasModifier: event.ctrlKey || event.altKey || event.metaKey || event.shiftKey,
      isComposing: event.nativeEvent.isComposing,
      keyCode: event.keyCode,
      target: targetOf(event.target),
    });
    if (meaning === null) return;
    event.preventDefault();
    if (meaning === 'check') onCheck();
    else chooseRow(event.currentTarget, event.target, meaning.choose);
  }

  return (
    <ItemFrame
      item={item}
      number={number}
      level={level}
      words={words}
      state={state}
      wasRight={before?.correct ?? null}
      actions={{ rootRef, onAnswer, onConfidence, onCheck, onAgain, onKeyDown }}
      {...(className === undefined ? {} : { className })}
    />
  );
}

/** Gives back a function that names what to focus once the next picture stands. */
function useFocusAfterDraw(rootRef: { readonly current: HTMLElement | null }) {
  const selector = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (selector.current === null) return;
    const target = rootRef.current?.querySelector<HTMLElement>(selector.current);
    selector.current = null;
    if (target !== document.activeElement) target?.focus();
  });
  return (next: string | null) => {
    selector.current = next;
  };
}

function keyOf(element: Element | null): string | null {
  const key = element?.getAttribute('data-key');
  return key ? `[data-key="${CSS.escape(key)}"]` : null;
}

function targetOf(target: EventTarget): 'text' | 'choice' | 'other' {
  if (!(target instanceof HTMLInputElement)) {
    return target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement
      ? 'other'
      : 'choice';
  }
  return target.type === 'text' ? 'text' : 'choice';
}

/** Chooses the row with this digit: in the group that has the focus, else in the one that is open. */
function chooseRow(root: Element, target: EventTarget, digit: number): void {
  const around = target instanceof Element ? target.closest('[data-rows]') : null;
  const group = around ?? root.querySelector('[data-rows]:has(input:enabled)');
  const input = group?.querySelectorAll<HTMLInputElement>('input:enabled')[digit - 1];
  input?.focus();
  input?.click();
}
