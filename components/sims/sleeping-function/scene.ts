// The scene: sixty shops on the left; on the right a server for each of them, and below the machines that they share.

import type { Box, MomentMark, Placed, Placement, Shown } from '@/components/figure/marks/contract';
import type { Paint, Surface } from '@/components/figure/surface/surface';
import { MOST_MACHINES, PLACES } from '@/engine/models/sleeping-function/config';
import { type Flight, flightsOf, landed, paintFlights } from './flights';
import { isKeeping, isLunch, isShut, knobOf, MINE, type Now, nowAt, wallClock } from './now';
import { stageWords } from './stage-words';

export const HEIGHT: Placed<number> = { wide: 362, tall: 462 };

/** How large a machine is, how many stand in a row, and how its places stand in it. */
interface Size {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  readonly pitch: readonly [x: number, y: number];
  readonly places: { readonly columns: number; readonly width: number; readonly height: number };
}

const row = { columns: 8, width: 10, height: 20 };
const SIZES: Placed<readonly Size[]> = {
  wide: [
    { columns: 4, rows: 3, width: 134, height: 40, pitch: [144.6, 48], places: row },
    {
      columns: 8,
      rows: 3,
      width: 64,
      height: 40,
      pitch: [72, 48],
      places: { columns: 4, width: 9, height: 13 },
    },
    {
      columns: 12,
      rows: 5,
      width: 42,
      height: 24,
      pitch: [47.8, 28.5],
      places: { columns: 4, width: 6, height: 7 },
    },
  ],
  tall: [
    {
      columns: 2,
      rows: 4,
      width: 158,
      height: 34,
      pitch: [170, 40],
      places: { ...row, width: 12 },
    },
    {
      columns: 4,
      rows: 4,
      width: 74,
      height: 34,
      pitch: [84.6, 40],
      places: { columns: 4, width: 11, height: 10 },
    },
    {
      columns: 8,
      rows: 8,
      width: 36,
      height: 16,
      pitch: [41.7, 19.8],
      places: { columns: 4, width: 5, height: 4 },
    },
  ],
};

interface Plan {
  readonly clock: readonly [x: number, y: number, size: number];
  readonly shops: readonly [x: number, y: number];
  readonly own: Box;
  readonly ownName: readonly [x: number, y: number];
  readonly provider: readonly [x: number, y: number];
  readonly machines: Box;
  /** What is so of my function, in two lines; null where there is no room for it. */
  readonly mine: readonly [x: number, y: number] | null;
}

const PLANS: Placed<Plan> = {
  wide: {
    clock: [0, 28, 30],
    shops: [3, 66],
    own: { x: 220, y: 28, width: 568, height: 58 },
    ownName: [220, 16],
    provider: [220, 152],
    machines: { x: 220, y: 164, width: 568, height: 144 },
    mine: [0, 284],
  },
  tall: {
    clock: [0, 22, 24],
    shops: [3, 52],
    own: { x: 174, y: 52, width: 154, height: 90 },
    ownName: [174, 42],
    provider: [0, 196],
    machines: { x: 0, y: 206, width: 328, height: 160 },
    mine: null,
  },
};

const RIGHT: Placed<number> = { wide: 788, tall: 328 };

const shopGrid = (placement: Placement, isMany: boolean): readonly [number, number, number] => {
  if (placement === 'wide') return isMany ? [10, 15.5, 12] : [10, 19, 15];
  return isMany ? [15, 10, 8] : [10, 15.5, 12];
};

/** The cell of a shop, in its grid or in the bank of own servers. */
export function shopAt(placement: Placement, shop: number, count: number): Box {
  const [x, y] = PLANS[placement].shops;
  const [columns, pitch, size] = shopGrid(placement, count > 60);
  return {
    x: x + (shop % columns) * pitch,
    y: y + Math.floor(shop / columns) * pitch,
    width: size,
    height: size,
  };
}

export function ownAt(placement: Placement, shop: number, count: number): Box {
  const { x, y, width, height } = PLANS[placement].own;
  const columns = placement === 'wide' ? (count > 60 ? 30 : 20) : count > 60 ? 15 : 10;
  const rows = Math.ceil(count / columns);
  const [across, down] = [width / columns, Math.min(20, height / rows)];
  return {
    x: x + (shop % columns) * across,
    y: y + Math.floor(shop / columns) * down,
    width: Math.min(across - 3, 24),
    height: down - 4,
  };
}

