// Paints a cold-start scene: a row of requests, below it a lane for each instance.

import type { Surface } from '@/components/figure/surface/surface';
import { bar, mark, type Scene } from './scene';

const ROW_Y = 10;
const LANES_TOP = 26;
const BOTTOM = 6;
const PITCH_MAX = 30;
/** Lanes closer together than this carry no number. */
const PITCH_WITH_NUMBER = 22;
/** However short an event is against the whole run, it keeps this width, so that it is seen. */
const MIN_BAR = 1.5;
const MIN_START = 5;

export const size = (scene: Scene): number => 2 * scene.bars.length + scene.marks.length;

function pitchOf(surface: Surface, scene: Scene): number {
  const room = surface.height - LANES_TOP - BOTTOM;
  return Math.min(PITCH_MAX, room / Math.max(1, scene.laneCount));
}

function drawBar(surface: Surface, scene: Scene, index: number): void {
  const { lane, instance, meaning, fromMs, toMs } = scene.bars;
  const perMs = surface.width / scene.durationMs;
  const pitch = pitchOf(surface, scene);
  const from = (fromMs[index] ?? 0) * perMs;
  const width = (toMs[index] ?? 0) * perMs - from;
  const top = LANES_TOP + (lane[index] ?? 0) * pitch;
  const height = pitch * (pitch > 6 ? 0.62 : 0.9);
  // Room above a bar is for its number.
  const y = top + (pitch - height) * (pitch >= PITCH_WITH_NUMBER ? 0.85 : 0.5);

  switch (meaning[index]) {
    case bar.starting:
      surface.hatched('cold', from, y, Math.max(width, MIN_START), height);
      if (pitch >= PITCH_WITH_NUMBER) {
        surface.label('ink-3', from, y - 1.5, `#${instance[index]}`);
      }
      break;
    case bar.working:
      surface.rect('busy', from, y, Math.max(width, MIN_BAR), height, pitch > 14 ? 2.5 : 0);
      break;
    case bar.idle:
      // A hair's breadth is left before the next bar, so that neighbours stay apart in greyscale.
      if (width > 0.2) surface.rect('warm', from, y + height * 0.28, width, height * 0.44);
      break;
    case bar.reclaimed:
      if (pitch > 6) surface.dashed('reclaimed', from, y, y + height);
      break;
  }
}

function drawMark(surface: Surface, scene: Scene, index: number): void {
  const x = ((scene.marks.atMs[index] ?? 0) / scene.durationMs) * surface.width;
  switch (scene.marks.meaning[index]) {
    case mark.cold:
      surface.dot('cold', x, ROW_Y, 3.4);
      break;
    case mark.warm:
      surface.dot('busy', x, ROW_Y, 2.4);
      break;
    case mark.rejected:
      surface.cross('dropped', x, ROW_Y, 3);
      break;
    case mark.ping:
      surface.dashed('ink-3', x, ROW_Y - 7, ROW_Y + 7);
      break;
  }
}

/**
 * Pieces are the bars, then the starts once more, then the marks, each in the order of the log. Starts come
 * over the work that follows them, because a short one is drawn wider than it lasted.
 */
export function draw(surface: Surface, scene: Scene, from: number, to: number): void {
  const bars = scene.bars.length;
  for (let index = from; index < to; index += 1) {
    if (index < bars) {
      if (scene.bars.meaning[index] !== bar.starting) drawBar(surface, scene, index);
    } else if (index < 2 * bars) {
      if (scene.bars.meaning[index - bars] === bar.starting) drawBar(surface, scene, index - bars);
    } else drawMark(surface, scene, index - 2 * bars);
  }
}
