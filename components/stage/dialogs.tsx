'use client';
// What opens over the slides: all of them at once, the list of keys, and a dark screen.

import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { LetterKeys } from '@/components/lesson/letter-keys';
import { stageMessages } from '@/i18n/messages/stage';
import { useLocale } from '@/i18n/use-locale';
import type { DeckEntry } from './deck-entry';
import { shortcuts } from './shortcuts';

/** A modal dialog for as long as it is mounted. Escape, the button and the backdrop close it. */
function Modal({
  label,
  className,
  onClose,
  onKeyDown,
  children,
}: {
  label: string;
  className: string;
  onClose: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // Taking the element out of the page closes it; closing it here would be heard as the reader's wish.
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  function closeFromBackdrop(event: MouseEvent) {
    if (event.target === event.currentTarget) onClose();
  }

  return (
    <dialog
      ref={dialog}
      aria-label={label}
      className={className}
      onClose={onClose}
      onClick={closeFromBackdrop}
      onKeyDown={onKeyDown}
    >
      {children}
    </dialog>
  );
}

function ModalHead({ title, onClose }: { title: string; onClose: () => void }) {
  const messages = stageMessages[useLocale()];
  return (
    <div className="modal-head">
      <h2>{title}</h2>
      <button type="button" onClick={onClose}>
        {messages.close}
      </button>
    </div>
  );
}

// Up and down move by one row; how many cards a row holds is read off the screen.
function stepOf(key: string, cards: readonly HTMLElement[]): number {
  const perRow = cards.filter((card) => card.offsetTop === cards[0]?.offsetTop).length;
  switch (key) {
    case 'ArrowRight':
      return 1;
    case 'ArrowLeft':
      return -1;
    case 'ArrowDown':
      return perRow;
    case 'ArrowUp':
      return -perRow;
    default:
      return 0;
  }
}

export function Overview({
  entries,
  number,
  onPick,
  onClose,
}: {
  entries: readonly DeckEntry[];
  number: number;
  onPick: (number: number) => void;
  onClose: () => void;
}) {
  const messages = stageMessages[useLocale()];
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, []);

  function move(event: KeyboardEvent) {
    const cards = [...(list.current?.querySelectorAll('button') ?? [])];
    const focused = document.activeElement;
    const step = stepOf(event.key, cards);
    if (!(focused instanceof HTMLButtonElement) || !cards.includes(focused) || step === 0) return;
    event.preventDefault();
    cards[cards.indexOf(focused) + step]?.focus();
  }

  return (
    <Modal label={messages.overview} className="overview" onClose={onClose} onKeyDown={move}>
      <ModalHead title={messages.overview} onClose={onClose} />
      <ol ref={list}>
        {entries.map((entry, index) => (
          <li key={`${entry.step}-${entry.part}-${entry.kind}`}>
            <button
              type="button"
              aria-current={index + 1 === number ? 'true' : undefined}
              onClick={() => onPick(index + 1)}
            >
              <span className="overview-number">{index + 1}</span>
              <span className="overview-title">
                {entry.title} {entry.part}
              </span>
              <span className="overview-kind">{messages.kinds[entry.kind]}</span>
            </button>
          </li>
        ))}
      </ol>
    </Modal>
  );
}

export function Help({ onClose }: { onClose: () => void }) {
  const messages = stageMessages[useLocale()];
  return (
    <Modal label={messages.help} className="help" onClose={onClose}>
      <ModalHead title={messages.help} onClose={onClose} />
      <dl>
        {shortcuts.map(({ command, shown }) => (
          <div key={command}>
            <dt>
              {shown.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{messages.commands[command]}</dd>
          </div>
        ))}
      </dl>
      <LetterKeys label={messages.letterKeys} hint={messages.letterKeysHint} />
      <p className="help-hint">{messages.letterKeysHint}</p>
    </Modal>
  );
}

export function Blackout({ onClose }: { onClose: () => void }) {
  const messages = stageMessages[useLocale()];

  function wake(event: KeyboardEvent) {
    event.preventDefault();
    onClose();
  }

  return (
    <Modal label={messages.blackout} className="blackout" onClose={onClose} onKeyDown={wake}>
      <button type="button" onClick={onClose}>
        {messages.blackout}
      </button>
    </Modal>
  );
}
