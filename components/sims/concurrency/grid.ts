// The environments of the account as squares: one for each that the limit allows, filled by what it does.

import type { Box, MomentMark, Shown } from '@/components/figure/marks/contract';
import type { Paint, Surface } from '@/components/figure/surface/surface';
import type { Localized } from '@/i18n/locales';
import { GRID, perSquare, type Squares, squaresIn } from './plan';
import { stageWords } from './stage-words';

export interface Standing {
  readonly working: number;
  /** Of those, the ones that got no connection. */
  readonly failing: number;
  readonly job: number;
  readonly starting: number;
  readonly idle: number;
  readonly quota: number;
  readonly connected: number;
}

export const hasDatabase = ({ recording }: Shown): boolean =>
  Number(recording.request.config.dbConnections) > 0;
export const hasNeighbor = ({ recording }: Shown): boolean =>
  recording.request.config.neighbor === 'on';

/** What environments do at a moment. */
export function standingAt(shown: Shown, tMs: number): Standing {
  const of = (name: string): number => shown.tracks.level('environments', name).at(tMs);
  const [working, connected] = [of('working'), of('connected')];
  const failing = hasDatabase(shown) ? Math.max(0, working - connected) : 0;
  const quota = shown.tracks.level('bounds', 'quota').at(tMs);
  const [job, starting, idle] = [of('job'), of('starting'), of('idle')];
  return { working, failing, job, starting, idle, quota, connected };
}

const LAW: Readonly<Record<string, { readonly most: number; readonly windowMs: number }>> = {
  now: { most: 1_000, windowMs: 10_000 },
  'until-2023': { most: 3_000, windowMs: 60_000 },
};

/** Up to how many environments one function may have come by now: those of a window ago, and as many as a window allows. */
export function allowedAt(shown: Shown, tMs: number): number {
  const { growth, provisioned } = shown.recording.request.config;
  const { most, windowMs } = LAW[String(growth)] ?? { most: 0, windowMs: 0 };
  const before = standingAt(shown, tMs - windowMs);
  const { working, starting, idle } = before;
  const made = Math.max(Number(provisioned), working + starting + idle);
  return made + most;
}

interface Kind {
  readonly name: keyof typeof stageWords.squares;
  readonly count: (standing: Standing) => number;
  readonly paint: Paint;
  readonly isHatched?: true;
  readonly isIn?: (shown: Shown) => boolean;
}

/** In the order in which they fill the grid. Form before colour: full, hatched, pale. */
const KINDS: readonly Kind[] = [
  { name: 'working', count: (now) => now.working - now.failing, paint: 'busy' },
  {
    name: 'failing',
    count: (now) => now.failing,
    paint: 'dropped',
    isHatched: true,
    isIn: hasDatabase,
  },
  { name: 'job', count: (now) => now.job, paint: 'ink-2', isIn: hasNeighbor },
  { name: 'starting', count: (now) => now.starting, paint: 'cold', isHatched: true },
  { name: 'idle', count: (now) => now.idle, paint: 'warm' },
];

/** Fills squares `from` to `to` as at most three boxes: the rest of a row, whole rows, the beginning of one. */
function fill(
  from: number,
  to: number,
  { columns, size }: Squares,
  origin: Box,
  paint: (x: number, y: number, width: number, height: number) => void,
): void {
  for (let at = from; at < to; ) {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const whole = column === 0 ? Math.floor((to - at) / columns) : 0;
    const across = whole > 0 ? columns : Math.min(columns - column, to - at);
    const down = Math.max(1, whole);
    paint(origin.x + column * size, origin.y + row * size, across * size, down * size);
    at += across * down;
  }
}

/** Lines in the colour of the ground cut what is filled into squares: a thousand boxes would be a long picture. */
function cut(surface: Surface, { columns, rows, size }: Squares, { x, y }: Box): void {
  const style = { width: size > 14 ? 2 : 1 };
  for (let column = 1; column < columns; column += 1) {
    surface.stroke('card', [x + column * size, y, x + column * size, y + rows * size], style);
  }
  for (let row = 1; row < rows; row += 1) {
    surface.stroke('card', [x, y + row * size, x + columns * size, y + row * size], style);
  }
}

/** The edge behind square `count`, as a step through the grid. */
function edgeAfter(count: number, { columns, rows, size }: Squares, { x, y }: Box): number[] {
  const [row, column] = [Math.floor(count / columns), count % columns];
  const [top, along] = [y + row * size, x + column * size];
  const right = x + columns * size;
  if (column === 0) return [x, top, right, top];
  const below = Math.min(y + rows * size, top + size);
  return [x, below, along, below, along, top, right, top];
}

const sample =
  ({ paint, isHatched }: Kind) =>
  (surface: Surface): void =>
    isHatched ? surface.hatched(paint, 5, 1, 10, 10) : surface.rect(paint, 5, 1, 10, 10);

const wordsOf = (name: Kind['name']): Localized => stageWords.squares[name];

/** What growth allows is told where it is less than the limit. */
const isGrowthTold = (shown: Shown): boolean =>
  !hasNeighbor(shown) && Number(shown.recording.request.config.quota) > 1_000;

export const grid: MomentMark = {
  legend: (shown) => [
    ...KINDS.filter(({ isIn }) => isIn?.(shown) ?? true).map((kind) => ({
      words: wordsOf(kind.name),
      sample: sample(kind),
    })),
    ...(isGrowthTold(shown)
      ? [
          {
            words: stageWords.squares.allowed,
            sample: (surface: Surface) =>
              surface.stroke('ink', [0, 6, 20, 6], { width: 2, dash: [5, 4] }),
          },
        ]
      : []),
  ],
  describe(shown, tMs) {
    const { working, idle } = standingAt(shown, tMs);
    return stageWords.counts(working, idle, shown.locale);
  },
  prepare: (shown, placement) => {
    const box = GRID[placement];
    return {
      paint(surface, { tMs }) {
        const now = standingAt(shown, tMs);
        const each = perSquare(now.quota);
        const count = Math.ceil(now.quota / each);
        const squares = squaresIn(box, count);
        const { columns, rows, size } = squares;
        fill(0, count, squares, box, (x, y, width, height) =>
          surface.rect('line-2', x, y, width, height),
        );
        let [from, sum] = [0, 0];
        for (const kind of KINDS) {
          sum += kind.count(now);
          const to = Math.min(count, Math.round(sum / each));
          fill(from, to, squares, box, (x, y, width, height) =>
            kind.isHatched
              ? surface.hatched(kind.paint, x, y, width, height)
              : surface.rect(kind.paint, x, y, width, height),
          );
          from = to;
        }
        cut(surface, squares, box);
        surface.outline('ink', box.x - 1, box.y - 1, columns * size + 2, rows * size + 2, 0, {
          width: 2,
        });
        const allowed = Math.floor(allowedAt(shown, tMs) / each);
        if (isGrowthTold(shown) && allowed < count) {
          surface.stroke('ink', edgeAfter(allowed, squares, box), { width: 2, dash: [5, 4] });
        }
      },
    };
  },
};
