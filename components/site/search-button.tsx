'use client';
// Opens the search by its button, by ⌘K or Ctrl+K, and by "/". What it is made of comes when it is first opened.

import { useCallback, useEffect, useRef, useState } from 'react';
import { quietButton } from '@/components/ui/button';
import { frameMessages } from '@/i18n/messages/frame';
import { useLocale } from '@/i18n/use-locale';
import { savedLetterKeys } from '@/store/letter-keys';

type Panel = typeof import('@/components/search/panel').SearchPanel;

const typesInto =
  'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=range])';

/** A field inside a shadow root counts too. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(typesInto));
}

/** A Korean keyboard types ㅏ where K is printed. */
const isK = ({ key, code }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'k' || (key > '~' && code === 'KeyK');

function asksForSearch(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false;
  // On a Mac Ctrl+K cuts a line of text.
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  const isHeld = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (isHeld) return isK(event) && !event.shiftKey;
  if (event.key !== '/' || event.ctrlKey || event.metaKey) return false;
  return savedLetterKeys.get() && !isTyping(event);
}

export function SearchButton() {
  const words = frameMessages[useLocale()].search;
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [Part, setPart] = useState<Panel | null>(null);
  const [hasFailed, setHasFailed] = useState(false);

  const load = useCallback(async () => {
    setHasFailed(false);
    try {
      const { SearchPanel } = await import('@/components/search/panel');
      setPart(() => SearchPanel);
    } catch {
      setHasFailed(true);
    }
  }, []);

  const open = useCallback(() => {
    // Another dialog asks something that is to be answered first.
    if (document.querySelector('dialog[open]')) return;
    dialog.current?.showModal();
    setIsOpen(true);
    void load();
  }, [load]);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      open();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);

  const close = () => dialog.current?.close();

  return (
    <>
      <button
        type="button"
        onClick={open}
        aria-label={words.open}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        className="search-button"
      >
        <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5">
          <path
            d="M8.7 3.5a5.2 5.2 0 1 0 0 10.4a5.2 5.2 0 1 0 0-10.4zM12.6 12.6l4.2 4.2"
            className="icon-stroke"
          />
        </svg>
        <span>{words.open}</span>
        <kbd>/</kbd>
      </button>
      {/* The browser gives Esc, and a press beside it means the same. */}
      <dialog
        ref={dialog}
        aria-label={words.open}
        className="search-dialog"
        onClose={() => setIsOpen(false)}
        onMouseDown={(event) => event.target === event.currentTarget && close()}
      >
        {isOpen && Part ? <Part onClose={close} /> : null}
        {isOpen && !Part ? (
          <div className="search-waits">
            <p role="status">{hasFailed ? words.failed : words.waits}</p>
            {hasFailed ? (
              <button type="button" className={quietButton} onClick={load}>
                {words.again}
              </button>
            ) : null}
            <button type="button" className={quietButton} onClick={close}>
              {words.close}
            </button>
          </div>
        ) : null}
      </dialog>
    </>
  );
}
