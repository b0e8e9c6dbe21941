'use client';
// A question that can be answered: keeps the answer, grades it here in the browser, remembers the attempt.

import {
  type KeyboardEvent,
  type RefObject,
  Suspense,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { late } from '@/components/ui/late';
import { whenShown } from '@/components/ui/when-shown';
import type { Locale } from '@/i18n/locales';
import { quizMessages } from '@/i18n/messages/quiz';
import { measure, Unfinished } from '@/player/measure';
import { type Confidence, lastAnswer, type Place } from '@/store/answer';
import { savedBackupOffer, savedOwnRating } from '@/store/review-settings';
import { useAnswers } from '@/store/use-answers';
import { useSaved } from '@/store/use-saved';
import { advanceAnswer, gradeAnswer, measureAnswer, needsRun, problemOf } from './grade';
import { ItemFrame } from './item-frame';
import { untouched } from './item-state';
import { type KeyPress, meaningOf } from './keys';
import type { Answer, Grade, Measured } from './kinds/contract';
import { type ShownItem, surfaceOf } from './shown';
import { useKeep } from './use-keep';
import { useVariant } from './use-variant';

const BackupOffer = late(() => import('./backup-offer'));

/** So many answers are worth keeping. */
const OFFERED_AFTER = 10;

interface QuizItemProps {
  readonly item: ShownItem;
  readonly number: number;
  readonly level: 2 | 3;
  readonly where: Place;
  readonly locale: Locale;
  /** `answer` is what was chosen, in the form in which it is kept. */
  readonly onGraded?: (itemId: string, grade: Grade, answer: Answer) => void;
  /** See `ItemFrame`. */
  readonly isSealed?: boolean;
  /** Whether it is the question in front of the learner. */
  readonly isOpen?: boolean;
  readonly className?: string;
}

export function QuizItem(props: QuizItemProps) {
  const { number, level, where, locale, onGraded, isOpen = true, className } = props;
  const words = quizMessages[locale];
  const { item, another } = useVariant(props.item);
  const [state, setState] = useState(() => untouched(item));
  const { answers } = useAnswers();
  const before = lastAnswer(answers, item.id);
  const [offersBackup, setOffersBackup] = useState(false);
  const rootRef = useRef<HTMLElement>(null);
  const stopwatch = useStopwatch(rootRef);
  const focusNext = useFocusAfterDraw(rootRef);
  const asksRating = useSaved(savedOwnRating) && where === 'review';
  const { keep, rating, rate, forget } = useKeep({ asksRating, isOpen });

  function onAnswer(answer: Answer, said = '') {
    // A row that moves takes the button under the finger with it, but the browser forgets the focus.
    focusNext(keyOf(document.activeElement));
    setState((now) => ({ ...now, answer, said, problem: null }));
  }

  function onConfidence(confidence: Confidence) {
    setState((now) => ({ ...now, confidence }));
  }

  async function onCheck() {
    if (state.grade !== null || state.isRunning) return;
    const { answer } = state;
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
    if (!needsRun(item)) {
      finish([]);
      return;
    }
    const tookMs = stopwatch.read();
    setState((now) => ({ ...now, isRunning: true, problem: null }));
    try {
      finish(await measureAnswer(item, answer, measure), tookMs);
    } catch (error) {
      setState((now) => ({ ...now, isRunning: false, problem: problemWords(error, words) }));
    }
  }

  /** Shows and remembers the verdict. The time a run takes is the simulator's, not the learner's. */
  function finish(measured: Measured, tookMs = stopwatch.read()) {
    const { answer, confidence } = state;
    const grade = gradeAnswer(item, answer, measured);
    focusNext('[data-focus=verdict]');
    setState((now) => ({ ...now, isRunning: false, measured, grade }));
    keep({
      item: item.id,
      lesson: item.lesson,
      kind: item.kind,
      at: Date.now(),
      tookMs,
      chosen: answer,
      correct: grade.isCorrect,
      share: grade.of === 0 ? 0 : grade.right / grade.of,
      confidence,
      seed: item.seed,
      misconceptions: metIn(grade),
      where,
      surface: surfaceOf(item),
    });
    onGraded?.(item.id, grade, answer);
    if (answers.length + 1 >= OFFERED_AFTER && !savedBackupOffer.get()) {
      savedBackupOffer.set(true);
      setOffersBackup(true);
    }
  }

  function onAgain() {
    focusNext('[data-focus=stem]');
    forget();
    const start = (problem: string | null): void => {
      stopwatch.restart();
      setState({ ...untouched(item), problem });
    };
    // Where no other numbers can be worked out, the same ones are there to be tried again.
    another().then(
      () => start(null),
      (error: unknown) => start(problemWords(error, words)),
    );
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
    if (meaning === 'check') void onCheck();
    else chooseRow(event.currentTarget, event.target, meaning.choose);
  }

  return (
    <>
      <ItemFrame
        item={item}
        number={number}
        level={level}
        words={words}
        state={state}
        wasRight={before?.correct ?? null}
        actions={{
          rootRef,
          onAnswer,
          onConfidence,
          onCheck: () => void onCheck(),
          onAgain,
          onKeyDown,
        }}
        rating={rating && { ...rating, onRate: rate }}
        isSealed={props.isSealed ?? false}
        {...(className === undefined ? {} : { className })}
      />
      {offersBackup ? (
        <Suspense>
          <BackupOffer why="tenth" onLater={() => setOffersBackup(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

/** Ids of the misconceptions behind what was chosen wrongly, each once. */
const metIn = ({ remarks }: Grade): readonly string[] => [
  ...new Set(
    remarks.flatMap(({ isRight, misconception }) =>
      isRight || misconception === null ? [] : [misconception.id],
    ),
  ),
];

/** Measures from the moment when the question first came on screen, in ms. */
function useStopwatch(rootRef: RefObject<HTMLElement | null>) {
  const startedAt = useRef<number | null>(null);
  useEffect(() => {
    if (rootRef.current === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      startedAt.current = performance.now();
      observer.disconnect();
    });
    const root = rootRef.current;
    const leave = whenShown(() => observer.observe(root));
    return () => {
      leave();
      observer.disconnect();
    };
  }, [rootRef]);
  return {
    read: () => (startedAt.current === null ? null : performance.now() - startedAt.current),
    restart: () => {
      startedAt.current = performance.now();
    },
  };
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

function targetOf(target: EventTarget): KeyPress['target'] {
  // In a free text Enter begins a line, and in a list of choices it opens the list.
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return 'free';
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

/** Why a run gave no answer, in the page's language. */
function problemWords(error: unknown, words: (typeof quizMessages)[Locale]): string {
  if (error instanceof Unfinished) return words.unfinished;
  return words.cannotRun(error instanceof Error ? error.message : String(error));
}
