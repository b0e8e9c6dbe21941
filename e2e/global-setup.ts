// Chooses, once for all workers, which pages are held against axe in this run.

import { chooseForAxe, readNote, writeNote } from './axe-plan';
import { pages, printOf } from './pages';
import { templateOf } from './templates';

/** Of the pages that nothing asks for, every tenth is looked at all the same, and never fewer than four. */
const SAMPLE = { share: 0.1, least: 4 };
const DAY_MS = 86_400_000;

export default function globalSetup(): void {
  const known = new Map(pages.map((path) => [path, readNote(path)]));
  // A fresh clone has no notes: its pages are taken over as they are, instead of all being new at once.
  const isFresh = [...known.values()].every((note) => note === null);
  const chosen =
    process.env.TEST_ALL === '1'
      ? pages
      : chooseForAxe({
          pages,
          templateOf,
          isChanged: (path) => !isFresh && known.get(path)?.print !== printOf(path),
          greenAtMs: (path) => known.get(path)?.greenAtMs ?? 0,
          sample: Math.max(SAMPLE.least, Math.ceil(pages.length * SAMPLE.share)),
          today: Math.floor(Date.now() / DAY_MS),
        });
  if (isFresh) for (const path of pages) writeNote(path, { print: printOf(path), greenAtMs: 0 });
  process.env.AXE_PAGES = JSON.stringify(chosen);
  process.stdout.write(`axe looks at ${chosen.length} of ${pages.length} pages.\n`);
}
