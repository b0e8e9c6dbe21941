// A quiz item as the page shows it: one language, one order of rows, links ready. Plain data, so that it can be sent to the browser.

import type { Computed, GoalValue, PredictItem, Variable } from '@/content/schema';
import type { Locale } from '@/i18n/locales';
import type { AnyConfig, NumberParam } from '@/player/types';

export interface ShownMisconception {
  readonly id: string;
  /** The wrong idea in the words of someone who holds it. */
  readonly name: string;
}

export type ShownCite =
  | { readonly kind: 'link'; readonly href: string; readonly text: string }
  | { readonly kind: 'formula'; readonly text: string };

export interface ShownOption {
  readonly id: string;
  readonly text: string;
  readonly isCorrect: boolean;
  readonly because: string;
  readonly misconception: ShownMisconception | null;
}

interface ShownBase {
  readonly id: string;
  /** The language of every text in it. */
  readonly locale: Locale;
  /** Items with the same idea are reviewed as one. */
  readonly idea: string;
  /** Which of its variants this is; null for an item that is always the same. */
  readonly seed: number | null;
  /** How to make another variant; null for an item that is always the same. */
  readonly fresh: Fresh | null;
  /** The lesson it belongs to; null for a question of one's own. */
  readonly lesson: string | null;
  readonly stem: string;
  readonly explanation: string;
  readonly cites: readonly ShownCite[];
  /** The step that teaches the idea. */
  readonly stepHref: string;
  /** The right answer in words, one line or several. */
  readonly rightAnswer: readonly string[];
}

interface ShownEntry {
  readonly id: string;
  readonly text: string;
}

/** An item's texts and sums before numbers are put in. Texts hold `{name}` where a variable stands. */
export interface Fresh {
  readonly variables: Readonly<Record<string, Variable>>;
  readonly stem: string;
  readonly explanation: string;
  readonly cites: readonly ShownCite[];
  readonly answer: number | Computed;
  readonly traps: readonly { readonly value: number | Computed; readonly because: string }[];
}

/** A parameter of a simulator with its words, as a knob needs it. */
export interface ShownKnob {
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly param: NumberParam;
  /** Where it stands before it is touched. */
  readonly start: number;
}

export interface ShownGoal {
  readonly id: string;
  readonly text: string;
  readonly value: GoalValue;
  readonly atMost: number;
  readonly unit: string;
}

/** A run by its numbers: terms have been worked out. */
export interface ShownRun {
  readonly sim: string;
  readonly scenario: string;
  readonly set: AnyConfig;
  readonly durationMs: number;
}

/** One entry per kind: a new kind starts here, and the compiler names every place that has to know it. */
export interface ShownByKind {
  single: ShownBase & { readonly options: readonly ShownOption[] };
  multiple: ShownBase & { readonly options: readonly ShownOption[] };
  ox: ShownBase & { readonly isTrue: boolean; readonly reasons: readonly ShownOption[] };
  numeric: ShownBase & {
    readonly answer: number;
    readonly tolerance: number;
    /** As it stands after the field. */
    readonly unit: string;
    /** The unit in every language, because either may be typed. */
    readonly units: readonly string[];
    readonly traps: readonly {
      readonly value: number;
      readonly tolerance: number;
      readonly because: string;
      readonly misconception: ShownMisconception | null;
    }[];
  };
  order: ShownBase & {
    /** As shown at first: never already right. */
    readonly entries: readonly ShownEntry[];
    /** Ids in the right order. */
    readonly rightOrder: readonly string[];
  };
  match: ShownBase & {
    readonly lefts: readonly ShownEntry[];
    readonly rights: readonly ShownEntry[];
    /** By the id of the left entry. */
    readonly partners: Readonly<
      Record<
        string,
        {
          readonly right: string;
          readonly because: string;
          readonly misconception: ShownMisconception | null;
        }
      >
    >;
  };
  short: ShownBase & {
    /** In every language: either may be typed. */
    readonly accepted: readonly string[];
    readonly traps: readonly {
      readonly words: readonly string[];
      readonly because: string;
      readonly misconception: ShownMisconception | null;
    }[];
  };
  predict: ShownBase & {
    readonly run: ShownRun;
    readonly unit: string;
    readonly units: readonly string[];
    readonly asks: PredictItem['asks'];
  };
  knobs: ShownBase & {
    readonly run: ShownRun;
    readonly knobs: readonly ShownKnob[];
    readonly goals: readonly ShownGoal[];
  };
  qna: ShownBase & { readonly model: string; readonly points: readonly ShownEntry[] };
  spot: ShownBase & {
    readonly sentences: readonly (ShownEntry & {
      readonly isWrong: boolean;
      readonly because: string;
    })[];
    readonly misconception: ShownMisconception | null;
    readonly reasons: readonly ShownOption[];
  };
  categorise: ShownBase & {
    readonly categories: readonly ShownEntry[];
    readonly entries: readonly (ShownEntry & {
      readonly category: string;
      readonly because: string;
      readonly misconception: ShownMisconception | null;
    })[];
  };
}

export type KindName = keyof ShownByKind;
export type ShownItem<K extends KindName = KindName> = {
  [P in K]: ShownByKind[P] & { readonly kind: P };
}[K];

/** The anchor of an item on a page; the prefix keeps it apart from the steps of a lesson. */
export const anchorOf = (itemId: string): string => `q-${itemId}`;

/** What the learner has in front of them: the same surface twice asks for the same words and numbers. */
export const surfaceOf = ({ id, seed }: ShownItem): string =>
  seed === null ? id : `${id}#${seed}`;
