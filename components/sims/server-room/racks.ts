// A shop that grows: the servers that there are beside those that it needs, and what is still on its way.

import type { MomentMark, Placed, Placement, Shown } from '@/components/figure/marks/contract';
import { roundUpTo } from '@/components/figure/marks/round';
import { CELL } from '@/components/figure/marks/slots';
import type { Surface } from '@/components/figure/surface/surface';
import { isTrouble } from './room';
import { stageWords } from './stage-words';

type Tile = 'there' | 'spare' | 'missing';

const tiles: Readonly<Record<Tile, (s: Surface, x: number, y: number, share: number) => void>> = {
  there: (s, x, y, share) => s.rect('onprem', x, y, CELL.width * share, CELL.height, 2.5),
  spare: (s, x, y) => s.outline('onprem', x, y, CELL.width, CELL.height, 2.5, { width: 1.25 }),
  missing(s, x, y, share) {
    s.hatched('dropped', x, y, CELL.width * share, CELL.height);
    s.outline('dropped', x, y, CELL.width * share, CELL.height, 2.5, { width: 1 });
  },
};

const PITCH = CELL.width + CELL.gap[0];
/** Where a row of tiles stands, and how many stand in a line of it. */
const LINES: Placed<{ x: number; have: number; need: number; road: number; perLine: number }> = {
  wide: { x: 150, have: 22, need: 94, road: 184, perLine: 40 },
  tall: { x: 0, have: 40, need: 136, road: 236, perLine: 20 },
};
/** Lines of one row. */
const MOST_LINES = 2;

/** How many servers one tile stands for, so that the most that this run needs have room. */
function perTile(shown: Shown, { perLine }: { perLine: number }): number {
  const end = shown.recording.request.durationMs;
  const most = Math.max(
    ...['have', 'need'].map((one) => shown.tracks.level('servers', one).highestUntil(end)),
  );
  return roundUpTo(most / (perLine * MOST_LINES));
}

function paintTiles(
  surface: Surface,
  at: { x: number; y: number },
  perLine: number,
  count: number,
  tile: Tile,
  from = 0,
): void {
  for (let i = Math.floor(from); i < count; i += 1) {
    const x = at.x + (i % perLine) * PITCH;
    const y = at.y + Math.floor(i / perLine) * (CELL.height + CELL.gap[1]);
    tiles[tile](surface, x, y, Math.min(1, count - i));
  }
}

function paintRow(
  surface: Surface,
  placement: Placement,
  y: number,
  name: string,
  number: string,
): void {
  const isWide = placement === 'wide';
  surface.text('ink-2', 0, isWide ? y + 8 : y - 9, name, { size: 13, weight: 600 });
  if (isWide) surface.text('ink', 0, y + 32, number, { size: 22, weight: 800 });
  else surface.text('ink', 328, y - 8, number, { size: 17, weight: 800, align: 'right' });
}

/** What is on its way, on a road from the order to the door: a box for each order. */
function paintRoad(surface: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const { x, road: y } = LINES[placement];
  const [from, to] = [x, placement === 'wide' ? 640 : 328];
  const leadMs = Number(shown.recording.request.config.leadWeeks) * 7 * 86_400_000;
  const { data } = shown.tracks.spans('order');
  const rows = shown.tracks.spans('order').at(tMs);
  if (placement === 'wide')
    surface.text('ink-2', 0, y + 5, stageWords.road[shown.locale], { size: 13, weight: 600 });
  surface.stroke('ink-3', [from, y, to, y], { width: 1.25, dash: [4, 4] });
  surface.rect('ink', to - 1.5, y - 12, 1.5, 24);
  for (const row of rows) {
    const share = (tMs - (data.fromMs[row] ?? 0)) / leadMs;
    const [width, boxX] = [22, from + share * (to - from)];
    surface.rect('card', boxX - width, y - 8, width, 16, 4);
    surface.outline('onprem', boxX - width, y - 8, width, 16, 4, { width: 2 });
    surface.text('ink', boxX - width / 2, y + 4.5, String(data.about[row] ?? ''), {
      size: 12,
      weight: 700,
      align: 'center',
    });
  }
  const [first] = rows;
  const words =
    first === undefined
      ? stageWords.nothing[shown.locale]
      : stageWords.arrives(
          leadMs - (tMs - (data.fromMs[first] ?? 0)),
          data.about[first] ?? 0,
          shown.locale,
        );
  if (placement === 'wide') surface.text('ink', 660, y + 5, words, { size: 12.5, weight: 600 });
  else surface.text('ink', 328, y - 16, words, { size: 12.5, weight: 600, align: 'right' });
}

export const racks: MomentMark = {
  legend(shown) {
    if (isTrouble(shown)) return [];
    const each = perTile(shown, LINES.wide);
    return [
      { words: stageWords.tile(each), sample: (s) => s.rect('onprem', 4, 0, 8, 12, 2) },
      {
        words: stageWords.spare,
        sample: (s) => s.outline('onprem', 4, 0, 8, 12, 2, { width: 1.25 }),
      },
      { words: stageWords.missing, paint: 'dropped', isHatched: true },
    ];
  },
  prepare: (shown, placement) => ({
    paint(surface, { tMs }) {
      if (isTrouble(shown)) return;
      const lines = LINES[placement];
      const { x, perLine } = lines;
      const each = perTile(shown, lines);
      const [have, need] = ['have', 'need'].map((one) =>
        shown.tracks.level('servers', one).at(tMs),
      ) as [number, number];
      const used = Math.min(have, need);
      const say = (servers: number) => stageWords.servers(servers, shown.locale);
      paintRow(surface, placement, lines.have, stageWords.have[shown.locale], say(have));
      paintTiles(
        surface,
        { x, y: lines.have },
        perLine,
        have / each,
        'spare',
        Math.ceil(used / each),
      );
      paintTiles(surface, { x, y: lines.have }, perLine, used / each, 'there');
      paintRow(surface, placement, lines.need, stageWords.need[shown.locale], say(need));
      // What is missing begins within a tile where what is there ends within it.
      paintTiles(surface, { x, y: lines.need }, perLine, need / each, 'missing', used / each);
      paintTiles(surface, { x, y: lines.need }, perLine, used / each, 'there');
      if (need > have) {
        const count = Math.ceil(need / each);
        const after = count > perLine ? 0 : count * PITCH + 10;
        const below = lines.need + (after === 0 ? -9 : 16);
        const words = stageWords.lacking(need - have, shown.locale);
        surface.text('dropped', x + after, below, words, {
          size: 14.5,
          weight: 700,
          plate: 'card',
        });
      }
      paintRoad(surface, shown, placement, tMs);
    },
  }),
};
