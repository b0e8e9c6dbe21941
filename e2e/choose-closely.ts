// Chooses, once for all workers, which pages, simulators and files of tests have their turn in this run.

import { isAll, labs, pages, printOf, printOfLab, unplayed } from './pages';
import { chooseInTurn, notesOf } from './rota';
import { isAlways, printOfSpec, specs } from './specs';
import { templateOf } from './templates';

const DAY_MS = 86_400_000;

interface Kind {
  readonly all: readonly string[];
  kindOf(name: string): string;
  printOf(name: string): string;
  readonly mostChanged: number;
  readonly sample: number;
}

/** However long the course is, a run looks at as many. */
const kinds: Readonly<Record<'pages' | 'labs' | 'specs', Kind>> = {
  pages: {
    all: pages,
    // In one language or the other: whoever waited longer.
    kindOf: templateOf,
    printOf,
    mostChanged: 12,
    sample: 4,
  },
  labs: {
    all: labs,
    kindOf: (sim) => (unplayed.includes(sim) ? sim : 'played'),
    printOf: printOfLab,
    mostChanged: 3,
    sample: 1,
  },
  specs: {
    all: specs,
    kindOf: (name) => (isAlways(name) ? name : 'in turn'),
    printOf: printOfSpec,
    mostChanged: 6,
    sample: 5,
  },
};

function choose(name: string, today: number, kind: Kind, isAsked: boolean) {
  const { all, kindOf, printOf, mostChanged, sample } = kind;
  const notes = notesOf(name);
  const known = new Map(all.map((one) => [one, notes.read(one)]));
  // A fresh clone has no notes: what is there is taken over as it is, instead of all being new at once.
  const isFresh = [...known.values()].every((note) => note === null);
  const chosen = isAsked
    ? all
    : chooseInTurn({
        all,
        kindOf,
        isChanged: (one) => !isFresh && known.get(one)?.print !== printOf(one),
        greenAtMs: (one) => known.get(one)?.greenAtMs ?? 0,
        mostChanged,
        sample,
        today,
      });
  if (isFresh) for (const one of all) notes.write(one, { print: printOf(one), greenAtMs: 0 });
  process.stdout.write(`${chosen.length} of ${all.length} ${name} have their turn.\n`);
  return chosen;
}

/** As `closely.ts` reads it. Whoever names a file of tests in the command wants that file. */
export function chooseClosely(command: readonly string[]): string {
  const today = Math.floor(Date.now() / DAY_MS);
  const isNamed = command.some((word) => word.includes('.spec'));
  const chosen = Object.entries(kinds).map(([name, kind]) => [
    name,
    choose(name, today, kind, isAll || (name === 'specs' && isNamed)),
  ]);
  return JSON.stringify({ ...Object.fromEntries(chosen), today });
}
