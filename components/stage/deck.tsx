'use client';
// Turns the list of slides into a presentation: one slide at a time, moved by keys, buttons, swipes and links.

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { lessonPath } from '@/components/site/paths';
import type { Rung } from '@/content/schema';
import { stageMessages } from '@/i18n/messages/stage';
import { useLocale } from '@/i18n/use-locale';
import { savedLetterKeys } from '@/store/progress';
import { chooseTheme } from '@/store/theme';
import { useSaved } from '@/store/use-saved';
import { DeckButtons } from './deck-buttons';
import type { DeckEntry } from './deck-entry';
import { Blackout, Help, Overview } from './dialogs';
import { showSlide, slideIn, useHash } from './position';
import { type Command, commandOf, ownsKey, typedKey } from './shortcuts';
import { useFit } from './use-fit';
import { useSwipe } from './use-swipe';

type OpenDialog = 'overview' | 'help' | 'blackout';

function switchTheme() {
  const next = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
  chooseTheme(next);
}

export function Deck({
  lesson,
  rung,
  entries,
  children,
}: {
  lesson: string;
  rung: Rung;
  entries: readonly DeckEntry[];
  /** One slide per entry, drawn by the server. */
  children: readonly ReactNode[];
}) {
  const locale = useLocale();
  const messages = stageMessages[locale];
  const router = useRouter();
  const areLettersOn = useSaved(savedLetterKeys);
  const hash = useHash();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [areNotesOpen, setNotesOpen] = useState(false);
  const deck = useRef<HTMLElement>(null);

  // Before scripts run, and without them, every slide is listed down the page.
  const number =
    hash === null
      ? null
      : slideIn(
          hash,
          entries.map((entry) => entry.step),
        );
  const entry = number === null ? undefined : entries[number - 1];
  useFit(deck, number);

  // A term's card closes with its slide, before anything is laid out: WebKit 2.50 never ends placing one within
  // a slide that is hidden.
  useLayoutEffect(() => {
    const cards = deck.current?.querySelectorAll<HTMLElement>(':popover-open') ?? [];
    for (const card of cards) if (card.closest('.slide-holder[hidden]')) card.hidePopover();
  });

  function obey(command: Command) {
    const here = number ?? 1;
    switch (command) {
      case 'next':
        return showSlide(Math.min(entries.length, here + 1));
      case 'previous':
        return showSlide(Math.max(1, here - 1));
      case 'first':
        return showSlide(1);
      case 'last':
        return showSlide(entries.length);
      case 'notes':
        return setNotesOpen(!areNotesOpen);
      case 'theme':
        return switchTheme();
      case 'leave':
        return router.push(`${lessonPath(locale, lesson)}${entry?.step ? `#${entry.step}` : ''}`);
      default:
        return setDialog(command);
    }
  }

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const key = typedKey(event);
      const command = commandOf(key, areLettersOn);
      if (command === null || ownsKey(event.target, key ?? '')) return;
      // A full-screen figure takes Escape for itself.
      if (key === 'Escape' && document.fullscreenElement) return;
      event.preventDefault();
      obey(command);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });

  const swipe = useSwipe((direction) => obey(direction === 1 ? 'next' : 'previous'));
  const close = () => setDialog(null);

  return (
    <main
      ref={deck}
      className="deck"
      data-rung={rung}
      data-live={number !== null}
      data-notes={areNotesOpen}
      aria-label={messages.deck}
      {...swipe}
    >
      {children.map((slide, index) => (
        <div
          key={String(index)}
          className="slide-holder"
          hidden={number !== null && index + 1 !== number}
        >
          {slide}
        </div>
      ))}
      <p role="status" className="sr-only">
        {number === null || !entry
          ? ''
          : messages.announced(number, entries.length, `${entry.title} ${entry.part}`.trim())}
      </p>
      <DeckButtons number={number ?? 1} count={entries.length} onCommand={obey} />
      {dialog === 'overview' ? (
        <Overview
          entries={entries}
          number={number ?? 1}
          onClose={close}
          onPick={(picked) => {
            close();
            showSlide(picked);
          }}
        />
      ) : null}
      {dialog === 'help' ? <Help onClose={close} /> : null}
      {dialog === 'blackout' ? <Blackout onClose={close} /> : null}
    </main>
  );
}
