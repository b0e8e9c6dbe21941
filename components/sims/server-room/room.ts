// A room in trouble: where power comes from, what stands in the room, who is served from where, and what has just happened.

import type { Box, MomentMark, Placed, Placement, Shown } from '@/components/figure/marks/contract';
import { stateAt } from '@/components/figure/marks/held';
import { type GraphNode, type NodeLook, nodes, plain } from '@/components/figure/marks/nodes';
import { note } from '@/components/figure/marks/note';
import { type Wire, wires } from '@/components/figure/marks/wires';
import type { Surface } from '@/components/figure/surface/surface';
import { DISKS } from '@/engine/models/server-room/config';
import { stageWords } from './stage-words';

export const HEIGHT: Placed<number> = { wide: 262, tall: 300 };
export const isGrowth = ({ recording }: Shown): boolean =>
  recording.request.config.scene === 'growth';
export const isTrouble = (shown: Shown): boolean => !isGrowth(shown);

const stateOf = (track: string) => (shown: Shown, tMs: number) => stateAt(shown, track, 0, tMs);
const [power, server, second] = [stateOf('power'), stateOf('server'), stateOf('secondPlace')];
export const isBurnt = (shown: Shown, tMs: number): boolean => server(shown, tMs) === 'burnt';
export const isCut = (shown: Shown, tMs: number): boolean => power(shown, tMs) !== 'grid';
const knob = ({ recording }: Shown, name: string) => recording.request.config[name];
const failedAt = (shown: Shown, tMs: number): readonly number[] => {
  const { at, data } = {
    at: shown.tracks.spans('disk').at(tMs),
    data: shown.tracks.spans('disk').data,
  };
  return at.map((row) => data.thing[row] ?? 0);
};
const isServed = (shown: Shown, tMs: number): boolean =>
  second(shown, tMs) === 'serving' || server(shown, tMs) === 'up';

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

const BOXES: Record<'grid' | 'ups' | 'generator' | 'room' | 'second' | 'customer', Placed<Box>> = {
  grid: { wide: box(0, 46, 116, 62), tall: box(0, 28, 92, 58) },
  ups: { wide: box(174, 46, 124, 62), tall: box(110, 28, 104, 58) },
  generator: { wide: box(174, 158, 124, 62), tall: box(232, 28, 96, 58) },
  room: { wide: box(356, 28, 216, 164), tall: box(0, 142, 208, 110) },
  second: { wide: box(636, 158, 152, 62), tall: box(222, 208, 106, 58) },
  customer: { wide: box(636, 46, 152, 62), tall: box(222, 142, 106, 52) },
};

const when = (isSo: boolean, so: NodeLook, otherwise: NodeLook): NodeLook =>
  isSo ? so : otherwise;

const places: readonly GraphNode[] = [
  plain(
    BOXES.grid,
    stageWords.grid,
    (shown, tMs) => when(isCut(shown, tMs), 'ill', 'usual'),
    (shown, tMs) => stageWords.isOn(!isCut(shown, tMs), shown.locale),
  ),
  plain(
    BOXES.ups,
    stageWords.ups,
    (shown, tMs) =>
      knob(shown, 'upsMin') === 0
        ? 'outside'
        : when(power(shown, tMs) === 'battery', 'hero', 'usual'),
    (shown, tMs) =>
      stageWords.left(
        shown.tracks.level('battery', 'left').at(tMs),
        shown.locale,
        knob(shown, 'upsMin') !== 0,
      ),
  ),
  plain(
    BOXES.generator,
    stageWords.generator,
    (shown, tMs) =>
      knob(shown, 'generator') === 'off'
        ? 'outside'
        : when(power(shown, tMs) === 'generator', 'hero', 'usual'),
    (shown, tMs) =>
      knob(shown, 'generator') === 'off'
        ? stageWords.none[shown.locale]
        : stageWords.runs(power(shown, tMs) === 'generator', shown.locale),
  ),
  plain(
    BOXES.room,
    stageWords.room,
    (shown, tMs) => when(server(shown, tMs) === 'up', 'hero', 'ill'),
    (shown, tMs) =>
      (stageWords.server[server(shown, tMs) as keyof typeof stageWords.server] ?? stageWords.none)[
        shown.locale
      ],
  ),
  plain(
    BOXES.second,
    stageWords.second,
    (shown, tMs) =>
      knob(shown, 'places') === '1'
        ? 'outside'
        : when(second(shown, tMs) === 'serving', 'hero', 'usual'),
    (shown, tMs) => stageWords.secondIs(second(shown, tMs), shown.locale),
  ),
  plain(
    BOXES.customer,
    stageWords.customer,
    (shown, tMs) => when(isServed(shown, tMs), 'usual', 'ill'),
    (shown, tMs) => stageWords.served(isServed(shown, tMs), shown.locale),
  ),
];

