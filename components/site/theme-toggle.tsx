'use client';
// Light, dark, or as the system has it. The script in the head does the painting.

import { frameMessages } from '@/i18n/messages/frame';
import { useLocale } from '@/i18n/use-locale';
import { chooseTheme, savedTheme, type ThemeChoice } from '@/store/theme';
import { useSaved } from '@/store/use-saved';

const drawings: Record<ThemeChoice, string> = {
  system: 'M10 3.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0 -13zM10 3.5v13',
  light:
    'M10 6.8a3.2 3.2 0 1 0 0 6.4a3.2 3.2 0 1 0 0 -6.4zM10 2v1.6M10 16.4V18M2 10h1.6M16.4 10H18M4.3 4.3l1.2 1.2M14.5 14.5l1.2 1.2M4.3 15.7l1.2 -1.2M14.5 5.5l1.2 -1.2',
  dark: 'M16.5 11.8A6.8 6.8 0 1 1 8.2 3.5a5.4 5.4 0 0 0 8.3 8.3z',
};

// The first press always shows a change, the third returns to the system.
function nextChoice(choice: ThemeChoice): ThemeChoice {
  const isSystemDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const order: ThemeChoice[] = isSystemDark
    ? ['system', 'light', 'dark']
    : ['system', 'dark', 'light'];
  return order[(order.indexOf(choice) + 1) % order.length] ?? 'system';
}

export function ThemeToggle() {
  const choice = useSaved(savedTheme);
  const label = frameMessages[useLocale()].theme[choice];

  function change() {
    const next = nextChoice(choice);
    chooseTheme(next);
  }

  return (
    <button type="button" onClick={change} aria-label={label} title={label} className="icon-button">
      <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5">
        <path d={drawings[choice]} className="icon-stroke" />
        {choice === 'system' ? <path d="M10 3.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" /> : null}
      </svg>
    </button>
  );
}
