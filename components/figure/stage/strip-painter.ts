// Keeps the picture of a whole run on a hidden canvas and shows it up to the cursor: a frame is one copy.

import { canvasSurface } from '../surface/canvas';
import { STRIP_STRIPES } from '../surface/hatch-pattern';
import type { Surface } from '../surface/surface';
import { type Theme, themeOf } from '../surface/theme';
import { ticksIn } from '../ticks';
import type { Attempt } from './attempt';
import { type Density, densityOf, fitCanvas, rootZoom } from './density';
import { paintFlags } from './flags';
import { type Painting, type Share, WHOLE } from './painting';
import type { View } from './scales';

/** How long painting a long run may hold the page before the next frame. */
const TURN_MS = 6;
/** Pieces painted between two looks at the clock. */
const PIECES = 300;
/** Most pieces of one turn: where no graphics card helps, they cost their time only when they are shown. */
const PIECES_A_TURN = 4_800;
/** How often an unfinished picture is shown. */
const SHOW_EVERY_MS = 150;

/** Paints what stays of the run before; `share` is the part of the run that the surface is as wide as. */
export type PaintGhost = (surface: Surface, share: Share) => void;

/** What a strip shows of a run: its picture, prepared with pauses where that takes long. */
export interface StripRun {
  readonly turns: Generator<undefined, Painting>;
  readonly durationMs: number;
  /** Moments of the learner's acts. */
  readonly actsMs: readonly number[];
  /** Told once the run is prepared, and before it is painted. */
  onPrepared?(painting: Painting): void;
}

export class StripPainter {
  readonly #canvas: HTMLCanvasElement;
  readonly #picture = document.createElement('canvas');
  #painting: Painting | null = null;
  /** What stays of the run before: painted with the picture, and copied with it past the cursor, too. */
  readonly #before = document.createElement('canvas');
  #ghost: PaintGhost | null = null;
  #run: Pick<StripRun, 'durationMs' | 'actsMs'> = { durationMs: 1, actsMs: [] };
  /** What is painted anew for every frame, over the picture. */
  #over: Surface | null = null;
  #theme: Theme | null = null;
  #density: Density = densityOf(0, 0, 1);
  #shownMs = 0;
  /** Whether what stands on the canvas is the picture at `#shownMs`: a copy costs as much as what was painted. */
  #isShown = false;
  #view: View | null = null;
  #turn = 0;
  #preparing = 0;
  #isPainting = false;

  readonly #attempt: Attempt;

  /** `attempt` does the work of a frame that nobody else asked for. */
  constructor(canvas: HTMLCanvasElement, attempt: Attempt = (work) => work()) {
    this.#canvas = canvas;
    this.#attempt = attempt;
  }

  #inNextFrame(work: () => void): number {
    return requestAnimationFrame(() => this.#attempt(work));
  }

