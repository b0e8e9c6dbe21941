// What a talk does with the page as a whole: its theme, the screen that it fills, its name in the list of windows.

import { useEffect } from 'react';
import { talkMessages } from '@/i18n/messages/talk';
import { useLocale } from '@/i18n/use-locale';
import { chooseTheme } from '@/store/theme';

export function switchTheme(): void {
  const next = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
  chooseTheme(next);
}

/** The whole page, however it is shown: where a figure fills the screen, that is left first. */
export async function switchFullscreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // The browser has a key of its own for it.
  }
}

/** A figure that fills the screen gives it back to the slides. */
export function leaveFigureFullscreen(): void {
  if (document.fullscreenElement && document.fullscreenElement !== document.documentElement) {
    void document.exitFullscreen();
  }
}

/** The presenter's window is told apart in the list of windows. */
export function usePresenterTitle(isPresenter: boolean): void {
  const locale = useLocale();
  useEffect(() => {
    if (!isPresenter) return;
    const before = document.title;
    document.title = `${talkMessages[locale].windowTitle} · ${before}`;
    return () => {
      document.title = before;
    };
  }, [isPresenter, locale]);
}
