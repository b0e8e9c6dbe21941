'use client';
// What the presenter's window has around the slides: time and plan, tools, the list to jump to, and what is amiss.

import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import type { DeckEntry } from '@/components/stage/deck-entry';
import type { Command } from '@/components/stage/shortcuts';
import { type ClassLength, classLengths } from '@/content/schema';
import { stageMessages } from '@/i18n/messages/stage';
import { talkMessages } from '@/i18n/messages/talk';
import { useLocale } from '@/i18n/use-locale';
import { formatClock, ranMs, started, stopped, useNowMs } from './clock';
import { lateness, type Pace, type Paces } from './pacing';
import type { Tool } from './pointer-layer';
import type { Talk } from './talk';
import { useTalkValue } from './use-talk';
import type { WakeState } from './use-wake-lock';
import { clockValue, coverValue, lengthValue } from './values';

interface PresenterProps {
  readonly talk: Talk;
  readonly entries: readonly DeckEntry[];
  readonly paces: Paces;
  /** The slide that is shown, from 1. */
  readonly number: number;
  readonly tool: Tool | null;
  /** Whether the class's window is open. */
  readonly hasScreen: boolean;
  readonly wake: WakeState;
  readonly onCommand: (command: Command) => void;
  readonly onPick: (number: number) => void;
}

export default function Presenter(props: PresenterProps) {
  const { entries, number } = props;
  const t = talkMessages[useLocale()];
  return (
    <>
      <Times {...props} />
      <p className="talk-next">{number < entries.length ? t.next : t.last}</p>
      <div className="talk-below">
        <Tools {...props} />
        <Amiss {...props} />
        <List {...props} />
      </div>
    </>
  );
}

/** Minutes with at most one digit behind the point, as in 4.5. */
const minutesOf = (minutes: number): string => String(Math.round(minutes * 10) / 10);

