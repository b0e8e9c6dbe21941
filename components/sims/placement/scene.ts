// The scene: pieces as tiles in the sky or on the ground, with what they run on, and the visits that fly to them.

import type {
  Box,
  MomentMark,
  Placed,
  Placement,
  Shown,
  Target,
} from '@/components/figure/marks/contract';
import { paintGrip } from '@/components/figure/marks/grip';
import type { Surface } from '@/components/figure/surface/surface';
import { SLOTS } from '@/engine/models/placement/config';
import { flyingAt, type Now, nowAt, type Piece, pieceCount } from './now';
import { moves, say, signs } from './stage-words';

export const HEIGHT: Placed<number> = { wide: 366, tall: 458 };

/** Tops of what lies below each other, and how large it is. */
interface Plan {
  readonly width: number;
  readonly sky: Box;
  readonly tile: {
    readonly most: number;
    readonly height: number;
    readonly sky: number;
    readonly ground: number;
  };
  readonly slot: {
    readonly width: number;
    readonly height: number;
    readonly pitch: number;
    readonly top: number;
  };
  readonly server: { readonly top: number; readonly height: number };
  /** The line on which servers stand; below it who waits, and below that who has left. */
  readonly ground: number;
  readonly door: readonly [x: number, y: number];
  /** How large the sentence over the sky is. */
  readonly sentence: number;
  /** Where it says that this is the ground. On a phone above it: what lies lower may be folded away. */
  readonly caption: { readonly x: number; readonly y: number; readonly align: 'left' | 'right' };
}

export const PLANS: Placed<Plan> = {
  wide: {
    width: 508,
    sky: { x: 0, y: 22, width: 508, height: 130 },
    tile: { most: 66, height: 34, sky: 34, ground: 198 },
    slot: { width: 12, height: 20, pitch: 15, top: 76 },
    server: { top: 236, height: 32 },
    ground: 270,
    door: [6, 172],
    sentence: 14.5,
    caption: { x: 0, y: 316, align: 'left' },
  },
  tall: {
    width: 328,
    sky: { x: 0, y: 20, width: 328, height: 92 },
    tile: { most: 46, height: 28, sky: 28, ground: 146 },
    slot: { width: 8, height: 15, pitch: 10, top: 62 },
    server: { top: 178, height: 26 },
    ground: 206,
    door: [5, 124],
    sentence: 12.5,
    caption: { x: 328, y: 138, align: 'right' },
  },
};

const columnOf = ({ width }: Plan, count: number): number => width / count;

export function tileBox(placement: Placement, count: number, piece: number, isDown: boolean): Box {
  const plan = PLANS[placement];
  const column = columnOf(plan, count);
  const width = Math.min(plan.tile.most, column - 5);
  const x = (piece + 0.5) * column - width / 2;
  return { x, y: isDown ? plan.tile.ground : plan.tile.sky, width, height: plan.tile.height };
}

const isDown = ({ place }: Piece): boolean => place !== 'sky';

function paintTile(s: Surface, box: Box, words: string, isAsleep: boolean): void {
  const { x, y, width, height } = box;
  s.rect('card', x, y, width, height, 8);
  if (isAsleep) s.outline('ink-3', x, y, width, height, 8, { width: 1.5, dash: [4, 3] });
  else s.outline('ink', x, y, width, height, 8, { width: 1.5 });
  s.text(isAsleep ? 'ink-2' : 'ink', x + width / 2, y + height / 2 + 5, words, {
    size: 14,
    weight: 700,
    align: 'center',
  });
  paintGrip(s, x + width / 2, y + height - 4.5, [3, 1]);
}

type How = 'starting' | 'working' | 'idle' | 'free';

function paintSlot(s: Surface, how: How, { x, y, width, height }: Box): void {
  if (how === 'starting') s.hatched('cold', x, y, width, height, 2.5);
  else if (how === 'working') s.rect('busy', x, y, width, height, 2.5);
  else if (how === 'idle') {
    s.rect('warm', x, y + height * 0.3, width, height * 0.4, 2);
    s.outline('ink-3', x, y + height * 0.3, width, height * 0.4, 2, { width: 1 });
  } else s.outline('ink-3', x, y, width, height, 2.5, { width: 1 });
}

