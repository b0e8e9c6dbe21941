// A hundred cells: what each canary saw, or what became of each release. The last ten releases can be picked.

import type {
  Box,
  Instant,
  MomentMark,
  Placed,
  Placement,
  Shown,
  Target,
} from '@/components/figure/marks/contract';
import type { LegendEntry } from '@/components/figure/marks/legend-entry';
import type { Surface } from '@/components/figure/surface/surface';
import { formatNumber } from '@/i18n/format';
import type { Localized } from '@/i18n/locales';
import {
  canariesBy,
  countLeft,
  isGoing,
  isOfCanaries,
  type Release,
  type ReleaseState,
  releasesOf,
  servedBy,
  stateOf,
} from './now';
import { say, signs, states } from './stage-words';

const ACROSS = 10;
const CELLS = ACROSS * ACROSS;
/** So many of the latest can be picked: a hundred buttons would be no choice. */
const PICKABLE = 10;

const GRID: Placed<{
  readonly at: readonly [x: number, y: number];
  readonly pitch: number;
  readonly words: readonly [x: number, y: number];
  readonly count: readonly [x: number, y: number];
  readonly picked: readonly [x: number, y: number];
}> = {
  wide: { at: [648, 24], pitch: 14, words: [648, 14], count: [648, 184], picked: [648, 208] },
  tall: { at: [0, 250], pitch: 14, words: [0, 241], count: [152, 262], picked: [152, 296] },
};

type Cell = 'open' | 'blind' | 'saw' | 'going' | 'live' | 'back' | 'reported';

/** Whatever is not there yet is a hairline; a cross is always an error that came to light. */
function paintCell(s: Surface, cell: Cell, x: number, y: number, size: number): void {
  const middle = size / 2;
  if (cell === 'open') s.dot('line', x + middle, y + middle, 1.6);
  if (cell === 'going') s.outline('busy', x, y, size, size, 0, { width: 2 });
  if (cell === 'blind') s.outline('ink', x, y, size, size, 0, { width: 1.25 });
  if (cell === 'live') s.rect('good', x, y, size, size);
  if (cell === 'reported') s.diamond('dropped', x + middle, y + middle, middle);
  if (cell !== 'saw' && cell !== 'back') return;
  s.cross('dropped', x + middle, y + middle, middle - 1.5);
}

const cellOf = (state: ReleaseState): Cell => {
  if (isGoing(state)) return 'going';
  return state === 'live' || state === 'reported' ? state : 'back';
};

/** Releases of the hundred that is being filled. */
function hundredAt(shown: Shown, tMs: number): readonly Release[] {
  const releases = releasesOf(shown);
  const left = countLeft(releases, tMs);
  const first = left === 0 ? 0 : Math.floor((left - 1) / CELLS) * CELLS;
  return releases.slice(first, left);
}

function cellsAt(shown: Shown, tMs: number): { cells: readonly Cell[]; words: Localized } {
  const number = (value: number): string => formatNumber(value, shown.locale);
  if (isOfCanaries(shown)) {
    const canaries = canariesBy(shown, tMs);
    const blind = canaries.filter(({ saw }) => !saw).length;
    return {
      cells: canaries.slice(0, CELLS).map(({ saw }) => (saw ? 'saw' : 'blind')),
      words: say.saw(number(blind), number(canaries.length)),
    };
  }
  const cells = hundredAt(shown, tMs).map((release) => cellOf(stateOf(release, tMs)));
  const through = cells.filter((cell) => cell !== 'going');
  const back = through.filter((cell) => cell !== 'live').length;
  return { cells, words: say.wentBack(number(back), number(through.length)) };
}

function boxOf(placement: Placement, i: number): Box {
  const { at, pitch } = GRID[placement];
  const size = pitch - 2;
  return {
    x: at[0] + (i % ACROSS) * pitch,
    y: at[1] + Math.floor(i / ACROSS) * pitch,
    width: size,
    height: size,
  };
}

/** What became of a release: who rode on it, what its canary saw, what it came to. */
function linesOf(shown: Shown, release: Release, tMs: number): readonly string[] {
  const { locale } = shown;
  const number = (value: number): string => formatNumber(value, locale);
  const { canary, all } = servedBy(shown, release, tMs);
  return [
    say.release(number(release.number), number(release.aboard))[locale],
    ...(canary ? [say.canary(number(canary.requests), number(canary.errors))[locale]] : []),
    ...(all ? [say.all(number(all.requests), number(all.errors))[locale]] : []),
    states[stateOf(release, tMs)][locale],
  ];
}

const idOf = ({ number }: Release): string => `release-${number}`;

function paintGrid(s: Surface, shown: Shown, placement: Placement, { tMs, picked }: Instant): void {
  const { words, count, picked: at } = GRID[placement];
  const { locale } = shown;
  const now = cellsAt(shown, tMs);
  const title = (isOfCanaries(shown) ? say.canaries : say.releases)[locale];
  s.text('ink', ...words, title, { size: 12.5, weight: 700 });
  for (let i = 0; i < CELLS; i += 1) {
    const { x, y, width } = boxOf(placement, i);
    paintCell(s, now.cells[i] ?? 'open', x, y, width);
  }
  if (now.cells.length > 0) {
    s.text('ink', ...count, now.words[locale], { size: 12.5, weight: 700 });
  }
  const release = pickable(shown, tMs).find((one) => idOf(one.release) === picked);
  if (!release) return;
  const { x, y, width, height } = boxOf(placement, release.cell);
  s.outline('accent', x - 2, y - 2, width + 4, height + 4, 3, { width: 2 });
  linesOf(shown, release.release, tMs).forEach((line, i) => {
    s.text('ink', at[0], at[1] + i * 16, line, { size: 12, weight: i === 0 ? 700 : 400 });
  });
}

/** The latest cells, each with its release. */
function pickable(shown: Shown, tMs: number) {
  const releases = releasesOf(shown);
  const inCells = isOfCanaries(shown)
    ? canariesBy(shown, tMs)
        .slice(0, CELLS)
        .flatMap(({ release }) => releases[release - 1] ?? [])
    : hundredAt(shown, tMs);
  return inCells.map((release, cell) => ({ release, cell })).slice(-PICKABLE);
}

const sign = (cell: Cell, words: Localized): LegendEntry => ({
  words,
  sample: (s) => paintCell(s, cell, 4, 0, 12),
});

export const grid: MomentMark = {
  legend: (shown) =>
    isOfCanaries(shown)
      ? [sign('blind', signs.blind), sign('saw', signs.saw)]
      : [sign('live', signs.live), sign('back', signs.back), sign('reported', signs.reported)],
  describe: (shown, tMs) => cellsAt(shown, tMs).words[shown.locale],
  prepare: (shown, placement) => ({
    paint: (surface, instant) => paintGrid(surface, shown, placement, instant),
    targets: ({ tMs }) =>
      pickable(shown, tMs).map(
        ({ release, cell }): Target => ({
          id: idOf(release),
          box: boxOf(placement, cell),
          label: linesOf(shown, release, tMs).join(', '),
        }),
      ),
  }),
};
