// A film of a class that holds up voting cards: the very cards that the site prints, drawn by a script into a room with
// uneven light, turned, sheared, soft and noisy, as a file that Chromium takes for its camera.

import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

export interface Held {
  readonly card: number;
  /** How often the card was turned by a quarter, against the clock: 1 has B up. */
  readonly turns: number;
}

const [WIDTH, HEIGHT] = [1280, 720];
/** It is played over and over. */
const FRAMES = 10;
const FRAMES_PER_SEC = 10;

/** White modules of each printed card, as the path that its picture has; from the page of cards. */
export const pathsOf = (page: Page): Promise<string[]> =>
  page
    .locator('.vote-card-face g:first-of-type path:last-of-type')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));

/** Writes the film to `file`, as YUV4MPEG2: grey, without colours. The same cards give the same film. */
export async function writeFilm(page: Page, held: readonly Held[], file: string): Promise<void> {
  const paths = await pathsOf(page);
  const parts = [
    Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${FRAMES_PER_SEC}:1 Ip A1:1 C420jpeg\n`),
  ];
  const colourless = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  for (let frame = 0; frame < FRAMES; frame += 1) {
    const input = { held, paths, frame, width: WIDTH, height: HEIGHT };
    const grey = Buffer.from(await page.evaluate(drawFrame, input), 'base64');
    parts.push(Buffer.from('FRAME\n'), grey, colourless);
  }
  writeFileSync(file, Buffer.concat(parts));
}

/** Runs in the page: one picture of the room, a byte for each pixel, in base64. */
function drawFrame(input: {
  held: readonly Held[];
  paths: readonly string[];
  frame: number;
  width: number;
  height: number;
}): string {
  const { held, paths, frame, width, height } = input;
  // Mulberry32 by Tommy Ettinger (public domain).
  let state = 20_261_130;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + (high - low) * random();

  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws nothing.');
  context.fillStyle = '#555';
  context.fillRect(0, 0, width, height);
  for (let i = 0; i < 60; i += 1) {
    context.fillStyle = `rgb(${Array(3)
      .fill(Math.round(between(40, 120)))
      .join()})`;
    context.fillRect(between(0, width), between(0, height), between(30, 200), between(20, 120));
  }

  context.filter = 'blur(0.6px)';
  const perRow = 6;
  const rows = Math.ceil(held.length / perRow);
  for (const [i, { card, turns }] of held.entries()) {
    const row = Math.floor(i / perRow);
    const size = 24 * (1 + (1.2 * row) / Math.max(1, rows - 1));
    const lean = between(-0.3, 0.3) + 0.03 * Math.sin(frame + i);
    context.save();
    context.translate(
      ((i % perRow) + 0.5 + between(-0.1, 0.1)) * (width / perRow) + 2 * Math.sin(frame * 0.9 + i),
      height * (0.12 + (0.76 * row) / Math.max(1, rows - 1)),
    );
    // A card that is turned away is narrower, and seen askew.
    context.transform(
      between(0.84, 1),
      between(-0.12, 0.12),
      between(-0.12, 0.12),
      between(0.88, 1),
      0,
      0,
    );
    context.rotate(lean - (turns * Math.PI) / 2);
    context.scale(size / 8, size / 8);
    const paper = Math.round(between(170, 240));
    context.fillStyle = `rgb(${paper}, ${paper}, ${paper})`;
    context.fillRect(-5.3, -5.3, 10.6, 10.6);
    context.translate(-4, -4);
    context.fillStyle = '#1c1c1c';
    context.fillRect(0, 0, 8, 8);
    context.fillStyle = `rgb(${paper}, ${paper}, ${paper})`;
    context.fill(new Path2D(paths[card - 1] ?? ''));
    context.restore();
  }

  context.filter = 'none';
  const light = context.createLinearGradient(0, 0, width, height);
  light.addColorStop(0, 'rgba(0, 0, 0, 0)');
  light.addColorStop(1, 'rgba(0, 0, 0, 0.5)');
  context.fillStyle = light;
  context.fillRect(0, 0, width, height);

  const { data } = context.getImageData(0, 0, width, height);
  let text = '';
  for (let at = 0; at < data.length; at += 4) {
    const noise = (random() + random() + random() - 1.5) * 12;
    text += String.fromCharCode(Math.max(0, Math.min(255, (data[at] ?? 0) + noise)));
  }
  return btoa(text);
}