/** How many machines these knobs will want, known before anything has happened. */
function wanted(shown: Shown): number {
  const shops = knobOf(shown, 'shops');
  const perSec = knobOf(shown, 'ratePerSec') * (isLunch(shown) ? 12 : 1);
  const awake = isKeeping(shown) ? 1 : 1 - Math.exp(-perSec * knobOf(shown, 'keepAliveSec'));
  const more = 2 * perSec * (knobOf(shown, 'workSec') + 0.3);
  return Math.ceil((shops * (awake + more)) / PLACES) + knobOf(shown, 'spare') + 1;
}

function sizeOf(shown: Shown, placement: Placement): Size {
  const sizes = SIZES[placement];
  const need = wanted(shown);
  return sizes.find(({ columns, rows }) => columns * rows >= need) ?? (sizes.at(-1) as Size);
}

/** The box of a machine. */
function machineAt(placement: Placement, size: Size, number: number): Box {
  const { x, y } = PLANS[placement].machines;
  const [across, down] = size.pitch;
  return {
    x: x + (number % size.columns) * across,
    y: y + Math.floor(number / size.columns) * down,
    width: size.width,
    height: size.height,
  };
}

/** The boxes of the machines by number, as many as have room; all as one where none is large enough for a finger. */
export function machinesIn(shown: Shown, placement: Placement): readonly Box[] {
  const size = sizeOf(shown, placement);
  const room = Math.min(MOST_MACHINES, size.columns * size.rows);
  const isSmall = size.height < 24;
  return Array.from({ length: room }, (_, number) =>
    isSmall ? PLANS[placement].machines : machineAt(placement, size, number),
  );
}

export function placeAt(placement: Placement, size: Size, place: number): Box {
  const box = machineAt(placement, size, Math.floor(place / PLACES));
  const { columns, width, height } = size.places;
  const gap = Math.min(4, (box.width - 8 - columns * width) / (columns - 1));
  const rows = PLACES / columns;
  const left = box.x + (box.width - columns * width - (columns - 1) * gap) / 2;
  const top = box.y + (box.height - rows * height - (rows - 1) * 3) / 2;
  return {
    x: left + (place % columns) * (width + gap),
    y: top + (Math.floor(place / columns) % rows) * (height + 3),
    width,
    height,
  };
}

/** Boxes of one look are painted together: one by one, sixty shops cost more than a frame's time on a phone. */
function paintMoons(s: Surface, boxes: readonly Box[]): void {
  const r = (boxes[0]?.width ?? 0) / 2;
  s.dots(
    'ink-3',
    boxes.flatMap(({ x, y }) => [x + r, y + r]),
    r * 0.72,
  );
  s.dots(
    'card',
    boxes.flatMap(({ x, y }) => [x + r * 1.45, y + r * 0.72]),
    r * 0.66,
  );
}

const paintAwake = (s: Surface, boxes: readonly Box[]): void => s.rects('faas', boxes, 3);

/** Me, by form: a ring, whatever stands in it. */
const paintMine = (s: Surface, { x, y, width, height }: Box): void =>
  s.outline('accent', x - 2.5, y - 2.5, width + 5, height + 5, 5, { width: 2 });

const inside = (by: number, { x, y, width, height }: Box): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

/** Boxes in a border. Two boxes have shorter pictures than a box and a line around it. */
function paintBordered(
  s: Surface,
  border: Paint,
  paint: Paint,
  boxes: readonly Box[],
  { radius, width }: { radius: number; width: number },
): void {
  s.rects(border, boxes, radius);
  s.rects(
    paint,
    boxes.map((box) => inside(width, box)),
    radius - width,
  );
}

const PLACE_STATES = ['free', 'starting', 'working', 'idle'] as const;
type PlaceState = (typeof PLACE_STATES)[number];

function paintPlaces(s: Surface, state: PlaceState, boxes: readonly Box[]): void {
  if (state === 'free') paintBordered(s, 'line', 'card', boxes, { radius: 2.5, width: 1 });
  else if (state === 'working') s.rects('busy', boxes, 2.5);
  else if (state === 'idle') s.rects('faas', boxes, 2.5);
  else for (const { x, y, width, height } of boxes) s.hatched('cold', x, y, width, height, 2.5);
}