/** Environments under their tile, two rows of them; who waits for a start stands before it as a ring. */
function paintEnvironments(s: Surface, plan: Plan, column: number, piece: Piece): void {
  const { width, height, pitch, top } = plan.slot;
  const perRow = Math.max(1, Math.floor((column - 6) / pitch));
  const room = 2 * perRow;
  const { environments } = piece;
  const seen = environments.length > room ? room - 1 : environments.length;
  const across = Math.min(seen, perRow);
  const left = (piece.number + 0.5) * column - (across * pitch - (pitch - width)) / 2;
  environments.slice(environments.length - seen).forEach((how, i) => {
    const x = left + (i % perRow) * pitch;
    const y = top + Math.floor(i / perRow) * (height + 6);
    paintSlot(s, how, { x, y, width, height });
    if (how === 'starting') s.ring('cold', x + width / 2, y + height + 2, 3.4, 2);
  });
  if (seen === environments.length) return;
  const x = (piece.number + 0.5) * column;
  s.text('ink', x, top + 2 * height + 20, `+${environments.length - seen}`, {
    size: 12.5,
    weight: 700,
    align: 'center',
  });
}

/** Slots of a server, and under the ground line who waits before it and who has left. */
function paintServer(s: Surface, plan: Plan, box: Box, calls: number, left: number): void {
  const { x, y, width, height } = box;
  s.rect('iaas-soft', x, y, width, height, 6);
  s.outline('iaas', x, y, width, height, 6, { width: 1.5 });
  const { slot } = plan;
  const middle = x + width / 2;
  const first = middle - (SLOTS * slot.pitch - (slot.pitch - slot.width)) / 2;
  for (let i = 0; i < SLOTS; i += 1) {
    const at = { x: first + i * slot.pitch, y: y + (height - slot.height) / 2, ...slot };
    paintSlot(s, i < calls ? 'working' : 'free', at);
  }
  const waiting = Math.max(0, calls - SLOTS);
  const room = Math.max(2, Math.min(30, Math.floor(width / 8)));
  for (let i = 0; i < Math.min(waiting, room); i += 1) {
    s.dot('queued', x + 4 + i * 8, plan.ground + 10, 3);
  }
  const crosses = Math.min(left, Math.max(1, Math.floor((width - 26) / 12)));
  for (let i = 0; i < crosses; i += 1) s.cross('dropped', x + 5 + i * 12, plan.ground + 24, 4);
  const more = left - crosses;
  if (more <= 0) return;
  s.text('ink', x + 12 + crosses * 12 - 6, plan.ground + 28, `+${more}`, { size: 12, weight: 700 });
}

function paintGround(s: Surface, plan: Plan, placement: Placement, now: Now): void {
  const count = now.pieces.length;
  const { top, height } = plan.server;
  const together = now.pieces.filter(({ place }) => place === 'shared');
  const boxOf = ({ number }: Piece): Box => tileBox(placement, count, number, true);
  const [first, last] = [together[0], together.at(-1)];
  if (first && last) {
    const x = boxOf(first).x;
    const width = boxOf(last).x + boxOf(last).width - x;
    const left = together.reduce((sum, piece) => sum + piece.left, 0);
    paintServer(s, plan, { x, y: top, width, height }, now.shared, left);
  }
  for (const piece of now.pieces) {
    if (piece.place !== 'own') continue;
    paintServer(s, plan, { ...boxOf(piece), y: top, height }, piece.standing, piece.left);
  }
  s.stroke('ink', [0, plan.ground, plan.width, plan.ground], { width: 1.5 });
}

