// What can be found, and the shape in which the build hands it to the browser.

/**
 * Kinds of what can be found, in the order of the course's own menu. A new one is a name here, its words in
 * `i18n/messages/search.ts`, its weight in `find.ts` and its source in `app/search/sources.ts`; the compiler names all three.
 */
export const kinds = [
  'lesson',
  'step',
  'term',
  'service',
  'lab',
  'mission',
  'claim',
  'question',
] as const;
export type Kind = (typeof kinds)[number];

export interface Entry {
  readonly kind: Kind;
  /** The exact place, below the page's language: `learn/cold-start/#phases`. */
  readonly place: string;
  readonly title: string;
  /** A sentence or two under the title. */
  readonly text: string;
  /** Where it stands, or what is to be known before anybody opens it: a claim's verdict, a term in the other language. */
  readonly note: string;
  /** Further words that lead here and are not shown. */
  readonly names: string;
}

/** An entry as the file has it: what is empty at its end is left out. */
export type Row = readonly [kind: string, place: string, title: string, ...rest: readonly string[]];

export function toRow({ kind, place, title, text, note, names }: Entry): Row {
  const rest = [text, note, names];
  while (rest.at(-1) === '') rest.pop();
  return [kind, place, title, ...rest];
}

const isKind = (name: string): name is Kind => kinds.some((kind) => kind === name);

/** Nothing for a kind that this page does not know: the file may come from a newer build. */
export function fromRow([kind, place, title, text = '', note = '', names = '']: Row): Entry[] {
  return isKind(kind) ? [{ kind, place, title, text, note, names }] : [];
}