const lines: readonly Wire[] = [
  {
    line: { wide: [116, 77, 174, 77], tall: [92, 57, 110, 57] },
    isLive: (shown, tMs) => power(shown, tMs) === 'grid',
  },
  {
    line: { wide: [236, 158, 236, 108], tall: [232, 57, 214, 57] },
    isLive: (shown, tMs) => power(shown, tMs) === 'generator',
  },
  {
    line: { wide: [298, 77, 356, 77], tall: [162, 86, 162, 142] },
    isLive: (shown, tMs) => power(shown, tMs) !== 'none',
  },
  {
    line: { wide: [572, 77, 636, 77], tall: [208, 168, 222, 168] },
    isLive: (shown, tMs) => server(shown, tMs) === 'up',
  },
  {
    line: { wide: [712, 158, 712, 108], tall: [275, 208, 275, 194] },
    isLive: (shown, tMs) => second(shown, tMs) === 'serving',
  },
];

/** Width and height of a disk, and from one to the next. */
const DISK = { wide: [24, 34, 32, 43], tall: [20, 14, 31, 23] } as const;
const TWIN = 4;

/** A broken disk is crossed out, a burnt one only an outline; a twin stands behind each. */
function paintDisks(surface: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const [width, height, across, down] = DISK[placement];
  const room = BOXES.room[placement];
  const failed = failedAt(shown, tMs);
  const isBurning = isBurnt(shown, tMs);
  for (let i = 0; i < DISKS; i += 1) {
    const x = room.x + 14 + (i % 6) * across;
    const y = room.y + room.height - 12 - height - (i < 6 ? down : 0);
    if (isBurning) {
      surface.outline('dropped', x, y, width, height, 3, { width: 1, dash: [2, 2] });
      continue;
    }
    if (knob(shown, 'mirror') === 'on') {
      surface.outline('onprem', x + TWIN, y - TWIN, width, height, 3, { width: 1 });
    }
    if (failed.includes(i + 1)) {
      surface.rect('card', x, y, width, height, 3);
      surface.outline('dropped', x, y, width, height, 3, { width: 1.5 });
      surface.cross('dropped', x + width / 2, y + height / 2, 4);
    } else surface.rect('onprem', x, y, width, height, 3);
  }
}

/** Over ten years nobody sees an hour pass: what has just ended is said for so long on the learner's clock. */
const ECHO_MS = 1_800;

/** What is so now, in a sentence; null where all is well. */
const nowAt = (shown: Shown, tMs: number): string | null =>
  stageWords.now(
    { power: power(shown, tMs), server: server(shown, tMs), disks: failedAt(shown, tMs) },
    shown.locale,
  );

/** The last stop that ended within so many ms, where nothing is wrong since: its cause and how long it was. */
function echoAt(shown: Shown, tMs: number, withinMs: number) {
  if (nowAt(shown, tMs) !== null) return null;
  const { tracks } = shown;
  for (const cause of ['fire', 'grid', 'disk'] as const) {
    const { atMs, value, perMs } = tracks.level('stopped', cause).columns;
    for (let row = atMs.length - 1; row > 0; row -= 1) {
      const endMs = atMs[row] ?? 0;
      const lastedMs = (value[row] ?? 0) - (value[row - 1] ?? 0);
      if (endMs > tMs || perMs[row] !== 0 || lastedMs === 0) continue;
      if (endMs > tMs - withinMs) return { cause, lastedMs };
      break;
    }
  }
  return null;
}

/** A dashed ring around what has just stopped the shop. */
function paintEcho(surface: Surface, shown: Shown, p: Placement, tMs: number, pace: number): void {
  const echo = echoAt(shown, tMs, ECHO_MS * pace);
  if (echo === null) return;
  const { x, y, width, height } = (echo.cause === 'grid' ? BOXES.grid : BOXES.room)[p];
  surface.outline('dropped', x - 5, y - 5, width + 10, height + 10, 16, { dash: [5, 4], width: 2 });
}

const inside: MomentMark = {
  legend: () => [],
  prepare: (shown, placement) => ({
    paint(surface, { tMs, pace }) {
      if (isGrowth(shown)) return;
      paintDisks(surface, shown, placement, tMs);
      paintEcho(surface, shown, placement, tMs, pace);
      const upsMs = Number(knob(shown, 'upsMin')) * 60_000;
      if (upsMs === 0) return;
      const { x, y, width, height } = BOXES.ups[placement];
      const long = width - 20;
      surface.rect('line', x + 10, y + height - 9, long, 4, 2);
      const left = shown.tracks.level('battery', 'left').at(tMs) / upsMs;
      if (left > 0) surface.rect('busy', x + 10, y + height - 9, long * left, 4, 2);
    },
  }),
};

const cause = note({
  at: {
    wide: { x: 356, y: 17, align: 'left', tie: null },
    tall: { x: 0, y: 15, align: 'left', tie: null },
  },
  say(shown, tMs, pace) {
    if (isGrowth(shown)) return null;
    const echo = echoAt(shown, tMs, ECHO_MS * pace);
    return echo === null
      ? nowAt(shown, tMs)
      : stageWords.echo(echo.cause, echo.lastedMs, shown.locale);
  },
});

export const room: readonly MomentMark[] = [
  nodes(places, isTrouble),
  wires({ wires: lines, words: stageWords.flow, isIn: isTrouble }),
  inside,
  cause,
];
