'use client';
// Turns the list of slides into a talk: one slide at a time, moved by keys, buttons, swipes, links and the other window.

import { useRouter } from 'next/navigation';
import {
  type ReactNode,
  Suspense,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type HandKey, sayHandKey } from '@/components/figure/hands/hand-keys';
import { fetchHandsAhead } from '@/components/figure/hands/use-class-guess';
import { FigureLinkContext } from '@/components/figure/linked';
import { AheadContext } from '@/components/figure/use-waking';
import { lessonPath } from '@/components/site/paths';
import { late } from '@/components/ui/late';
import { whenIdle } from '@/components/ui/when-idle';
import type { Rung } from '@/content/schema';
import { stageMessages } from '@/i18n/messages/stage';
import { talkMessages } from '@/i18n/messages/talk';
import { useLocale } from '@/i18n/use-locale';
import { chooseTheme } from '@/store/theme';
import { DeckButtons } from './deck-buttons';
import type { DeckEntry } from './deck-entry';
import { Blackout, Blocked, Help, Overview, QrDialog } from './dialogs';
import { readHash, showSlide, slideIn, useHash } from './position';
import type { Command } from './shortcuts';
import { COUNTDOWN_MS, Countdown } from './talk/countdown';
import { linkOf } from './talk/link';
import type { Paces } from './talk/pacing';
import { PointerLayer, type Tool } from './talk/pointer-layer';
import { addressOf, useOthers, useRole, useTalk, useTalkValue } from './talk/use-talk';
import { useWakeLock } from './talk/use-wake-lock';
import {
  clockValue,
  countdownValue,
  coverValue,
  inkValue,
  valueIn,
  voteValue,
} from './talk/values';
import { LEAVE_WITHIN_MS, useDeckKeys } from './use-deck-keys';
import { useFit } from './use-fit';
import { usePrint } from './use-print';
import { useSwipe } from './use-swipe';
import { useSharedFolds, useSharedSlide } from './use-two-windows';

const loadPresenter = () => import('./talk/presenter');
const Presenter = late(loadPresenter);
const loadVote = () => import('./stage-vote');
const StageVote = late(loadVote);

type OpenDialog = 'overview' | 'help';

/** Another window that could not be opened: null as its address where the browser joins no windows. */
interface NotOpened {
  readonly role: 'presenter' | 'screen';
  readonly address: string | null;
}

function switchTheme() {
  const next = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
  chooseTheme(next);
}

