// Requests as dots that fall through a sieve, and beside them those that went wrong: with a trace, or without.

import type {
  Box,
  MomentMark,
  Placed,
  Placement,
  Shown,
  Target,
} from '@/components/figure/marks/contract';
import type { LegendEntry } from '@/components/figure/marks/legend-entry';
import { paintToken, TOKEN_RADIUS } from '@/components/figure/marks/tokens';
import type { Surface } from '@/components/figure/surface/surface';
import { eventKinds } from '@/engine/models/trace/config';
import { formatDuration, formatNumber } from '@/i18n/format';
import { type Fault, faultsAt, heldAt, isIn, isLost, isWide, sceneOf } from './now';
import { fates, say, signs } from './stage-words';

const PITCH = 11.5;
const RADIUS = 2.6;
const HOLE = 1.5;
const isSieve = isIn('sieve');
const isSampled = isIn('sieve', 'month');

const GRID: Placed<{
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
}> = {
  wide: { x: 6, y: 34, columns: 40, rows: 18 },
  tall: { x: 6, y: 34, columns: 28, rows: 9 },
};

/** Where what went wrong is kept: beside the dots, or under the alarms. */
function traysOf(shown: Shown, placement: Placement): readonly [kept: Box, gone: Box] {
  if (sceneOf(shown) === 'month') {
    return isWide(placement)
      ? [
          { x: 0, y: 214, width: 386, height: 72 },
          { x: 402, y: 214, width: 386, height: 72 },
        ]
      : [
          { x: 0, y: 232, width: 328, height: 54 },
          { x: 0, y: 292, width: 328, height: 54 },
        ];
  }
  return isWide(placement)
    ? [
        { x: 500, y: 14, width: 288, height: 96 },
        { x: 500, y: 122, width: 288, height: 118 },
      ]
    : [
        { x: 0, y: 150, width: 328, height: 66 },
        { x: 0, y: 224, width: 328, height: 72 },
      ];
}

/** The requests that were decided last: like a line that is written again and again, with a gap where it stands. */
function paintDots(s: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const { x, y, columns, rows } = GRID[placement];
  const reader = shown.tracks.spans('request');
  const { state, about, states } = reader.data;
  const [, end] = reader.begunBetween(-1, tMs);
  const room = columns * rows;
  const first = Math.max(0, end - room + columns);
  const kept: number[] = [];
  const dropped: number[] = [];
  const isKept = states.indexOf('kept');
  for (let row = first; row < end; row += 1) {
    const place = row % room;
    const cx = x + (place % columns) * PITCH;
    const cy = y + Math.floor(place / columns) * PITCH;
    if (about[row] === 1) {
      paintToken(s, state[row] === isKept ? 'failed' : 'lost', cx, cy, TOKEN_RADIUS);
    } else (state[row] === isKept ? kept : dropped).push(cx, cy);
  }
  s.dots('queued', dropped, RADIUS);
  s.dots('card', dropped, HOLE);
  s.dots('ink', kept, RADIUS);
  const { locale } = shown;
  // On a phone the one sentence stands there.
  if (isWide(placement)) s.text('ink', 0, 16, say.latest[locale], { size: 13.5, weight: 700 });
}

const TOKEN_PITCH = 17;
const TOP = 38;

/** So many have room in a tray. */
const roomIn = ({ width, height }: Box): number =>
  Math.floor((width - 76) / TOKEN_PITCH) *
  Math.max(1, Math.floor((height - TOP - 8) / TOKEN_PITCH) + 1);

const placeIn = ({ x, y, width }: Box, i: number): readonly [number, number] => {
  const columns = Math.floor((width - 76) / TOKEN_PITCH);
  return [x + 16 + (i % columns) * TOKEN_PITCH, y + TOP + Math.floor(i / columns) * TOKEN_PITCH];
};

function paintTray(
  s: Surface,
  box: Box,
  title: string,
  all: readonly Fault[],
  isGone: boolean,
): void {
  const isHero = isGone && all.length > 0;
  s.outline(isHero ? 'ink' : 'ink-3', box.x, box.y, box.width, box.height, 10, {
    width: isHero ? 1.5 : 1,
    ...(all.length > 0 ? {} : { dash: [4, 3] }),
  });
  s.text('ink', box.x + 10, box.y + 20, title, { size: 12.5, weight: 700 });
  const big = { size: 20, weight: 800, align: 'right' } as const;
  const paint = isHero ? 'dropped' : 'ink';
  s.text(
    paint,
    box.x + box.width - 10,
    box.y + 25,
    formatNumber(all.filter(({ fate }) => fate !== 'held').length, 'en'),
    big,
  );
  // The latest of them have room.
  all.slice(-roomIn(box)).forEach(({ fate }, i) => {
    const [cx, cy] = placeIn(box, i);
    paintToken(s, fate === 'held' ? 'waiting' : isGone ? 'lost' : 'failed', cx, cy, TOKEN_RADIUS);
  });
}

