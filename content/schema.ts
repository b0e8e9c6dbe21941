// The shapes of what is taught. A missing language, an unknown kind or a stray field is a type error.

import type { Localized } from '@/i18n/locales';

export type { Locale, Localized } from '@/i18n/locales';

/** The five ways of running software, each with one colour everywhere. */
export type Rung = 'onprem' | 'iaas' | 'paas' | 'faas' | 'baas';

export interface LessonMeta {
  readonly id: string;
  readonly title: Localized;
  /** One or two sentences under the title and in search results. */
  readonly summary: Localized;
  readonly minutes: number;
  /** Colour of the lesson's eyebrow, charts and slides. */
  readonly rung: Rung;
  /** Last time the facts of the lesson were checked, YYYY-MM-DD. */
  readonly checkedOn: string;
}

export interface GlossaryTerm {
  readonly id: string;
  readonly term: Localized;
  readonly definition: Localized;
}

/** Where a fact was read. `readOn` is the day it was read or measured. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly readOn: string;
}

/** A widely repeated sentence and what is so. */
export interface Claim {
  readonly id: string;
  readonly verdict: 'true' | 'outdated' | 'misleading' | 'false' | 'depends';
  /** `found` was read in a source; anything else is shown as unverified. */
  readonly status: 'found' | 'unverified';
  readonly said: Localized;
  readonly actually: Localized;
  readonly sources: readonly Source[];
  readonly checkedOn: string;
}

/** What an explanation rests on: a claim, a run that can be opened, or a formula. */
export type Citation =
  | { readonly claim: string }
  | {
      readonly sim: string;
      readonly scenario: string;
      readonly set?: Readonly<Record<string, number | string>>;
      readonly tMs?: number;
    }
  | { readonly formula: Localized };

/** A wrong option is a real misconception: it carries its M-id and is refuted in words. */
export interface QuizOption {
  readonly id: string;
  readonly text: Localized;
  readonly correct?: true;
  readonly misconception?: `M${string}`;
  /** Why this option is right, or the refutation of the idea behind it. */
  readonly because: Localized;
}

interface ItemBase {
  readonly id: string;
  /** The Step of the lesson that teaches it. */
  readonly step: string;
  /** Answerable before the options are seen. */
  readonly stem: Localized;
  readonly explanation: Localized;
  readonly cites: readonly Citation[];
}

/** Exactly one option is correct. */
export interface SingleItem extends ItemBase {
  readonly kind: 'single';
  readonly options: readonly QuizOption[];
}
/** One or more options are correct; all of them and no other must be chosen. */
export interface MultipleItem extends ItemBase {
  readonly kind: 'multiple';
  readonly options: readonly QuizOption[];
}
/** True or false, then the reason. */
export interface OxItem extends ItemBase {
  readonly kind: 'ox';
  readonly answer: boolean;
  /** Chosen after the verdict on O or X has been committed, not shown before. */
  readonly reasons: readonly QuizOption[];
}
export interface NumericItem extends ItemBase {
  readonly kind: 'numeric';
  readonly answer: number;
  /** Absolute distance still counted as right. */
  readonly tolerance: number;
  readonly unit: Localized;
  /** Typical wrong results and the idea behind each. */
  readonly traps: readonly {
    readonly value: number;
    readonly tolerance: number;
    readonly misconception?: `M${string}`;
    readonly because: Localized;
  }[];
}
/** Listed here in the right order; shown shuffled. */
export interface OrderItem extends ItemBase {
  readonly kind: 'order';
  readonly entries: readonly { readonly id: string; readonly text: Localized }[];
}
/** Each entry belongs to one category. */
export interface CategoriseItem extends ItemBase {
  readonly kind: 'categorise';
  readonly categories: readonly { readonly id: string; readonly text: Localized }[];
  readonly entries: readonly {
    readonly id: string;
    readonly text: Localized;
    readonly category: string;
    readonly because: Localized;
    readonly misconception?: `M${string}`;
  }[];
}

export type QuizItem =
  | SingleItem
  | MultipleItem
  | OxItem
  | NumericItem
  | OrderItem
  | CategoriseItem;
