// Where everything stands on the stage: the true number, the environments, the store, the last answers, the buttons.

import type { Box, Placed, Placement, Shown } from '@/components/figure/marks/contract';

export const HEIGHT: Placed<number> = { wide: 384, tall: 548 };

/** So many boxes, in so many columns; few are large. */
interface Grid {
  readonly places: number;
  readonly columns: Placed<number>;
}

const GRIDS: readonly Grid[] = [
  { places: 4, columns: { wide: 4, tall: 2 } },
  { places: 8, columns: { wide: 4, tall: 2 } },
  { places: 16, columns: { wide: 8, tall: 4 } },
  { places: 32, columns: { wide: 8, tall: 8 } },
];

/** The room for all boxes together. */
const FIELD: Placed<Box> = {
  wide: { x: 0, y: 84, width: 564, height: 184 },
  tall: { x: 0, y: 184, width: 328, height: 252 },
};
const GAP = 10;

export const STORE: Placed<Box> = {
  wide: { x: 604, y: 0, width: 184, height: 150 },
  tall: { x: 0, y: 448, width: 328, height: 46 },
};

export const HERO: Placed<{ readonly label: readonly [number, number]; readonly size: number }> = {
  wide: { label: [0, 13], size: 44 },
  tall: { label: [0, 13], size: 36 },
};

/** Where orders come from. */
export const CUSTOMERS: Placed<readonly [number, number]> = { wide: [20, 70], tall: [164, 178] };

/** The last answers, the newest on the right: under the environments, on a phone over them. */
export const TICKER: Placed<Box & { readonly count: number }> = {
  wide: { x: 0, y: 309, width: 788, height: 75, count: 6 },
  tall: { x: 0, y: 92, width: 328, height: 78, count: 3 },
};

/** What is said of an order that was picked, and how wide its phases may be: between boxes and answers. */
export const LENS: Placed<readonly [x: number, y: number, width: number]> = {
  wide: [120, 284, 660],
  tall: [128, 32, 196],
};

/** The top left corners of the buttons, in the order of `acts`. */
export const BUTTONS: readonly Placed<readonly [number, number]>[] = [
  { wide: [604, 164], tall: [0, 505] },
  { wide: [604, 216], tall: [142, 505] },
  { wide: [690, 216], tall: [232, 505] },
];

/** How many environments may be about at once, by what is asked of them: known before the run, so nothing is given away. */
function neededBy({ recording }: Shown): number {
  const { config } = recording.request;
  if (config.arrivals === 'none') return 0;
  const isSpike = config.arrivals === 'spike';
  const perSec = Number(config.ratePerSec) * (isSpike ? Number(config.peakFactor) : 1);
  const menuSec = config.menuAt === 'request' ? Number(config.menuMs) / 1_000 : 0;
  const busy = perSec * (Number(config.workSec) + menuSec);
  return busy + 4 * Math.sqrt(busy) + 2;
}

/** Boxes for what may be needed; more of them only where a run has used more. */
export function gridOf(shown: Shown): Grid {
  const { thing, length } = shown.tracks.spans('environment').data;
  let used = 0;
  for (let row = 0; row < length; row += 1) used = Math.max(used, (thing[row] ?? 0) + 1);
  const needed = Math.max(neededBy(shown), used);
  return GRIDS.find(({ places }) => places >= needed) ?? (GRIDS.at(-1) as Grid);
}

/** The box of each place. */
export function boxesIn(shown: Shown, placement: Placement): readonly Box[] {
  const { places, columns } = gridOf(shown);
  const field = FIELD[placement];
  const across = columns[placement];
  const down = places / across;
  const gap = across > 4 ? 6 : GAP;
  const width = (field.width - (across - 1) * gap) / across;
  const height = (field.height - (down - 1) * gap) / down;
  return Array.from({ length: places }, (_, place) => ({
    x: field.x + (place % across) * (width + gap),
    y: field.y + Math.floor(place / across) * (height + gap),
    width,
    height,
  }));
}

export const middleOf = ({ x, y, width, height }: Box): readonly [number, number] => [
  x + width / 2,
  y + height / 2,
];
