// Two languages of the same words: a list is as long in one as in the other, and nothing is missing from either.

import type { Locale } from './locales';

/** The shape of a language's words: names, and lists of exactly so many. */
export type Parallel<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Said
    ? (...values: Values) => Parallel<Said>
    : T extends object
      ? { readonly [Name in keyof T]: Parallel<T[Name]> }
      : T;

/** Korean says what there is; English that has a list shorter or longer, or lacks a word, does not compile. */
export const parallel = <const Korean>(words: {
  readonly ko: Korean;
  readonly en: Parallel<Korean>;
}): Readonly<Record<Locale, Parallel<Korean>>> =>
  words as Readonly<Record<Locale, Parallel<Korean>>>;
