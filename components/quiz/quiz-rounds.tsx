'use client';

// A lesson's questions in two rounds: one on each idea first, the others for whoever wants more.

import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { quietButton } from '@/components/ui/button';
import { replaceAddress } from '@/components/ui/replace-address';
import { quizMessages } from '@/i18n/messages/quiz';
import { QuizRunner } from './runner';
import { anchorOf, type ShownItem } from './shown';

interface QuizRoundsProps extends Omit<ComponentProps<typeof QuizRunner>, 'items'> {
  readonly rounds: { readonly first: readonly ShownItem[]; readonly more: readonly ShownItem[] };
}

export function QuizRounds({ rounds, ...rest }: QuizRoundsProps) {
  const { first, more } = rounds;
  const words = quizMessages[rest.locale];
  const [isMore, setIsMore] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const hasMoved = useRef(false);

  // An address with the anchor of a question in the second round opens that round.
  useEffect(() => {
    if (more.some(({ id }) => `#${anchorOf(id)}` === location.hash)) setIsMore(true);
  }, [more]);

  const items = isMore ? more : first;
  const start = items[0]?.id;
  useEffect(() => {
    if (!hasMoved.current || start === undefined) return;
    hasMoved.current = false;
    const stem = `#${CSS.escape(anchorOf(start))} [data-focus=stem]`;
    root.current?.querySelector<HTMLElement>(stem)?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: 'start' });
  }, [start]);

  function go(to: boolean) {
    hasMoved.current = true;
    // The anchor names a question of the round that is left.
    replaceAddress(location.pathname + location.search);
    setIsMore(to);
  }

  return (
    <div ref={root} className="scroll-mt-4">
      <QuizRunner key={isMore ? 'more' : 'first'} items={items} {...rest} />
      {more.length === 0 ? null : (
        <div className="mt-12 border-t border-line pt-5 noscript:hidden">
          {isMore ? null : <p className="mb-3 text-[15px] text-ink-2">{words.moreLead}</p>}
          <button type="button" className={quietButton} onClick={() => go(!isMore)}>
            {isMore ? words.firstRound : words.more(more.length)}
          </button>
        </div>
      )}
    </div>
  );
}