const parted = (
  shown: Shown,
  tMs: number,
): readonly [kept: readonly Fault[], gone: readonly Fault[]] => {
  const all = faultsAt(shown, tMs);
  return [all.filter((one) => !isLost(one)), all.filter(isLost)];
};

const FAILED = eventKinds.findIndex(({ name }) => name === 'failed');

/** After how many ms a request failed: the log has it. */
function tookOf({ recording: { log } }: Shown, request: number): number {
  for (let row = 0; row < log.length; row += 1) {
    if (log.kind[row] === FAILED && log.subject[row] === request) return log.value[row] as number;
  }
  return 0;
}

function paintPicked(
  s: Surface,
  shown: Shown,
  placement: Placement,
  tMs: number,
  picked: string | null,
): void {
  const number = picked?.startsWith('fault-') ? Number(picked.slice(6)) : null;
  const found = faultsAt(shown, tMs).find(({ request }) => request === number);
  if (number === null || !found) return;
  const { locale } = shown;
  const boxes = traysOf(shown, placement);
  parted(shown, tMs).forEach((all, tray) => {
    const box = boxes[tray] as Box;
    const place = all
      .slice(-roomIn(box))
      .indexOf(all.find(({ request }) => request === number) as Fault);
    if (place >= 0) s.ring('accent', ...placeIn(box, place), 8, 2);
  });
  const took = formatDuration(tookOf(shown, number) / 1000, locale);
  const words = fates[found.fate](formatNumber(number, locale), took)[locale];
  const [x, y] = pickedAt(shown, placement);
  const size = isWide(placement) ? 14.5 : 12;
  s.text('ink', x, y, words, { size, weight: 700, plate: 'card' });
}

const pickedAt = (shown: Shown, placement: Placement): readonly [number, number] =>
  isWide(placement)
    ? [sceneOf(shown) === 'month' ? 0 : 120, 306]
    : [0, sceneOf(shown) === 'month' ? 364 : 318];

function targetsOf(shown: Shown, placement: Placement, tMs: number): readonly Target[] {
  const boxes = traysOf(shown, placement);
  return parted(shown, tMs).flatMap((all, tray) => {
    const box = boxes[tray] as Box;
    return all.slice(-roomIn(box)).map(({ request }, i): Target => {
      const [cx, cy] = placeIn(box, i);
      return {
        id: `fault-${request}`,
        box: { x: cx - 8, y: cy - 8, width: 16, height: 16 },
        label: say.fault(formatNumber(request, shown.locale))[shown.locale],
      };
    });
  });
}

const dot = (paint: 'ink' | 'queued') => (s: Surface) => {
  s.dots(paint, [10, 6], 3.4);
  if (paint === 'queued') s.dots('card', [10, 6], 2);
};

export const sieve: MomentMark = {
  legend(shown): readonly LegendEntry[] {
    if (!isSampled(shown)) return [];
    const faults: readonly LegendEntry[] = [
      { words: signs.faultKept, sample: (s) => paintToken(s, 'failed', 10, 6, TOKEN_RADIUS) },
      { words: signs.faultLost, sample: (s) => paintToken(s, 'lost', 10, 6, TOKEN_RADIUS) },
    ];
    if (!isSieve(shown)) return faults;
    return [
      { words: signs.kept, sample: dot('ink') },
      { words: signs.dropped, sample: dot('queued') },
      ...faults,
    ];
  },
  describe(shown, tMs) {
    if (!isSampled(shown)) return null;
    const [kept, gone] = parted(shown, tMs);
    const { locale } = shown;
    return `${say.kept[locale]} ${formatNumber(kept.length, locale)}, ${say.gone[locale]} ${formatNumber(gone.length, locale)}`;
  },
  prepare: (shown, placement) => ({
    paint(s, { tMs, picked }) {
      if (!isSampled(shown)) return;
      const { locale } = shown;
      if (isSieve(shown)) paintDots(s, shown, placement, tMs);
      const [keptBox, goneBox] = traysOf(shown, placement);
      const [kept, gone] = parted(shown, tMs);
      const isRush = sceneOf(shown) === 'month';
      paintTray(s, keptBox, (isRush ? say.rushKept : say.kept)[locale], kept, false);
      paintTray(s, goneBox, (isRush ? say.rushGone : say.gone)[locale], gone, true);
      const held = heldAt(shown, tMs);
      if (held > 0 && isWide(placement)) {
        const words = say.held(formatNumber(held, locale))[locale];
        s.text('ink-2', goneBox.x, goneBox.y + goneBox.height + 22, words, { size: 12.5 });
      }
      paintPicked(s, shown, placement, tMs, picked);
    },
    targets: ({ tMs }) => (isSampled(shown) ? targetsOf(shown, placement, tMs) : []),
  }),
};
