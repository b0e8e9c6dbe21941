// Whose turn it is to be looked at closely: one of each kind, what changed since it was last green, and a few more.
// `npm run test:all` looks at all of them.

import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';

interface Note {
  /** Of what it was. */
  readonly print: string;
  /** When nothing was found the last time; 0 for what was taken over unseen. */
  readonly greenAtMs: number;
}

interface Notes {
  /** Null for what is new here, or on which something was found. */
  read(name: string): Note | null;
  write(name: string, note: Note): void;
  drop(name: string): void;
}

/** Notes of one kind, kept between runs. As in every command, paths are those of the project. */
export function notesOf(kind: string): Notes {
  const folder = `.cache/seen/${kind}`;
  const fileOf = (name: string): string => `${folder}/${name.replaceAll('/', '~')}.txt`;
  return {
    read(name) {
      const greenAtMs = statSync(fileOf(name), { throwIfNoEntry: false })?.mtimeMs;
      return greenAtMs === undefined
        ? null
        : { print: readFileSync(fileOf(name), 'utf8'), greenAtMs };
    },
    write(name, { print, greenAtMs }) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(fileOf(name), print);
      utimesSync(fileOf(name), new Date(greenAtMs), new Date(greenAtMs));
    },
    drop: (name) => rmSync(fileOf(name), { force: true }),
  };
}

interface Choice {
  readonly all: readonly string[];
  kindOf(name: string): string;
  isChanged(name: string): boolean;
  /** When it was last green; 0 for never. */
  greenAtMs(name: string): number;
  /** How many of what changed are looked at: what all share is seen on one of each kind, and the rest follows. */
  readonly mostChanged: number;
  /** How many are looked at although nothing asks for them. */
  readonly sample: number;
  /** Days since some day: where nothing is known of any, every day begins the turn elsewhere. */
  readonly today: number;
}

/**
 * Of each kind the one that waited longest; of what changed, and of the others, those that waited longest, as many as
 * are wanted of each; in the order of `all`.
 */
export function chooseInTurn(choice: Choice): readonly string[] {
  const { all, kindOf, isChanged, greenAtMs, mostChanged, sample, today } = choice;
  const start = all.length === 0 ? 0 : (today * sample) % all.length;
  const turn = [...all.slice(start), ...all.slice(0, start)].sort(
    (a, b) => greenAtMs(a) - greenAtMs(b),
  );
  const changed = turn.filter(isChanged);
  const chosen = new Set<string>();
  const kinds = new Set<string>();
  // What changed stands for its kind, too.
  for (const name of [...changed, ...turn]) {
    if (!kinds.has(kindOf(name))) chosen.add(name);
    kinds.add(kindOf(name));
  }
  const further = (names: readonly string[], most: number) => {
    for (const name of names.filter((one) => !chosen.has(one)).slice(0, most)) chosen.add(name);
  };
  further(changed, mostChanged);
  further(
    turn.filter((name) => !isChanged(name)),
    sample,
  );
  return all.filter((name) => chosen.has(name));
}
