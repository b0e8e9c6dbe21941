'use client';
// The same commands for hands without a keyboard: the buttons show while the pointer moves or a button has the focus.

import { useEffect, useState } from 'react';
import { stageMessages } from '@/i18n/messages/stage';
import { useLocale } from '@/i18n/use-locale';
import type { Command } from './shortcuts';

const VISIBLE_FOR_MS = 3_000;

const buttons: readonly { readonly command: Command; readonly drawing: string }[] = [
  { command: 'previous', drawing: 'M12.5 4.5 7 10l5.5 5.5' },
  { command: 'next', drawing: 'M7.5 4.5 13 10l-5.5 5.5' },
  {
    command: 'overview',
    drawing: 'M3.5 4h5v5h-5zM11.5 4h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h5v5h-5z',
  },
  { command: 'presenter', drawing: 'M2.5 4h10v7h-10zM9 14.5h8.5v-6H15M5 15.5h5' },
  { command: 'notes', drawing: 'M5 3.5h10v13H5zM7.5 7h5M7.5 10h5M7.5 13h3' },
  { command: 'vote', drawing: 'M3.5 16.5v-6h3v6zM8.5 16.5v-12h3v12zM13.5 16.5v-9h3v9z' },
  { command: 'theme', drawing: 'M16.5 11.8A6.8 6.8 0 1 1 8.2 3.5a5.4 5.4 0 0 0 8.3 8.3z' },
  { command: 'blackout', drawing: 'M3 4.5h14v9H3zM8 16.5h4' },
  { command: 'help', drawing: 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M10 14.3v.2' },
  { command: 'leave', drawing: 'M5.5 5.5l9 9M14.5 5.5l-9 9' },
];

export function DeckButtons({
  number,
  count,
  onCommand,
}: {
  number: number;
  count: number;
  onCommand: (command: Command) => void;
}) {
  const messages = stageMessages[useLocale()];
  const [isActive, setActive] = useState(false);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function wake() {
      setActive(true);
      clearTimeout(timer);
      timer = setTimeout(() => setActive(false), VISIBLE_FOR_MS);
    }
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
    };
  }, []);

  return (
    <div className="deck-buttons needs-scripts" data-active={isActive}>
      {buttons.map(({ command, drawing }) => (
        <button
          key={command}
          type="button"
          aria-label={messages.commands[command]}
          title={messages.commands[command]}
          aria-disabled={
            (command === 'previous' && number === 1) || (command === 'next' && number === count)
          }
          onClick={() => onCommand(command)}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d={drawing} />
          </svg>
        </button>
      ))}
    </div>
  );
}
