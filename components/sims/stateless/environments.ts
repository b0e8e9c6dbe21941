// The environments as boxes that hold values: a count of their own, somebody's name, the menu.

import type { Box, MomentMark, Shown } from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import { formatNumber } from '@/i18n/format';
import { boxesIn } from './plan';
import { stageWords } from './stage-words';

/** How long what a reclaimed environment held is seen to fall, in ms of the learner's clock. */
const FALL_MS = 900;
/** Boxes narrower than this show their count alone. */
const ROOMY = 100;
const BAR = 9;

type State = 'starting' | 'working' | 'idle';

interface Held {
  readonly place: number;
  readonly state: State;
  readonly counted: number;
  /** The order of the member whose name it keeps; below 0 for nobody. */
  readonly name: number;
  readonly hasMenu: boolean;
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
    };
  });
}

/** Form before colour: hatched while it starts, high while it works, thin while it is idle. */
function paintBar(surface: Surface, state: State, { x, y, width, height }: Box): void {
  const [left, along] = [x + 8, width - 16];
  const floor = y + height - 8;
  if (state === 'starting') surface.hatched('cold', left, floor - BAR, along, BAR, 3);
  else if (state === 'working') surface.rect('busy', left, floor - BAR, along, BAR, 3);
  else {
    surface.rect('warm', left, floor - 4, along, 4, 2);
    surface.outline('ink-3', left, floor - 4, along, 4, 2, { width: 0.75 });
  }
}

const sizeOf = ({ width, height }: Box): number =>
  Math.round(Math.min(width < ROOMY ? width * 0.42 : 40, height * 0.42));

function paintCount(surface: Surface, counted: number, box: Box, down: number, words: string) {
  const size = sizeOf(box);
  const isRoomy = box.width >= ROOMY;
  const y = box.y + (isRoomy ? Math.min(26, box.height * 0.2) : 4) + size * 0.86 + down;
  const paint = down > 0 ? 'ink-3' : 'ink';
  const x = isRoomy ? box.x + 12 : box.x + box.width / 2;
  const style = { size, weight: 800, align: isRoomy ? 'left' : 'center' } as const;
  surface.text(paint, x, y, words, style);
  return counted;
}

function paintHeld(surface: Surface, held: Held, box: Box, { locale }: Shown): void {
  const { x, y, width, height } = box;
  const isRoomy = width >= ROOMY;
  surface.rect('card', x, y, width, height, 12);
  surface.outline('ink', x, y, width, height, 12, { width: 1.5 });
  paintBar(surface, held.state, box);
  paintCount(surface, held.counted, box, 0, formatNumber(held.counted, locale));
  if (!isRoomy) return;
  const small = { size: 12.5, weight: 600 } as const;
  const right = { ...small, align: 'right' } as const;
  const isLow = height < 70;
  surface.text('ink-2', isLow ? x + 62 : x + 12, y + 20, stageWords.count[locale], small);
  const lineOf = (line: number): number => y + (isLow ? 38 : 44) + 19 * line;
  if (held.name >= 0) {
    surface.text('ink-2', x + width - 12, y + 20, stageWords.name[locale], right);
    surface.text('ink', x + width - 12, lineOf(0), stageWords.member(held.name, locale), right);
  }
  if (held.hasMenu && !isLow) {
    surface.text('ink-2', x + width - 12, lineOf(1), stageWords.menu[locale], right);
  }
}

/** Where an environment was: its outline, and for a moment what falls out of it. */
function paintGone(surface: Surface, box: Box, counted: number, share: number, shown: Shown): void {
  const { x, y, width, height } = box;
  surface.outline('ink-3', x, y, width, height, 12, { dash: [4, 4], width: 1.25 });
  if (share >= 1 || !Number.isFinite(counted)) return;
  const down = share * share * (height * 0.5);
  paintCount(surface, counted, box, Math.max(1, down), formatNumber(counted, shown.locale));
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
