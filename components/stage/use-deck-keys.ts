'use client';
// Hears the keys of a talk before any control does, and leaves to a control what is its own.

import { useEffect, useRef } from 'react';
import { savedLetterKeys } from '@/store/letter-keys';
import { useSaved } from '@/store/use-saved';
import { type Command, commandOf, ownsKey, typedKey } from './shortcuts';

/** So soon the key that leaves has to be pressed again. */
export const LEAVE_WITHIN_MS = 4_000;

interface DeckKeys {
  readonly obey: (command: Command, key: string) => void;
  /** Whether the class's screen is dark here: then any key lights it, and does nothing else. */
  readonly isDark: boolean;
}

const isOpen = (selector: string): boolean => document.querySelector(selector) !== null;

export function useDeckKeys({ obey, isDark }: DeckKeys): void {
  const areLettersOn = useSaved(savedLetterKeys);
  /** Whether the focus was last moved by a pointer: then a clicker's keys are no answer to what has it. */
  const isPointed = useRef(false);
  const latest = useRef({ obey, isDark, areLettersOn });
  useEffect(() => {
    latest.current = { obey, isDark, areLettersOn };
  });

  useEffect(() => {
    const onPointer = (): void => {
      isPointed.current = true;
    };

    function onKeyDown(event: KeyboardEvent): void {
      if (event.key === 'Tab') isPointed.current = false;
      const now = latest.current;
      const key = typedKey(event);
      const command = commandOf(key, now.areLettersOn);
      if (key === null || command === null || now.isDark) return;
      if (ownsKey(event.target, key, isPointed.current)) return;
      // What is open over the slides has the keys also where nothing in it has the focus.
      const isLost = document.activeElement === document.body && isOpen('dialog:modal');
      if (isLost && !key.startsWith('Page')) return;
      if (command === 'leave') {
        // Whatever Escape closes first is closed by the browser.
        if (document.fullscreenElement || isOpen('dialog[open], :popover-open')) return;
        const held = document.activeElement;
        if (key === 'Escape' && held instanceof HTMLElement && held !== document.body) {
          event.preventDefault();
          held.blur();
          return;
        }
        // A key that is held down is one press.
        if (event.repeat) return;
      }
      event.preventDefault();
      event.stopPropagation();
      // A button that was pressed by pointer would still answer to the end of this key.
      if (isPointed.current && document.activeElement instanceof HTMLElement) {
        document.activeElement.blur();
      }
      now.obey(command, key);
    }

    window.addEventListener('pointerdown', onPointer, true);
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      window.removeEventListener('pointerdown', onPointer, true);
      window.removeEventListener('keydown', onKeyDown, true);
    };
  }, []);
}