function paintVisits(
  s: Surface,
  shown: Shown,
  placement: Placement,
  tMs: number,
  pace: number,
  now: Now,
) {
  const [x, y] = PLANS[placement].door;
  s.ring('ink', x, y, 4.5, 2);
  s.text('ink-2', 0, y + 20, say.visits[shown.locale], { size: 12 });
  for (const { piece, share } of flyingAt(shown, tMs, pace)) {
    const one = now.pieces[piece];
    if (!one) continue;
    const to = tileBox(placement, now.pieces.length, piece, isDown(one));
    const [toX, toY] = [to.x + to.width / 2, isDown(one) ? to.y : to.y + to.height];
    s.dot('busy', x + share * (toX - x), y + share * (toY - y), 4);
  }
}

/** What is said on the stage: who leaves, else who sleeps. */
export function sentenceOf(now: Now): { readonly ko: string; readonly en: string } {
  if (now.left > 0) return say.leaving;
  if (now.inSky === 0) return say.allGround;
  return now.asleep === 0 ? say.allAwake : say.asleep(now.asleep, now.inSky);
}

function paintScene(
  s: Surface,
  shown: Shown,
  placement: Placement,
  tMs: number,
  pace: number,
): void {
  const plan = PLANS[placement];
  const now = nowAt(shown, tMs, pace);
  const { locale } = shown;
  const { sky } = plan;
  s.text('ink-2', 0, sky.y - 8, say.sky[locale], { size: 13, weight: 600 });
  s.rect('faas-soft', sky.x, sky.y, sky.width, sky.height, 12);
  const column = columnOf(plan, now.pieces.length);
  paintGround(s, plan, placement, now);
  for (const piece of now.pieces) {
    const box = tileBox(placement, now.pieces.length, piece.number, isDown(piece));
    const isAsleep = !isDown(piece) && piece.environments.length === 0;
    paintTile(s, box, String(piece.number + 1), isAsleep);
    paintEnvironments(s, plan, column, piece);
  }
  const { x, y, align } = plan.caption;
  s.text('ink-2', x, y, say.ground[locale], { size: 13, weight: 600, align });
  const size = plan.sentence;
  const words = sentenceOf(now)[locale];
  s.text('ink', plan.width, sky.y - 8, words, { size, weight: 700, align: 'right' });
  paintVisits(s, shown, placement, tMs, pace, now);
}

const sign = (how: How) => (s: Surface) => paintSlot(s, how, { x: 5, y: 0, width: 9, height: 12 });

/** All of the ground that a tile can be put on. */
function groundOf({ tile, ground, width }: Plan): Box {
  const y = tile.ground - 8;
  return { x: 0, y, width, height: ground + 6 - y };
}

/** A tile is dragged to the other side; whoever presses it moves it there, too. It is all grip: it is no larger. */
function targetOf(shown: Shown, placement: Placement, piece: Piece): Target {
  const plan = PLANS[placement];
  const box = tileBox(placement, pieceCount(shown), piece.number, isDown(piece));
  const id = `piece-${piece.number + 1}`;
  const label = moves[piece.place](piece.number + 1)[shown.locale];
  const onto = [isDown(piece) ? plan.sky : groundOf(plan)];
  const offers = [{ id: 'move', words: label, deeds: [{ act: 'move', on: id }], onto }];
  return { id, box, grip: box, label, offers };
}

export const scene: MomentMark = {
  legend: () => [
    { words: signs.starting, sample: sign('starting') },
    { words: signs.working, sample: sign('working') },
    { words: signs.idle, sample: sign('idle') },
    {
      words: signs.asleep,
      sample: (s) => s.outline('ink-3', 1, 0, 18, 12, 4, { width: 1.5, dash: [4, 3] }),
    },
  ],
  describe(shown, tMs) {
    return sentenceOf(nowAt(shown, tMs, 1))[shown.locale];
  },
  prepare: (shown, placement) => ({
    paint: (surface, { tMs, pace }) => paintScene(surface, shown, placement, tMs, pace),
    targets: ({ tMs, pace }) =>
      nowAt(shown, tMs, pace).pieces.map((piece) => targetOf(shown, placement, piece)),
  }),
};
