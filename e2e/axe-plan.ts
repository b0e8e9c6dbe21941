// Which pages axe looks at: one of each template, what changed since it was last green, and a few in turn.

import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';

/** As in every command, paths are those of the project. */
const notes = '.cache/axe';

const noteOf = (path: string): string => `${notes}/${path.slice(1).replaceAll('/', '~')}.txt`;

interface Note {
  /** Of what the page was. */
  readonly print: string;
  /** When axe last found nothing; 0 for a page that was taken over unseen. */
  readonly greenAtMs: number;
}

/** Null for a page that is new here, or that axe found something on. */
export function readNote(path: string): Note | null {
  const greenAtMs = statSync(noteOf(path), { throwIfNoEntry: false })?.mtimeMs;
  return greenAtMs === undefined ? null : { print: readFileSync(noteOf(path), 'utf8'), greenAtMs };
}

export function writeNote(path: string, { print, greenAtMs }: Note): void {
  mkdirSync(notes, { recursive: true });
  writeFileSync(noteOf(path), print);
  utimesSync(noteOf(path), new Date(greenAtMs), new Date(greenAtMs));
}

export const dropNote = (path: string): void => rmSync(noteOf(path), { force: true });

interface Choice {
  readonly pages: readonly string[];
  templateOf(path: string): string;
  isChanged(path: string): boolean;
  /** When it was last green; 0 for never. */
  greenAtMs(path: string): number;
  /** How many pages are looked at although nothing asks for them. */
  readonly sample: number;
  /** Days since some day: where nothing is known of any page, every day begins the turn elsewhere. */
  readonly today: number;
}

/**
 * Of each template and language the page that waited longest, whatever changed, and of the others the `sample`
 * that waited longest; in the order of `pages`.
 */
export function chooseForAxe(choice: Choice): readonly string[] {
  const { pages, templateOf, isChanged, greenAtMs, sample, today } = choice;
  const start = pages.length === 0 ? 0 : (today * sample) % pages.length;
  const turn = [...pages.slice(start), ...pages.slice(0, start)].sort(
    (a, b) => greenAtMs(a) - greenAtMs(b),
  );
  const chosen = new Set(pages.filter(isChanged));
  const kinds = new Set<string>();
  for (const path of turn) {
    const kind = `${path.split('/')[1]} ${templateOf(path)}`;
    if (!kinds.has(kind)) chosen.add(path);
    kinds.add(kind);
  }
  for (const path of turn.filter((one) => !chosen.has(one)).slice(0, sample)) chosen.add(path);
  return pages.filter((path) => chosen.has(path));
}
