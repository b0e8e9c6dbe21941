// The shapes of what is taught. A missing language, an unknown kind or a stray field is a type error.

import type { Locale, Localized } from '@/i18n/locales';

export type { Locale, Localized } from '@/i18n/locales';

/** The five ways of running software, each with one colour everywhere. */
export type Rung = 'onprem' | 'iaas' | 'paas' | 'faas' | 'baas';

export interface LessonMeta {
  readonly id: string;
  readonly title: Localized;
  /** One or two sentences under the title and in search results. */
  readonly summary: Localized;
  /** What it takes to read the text, in minutes: `content/check-minutes.ts` counts. */
  readonly readMinutes: number;
  /** What its runs, predictions and own answers take beside that. */
  readonly doMinutes: number;
  /** Colour of the lesson's eyebrow, charts and slides. */
  readonly rung: Rung;
  /** Last time the facts of the lesson were checked, YYYY-MM-DD. */
  readonly checkedOn: string;
}

/** The lengths of a class that a teacher's sheet has a plan for, in minutes. */
export const classLengths = [40, 50, 100] as const;
export type ClassLength = (typeof classLengths)[number];

/** One stretch of a class: which step of the lesson it uses, what is done, and for how long in each plan. */
export interface TeachStretch {
  /** The Step of the lesson; null for a pause. */
  readonly step: string | null;
  /** Whether students predict, run and speak themselves, or look at it together. */
  readonly by: 'students' | 'together' | 'pause';
  readonly title: Localized;
  readonly what: Localized;
  /** Minutes in each plan; 0 leaves it out there. */
  readonly minutes: Readonly<Record<ClassLength, number>>;
}

/** What a teacher needs beside the lesson, on one sheet; its key is printed on a page of its own. */
export interface TeachSheet {
  /** What a student can do afterwards, as a whole sentence. */
  readonly objective: Localized;
  readonly plan: readonly TeachStretch[];
  /** To be written on the board, each with its answer for the key. */
  readonly board: readonly { readonly ask: Localized; readonly answer: Localized }[];
  /** What students are likely to say, and what to ask back. */
  readonly heard: readonly { readonly said: Localized; readonly reply: Localized }[];
  /** What may be left out when time is short, and what may not. */
  readonly short: Localized;
}

export interface GlossaryTerm {
  readonly id: string;
  readonly term: Localized;
  readonly definition: Localized;
}

/** Where a fact was read. `readOn` is the day it was read; when it was measured is said in the title or the text. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly readOn: string;
  /** Day by which it is to be read again, where it ages faster than the rule of `check-again.ts`. */
  readonly checkAgainBy?: string;
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
  /** Wins over what its sources and the rule say. */
  readonly checkAgainBy?: string;
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

