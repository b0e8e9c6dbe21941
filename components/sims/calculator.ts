// A simulator without a timeline: it calculates at once what its knobs ask, so it brings its own figure into the common frame.

import type { ReactNode } from 'react';
import type { Choice } from '@/components/figure/definition';
import type { FigureView } from '@/components/figure/figure-props';
import type { Locale, Localized } from '@/i18n/locales';
import type { MetricSpec, Params } from '@/player/types';

/** A number that a reader may be asked for first. */
export interface AskedNumber {
  readonly id: string;
  readonly question: Localized;
  readonly spec: MetricSpec;
}

/** What a page may ask of it: the same attributes as of any simulator, less time and goals. */
export interface CalculatorProps {
  /** Names its still picture: unlike that of any other figure of the page. */
  readonly still: string;
  readonly locale: Locale;
  /** The lesson that shows it. */
  readonly lesson?: string;
  readonly view: FigureView;
  /** Path of its lab, where copied links lead. */
  readonly labPath: string;
  readonly scenario?: string;
  readonly knobs?: string;
  readonly set?: string;
  readonly predict?: string;
  readonly children?: ReactNode;
  readonly why?: ReactNode;
}

/** The same once it has been read: plain data, which travels from the server to the browser. */
export interface AskedCalculator<C> {
  readonly still: string;
  readonly view: FigureView;
  readonly locale: Locale;
  /** The lesson that shows it; null elsewhere. */
  readonly lesson: string | null;
  readonly scenario: string;
  readonly config: C;
  /** Knobs to show; null shows all. */
  readonly knobs: readonly string[] | null;
  /** The question to ask first; null asks none and shows everything. */
  readonly predict: string | null;
  readonly labPath: string;
  readonly question: ReactNode;
  readonly why: ReactNode;
}

export interface Calculator {
  readonly id: string;
  /** Its lab's heading and what stands under it. */
  readonly title: Localized;
  readonly lead: Localized;
  readonly params: Params;
  readonly scenarios: readonly { readonly id: string }[];
  /** What a reader may be asked first; its lab asks the first of them, or else the first number. */
  readonly choices: readonly Choice[];
  readonly numbers?: readonly AskedNumber[];
  /** Its first frame, drawn at build time, and what brings it to life. */
  readonly Figure: (props: CalculatorProps) => ReactNode;
  /** Its picture for a card, of its first scenario. */
  readonly Card: (props: { readonly className: string; readonly locale: Locale }) => ReactNode;
}
