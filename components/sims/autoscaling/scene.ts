// The scene: what the group is shown beside what is asked for, and its VMs beside those that are missing.

import type {
  Instant,
  MomentMark,
  MomentPicture,
  Placed,
  Placement,
  Shown,
} from '@/components/figure/marks/contract';
import type { LegendEntry } from '@/components/figure/marks/legend-entry';
import type { Surface } from '@/components/figure/surface/surface';
import { isCpu, knobOf, type Now, nowAt } from './now';
import { stageWords } from './stage-words';

export const HEIGHT: Placed<number> = { wide: 244, tall: 362 };

interface Plan {
  /** Left edges of the two columns, how wide they are, where their floor is, and how tall 100 % is. */
  readonly columns: readonly [seen: number, asked: number];
  readonly width: number;
  readonly floor: number;
  readonly unit: number;
  /** Where tiles begin, how many stand beside each other, their size, and how far apart they are. */
  readonly tiles: readonly [x: number, y: number];
  readonly across: number;
  readonly tile: readonly [width: number, height: number];
  readonly pitch: readonly [x: number, y: number];
  /** The right edge of what stands over the tiles, and the baseline of what stands below. */
  readonly right: number;
  readonly below: number;
}

const PLANS: Placed<Plan> = {
  wide: {
    columns: [20, 184],
    width: 84,
    floor: 190,
    unit: 84,
    tiles: [308, 32],
    across: 14,
    tile: [29, 36],
    pitch: [34.5, 43],
    right: 788,
    below: 180,
  },
  tall: {
    columns: [16, 196],
    width: 84,
    floor: 126,
    unit: 56,
    tiles: [0, 204],
    across: 14,
    tile: [19, 26],
    pitch: [23.7, 32],
    right: 328,
    below: 311,
  },
};

/** As many as fit; a group has no more. */
const MOST_TILES = 40;
const RADIUS = 3;
/** What is asked for is more than can be shown from here on: not chance, but a crowd. */
export const OVER = 1.1;
const FULL = 0.98;

export const isBlind = (shown: Shown, { seen, asked }: Now): boolean =>
  isCpu(shown) && seen >= FULL && asked >= OVER;

class Columns implements MomentPicture {
  private readonly plan: Plan;

  constructor(
    private readonly shown: Shown,
    placement: Placement,
  ) {
    this.plan = PLANS[placement];
  }

  paint(surface: Surface, { tMs }: Instant): void {
    const now = nowAt(this.shown, tMs);
    const { locale } = this.shown;
    const { columns, width, floor } = this.plan;
    const hasCeiling = isCpu(this.shown);
    surface.rect('ink', columns[0] - 8, floor, columns[1] + width - columns[0] + 16, 1.5);
    this.paintSeen(surface, now);
    this.paintAsked(surface, now);
    this.paintLines(surface, hasCeiling);
    this.name(surface, 0, stageWords[hasCeiling ? 'cpu' : 'rate'][locale], now.seen);
    this.name(surface, 1, stageWords.asked[locale], now.asked);
    const note = isBlind(this.shown, now)
      ? stageWords.ceiling
      : !hasCeiling && now.asked >= OVER
        ? stageWords.open
        : null;
    if (note === null) return;
    const y = floor - this.plan.unit - 12;
    const style = { size: 14.5, weight: 700, plate: 'card' } as const;
    surface.text(
      'ink',
      columns[0] - 8,
      hasCeiling ? y : floor + 2 - this.plan.unit * 2,
      note[locale],
      style,
    );
  }

  /** In px above the floor, and no higher than the page. */
  private tallOf(ratio: number): number {
    return Math.min(this.plan.floor, ratio * this.plan.unit);
  }

  private paintSeen(surface: Surface, { seen }: Now): void {
    const { columns, width, floor, unit } = this.plan;
    const tall = this.tallOf(seen);
    if (isCpu(this.shown)) surface.outline('ink-3', columns[0], floor - unit, width, unit, 0);
    surface.rect('busy', columns[0], floor - tall, width, tall);
  }

  /** What lies beyond the ceiling is hatched: nobody is shown it. */
  private paintAsked(surface: Surface, { asked }: Now): void {
    const { columns, width, floor, unit } = this.plan;
    const [x, tall] = [columns[1], this.tallOf(asked)];
    const under = Math.min(unit, tall);
    surface.rect('queued', x, floor - under, width, under);
    if (tall > unit) surface.hatched('queued', x, floor - tall, width, tall - unit);
    const isOffThePage = tall >= floor;
    surface.stroke('ink', [x, floor, x, floor - tall], { width: 2 });
    surface.stroke('ink', [x + width, floor, x + width, floor - tall], { width: 2 });
    if (!isOffThePage)
      surface.stroke('ink', [x, floor - tall, x + width, floor - tall], { width: 2 });
    else surface.arrow('ink', [x + width / 2, 40, x + width / 2, 6], { width: 3 });
  }

