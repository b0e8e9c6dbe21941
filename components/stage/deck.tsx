'use client';
// Turns the list of slides into a talk: one slide at a time, moved by keys, buttons, swipes, links and the other window.

import {
  type CSSProperties,
  type ReactNode,
  type RefObject,
  Suspense,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { FigureLinkContext } from '@/components/figure/linked';
import { AheadContext } from '@/components/figure/use-waking';
import type { Rung } from '@/content/schema';
import { stageMessages } from '@/i18n/messages/stage';
import { talkMessages } from '@/i18n/messages/talk';
import { useLocale } from '@/i18n/use-locale';
import { DeckButtons } from './deck-buttons';
import type { DeckEntry } from './deck-entry';
import { Presenter, usePartsAhead } from './late-parts';
import { OverSlides } from './over-slides';
import { slideIn, useHash } from './position';
import { Countdown } from './talk/countdown';
import { linkOf } from './talk/link';
import type { Paces } from './talk/pacing';
import { PointerLayer } from './talk/pointer-layer';
import { useOthers, useRole, useTalk } from './talk/use-talk';
import { useWakeLock } from './talk/use-wake-lock';
import { useCommands } from './use-commands';
import { useFit } from './use-fit';
import { usePrint } from './use-print';
import { useSwipe } from './use-swipe';
import { useSharedFolds, useSharedSlide } from './use-two-windows';
import { usePresenterTitle } from './whole-page';

interface DeckProps {
  readonly lesson: string;
  readonly rung: Rung;
  readonly entries: readonly DeckEntry[];
  /** How much of a class each slide has. */
  readonly paces: Paces;
  /** One slide per entry, drawn by the server. */
  readonly children: readonly ReactNode[];
}

export function Deck({ lesson, rung, entries, paces, children }: DeckProps) {
  const locale = useLocale();
  const messages = stageMessages[locale];
  const hash = useHash();
  const talkHere = useTalk(lesson);
  const { talk } = talkHere;
  const role = useRole();
  const others = useOthers(talk);
  const deck = useRef<HTMLElement>(null);

  // Before scripts run, and without them, every slide is listed down the page.
  const steps = entries.map((entry) => entry.step);
  const number = hash === null ? null : slideIn(hash, steps);
  const here = number ?? 1;
  const entry = number === null ? undefined : entries[number - 1];
  const isPresenter = number !== null && role === 'presenter';
  const links = useMemo(() => entries.map((_, index) => linkOf(talk, index + 1)), [talk, entries]);
  const screen = others.find((other) => other.role === 'screen');
  useSharedSlide(talk, number, entries.length);
  useSharedFolds(talk, deck);
  useFit(deck, number);
  const printing = usePrint(deck);
  const wake = useWakeLock(number !== null);
  useClosedCards(deck);
  usePresenterTitle(isPresenter);
  const commands = useCommands({ lesson, entries, deck, talkHere, number, isPresenter });
  const { obey, tool, isLeaving } = commands;
  const isAhead = commands.hasBegun || others.length > 0;
  usePartsAhead(isAhead, lesson);
  const swipe = useSwipe((direction) => obey(direction === 1 ? 'next' : 'previous'));

  return (
    <main
      ref={deck}
      className="deck"
      data-rung={rung}
      data-live={number !== null}
      data-print={printing.perPage ?? undefined}
      data-notes={commands.areNotesOpen && !isPresenter}
      data-window={isPresenter ? 'presenter' : 'screen'}
      aria-label={messages.deck}
      style={isPresenter && screen ? ({ '--ratio': screen.ratio } as CSSProperties) : undefined}
      {...swipe}
    >
      <AheadContext value={isAhead}>
        {children.map((slide, index) => {
          const isNext = isPresenter && index === here;
          return (
            <div
              key={String(index)}
              className="slide-holder"
              data-place={isNext ? 'next' : undefined}
              hidden={
                printing.perPage === null && number !== null && index + 1 !== number && !isNext
              }
              inert={isNext}
            >
              <FigureLinkContext value={links[index] ?? null}>{slide}</FigureLinkContext>
            </div>
          );
        })}
      </AheadContext>
      {number === null ? null : <PointerLayer talk={talk} slide={number} tool={tool} />}
      <p role="status" className="sr-only">
        {number === null || !entry
          ? ''
          : messages.announced(number, entries.length, `${entry.title} ${entry.part}`.trim())}
      </p>
      {isPresenter ? (
        <Suspense>
          <Presenter
            talk={talk}
            entries={entries}
            paces={paces}
            number={here}
            tool={tool}
            hasScreen={screen !== undefined}
            wake={wake}
            onCommand={obey}
            onPick={commands.turn}
          />
        </Suspense>
      ) : (
        <DeckButtons number={here} count={entries.length} onCommand={obey} />
      )}
      <Countdown talk={talk} />
      <p role="status" className="deck-notice">
        {isLeaving ? talkMessages[locale][isPresenter ? 'closing' : 'leaving'] : ''}
      </p>
      <OverSlides
        talk={talk}
        lesson={lesson}
        entries={entries}
        number={number}
        isPresenter={isPresenter}
        hasPresenter={!isPresenter && others.some((other) => other.role === 'presenter')}
        commands={commands}
        onPrint={printing.print}
      />
    </main>
  );
}

/** A term's card closes with its slide, before anything is laid out: WebKit 2.50 never ends placing one in a hidden slide. */
function useClosedCards(deck: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const cards = deck.current?.querySelectorAll<HTMLElement>(':popover-open') ?? [];
    for (const card of cards) if (card.closest('.slide-holder[hidden]')) card.hidePopover();
  });
}
