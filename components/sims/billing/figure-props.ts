// What a page asks of the comparison. Plain data: it travels from the server to the browser.

import type { ReactNode } from 'react';
import type { FigureView } from '@/components/figure/figure-props';
import type { Locale } from '@/i18n/locales';
import type { WorkloadConfig } from '@/player/billing/types';

export interface BillingProps {
  /** Names its still picture: unlike that of any other figure of the page. */
  readonly still: string;
  readonly view: FigureView;
  readonly locale: Locale;
  /** The lesson that shows it; null elsewhere. */
  readonly lesson: string | null;
  readonly scenario: string;
  readonly config: WorkloadConfig;
  /** Knobs to show; null shows all. */
  readonly knobs: readonly string[] | null;
  /** The question to ask first; null asks none and shows everything. */
  readonly predict: string | null;
  readonly labPath: string;
  readonly question: ReactNode;
  readonly why: ReactNode;
}

/** The line whose reason is open at first. */
export const FIRST_PRESSED = { way: 'faas', row: 'lambda.compute' } as const;