  private paintLines(surface: Surface, hasCeiling: boolean): void {
    const { columns, width, floor, unit } = this.plan;
    const [seen, asked] = columns;
    const end = seen + width + 8;
    if (hasCeiling) {
      const lid = floor - unit;
      surface.stroke('ink', [seen - 8, lid, end, lid], { width: 4 });
      surface.stroke('ink-3', [end, lid, asked + width + 8, lid], { dash: [4, 3] });
      surface.text('ink-2', end + 4, lid + 15, '100%', { size: 12 });
    }
    const target = knobOf(this.shown, 'target');
    const y = floor - target * unit;
    surface.stroke('accent', [seen - 8, y, end, y], { width: 2, dash: [5, 3] });
    const words = stageWords.target(target, this.shown.locale);
    surface.text('ink-2', end + 4, y + 4, words, { size: 12 });
  }

  private name(surface: Surface, place: 0 | 1, name: string, ratio: number): void {
    const { columns, width, floor } = this.plan;
    const x = columns[place] + width / 2;
    surface.text('ink-2', x, floor + 18, name, { size: 12.5, align: 'center' });
    const value = stageWords.share(ratio, this.shown.locale);
    surface.text('ink', x, floor + 44, value, { size: 22, weight: 800, align: 'center' });
  }
}

class Tiles implements MomentPicture {
  private readonly plan: Plan;

  constructor(
    private readonly shown: Shown,
    placement: Placement,
  ) {
    this.plan = PLANS[placement];
  }

  paint(surface: Surface, { tMs }: Instant): void {
    const now = nowAt(this.shown, tMs);
    const { locale } = this.shown;
    const { tiles, right, below } = this.plan;
    const [x, y] = tiles;
    surface.text('ink', x, y - 12, stageWords.machines(now, locale), { size: 14, weight: 700 });
    const wanted = stageWords.wanted(now.wanted, locale);
    surface.text('ink-2', right, y - 12, wanted, { size: 13, align: 'right' });
    this.paintTiles(surface, now, tMs);
    surface.text('ink-2', x, below, stageWords.waiting(now.waiting, locale), { size: 13 });
    const isLosing = now.lost > 0;
    const count = stageWords.lostCount(now.lost, locale);
    const style = { size: isLosing ? 19 : 13, weight: 700, align: 'right' } as const;
    surface.text(isLosing ? 'dropped' : 'ink-2', right, below, count, style);
    const from = right - (isLosing ? 12 : 8) * Math.max(2, count.length) - 8;
    surface.text('ink-2', from, below, stageWords.lost[locale], { size: 13, align: 'right' });
  }

  /** By number, and after them those that the crowd would need and that nobody has asked for. */
  private paintTiles(surface: Surface, now: Now, tMs: number): void {
    const { data, at } = {
      data: this.shown.tracks.spans('machine').data,
      at: this.shown.tracks.spans('machine').at(tMs),
    };
    const rows = at.toSorted((a, b) => (data.thing[a] ?? 0) - (data.thing[b] ?? 0));
    rows.slice(0, MOST_TILES).forEach((row, place) => {
      this.paintTile(surface, place, data.states[data.state[row] ?? -1] ?? '', now.busy);
    });
    const most = Math.min(MOST_TILES, now.wanted);
    for (let place = rows.length; place < most; place += 1) {
      this.paintTile(surface, place, 'missing', 0);
    }
  }

  private paintTile(surface: Surface, place: number, state: string, busy: number): void {
    const { tiles, across, tile, pitch } = this.plan;
    const x = tiles[0] + (place % across) * pitch[0];
    const y = tiles[1] + Math.floor(place / across) * pitch[1];
    paintMachine(surface, state, busy, [x, y, ...tile]);
  }
}

type Spot = readonly [x: number, y: number, width: number, height: number];

function paintMachine(surface: Surface, state: string, busy: number, spot: Spot): void {
  const [x, y, width, height] = spot;
  if (state === 'booting') surface.hatched('cold', x, y, width, height, RADIUS);
  if (state === 'serving') {
    const tall = busy * height;
    surface.rect('busy', x, y + height - tall, width, tall, tall > 2 * RADIUS ? RADIUS : 0);
    surface.outline('ink', x, y, width, height, RADIUS, { width: 1.25 });
  }
  if (state === 'draining') surface.rect('warm', x, y, width, height, RADIUS);
  if (state === 'missing') {
    surface.outline('ink-3', x, y, width, height, RADIUS, { width: 1.25, dash: [3, 3] });
  }
}

const missing: LegendEntry = {
  words: stageWords.ghost,
  sample: (surface) => paintMachine(surface, 'missing', 0, [2, 0, 16, 12]),
};

export const columns: MomentMark = {
  legend: () => [],
  prepare: (shown, placement) => new Columns(shown, placement),
};

export const tiles: MomentMark = {
  legend: () => [missing],
  prepare: (shown, placement) => new Tiles(shown, placement),
};
