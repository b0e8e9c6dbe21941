// The environments as boxes that hold values: a count of their own, somebody's name, the menu.

import type { Box, MomentMark, Shown } from '@/components/figure/marks/contract';
import type { Paint, Surface } from '@/components/figure/surface/surface';
import { formatNumber } from '@/i18n/format';
import { boxesIn } from './plan';
import { stageWords } from './stage-words';

/** How long what a reclaimed environment held is seen to fall, in ms of the learner's clock. */
const FALL_MS = 900;
/** Boxes narrower than this show their count alone. */
const ROOMY = 100;
/** A lower one says no more than it must. */
const LOW = 70;
/** A higher one has its lines under its count. */
const HIGH = 130;
const BAR = 9;

type State = 'starting' | 'working' | 'idle';

interface Held {
  readonly place: number;
  readonly state: State;
  readonly counted: number;
  /** The order of the member whose name it keeps; below 0 for nobody. */
  readonly name: number;
  readonly hasMenu: boolean;
  /** Carts or files. */
  readonly kept: number;
}

const valueAt = (shown: Shown, track: string, place: number, tMs: number): number => {
  const { data, at } = { data: shown.tracks.values(track).data, at: shown.tracks.values(track) };
  const row = at.at(tMs).find((one) => data.thing[one] === place);
  return row === undefined ? Number.NaN : (data.value[row] ?? Number.NaN);
};

/** What is about at a moment, by place. */
export function heldBy(shown: Shown, tMs: number): readonly Held[] {
  const reader = shown.tracks.spans('environment');
  const { data } = reader;
  return reader.at(tMs).map((row) => {
    const place = data.thing[row] ?? 0;
    return {
      place,
      state: data.states[data.state[row] ?? 0] as State,
      counted: valueAt(shown, 'counted', place, tMs),
      name: valueAt(shown, 'name', place, tMs),
      hasMenu: valueAt(shown, 'menu', place, tMs) === 1,
      kept: valueAt(shown, 'kept', place, tMs),
    };
  });
}

/** Form before colour: hatched while it starts, filled while it works, thin and hollow while it is idle. */
function paintBar(surface: Surface, state: State, { x, y, width, height }: Box): void {
  const [left, along] = [x + 8, width - 16];
  const floor = y + height - 8;
  if (state === 'starting') surface.hatched('cold', left, floor - BAR, along, BAR);
  else if (state === 'working') surface.rect('busy', left, floor - BAR, along, BAR);
  else surface.outline('busy', left, floor - 4, along, 4, 0, { width: 1 });
}

/** Where the count stands in a box: large under its name where there is room for both, in the middle where there is not. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly align: 'left' | 'center';
}

function spotIn({ x, y, width, height }: Box): Spot {
  if (width < ROOMY) {
    const size = Math.round(Math.min(26, width * 0.42, height * 0.5));
    return { x: x + width / 2, y: y + (height - BAR) / 2 + size * 0.3, size, align: 'center' };
  }
  if (height < LOW) return { x: x + 12, y: y + 32, size: 25, align: 'left' };
  const size = height < HIGH ? Math.round(height * 0.38) : 64;
  return { x: x + 12, y: y + 24 + size * 0.9, size, align: 'left' };
}

function paintCount(surface: Surface, words: string, box: Box, paint: Paint, down = 0): void {
  const { x, y, size, align } = spotIn(box);
  surface.text(paint, x, y + down, words, { size, weight: 800, align });
}

/** What it keeps beside its count: beside it in a low box, under it in a high one. */
function paintKept(surface: Surface, held: Held, box: Box, shown: Shown): void {
  const { name, hasMenu, kept } = held;
  const { locale } = shown;
  const { x, y, width, height } = box;
  const isHigh = height >= HIGH;
  const style = { size: 12.5, weight: 600, align: isHigh ? 'left' : 'right' } as const;
  const at = isHigh ? x + 12 : x + width - 12;
  const under = isHigh ? 88 : 0;
  if (name >= 0) {
    surface.text('ink-2', at, y + under + 20, stageWords.name[locale], style);
    surface.text('ink', at, y + under + 37, stageWords.member(name, locale), style);
  }
  // A low box has room for one of the two.
  if (height < LOW && name >= 0) return;
  const line = height < LOW ? height / 2 + 5 : under + 57;
  const { keeps } = shown.recording.request.config;
  // Where customers come back for something, that is what one looks for in the box.
  if (keeps !== 'none' && kept > 0) {
    const words = stageWords[keeps === 'file' ? 'file' : 'cart'](kept, locale);
    surface.text('ink', at, y + line, words, { ...style, weight: 800 });
  } else if (hasMenu && height >= LOW) {
    surface.text('ink-2', at, y + under + 57, stageWords.menu[locale], style);
  }
}

