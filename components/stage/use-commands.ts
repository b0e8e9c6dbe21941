'use client';
// What a talk is told to do, by keys, buttons and fingers, and what of that is this window's own.

import { useRouter } from 'next/navigation';
import { type RefObject, useEffect, useState } from 'react';
import { lessonPath } from '@/components/site/paths';
import { useLocale } from '@/i18n/use-locale';
import type { DeckEntry } from './deck-entry';
import { pressDrawer, sayHand } from './figure-on-slide';
import { readHash, showSlide, slideIn } from './position';
import type { Command } from './shortcuts';
import { COUNTDOWN_MS } from './talk/countdown';
import type { Tool } from './talk/pointer-layer';
import { type TalkHere, useTalkValue } from './talk/use-talk';
import {
  clockValue,
  countdownValue,
  coverValue,
  inkValue,
  valueIn,
  voteValue,
} from './talk/values';
import { LEAVE_WITHIN_MS, useDeckKeys } from './use-deck-keys';
import { type NotOpened, useOtherWindow } from './use-other-window';
import { leaveFigureFullscreen, switchFullscreen, switchTheme } from './whole-page';

export type OpenDialog = 'overview' | 'help';

interface Commanded {
  readonly lesson: string;
  readonly entries: readonly DeckEntry[];
  readonly deck: RefObject<HTMLElement | null>;
  readonly talkHere: TalkHere;
  /** The slide on the screen; null before scripts run. */
  readonly number: number | null;
  readonly isPresenter: boolean;
}

export interface Commands {
  readonly dialog: OpenDialog | null;
  readonly notOpened: NotOpened | null;
  readonly areNotesOpen: boolean;
  readonly tool: Tool | null;
  /** Whether a slide was turned, or another window asked for. */
  readonly hasBegun: boolean;
  /** Whether the key that leaves was pressed once. */
  readonly isLeaving: boolean;
  obey(command: Command, key?: string): void;
  turn(next: number): void;
  showVote(isOpen: boolean): void;
  uncover(): void;
  /** Closes what is open over the slides. */
  close(): void;
  forgetNotOpened(): void;
}

export function useCommands(commanded: Commanded): Commands {
  const { lesson, entries, deck, talkHere, number, isPresenter } = commanded;
  const { talk } = talkHere;
  const locale = useLocale();
  const router = useRouter();
  const other = useOtherWindow(talkHere);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [areNotesOpen, setNotesOpen] = useState(false);
  const [tool, setTool] = useState<Tool | null>(null);
  const [hasBegun, setHasBegun] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  useEffect(() => {
    if (!isLeaving) return;
    const timer = setTimeout(() => setLeaving(false), LEAVE_WITHIN_MS);
    return () => clearTimeout(timer);
  }, [isLeaving]);

  const cover = useTalkValue(talk, coverValue);
  const shownSlide = number ?? 1;
  /** The slide by now: keys may come faster than pictures. */
  const nowHere = (): number => {
    if (number === null) return 1;
    const steps = entries.map(({ step }) => step);
    return slideIn(readHash(), steps);
  };

  /** A vote that is put aside goes on where it was. */
  function showVote(isOpen: boolean) {
    const { shown, isOpen: wasOpen } = valueIn(talk, voteValue);
    if (isOpen !== wasOpen) talk.set(voteValue.key, { isOpen, shown });
  }

  function turn(next: number) {
    // A clicker turns slides, whatever lies over them.
    setDialog(null);
    showVote(false);
    leaveFigureFullscreen();
    setHasBegun(true);
    const { ranMs, sinceMs } = valueIn(talk, clockValue);
    if (next > nowHere() && ranMs === 0 && sinceMs === null) {
      talk.set(clockValue.key, { ranMs: 0, sinceMs: Date.now() });
    }
    showSlide(Math.min(entries.length, Math.max(1, next)));
  }

  function openOther() {
    other.open(isPresenter ? 'screen' : 'presenter', shownSlide);
    setHasBegun(true);
  }

  function leave() {
    const step = number === null ? null : entries[number - 1]?.step;
    if (isPresenter) window.close();
    else router.push(`${lessonPath(locale, lesson)}${step ? `#${step}` : ''}`);
  }

  function obey(command: Command, key = '') {
    setLeaving(false);
    switch (command) {
      case 'next':
        return turn(nowHere() + 1);
      case 'previous':
        return turn(nowHere() - 1);
      case 'first':
        return turn(1);
      case 'last':
        return turn(entries.length);
      case 'notes':
        return setNotesOpen(!areNotesOpen);
      case 'theme':
        return switchTheme();
      case 'fullscreen':
        return void switchFullscreen();
      case 'presenter':
        return openOther();
      case 'knobs':
        return pressDrawer(deck.current);
      case 'laser':
      case 'spotlight':
      case 'pen':
        return setTool(tool === command ? null : command);
      case 'erase':
        return talk.set(inkValue(shownSlide).key, []);
      case 'timer': {
        const isRunning = valueIn(talk, countdownValue) !== null;
        return talk.set(countdownValue.key, isRunning ? null : Date.now() + COUNTDOWN_MS);
      }
      case 'blackout':
        return talk.set(coverValue.key, cover === 'dark' ? 'none' : 'dark');
      case 'qr':
        return talk.set(coverValue.key, cover === 'qr' ? 'none' : 'qr');
      case 'vote':
        return showVote(!valueIn(talk, voteValue).isOpen);
      case 'hand':
        return sayHand(deck.current, Number(key) - 1);
      case 'hand-back':
        return sayHand(deck.current, 'back');
      case 'guess':
        return sayHand(deck.current, 'done');
      case 'leave':
        return leave();
      default:
        return setDialog(command);
    }
  }

  useDeckKeys({
    isDark: cover === 'dark' && !isPresenter,
    obey(command, key) {
      // A clicker's key for the end is near the others: the talk ends only when it is pressed twice.
      if (command === 'leave' && !isLeaving) setLeaving(true);
      else obey(command, key);
    },
  });

  return {
    dialog,
    notOpened: other.notOpened,
    areNotesOpen,
    tool,
    hasBegun,
    isLeaving,
    obey,
    turn,
    showVote,
    uncover: () => talk.set(coverValue.key, 'none'),
    close: () => setDialog(null),
    forgetNotOpened: other.forget,
  };
}
