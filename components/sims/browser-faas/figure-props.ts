// What a page asks of the platform. Plain data: it travels from the server to the browser.

import type { ReactNode } from 'react';
import type { FigureView } from '@/components/figure/figure-props';
import type { Locale } from '@/i18n/locales';
import type { FaasConfig } from '@/player/browser-faas/types';

export interface FaasProps {
  /** Names its still picture: unlike that of any other figure of the page. */
  readonly still: string;
  readonly view: FigureView;
  readonly locale: Locale;
  /** The lesson that shows it; null elsewhere. */
  readonly lesson: string | null;
  readonly scenario: string;
  readonly config: FaasConfig;
  /** Knobs to show; null shows all. */
  readonly knobs: readonly string[] | null;
  readonly predict: string | null;
  readonly labPath: string;
  readonly question: ReactNode;
  readonly why: ReactNode;
}
