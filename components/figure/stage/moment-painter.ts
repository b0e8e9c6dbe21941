// Paints the scene as it is at the cursor, anew for every frame.

import type { Instant, MomentPicture, Placement } from '../marks/contract';
import { PLACEMENT_WIDTH } from '../marks/contract';
import { canvasSurface } from '../surface/canvas';
import { SCENE_STRIPES } from '../surface/hatch-pattern';
import type { Surface } from '../surface/surface';
import { themeOf } from '../surface/theme';
import { type Density, densityOf, fitCanvas } from './density';

export class MomentPainter {
  readonly #canvas: HTMLCanvasElement;
  #pictures: readonly MomentPicture[] = [];
  #placement: Placement = 'wide';
  #instant: Instant | null = null;
  #surface: Surface | null = null;
  #density: Density = densityOf(0, 0, 1);

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** Takes the pictures of a run, prepared for a layout. What is seen stays until something is shown. */
  setPictures(pictures: readonly MomentPicture[], placement: Placement): void {
    this.#pictures = pictures;
    if (this.#placement === placement) return;
    this.#placement = placement;
    this.#surface = null;
  }

  show(instant: Instant): void {
    this.#instant = instant;
    this.#paint();
  }

  /** Paints anew when the stage has another size than its picture. */
  resize(): void {
    if (this.#density.key !== this.#measure().key) this.repaint();
  }

  /** Paints anew: after a change of size or theme. */
  repaint(): void {
    this.#surface = null;
    this.#paint();
  }

  /** The layout is never another width than declared: on a slide all of it is larger. */
  #measure(): Density {
    const { clientWidth, clientHeight } = this.#canvas;
    return densityOf(clientWidth, clientHeight, clientWidth / PLACEMENT_WIDTH[this.#placement]);
  }

  /** There is nothing under way between two frames. */
  stop(): void {
    this.#instant = null;
  }

  #paint(): void {
    if (this.#instant === null) return;
    this.#surface ??= this.#fit();
    const surface = this.#surface;
    if (!surface) return;
    this.#canvas.getContext('2d')?.clearRect(0, 0, surface.width, surface.height);
    for (const picture of this.#pictures) picture.paint(surface, this.#instant);
  }

  #fit(): Surface | null {
    const density = this.#measure();
    const { width, height, zoom } = density;
    if (width === 0 || height === 0) return null;
    this.#density = density;
    const pen = fitCanvas(this.#canvas, density);
    const theme = themeOf(this.#canvas);
    return pen && canvasSurface(pen, width / zoom, height / zoom, theme, SCENE_STRIPES);
  }
}
