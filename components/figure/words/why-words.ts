// Why the numbers of a simulator may be believed, as data: fetched when somebody asks, in the words of both languages.

import type { Locale, Localized } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';
import type { Shown } from '../marks/contract';

/** Why a read-out may be believed. Whole sentences; every number in them is held by a test. */
export interface Trust {
  /** What it is. */
  readonly what: string;
  /** By which formula or rule it comes about. */
  readonly rule: string;
  /** What it was held against, and how far off it may be there. */
  readonly checks: readonly string[];
  /** What of the world is not in it. */
  readonly leftOut: string;
}

/** `Metric` names a metric, or a column of a table of read-outs; `Knob` a parameter. */
export interface SimWhy<Metric extends string = string, Knob extends string = string> {
  readonly trust: Readonly<Partial<Record<Metric, Localized<Trust>>>>;
  /** What a closed form says of a metric under these values; null where it says nothing about them. */
  readonly expected?: Readonly<Partial<Record<Metric, (config: AnyConfig) => number | null>>>;
  /**
   * For knobs that only bound something: the most of it that the run used, in the knob's own unit. Null where
   * the run was turned away for want of it, or where its tracks do not tell.
   */
  readonly mostUsed?: Readonly<Partial<Record<Knob, (shown: Shown) => number | null>>>;
  /** Why a knob that only matters to some customers changed no number, in a sentence of its own. */
  readonly idle?: Readonly<Partial<Record<Knob, Localized>>>;
  /** Which part of a comparison the knobs moved, which not and why: where several things are run side by side. */
  readonly moved?: (turn: Moved) => string | null;
}

/** What turned knobs did to the numbers that are read out. */
export interface Moved {
  readonly knobs: readonly string[];
  /** Those that read otherwise than in the run before. */
  readonly metrics: readonly string[];
  readonly locale: Locale;
}