  /** Takes a new run and paints it from the start. The picture before stays until it is prepared. */
  setRun(run: StripRun): void {
    cancelAnimationFrame(this.#preparing);
    const { turns } = run;
    const prepare = (): void => {
      const startedAt = performance.now();
      let turn = turns.next();
      while (!turn.done && performance.now() - startedAt < TURN_MS) turn = turns.next();
      if (turn.done) {
        this.#painting = turn.value;
        run.onPrepared?.(turn.value);
        this.#run = run;
        this.repaint();
      } else this.#preparing = this.#inNextFrame(prepare);
    };
    prepare();
  }

  /** Shows this part of the run; without one, all of it. */
  setView(view: View | null): void {
    if (view?.fromMs === this.#view?.fromMs && view?.toMs === this.#view?.toMs) return;
    this.#view = view;
    this.repaint();
  }

  /** The part of the run on show, in shares of it. */
  #share(): Share {
    const { durationMs } = this.#run;
    const view = this.#view;
    return view ? { from: view.fromMs / durationMs, to: view.toMs / durationMs } : WHOLE;
  }

  /** Shows what stays of the run before; null shows nothing of it. */
  setGhost(ghost: PaintGhost | null): void {
    this.#ghost = ghost;
    this.#paintGhost();
    this.#isShown = false;
    this.show(this.#shownMs);
  }

  #paintGhost(): void {
    const theme = this.#theme;
    if (!this.#ghost || !theme) return;
    const { width, height, zoom } = this.#density;
    const pen = fitCanvas(this.#before, this.#density);
    if (!pen) return;
    const surface = canvasSurface(pen, width / zoom, height / zoom, theme, STRIP_STRIPES);
    this.#ghost(surface, this.#share());
  }

  /** Paints anew when the stage has another size than its picture. */
  resize(): void {
    const { clientWidth, clientHeight } = this.#canvas;
    if (this.#density.key !== densityOf(clientWidth, clientHeight, rootZoom()).key) this.repaint();
  }

  /** Paints anew: after a change of size or theme. */
  repaint(): void {
    cancelAnimationFrame(this.#turn);
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    if (width === 0 || height === 0) return;
    // On a slide the root's font is larger than in print: bars, dots and numbers grow with it.
    const zoom = rootZoom();
    const density = densityOf(width, height, zoom);
    this.#density = density;
    this.#isShown = false;
    const painting = this.#painting;
    if (painting === null) return;
    const pen = fitCanvas(this.#picture, density);
    const overPen = fitCanvas(this.#canvas, density);
    if (!pen || !overPen) return;
    const theme = themeOf(this.#canvas);
    this.#theme = theme;
    const surface = canvasSurface(pen, width / zoom, height / zoom, theme, STRIP_STRIPES);
    this.#paintGhost();
    this.#over = canvasSurface(overPen, width / zoom, height / zoom, theme, STRIP_STRIPES);
    const total = painting.size;
    const share = this.#share();
    let done = 0;
    let shownAt = 0;
    const paint = (): void => {
      const startedAt = performance.now();
      const until = Math.min(total, done + PIECES_A_TURN);
      while (done < until && performance.now() - startedAt < TURN_MS) {
        const next = Math.min(until, done + PIECES);
        painting.paint(surface, done, next, share);
        done = next;
      }
      this.#isPainting = done < total;
      if (!this.#isPainting || startedAt - shownAt >= SHOW_EVERY_MS) {
        shownAt = startedAt;
        this.#copy();
      }
      if (this.#isPainting) this.#turn = this.#inNextFrame(paint);
    };
    paint();
  }

  /** Shows the run as it was at `tMs`: what lies later is cut off at the cursor. */
  show(tMs: number): void {
    if (this.#isShown && tMs === this.#shownMs) return;
    this.#shownMs = tMs;
    // An unfinished picture is copied by the painter, at its own pace.
    if (!this.#isPainting) this.#copy();
  }

  #copy(): void {
    const tMs = this.#shownMs;
    const pen = this.#canvas.getContext('2d');
    const [theme, over] = [this.#theme, this.#over];
    if (!pen || !theme || !over) return;
    this.#isShown = !this.#isPainting;
    const { durationMs, actsMs } = this.#run;
    const { width, height, scale, zoom } = this.#density;
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.fillStyle = theme.colours['line-2'];
    const { from, to } = this.#share();
    const xOf = (ms: number): number => ((ms / durationMs - from) / (to - from)) * width;
    for (const tick of ticksIn({ fromMs: from * durationMs, toMs: to * durationMs })) {
      pen.fillRect(Math.min(width - 1, xOf(tick)), 0, 1, height);
    }
    const x = Math.max(0, Math.min(width, xOf(tMs)));
    if (x > 0) pen.drawImage(this.#picture, 0, 0, x * scale, this.#picture.height, 0, 0, x, height);
    if (this.#ghost) pen.drawImage(this.#before, 0, 0, width, height);
    pen.setTransform(scale * zoom, 0, 0, scale * zoom, 0, 0);
    this.#painting?.ahead?.(over, tMs);
    paintFlags(over, actsMs, durationMs, { from, to });
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    pen.fillStyle = theme.colours.accent;
    pen.fillRect(Math.min(width - 1.5, Math.max(0, x - 0.75)), 0, 1.5, height);
  }

  stop(): void {
    cancelAnimationFrame(this.#preparing);
    cancelAnimationFrame(this.#turn);
  }
}
