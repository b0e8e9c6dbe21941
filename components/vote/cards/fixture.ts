// A film of a class that holds up cards, made by a script: what a camera at the front of a room would see, in grey.
// Perspective, turned and tilted cards, uneven light, a soft lens and noise, all from one seed.

import { randomStream } from '@/components/quiz/shuffle';
import { type Answer, answers } from './answers';
import { modulesOf, SIDE } from './code';

export interface Held {
  readonly card: number;
  readonly answer: Answer;
}

export interface FilmOptions {
  readonly seed: string;
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  readonly held: readonly Held[];
  /** How wide the black square of a card in the last row is, in pixels; the first row is 2.2 times as near. */
  readonly farPx: number;
  /** Standard deviation of the noise, of 255. */
  readonly noise?: number;
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Radians: how the card is turned in the picture, and how far it leans away to the side and backwards. */
  readonly turn: number;
  readonly yaw: number;
  readonly pitch: number;
  /** How bright its paper is, of 255. */
  readonly paper: number;
  readonly modules: readonly (readonly boolean[])[];
}

/** White around the black square, in sides of it: as on the printed card. */
const MARGIN = 0.16;
const PER_ROW = 6;
const LENS = 3.2;

/** Grey pictures, one after the other, row by row. The same seed gives the same bytes. */
export function* filmOf(options: FilmOptions): Generator<Uint8Array> {
  const { width, height, frames, held, farPx, seed } = options;
  const random = randomStream(seed);
  const noise = options.noise ?? 5;
  const grains = grainsOf(noise, random);
  const perRow = Math.max(1, Math.min(PER_ROW, held.length));
  const rows = Math.ceil(held.length / perRow);
  const cards = held.map(({ card, answer }, index) => {
    const row = Math.floor(index / perRow);
    const near = rows === 1 ? 1 : 1 + (1.2 * row) / (rows - 1);
    const column = (index % perRow) + 0.5;
    const between = (low: number, high: number) => low + (high - low) * random();
    return {
      x: (width * (column + between(-0.08, 0.08))) / perRow,
      y: height * (rows === 1 ? 0.5 : 0.12 + (0.76 * row) / (rows - 1)) + between(-6, 6),
      size: farPx * near,
      turn: -answers.indexOf(answer) * (Math.PI / 2) + between(-0.3, 0.3),
      yaw: between(-0.5, 0.5),
      pitch: between(-0.35, 0.35),
      paper: between(150, 235),
      modules: modulesOf(card),
    };
  });
  const room = Float32Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    return 70 + 26 * Math.sin(x / 37) * Math.cos(y / 23) + 14 * Math.sin((x + y) / 9);
  });
  for (let frame = 0; frame < frames; frame += 1) {
    const picture = Float32Array.from(room);
    for (const [i, card] of cards.entries()) {
      // A hand is never quite still.
      const sway = (part: number) => Math.sin(frame * 0.7 + i * 1.7 + part);
      paint(picture, width, height, {
        ...card,
        x: card.x + 2 * sway(0),
        y: card.y + 2 * sway(1),
        turn: card.turn + 0.04 * sway(2),
        yaw: card.yaw + 0.05 * sway(3),
      });
    }
    const from = Math.floor(random() * GRAINS);
    yield expose(soften(picture, width), width, height, grains, from);
  }
}

/** Draws a card into the picture, each pixel as the mean of nine looks. */
function paint(picture: Float32Array, width: number, height: number, card: Placed): void {
  const reach = Math.ceil(card.size * 1.1);
  for (let y = Math.floor(card.y) - reach; y <= card.y + reach; y += 1) {
    for (let x = Math.floor(card.x) - reach; x <= card.x + reach; x += 1) {
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      let sum = 0;
      let hits = 0;
      for (let look = 0; look < 9; look += 1) {
        const shade = shadeAt(
          card,
          x + (look % 3) / 3 + 1 / 6,
          y + Math.floor(look / 3) / 3 + 1 / 6,
        );
        if (shade === null) continue;
        sum += shade;
        hits += 1;
      }
      const at = y * width + x;
      picture[at] = (sum + (9 - hits) * (picture[at] ?? 0)) / 9;
    }
  }
}

/** What of a card is seen at a point of the picture; null beside it. The ray is cut with the plane of the card. */
function shadeAt({ x, y, size, turn, yaw, pitch, paper, modules }: Placed, px: number, py: number) {
  const dx = (px - x) / size;
  const dy = (py - y) / size;
  // How far the point lies behind the middle of the card decides how much of the card a pixel covers there.
  const depth = 1 / (1 - (Math.tan(yaw) * dx + Math.tan(pitch) * dy) / LENS);
  const planeX = (dx * depth) / Math.cos(yaw);
  const planeY = (dy * depth) / Math.cos(pitch);
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  const u = planeX * cos + planeY * sin + 0.5;
  const v = -planeX * sin + planeY * cos + 0.5;
  if (Math.min(u, v) < -MARGIN || Math.max(u, v) > 1 + MARGIN) return null;
  const isWhite = modules[Math.floor(v * SIDE)]?.[Math.floor(u * SIDE)] ?? true;
  return isWhite ? paper : paper * 0.16;
}

/** A lens that is a little out of focus: the mean of three by three pixels, weighted. */
function soften(picture: Float32Array, width: number): Float32Array {
  const blend = (from: Float32Array, step: number): Float32Array =>
    from.map((here, i) => ((from[i - step] ?? here) + 2 * here + (from[i + step] ?? here)) / 4);
  return blend(blend(picture, 1), width);
}

/** So many draws of noise are made once, and each picture begins elsewhere among them. */
const GRAINS = 1 << 16;

/** Three draws make a bell that is wide enough, and never far out. */
const grainsOf = (noise: number, random: () => number): Float32Array =>
  Float32Array.from({ length: GRAINS }, () => (random() + random() + random() - 1.5) * 2 * noise);

/** A window on the left, a dark corner on the right, and the noise of the sensor. */
function expose(
  picture: Float32Array,
  width: number,
  height: number,
  grains: Float32Array,
  from: number,
): Uint8Array {
  const seen = new Uint8Array(picture.length);
  for (let i = 0; i < seen.length; i += 1) {
    const light = 1.12 - (0.5 * (i % width)) / width - (0.12 * i) / (width * height);
    // The stride is odd, so that no two rows have the same noise below each other.
    const grain = grains[(from + i * 7919) % GRAINS] ?? 0;
    seen[i] = Math.max(0, Math.min(255, (picture[i] ?? 0) * light + grain));
  }
  return seen;
}
