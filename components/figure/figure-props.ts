// What a lesson, a slide or a lab asks of a figure. Plain data: it travels from the server to the browser.

import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import type { Setup } from './address';

/**
 * Where the figure stands: in prose, on a slide, or on a page of its own that reads its address. On paper there is
 * its picture alone, which nobody takes hold of.
 */
export type FigureView = 'read' | 'present' | 'lab' | 'paper';

export interface FigureProps {
  /** Names its still picture: unlike that of any other figure of the page. */
  readonly still: string;
  readonly sim: string;
  readonly setup: Setup;
  readonly view: FigureView;
  readonly locale: Locale;
  /** The lesson that shows it, whose first guess is kept; null elsewhere. */
  readonly lesson: string | null;
  /** Knobs to show; null shows the simulator's main ones, and the rest under "more". */
  readonly knobs: readonly string[] | null;
  /** Metric to predict before the run. */
  readonly predict: string | null;
  /** Goal of one's own run, as an author writes it. */
  readonly goal: string | null;
  /** Path of the simulator's lab, where copied links lead. */
  readonly labPath: string;
  readonly question: ReactNode;
  readonly why: ReactNode;
}
