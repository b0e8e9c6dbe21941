'use client';
// What opens over the slides: all of them at once, the list of keys, and a dark screen.

import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  Suspense,
  useEffect,
  useRef,
} from 'react';
import { LetterKeys } from '@/components/lesson/letter-keys';
import { basePath, votePath } from '@/components/site/paths';
import { late } from '@/components/ui/late';
import { stageMessages } from '@/i18n/messages/stage';
import { talkMessages } from '@/i18n/messages/talk';
import { useLocale } from '@/i18n/use-locale';
import type { DeckEntry } from './deck-entry';
import { groups, shortcuts } from './shortcuts';
import type { PerPage } from './use-print';

const QrCode = late(() => import('@/components/ui/qr-code'));

/** A modal dialog for as long as it is mounted. Escape, the button and the backdrop close it. */
export function Modal({
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

export function ModalHead({ title, onClose }: { title: string; onClose: () => void }) {
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
  onPrint,
  onClose,
}: {
  entries: readonly DeckEntry[];
  number: number;
  onPick: (number: number) => void;
  onPrint: (perPage: PerPage) => void;
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
      <p className="overview-print">
        {messages.print.title}
        {(['1', '4'] as const).map((perPage) => (
          <button key={perPage} onClick={() => onPrint(perPage)} type="button">
            {messages.print[perPage]}
          </button>
        ))}
      </p>
    </Modal>
  );
}

export function Help({ onClose }: { onClose: () => void }) {
  const locale = useLocale();
  const messages = stageMessages[locale];
  return (
    <Modal label={messages.help} className="help" onClose={onClose}>
      <ModalHead title={messages.help} onClose={onClose} />
      <div className="help-groups">
        {groups.map((group) => (
          <div key={group} className="help-group">
            <h3>{messages.groups[group]}</h3>
            <dl>
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map(({ command, shown }) => (
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
          </div>
        ))}
      </div>
      <LetterKeys label={messages.letterKeys} hint={messages.letterKeysHint} />
      <p className="help-hint">{messages.letterKeysHint}</p>
      <p className="help-hint">{talkMessages[locale].focusHint}</p>
      <p className="help-hint">
        {talkMessages[locale].cardsHint}{' '}
        <a href={`${basePath}${votePath(locale)}`} target="_blank" rel="noopener">
          {messages.commands.vote}
        </a>
      </p>
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

/** Addresses that nobody else can open. */
const LOCAL = /^(localhost|127\.|\[::1\]|.*\.local$)/;

/** The address of the lesson, at the step that is shown. */
export function QrDialog({ path, onClose }: { path: string; onClose: () => void }) {
  const t = talkMessages[useLocale()].qr;
  const address = `${window.location.origin}${basePath}${path}`;
  return (
    <Modal label={t.title} className="qr" onClose={onClose}>
      <ModalHead title={t.title} onClose={onClose} />
      <Suspense fallback={<div className="qr-code" />}>
        <QrCode text={encodeURI(address)} label={t.label(address)} />
      </Suspense>
      <p className="qr-address">{address}</p>
      {LOCAL.test(window.location.hostname) ? <p className="help-hint">{t.local}</p> : null}
    </Modal>
  );
}

/** Said where the browser opens no window by itself: a link may be followed all the same. */
export function Blocked({
  role,
  address,
  onClose,
}: {
  role: 'presenter' | 'screen';
  address: string | null;
  onClose: () => void;
}) {
  const t = talkMessages[useLocale()].blocked;
  return (
    <Modal label={t.title} className="help" onClose={onClose}>
      <ModalHead title={t.title} onClose={onClose} />
      <p className="blocked-why">{address === null ? t.noChannel : t.why}</p>
      {address === null ? null : (
        <a
          className="slide-action"
          href={address}
          target="_blank"
          rel="noopener opener"
          onClick={onClose}
        >
          {t[role]}
        </a>
      )}
    </Modal>
  );
}
