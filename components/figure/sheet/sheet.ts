// A simulator without a timeline: what it declares, what a page asks of it, and what it shows. The frame is that of
// every figure; nothing in it happens one after the other.

import type { ReactNode } from 'react';
import type { Locale, Localized } from '@/i18n/locales';
import type { AnyConfig, MetricSpec } from '@/player/types';
import type { Ignored } from '../address';
import type { Choice } from '../definition';
import type { FigureView } from '../figure-props';
import type { ReadoutsData } from '../readouts-data';
import type { Settings } from '../settings';
import type { ShellData } from '../shell';

/** A number that a reader may be asked for first. */
export interface AskedNumber {
  readonly id: string;
  readonly question: Localized;
  readonly spec: MetricSpec;
}

/** What is said around it. */
export interface SheetWords {
  readonly title: string;
  readonly hint: string;
  readonly summary: Omit<ShellData['summary'], 'now'>;
  /** What opens under the figure. */
  readonly table: string;
  /** Where its picture is a chart, which can be heard. */
  readonly sound?: string;
  readonly assumptionsTitle: string;
  readonly assumptions: readonly string[];
}

export interface SheetDefinition<C extends AnyConfig> extends Settings {
  readonly id: string;
  readonly scenarios: readonly { readonly id: string; readonly set: AnyConfig }[];
  readonly choices: readonly Choice[];
  readonly numbers: readonly AskedNumber[];
  /** Knobs beside the stage where a page names none. */
  readonly mainKnobs: readonly string[];
  readonly said: Localized<SheetWords>;
  /** All values of the declaration, as its type: whoever set them had read it. */
  configFrom(values: AnyConfig): C;
  /** The address that brings it back. */
  write(scenario: string, config: C): URLSearchParams;
}

/** What a page asks of it: plain data, which travels from the server to the browser. */
export interface AskedSheet<C = AnyConfig> {
  /** Names its still picture: unlike that of any other figure of the page. */
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

/** What an address asked for. */
export interface ReadSheet<C> {
  readonly scenario: string;
  readonly config: C;
  readonly ignored: readonly Ignored[];
}

/** What it shows: the same before any script and in motion. */
export interface SheetFace {
  readonly readouts: ReadoutsData;
  readonly sentence: ReactNode;
  /** The same for a screen reader. */
  readonly now: string;
  readonly stage: ReactNode;
  readonly hasScene?: boolean;
  /** What stands under the frame, where there is room to read. */
  readonly below?: ReactNode;
}

/** What the panel that asks needs of it. */
export const askedOf = ({
  choices,
  numbers,
}: Pick<SheetDefinition<AnyConfig>, 'choices' | 'numbers'>) => ({
  choices,
  metrics: Object.fromEntries(numbers.map(({ id, spec }) => [id, spec])),
});
