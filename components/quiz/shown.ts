// A quiz item as the page shows it: one language, one order of rows, links ready. Plain data, so that it can be sent to the browser.

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