/** Boxes by how they look. */
function byLook<L extends string>(
  boxes: readonly Box[],
  lookOf: (number: number) => L,
): (look: L) => readonly Box[] {
  const alike = new Map<L, Box[]>();
  boxes.forEach((box, number) => {
    const look = lookOf(number);
    const those = alike.get(look);
    if (those) those.push(box);
    else alike.set(look, [box]);
  });
  return (look) => alike.get(look) ?? [];
}

class Scene {
  private readonly size: Size;
  private readonly flights: readonly Flight[];
  private readonly shops: readonly Box[];
  private readonly own: readonly Box[];
  private readonly machines: readonly Box[];
  private readonly places: readonly Box[];

  constructor(
    private readonly shown: Shown,
    private readonly placement: Placement,
  ) {
    this.size = sizeOf(shown, placement);
    this.flights = flightsOf(shown);
    const { size } = this;
    const count = knobOf(shown, 'shops');
    const room = Math.min(MOST_MACHINES, size.columns * size.rows);
    const many = (length: number, boxOf: (number: number) => Box): readonly Box[] =>
      Array.from({ length }, (_, number) => boxOf(number));
    this.shops = many(count, (shop) => shopAt(placement, shop, count));
    this.own = many(count, (shop) => ownAt(placement, shop, count));
    this.machines = many(room, (number) => machineAt(placement, size, number));
    this.places = many(room * PLACES, (place) => placeAt(placement, size, place));
  }

  paint(surface: Surface, { tMs, pace }: { tMs: number; pace: number }): void {
    const { shown } = this;
    const now = nowAt(shown, tMs);
    const justNow = landed(this.flights, tMs, pace);
    this.paintShops(surface, now, tMs);
    this.paintOwn(surface, now, new Set(justNow.map(({ shop }) => shop)));
    if (isShut(shown, tMs)) this.paintDoor(surface);
    else this.paintMachines(surface, now, justNow);
    paintFlights(surface, this.flights, { tMs, pace }, ({ shop, place }) => [
      this.shops[shop] as Box,
      this.own[shop] as Box,
      // A call may land on a machine for which there is no room in the picture.
      this.places[place] ?? placeAt(this.placement, this.size, place),
    ]);
  }

  private paintShops(s: Surface, { awake }: Now, tMs: number): void {
    const { shown, placement } = this;
    const { clock, shops } = PLANS[placement];
    const count = knobOf(shown, 'shops');
    s.text('ink', clock[0], clock[1], wallClock(shown.recording, tMs), {
      size: clock[2],
      weight: 800,
    });
    const name = stageWords.shops(count, shown.locale);
    s.text('ink-2', shops[0], shops[1] - 10, name, { size: 13, weight: 600 });
    const shopsThat = byLook(this.shops, (shop) => (awake.has(shop) ? 'are awake' : 'sleep'));
    paintAwake(s, shopsThat('are awake'));
    paintMoons(s, shopsThat('sleep'));
    paintMine(s, this.shops[MINE] as Box);
    const { mine } = PLANS[placement];
    if (mine === null || isLunch(shown)) return;
    const [what, bill] =
      stageWords.bill[isKeeping(shown) ? 'kept' : awake.has(MINE) ? 'awake' : 'asleep'][
        shown.locale
      ];
    s.text('ink', mine[0], mine[1], what, { size: 14, weight: 700 });
    s.text('ink-2', mine[0], mine[1] + 19, bill, { size: 12.5 });
  }

  private paintOwn(s: Surface, { busy, isDark }: Now, justNow: ReadonlySet<number>): void {
    const { shown, placement } = this;
    const count = knobOf(shown, 'shops');
    const [x, y] = PLANS[placement].ownName;
    s.text('ink-2', x, y, stageWords.own[shown.locale], { size: 13, weight: 600 });
    const on = stageWords.on(count - Number(isDark), shown.locale);
    const at = placement === 'wide' ? y + 4 : y - 18;
    s.text('ink', RIGHT[placement], at, on, { size: 20, weight: 800, align: 'right' });
    const mine = this.own[MINE] as Box;
    const serversThat = byLook(this.own, (shop) => {
      if (shop === MINE && isDark) return 'are dark';
      return busy.has(shop) || justNow.has(shop) ? 'work' : 'wait';
    });
    const border = { radius: 3, width: 1 };
    paintBordered(s, 'onprem', 'onprem-soft', serversThat('wait'), border);
    paintBordered(s, 'onprem', 'busy', serversThat('work'), border);
    if (isDark) {
      const { x: left, y: top, width, height } = mine;
      s.outline('dropped', left, top, width, height, 3, { width: 1.25, dash: [3, 2] });
      s.cross('dropped', left + width / 2, top + height / 2, 4);
    }
    paintMine(s, mine);
  }

