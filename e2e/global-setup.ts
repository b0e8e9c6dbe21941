// Chooses, once for all workers, which pages and simulators are looked at closely in this run.

import { isAll, labs, pages, printOf, printOfLab, unplayed } from './pages';
import { chooseInTurn, notesOf } from './rota';
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
const kinds: Readonly<Record<'pages' | 'labs', Kind>> = {
  pages: {
    all: pages,
    // In one language or the other: whoever waited longer.
    kindOf: templateOf,
    printOf,
    mostChanged: 12,
    sample: 8,
  },
  labs: {
    all: labs,
    kindOf: (sim) => (unplayed.includes(sim) ? sim : 'played'),
    printOf: printOfLab,
    mostChanged: 3,
    sample: 1,
  },
};

function choose(name: string, today: number, { all, kindOf, printOf, mostChanged, sample }: Kind) {
  const notes = notesOf(name);
  const known = new Map(all.map((one) => [one, notes.read(one)]));
  // A fresh clone has no notes: what is there is taken over as it is, instead of all being new at once.
  const isFresh = [...known.values()].every((note) => note === null);
  const chosen = isAll
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
  process.stdout.write(`${chosen.length} of ${all.length} ${name} are looked at closely.\n`);
  return chosen;
}

export default function globalSetup(): void {
  const today = Math.floor(Date.now() / DAY_MS);
  const chosen = Object.entries(kinds).map(([name, kind]) => [name, choose(name, today, kind)]);
  process.env.CLOSELY = JSON.stringify({ ...Object.fromEntries(chosen), today });
}
