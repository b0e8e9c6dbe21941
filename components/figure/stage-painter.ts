// Keeps the picture of a whole run on a hidden canvas and shows it up to the cursor: a frame is one copy.

import type { Recording } from '@/player/types';
import type { SimDefinition } from './definition';
import { canvasSurface } from './surface';
import { timeTicks } from './ticks';

/** How long painting a long run may hold the page before the next frame. */
const TURN_MS = 6;
/** Pieces painted between two looks at the clock. */
const PIECES = 300;
/** Most pieces of one turn: where no graphics card helps, they cost their time only when they are shown. */
const PIECES_A_TURN = 4_800;
/** The root's usual font size, for which pictures are designed. */
const ROOT_PX = 16;
/** How often an unfinished picture is shown. */
const SHOW_EVERY_MS = 150;

const sizeKey = (width: number, height: number): string =>
  `${width} ${height} ${window.devicePixelRatio}`;

export class StagePainter {
  readonly #canvas: HTMLCanvasElement;
  readonly #sim: SimDefinition;
  readonly #picture = document.createElement('canvas');
  #scene: unknown = null;
  #durationMs = 1;
  #shownMs = 0;
  #turn = 0;
  #preparing = 0;
  #isPainting = false;
  /** Size for which the picture was painted. */
  #size = '';

  constructor(canvas: HTMLCanvasElement, sim: SimDefinition) {
    this.#canvas = canvas;
    this.#sim = sim;
  }

  /** Takes a new recording and paints it from the start. The picture before stays until it is prepared. */
  setRecording(recording: Recording): void {
    cancelAnimationFrame(this.#preparing);
    const turns = this.#sim.prepareInTurns?.(recording);
    if (!turns) {
      this.#setScene(this.#sim.prepare(recording), recording);
      return;
    }
    const prepare = (): void => {
      const startedAt = performance.now();
      let turn = turns.next();
      while (!turn.done && performance.now() - startedAt < TURN_MS) turn = turns.next();
      if (turn.done) this.#setScene(turn.value, recording);
      else this.#preparing = requestAnimationFrame(prepare);
    };
    prepare();
  }

  #setScene(scene: unknown, recording: Recording): void {
    this.#scene = scene;
    this.#durationMs = recording.request.durationMs;
    this.repaint();
  }

  /** Paints anew when the stage has another size than its picture. */
  resize(): void {
    const { clientWidth, clientHeight } = this.#canvas;
    if (this.#size !== sizeKey(clientWidth, clientHeight)) this.repaint();
  }

  /** Paints anew: after a change of size or theme. */
  repaint(): void {
    cancelAnimationFrame(this.#turn);
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    if (width === 0 || height === 0) return;
    this.#size = sizeKey(width, height);
    const density = Math.min(3, window.devicePixelRatio || 1);
    for (const canvas of [this.#canvas, this.#picture]) {
      canvas.width = Math.round(width * density);
      canvas.height = Math.round(height * density);
    }
    this.#canvas.getContext('2d')?.scale(density, density);
    const pen = this.#picture.getContext('2d');
    if (!pen || this.#scene === null) return;
    // On a slide the root's font is larger than in print: bars, dots and numbers grow with it.
    const zoom = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / ROOT_PX;
    pen.scale(density * zoom, density * zoom);
    const surface = canvasSurface(pen, width / zoom, height / zoom, this.#canvas);
    const total = this.#sim.size(this.#scene);
    let done = 0;
    let shownAt = 0;
    const paint = (): void => {
      const startedAt = performance.now();
      const until = Math.min(total, done + PIECES_A_TURN);
      while (done < until && performance.now() - startedAt < TURN_MS) {
        const next = Math.min(until, done + PIECES);
        this.#sim.draw(surface, this.#scene, done, next);
        done = next;
      }
      this.#isPainting = done < total;
      if (!this.#isPainting || startedAt - shownAt >= SHOW_EVERY_MS) {
        shownAt = startedAt;
        this.#copy();
      }
      if (this.#isPainting) this.#turn = requestAnimationFrame(paint);
    };
    paint();
  }

  /** Shows the run as it was at `tMs`: what lies later is cut off at the cursor. */
  show(tMs: number): void {
    this.#shownMs = tMs;
    // An unfinished picture is copied by the painter, at its own pace.
    if (!this.#isPainting) this.#copy();
  }

  #copy(): void {
    const tMs = this.#shownMs;
    const pen = this.#canvas.getContext('2d');
    if (!pen) return;
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    const density = this.#canvas.width / Math.max(1, width);
    const style = getComputedStyle(this.#canvas);
    pen.clearRect(0, 0, width, height);
    pen.fillStyle = style.getPropertyValue('--line-2');
    for (const tick of timeTicks(this.#durationMs)) {
      pen.fillRect(Math.min(width - 1, (tick / this.#durationMs) * width), 0, 1, height);
    }
    const x = Math.min(width, (tMs / this.#durationMs) * width);
    if (x > 0) {
      pen.drawImage(this.#picture, 0, 0, x * density, this.#picture.height, 0, 0, x, height);
    }
    pen.fillStyle = style.getPropertyValue('--accent');
    pen.fillRect(Math.min(width - 1.5, Math.max(0, x - 0.75)), 0, 1.5, height);
  }

  stop(): void {
    cancelAnimationFrame(this.#preparing);
    cancelAnimationFrame(this.#turn);
  }
}