/** The whole page, however it is shown: where a figure fills the screen, that is left first. */
async function switchFullscreen() {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // The browser has a key of its own for it.
  }
}

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
  const router = useRouter();
  const hash = useHash();
  const { talk, open } = useTalk(lesson);
  const role = useRole();
  const others = useOthers(talk);
  const cover = useTalkValue(talk, coverValue);
  const isVoteOpen = useTalkValue(talk, voteValue).isOpen;
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [notOpened, setNotOpened] = useState<NotOpened | null>(null);
  const [areNotesOpen, setNotesOpen] = useState(false);
  const [tool, setTool] = useState<Tool | null>(null);
  const [hasBegun, setHasBegun] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const deck = useRef<HTMLElement>(null);

  // Before scripts run, and without them, every slide is listed down the page.
  const steps = entries.map((entry) => entry.step);
  const number = hash === null ? null : slideIn(hash, steps);
  const here = number ?? 1;
  const entry = number === null ? undefined : entries[number - 1];
  const isPresenter = number !== null && role === 'presenter';
  const isAhead = hasBegun || others.length > 0;
  const links = useMemo(() => entries.map((_, index) => linkOf(talk, index + 1)), [talk, entries]);
  const screen = others.find((other) => other.role === 'screen');
  useSharedSlide(talk, number, entries.length);
  useSharedFolds(talk, deck);
  useFit(deck, number);
  const printing = usePrint(deck);
  const wake = useWakeLock(number !== null);

  // A term's card closes with its slide, before anything is laid out: WebKit 2.50 never ends placing one within
  // a slide that is hidden.
  useLayoutEffect(() => {
    const cards = deck.current?.querySelectorAll<HTMLElement>(':popover-open') ?? [];
    for (const card of cards) if (card.closest('.slide-holder[hidden]')) card.hidePopover();
  });

  // A talk that has begun needs no network any more.
  useEffect(() => {
    if (!isAhead) return;
    return whenIdle(() => {
      loadPresenter().catch(() => undefined);
      fetchHandsAhead().catch(() => undefined);
      loadVote()
        .then(({ fetchAhead }) => fetchAhead(lesson, locale))
        .catch(() => undefined);
      import('@/components/ui/qr-code').catch(() => undefined);
    });
  }, [isAhead, lesson, locale]);

  useEffect(() => {
    if (!isLeaving) return;
    const timer = setTimeout(() => setLeaving(false), LEAVE_WITHIN_MS);
    return () => clearTimeout(timer);
  }, [isLeaving]);

  // The presenter's window is told apart in the list of windows.
  useEffect(() => {
    if (!isPresenter) return;
    const before = document.title;
    document.title = `${talkMessages[locale].windowTitle} · ${before}`;
    return () => {
      document.title = before;
    };
  }, [isPresenter, locale]);

  /** The slide by now: keys may come faster than pictures. */
  const nowHere = (): number => (number === null ? 1 : slideIn(readHash(), steps));

  /** A vote that is put aside goes on where it was. */
  function showVote(isOpen: boolean) {
    const { shown, isOpen: wasOpen } = valueIn(talk, voteValue);
    if (isOpen !== wasOpen) talk.set(voteValue.key, { isOpen, shown });
  }

  function turn(next: number) {
    // A clicker turns slides, whatever lies over them.
    setDialog(null);
    showVote(false);
    if (document.fullscreenElement && document.fullscreenElement !== document.documentElement) {
      void document.exitFullscreen();
    }
    setHasBegun(true);
    const { ranMs, sinceMs } = valueIn(talk, clockValue);
    if (next > nowHere() && ranMs === 0 && sinceMs === null) {
      talk.set(clockValue.key, { ranMs: 0, sinceMs: Date.now() });
    }
    showSlide(Math.min(entries.length, Math.max(1, next)));
  }

  function openOther(wanted: 'presenter' | 'screen') {
    const id = open();
    const address = id === null ? null : addressOf(wanted, id, here);
    const shape = wanted === 'presenter' ? 'popup,width=1280,height=760' : '';
    const opened = address && window.open(address, `talk-${wanted}-${id}`, shape);
    setNotOpened(opened ? null : { role: wanted, address });
    setHasBegun(true);
  }

  function leave() {
    if (isPresenter) window.close();
    else router.push(`${lessonPath(locale, lesson)}${entry?.step ? `#${entry.step}` : ''}`);
  }

  /** The knobs of the figure on this slide, where it has some. */
  function pressDrawer() {
    deck.current
      ?.querySelector<HTMLElement>('.slide-holder:not([hidden], [data-place]) [data-drawer-button]')
      ?.click();
  }

  /** The figure on this slide counts hands, where it asks for a guess. */
  function sayHand(key: HandKey) {
    const slide = deck.current?.querySelector('.slide-holder:not([hidden], [data-place])');
    if (slide) sayHandKey(slide, key);
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
        return openOther(isPresenter ? 'screen' : 'presenter');
      case 'knobs':
        return pressDrawer();
      case 'laser':
      case 'spotlight':
      case 'pen':
        return setTool(tool === command ? null : command);
      case 'erase':
        return talk.set(inkValue(here).key, []);
      case 'timer': {
        const isRunning = valueIn(talk, countdownValue) !== null;
        return talk.set(countdownValue.key, isRunning ? null : Date.now() + COUNTDOWN_MS);
      }
      case 'blackout':
        return talk.set(coverValue.key, cover === 'dark' ? 'none' : 'dark');
      case 'qr':
        return talk.set(coverValue.key, cover === 'qr' ? 'none' : 'qr');
      case 'vote':
        return showVote(!isVoteOpen);
      case 'hand':
        return sayHand(Number(key) - 1);
      case 'hand-back':
        return sayHand('back');
      case 'guess':
        return sayHand('done');
      case 'leave':
        return leave();
      default:
        return setDialog(command);
    }
  }

  const uncover = () => talk.set(coverValue.key, 'none');
  useDeckKeys({
    isDark: cover === 'dark' && !isPresenter,
    obey(command, key) {
      // A clicker's key for the end is near the others: the talk ends only when it is pressed twice.
      if (command === 'leave' && !isLeaving) setLeaving(true);
      else obey(command, key);
    },
  });

  const swipe = useSwipe((direction) => obey(direction === 1 ? 'next' : 'previous'));
  const close = () => setDialog(null);
  const stepHash = entry?.step ? `#${entry.step}` : '';

  return (
    <main
      ref={deck}
      className="deck"
      data-rung={rung}
      data-live={number !== null}
      data-print={printing.perPage ?? undefined}
      data-notes={areNotesOpen && !isPresenter}
      data-window={isPresenter ? 'presenter' : 'screen'}
      aria-label={messages.deck}
      style={
        isPresenter && screen ? ({ '--ratio': screen.ratio } as React.CSSProperties) : undefined
      }
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
            onPick={turn}
          />
        </Suspense>
      ) : (
        <DeckButtons number={here} count={entries.length} onCommand={obey} />
      )}
      <Countdown talk={talk} />
      <p role="status" className="deck-notice">
        {isLeaving ? talkMessages[locale][isPresenter ? 'closing' : 'leaving'] : ''}
      </p>
      {dialog === 'overview' ? (
        <Overview
          entries={entries}
          number={here}
          onClose={close}
          onPrint={printing.print}
          onPick={(picked) => {
            close();
            turn(picked);
          }}
        />
      ) : null}
      {dialog === 'help' ? <Help onClose={close} /> : null}
      {notOpened ? <Blocked {...notOpened} onClose={() => setNotOpened(null)} /> : null}
      {cover === 'dark' && !isPresenter && number !== null ? <Blackout onClose={uncover} /> : null}
      {cover === 'qr' && !isPresenter && number !== null ? (
        <QrDialog path={`${lessonPath(locale, lesson)}${stepHash}`} onClose={uncover} />
      ) : null}
      {isVoteOpen && number !== null ? (
        <Suspense>
          <StageVote
            talk={talk}
            lesson={lesson}
            step={entry?.step ?? undefined}
            isPrivate={isPresenter}
            isRunning={isPresenter || !others.some((other) => other.role === 'presenter')}
            onClose={() => showVote(false)}
          />
        </Suspense>
      ) : null}
    </main>
  );
}