function Times({ talk, paces, number }: PresenterProps) {
  const t = talkMessages[useLocale()].clock;
  const clock = useTalkValue(talk, clockValue);
  const length = useTalkValue(talk, lengthValue);
  const nowMs = useNowMs();
  const ran = ranMs(clock, nowMs);
  const left = length * 60_000 - ran;
  const isRunning = clock.sinceMs !== null;
  const pace = paces[length][number - 1] ?? null;
  return (
    <section className="talk-times" aria-label={t.label}>
      <div>
        <p>
          <span>{t.ran}</span>
          <b>{formatClock(ran)}</b>
        </p>
        <p data-over={left < 0}>
          <span>{left < 0 ? t.over : t.left}</span>
          <b>{formatClock(left < 0 ? -left : left + 999)}</b>
        </p>
      </div>
      <PaceLine pace={pace} ran={ran} hasBegun={isRunning || ran > 0} />
      <div className="talk-clock">
        <label>
          <span className="sr-only">{t.length}</span>
          <select
            value={length}
            onChange={({ target }) =>
              talk.set(lengthValue.key, Number(target.value) as ClassLength)
            }
          >
            {classLengths.map((minutes) => (
              <option key={minutes} value={minutes}>
                {t.minutes(minutes)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          onClick={() =>
            talk.set(clockValue.key, (isRunning ? stopped : started)(clock, Date.now()))
          }
        >
          {isRunning ? t.stop : t.start}
        </button>
        <button
          type="button"
          onClick={() => talk.set(clockValue.key, { ranMs: 0, sinceMs: Date.now() })}
        >
          {t.restart}
        </button>
      </div>
    </section>
  );
}

/** Where the slide stands in the plan, and how far from it the talk is. */
function PaceLine({ pace, ran, hasBegun }: { pace: Pace | null; ran: number; hasBegun: boolean }) {
  const t = talkMessages[useLocale()].clock;
  if (pace === null) return <p className="talk-pace">{t.noPlan}</p>;
  const late = lateness(pace, ran);
  const said = late === 0 ? t.onTime : (late > 0 ? t.late : t.early)(formatClock(Math.abs(late)));
  const isTimed = pace.toMin > pace.fromMin;
  return (
    <p className="talk-pace" data-pace={late > 0 ? 'late' : late < 0 ? 'early' : 'on'}>
      {isTimed ? <span>{t.slide(minutesOf(pace.fromMin), minutesOf(pace.toMin))}</span> : null}
      <strong>{hasBegun ? said : t.waiting}</strong>
    </p>
  );
}

/** Each with the key that is easiest to find. */
const TOOLS = [
  ['previous', '←'],
  ['next', '→'],
  ['laser', 'L'],
  ['spotlight', 'H'],
  ['pen', 'D'],
  ['erase', 'C'],
  ['timer', 'T'],
  ['qr', 'Q'],
  ['vote', 'V'],
  ['blackout', 'B'],
  ['help', '?'],
] as const satisfies readonly (readonly [Command, string])[];

function Tools({ talk, tool, number, entries, onCommand }: PresenterProps) {
  const locale = useLocale();
  const messages = stageMessages[locale];
  const cover = useTalkValue(talk, coverValue);
  const isOn = (command: Command): boolean | undefined => {
    if (command === 'laser' || command === 'spotlight' || command === 'pen')
      return tool === command;
    if (command === 'blackout') return cover === 'dark';
    return command === 'qr' ? cover === 'qr' : undefined;
  };
  return (
    <div className="talk-tools" role="toolbar" aria-label={talkMessages[locale].tools}>
      {TOOLS.map(([command, key]) => (
        <button
          key={command}
          type="button"
          title={messages.commands[command]}
          aria-pressed={isOn(command)}
          aria-disabled={
            (command === 'previous' && number === 1) ||
            (command === 'next' && number === entries.length)
          }
          onClick={() => onCommand(command)}
        >
          {talkMessages[locale].short[command]}
          <kbd>{key}</kbd>
        </button>
      ))}
    </div>
  );
}

const watchScreens = (listen: () => void): (() => void) => {
  const screens: Screen & Partial<EventTarget> = window.screen;
  screens.addEventListener?.('change', listen);
  return () => screens.removeEventListener?.('change', listen);
};

/** Whether there is a second screen; null where the browser does not say. */
const useIsExtended = (): boolean | null =>
  useSyncExternalStore(
    watchScreens,
    () => (window.screen as Screen & { isExtended?: boolean }).isExtended ?? null,
    () => null,
  );

/** What the presenter has to know of the class's screen, in words. */
function Amiss({ talk, hasScreen, wake, onCommand }: PresenterProps) {
  const t = talkMessages[useLocale()].screen;
  const cover = useTalkValue(talk, coverValue);
  const isExtended = useIsExtended();
  const notes: ReactNode[] = [];
  if (!hasScreen) {
    notes.push(
      <p key="missing" data-weight="strong">
        {t.missing}
        <button type="button" onClick={() => onCommand('presenter')}>
          {t.open}
        </button>
      </p>,
    );
  }
  if (cover === 'dark') notes.push(<p key="dark">{t.dark}</p>);
  if (cover === 'qr') notes.push(<p key="qr">{t.qr}</p>);
  if (hasScreen && isExtended === false) notes.push(<p key="alone">{t.alone}</p>);
  if (wake === 'refused') notes.push(<p key="sleeps">{t.sleeps}</p>);
  return (
    <div className="talk-amiss" role="status">
      {notes}
    </div>
  );
}

function List({ talk, entries, paces, number, onPick }: PresenterProps) {
  const locale = useLocale();
  const t = talkMessages[locale];
  const kinds = stageMessages[locale].kinds;
  const length = useTalkValue(talk, lengthValue);
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    const here = list.current?.children[number - 1];
    if (!(here instanceof HTMLElement) || !list.current) return;
    // The window itself is not moved.
    list.current.scrollTop = here.offsetTop - list.current.clientHeight / 3;
  }, [number]);

  return (
    <nav className="talk-list" aria-label={t.list}>
      <ol ref={list}>
        {entries.map((entry, index) => {
          const pace = paces[length][index];
          const isTimed = pace && pace.toMin > pace.fromMin;
          return (
            <li key={`${entry.step}-${entry.part}-${entry.kind}`}>
              <button
                type="button"
                aria-current={index + 1 === number ? 'true' : undefined}
                onClick={() => onPick(index + 1)}
              >
                <span>{index + 1}</span>
                <b>
                  {entry.title} {entry.part}
                </b>
                <span>{kinds[entry.kind]}</span>
                <span>
                  {isTimed ? t.until(minutesOf(pace.fromMin), minutesOf(pace.toMin)) : ''}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