  private paintHead(s: Surface, number: string): void {
    const { shown, placement } = this;
    const [x, y] = PLANS[placement].provider;
    s.text('ink', x, y, stageWords.provider[shown.locale], { size: 14, weight: 700 });
    s.text('ink', RIGHT[placement], y, number, { size: 34, weight: 800, align: 'right' });
  }

  private paintDoor(s: Surface): void {
    const { shown, placement } = this;
    const { x, y, width, height } = PLANS[placement].machines;
    this.paintHead(s, stageWords.unknown[shown.locale]);
    s.rect('line-2', x, y + 4, width, height - 8, 12);
    s.outline('ink-3', x, y + 4, width, height - 8, 12, { width: 1.5, dash: [5, 4] });
    s.text('ink-2', x + width / 2, y + height / 2 + 5, stageWords.door[shown.locale], {
      size: 14.5,
      weight: 700,
      align: 'center',
    });
  }

  private paintMachines(s: Surface, now: Now, justNow: readonly Flight[]): void {
    const { shown, placement, machines } = this;
    this.paintHead(s, stageWords.on(now.running, shown.locale));
    const states = new Map(now.machines.map(({ number, state }) => [number, state]));
    const machinesThatAre = byLook(machines, (number) => states.get(number) ?? 'off');
    // No dashes: of sixty machines that are off they cost as much as all else in the picture.
    paintBordered(s, 'line', 'paper', machinesThatAre('off'), { radius: 7, width: 1.25 });
    paintBordered(s, 'ink', 'card', machinesThatAre('on'), { radius: 7, width: 1.5 });
    for (const { x, y, width, height } of machinesThatAre('booting')) {
      s.hatched('queued', x, y, width, height, 7);
    }
    for (const { x, y, width, height } of machinesThatAre('pulled')) {
      s.outline('dropped', x, y, width, height, 7, { width: 1.75, dash: [4, 3] });
      s.cross('dropped', x + width / 2, y + height / 2, 6);
    }
    const busy = new Set(justNow.map(({ place }) => place));
    const held = new Map(now.places.map((one) => [one.place, one]));
    const placesThatAre = byLook<PlaceState | 'not there'>(this.places, (place) => {
      if (states.get(Math.floor(place / PLACES)) !== 'on') return 'not there';
      const one = held.get(place);
      if (one === undefined) return 'free';
      return busy.has(place) ? 'working' : one.state;
    });
    for (const state of PLACE_STATES) paintPlaces(s, state, placesThatAre(state));
    const mine = this.places.filter((_, place) => held.get(place)?.shop === MINE);
    for (const box of mine) paintMine(s, box);
    const beyond = now.machines.filter(({ number }) => number >= machines.length).length;
    if (beyond === 0) return;
    const { x, y, height } = PLANS[placement].machines;
    s.text('ink-2', x, y + height + 14, stageWords.more(beyond, shown.locale), { size: 12.5 });
  }
}

const at = { x: 4, y: 0, width: 12, height: 12 };

export const scene: MomentMark = {
  legend: (shown) => [
    { words: stageWords.asleep, sample: (s) => paintMoons(s, [at]) },
    { words: stageWords.awake, sample: (s) => paintAwake(s, [at]) },
    { words: stageWords.working, sample: (s) => paintPlaces(s, 'working', [at]) },
    { words: stageWords.mine, sample: (s) => paintMine(s, { x: 6, y: 2, width: 8, height: 8 }) },
    isLunch(shown)
      ? { words: stageWords.booting, paint: 'queued', isHatched: true }
      : {
          words: stageWords.off,
          sample: (s) => s.outline('line', 0, 0, 20, 12, 3, { width: 1.25 }),
        },
  ],
  prepare: (shown, placement) => {
    const drawn = new Scene(shown, placement);
    return { paint: (surface, instant) => drawn.paint(surface, instant) };
  },
};