function paintHeld(surface: Surface, held: Held, box: Box, shown: Shown): void {
  const { locale } = shown;
  const { x, y, width, height } = box;
  surface.outline('ink', x, y, width, height, 12, { width: 1.5 });
  paintBar(surface, held.state, box);
  const paint = held.counted > 0 ? 'ink' : 'ink-3';
  paintCount(surface, formatNumber(held.counted, locale), box, paint);
  if (width < ROOMY) return;
  if (height >= LOW) {
    const style = { size: 12.5, weight: 600 } as const;
    surface.text('ink-2', x + 12, y + 20, stageWords.count[locale], style);
  }
  paintKept(surface, held, box, shown);
}

/** Where an environment was: its outline, and for a moment what falls out of it. */
function paintGone(surface: Surface, box: Box, counted: number, share: number, shown: Shown): void {
  const { x, y, width, height } = box;
  surface.outline('ink-3', x, y, width, height, 12, { dash: [4, 4], width: 1.25 });
  if (share >= 1 || !Number.isFinite(counted)) return;
  const down = Math.max(1, share * share * height * 0.5);
  paintCount(surface, formatNumber(counted, shown.locale), box, 'ink-3', down);
}

interface Gone {
  readonly atMs: number;
  readonly counted: number;
}

/** By place: when an environment went from it last, and what it had counted. */
function goneAt(shown: Shown, tMs: number): ReadonlyMap<number, Gone> {
  const { data } = shown.tracks.values('counted');
  const gone = new Map<number, Gone>();
  const held = new Map<number, number>();
  for (let row = 0; row < data.length; row += 1) {
    const atMs = data.fromMs[row] ?? 0;
    if (atMs > tMs) break;
    const [place, counted] = [data.thing[row] ?? 0, data.value[row] ?? 0];
    if (Number.isNaN(counted)) gone.set(place, { atMs, counted: held.get(place) ?? 0 });
    else held.set(place, counted);
  }
  return gone;
}

export const environments: MomentMark = {
  legend: ({ locale: _, ...shown }) => {
    const { data } = shown.tracks.spans('environment');
    const states = new Set(
      Array.from(data.state.subarray(0, data.length), (one) => data.states[one]),
    );
    const bar = (state: State) => (surface: Surface) =>
      paintBar(surface, state, { x: -8, y: -6, width: 36, height: 26 });
    return (['starting', 'working', 'idle'] as const)
      .filter((state) => states.has(state))
      .map((state) => ({ words: stageWords.states[state], sample: bar(state) }));
  },
  describe: (shown, tMs) => {
    const all = heldBy(shown, tMs);
    if (all.length === 0) return stageWords.nobody[shown.locale];
    const counts = all.map(({ counted }) => formatNumber(counted, shown.locale)).join(', ');
    return stageWords.counts(all.length, counts, shown.locale);
  },
  prepare: (shown, placement) => {
    const boxes = boxesIn(shown, placement);
    return {
      paint(surface, { tMs, pace }) {
        const all = heldBy(shown, tMs);
        const living = new Set(all.map(({ place }) => place));
        for (const [place, { atMs, counted }] of goneAt(shown, tMs)) {
          const box = boxes[place];
          if (!box || living.has(place)) continue;
          paintGone(surface, box, counted, (tMs - atMs) / (FALL_MS * pace), shown);
        }
        for (const held of all) {
          const box = boxes[held.place];
          if (box) paintHeld(surface, held, box, shown);
        }
      },
    };
  },
};