/** Wrong ideas by their M-ids, in the words of someone who holds them. */
export type Misconceptions = Readonly<Record<`M${string}`, Localized>>;

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
  /** What it tests. Items with the same idea are one thing to remember in different clothes. */
  readonly idea: string;
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
/** A number that is different in every variant of an item: `min`, `min + step` … up to `max`. */
export interface Variable {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A number, or `$name`: a variable of the item, a knob's value or a metric of the run. */
export type Term = number | string;

/** A usage as the billing code takes it, with terms in place of numbers. */
export interface UsageTerms {
  readonly [field: string]: Term | boolean | null | UsageTerms;
}

/** A run of a simulator, with terms in place of knob values. */
export interface RunTerms {
  readonly sim: string;
  readonly scenario: string;
  readonly set?: Readonly<Record<string, Term>>;
}

/** A number that is worked out, never typed in: by a formula of the engine, by a run, or by the billing code. */
export type Computed =
  | { readonly formula: string; readonly of: Readonly<Record<string, Term>> }
  | { readonly run: RunTerms; readonly metric: string }
  /** `line` is a line of the bill; without it, the total. `run` lends its metrics to the terms. */
  | { readonly bill: UsageTerms; readonly line?: string; readonly run?: RunTerms };

export interface NumericItem extends ItemBase {
  readonly kind: 'numeric';
  /** Typed in where the question holds no variables, else computed from them. */
  readonly answer: number | Computed;
  /** Absolute distance still counted as right. */
  readonly tolerance: number;
  readonly unit: Localized;
  /** Fresh numbers for every attempt; `{name}` in the stem and in the texts stands for their values. */
  readonly variables?: Readonly<Record<string, Variable>>;
  /** Typical wrong results and the idea behind each. */
  readonly traps: readonly {
    readonly value: number | Computed;
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

/** Each entry on the left belongs with one on the right; `others` on the right belong with none. */
export interface MatchItem extends ItemBase {
  readonly kind: 'match';
  readonly pairs: readonly {
    readonly id: string;
    readonly left: Localized;
    readonly right: Localized;
    readonly because: Localized;
    readonly misconception?: `M${string}`;
  }[];
  readonly others: readonly { readonly id: string; readonly text: Localized }[];
}
/** A word or a few, typed. What is right in one language is right on the page of the other too. */
export interface ShortItem extends ItemBase {
  readonly kind: 'short';
  /** The first of each language is shown as the right answer, the others are synonyms. */
  readonly accepted: Readonly<Record<Locale, readonly [string, ...string[]]>>;
  /** Typical wrong words and the idea behind each. */
  readonly traps: readonly {
    readonly words: Readonly<Record<Locale, readonly string[]>>;
    readonly misconception?: `M${string}`;
    readonly because: Localized;
  }[];
}
/** A guess about a run before it is run: a number, or a curve drawn over time. */
export interface PredictItem extends ItemBase {
  readonly kind: 'predict';
  readonly run: RunTerms;
  readonly unit: Localized;
  readonly asks: /** `scale` turns the engine's unit into the question's: 100 makes a ratio a percentage. */
    | { readonly metric: string; readonly tolerance: number; readonly scale?: number }
    /** Values at evenly spaced moments; right where on average no further off than `tolerance` of the peak. */
    | {
        readonly series: string;
        readonly points: number;
        readonly tolerance: number;
        readonly scale?: number;
        /** The top of the drawing. */
        readonly max: number;
      };
}
/** Knobs to be set so that every goal holds, judged by the simulator over seeds that nobody sees. */
export interface KnobsItem extends ItemBase {
  readonly kind: 'knobs';
  readonly run: RunTerms;
  /** Names of the simulator's parameters that may be turned. */
  readonly knobs: readonly string[];
  readonly goals: readonly {
    readonly id: string;
    readonly text: Localized;
    readonly value: GoalValue;
    /** In the goal's unit: the engine's times `scale`. */
    readonly atMost: number;
    readonly unit: Localized;
  }[];
  /** Settings that reach every goal: a test plays them. */
  readonly solution: Readonly<Record<string, number>>;
}
/** The question that a class would ask: a free answer, held against a model answer by the learner. */
export interface QnaItem extends ItemBase {
  readonly kind: 'qna';
  readonly model: Localized;
  /** What a good answer has: exactly three. */
  readonly points: readonly [QnaPoint, QnaPoint, QnaPoint];
}
/** One sentence of a post: why it holds or, of the one that is wrong, what is so instead. */
export interface PostSentence {
  readonly id: string;
  readonly text: Localized;
  readonly wrong?: true;
  readonly because: Localized;
}
/** A short post with exactly one wrong sentence: it is found, then what makes it wrong is chosen. */
export interface SpotItem extends ItemBase {
  readonly kind: 'spot';
  /** The lesson whose step teaches the idea: a post belongs to several lessons at once, and stands outside of them. */
  readonly lesson: string;
  readonly sentences: readonly PostSentence[];
  /** What whoever believes the wrong sentence thinks. */
  readonly misconception: `M${string}`;
  /** Chosen after a sentence has been committed, not shown before. */
  readonly reasons: readonly QuizOption[];
  /** The run that breaks the sentence, and what to look at in it. */
  readonly breaks: {
    readonly sim: string;
    readonly scenario: string;
    readonly set?: Readonly<Record<string, number | string>>;
    /** Simulated milliseconds to open on. */
    readonly tMs?: number;
    /** Names of the knobs to show. */
    readonly knobs: readonly string[];
    readonly look: Localized;
  };
}
export type GoalValue =
  | { readonly metric: string; readonly scale?: number }
  | { readonly bill: UsageTerms };
export interface QnaPoint {
  readonly id: string;
  readonly text: Localized;
}

export type QuizItem =
  | SingleItem
  | MultipleItem
  | OxItem
  | NumericItem
  | OrderItem
  | CategoriseItem
  | MatchItem
  | ShortItem
  | PredictItem
  | KnobsItem
  | QnaItem
  | SpotItem;
