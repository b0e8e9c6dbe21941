// How many of a canvas's pixels make up one of the layout's: sharp on any screen and at any zoom.

/** The root's usual font size, for which pictures are designed. */
const ROOT_PX = 16;
/** More than this nobody sees, and every pixel costs time. */
const MOST_DENSE = 3;

export interface Density {
  /** Size of the canvas on the page, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the canvas to a CSS pixel. */
  readonly scale: number;
  /** CSS pixels to a pixel of the layout. */
  readonly zoom: number;
  /** Equal where nothing has to be painted anew. */
  readonly key: string;
}

export function densityOf(width: number, height: number, zoom: number): Density {
  const scale = Math.min(MOST_DENSE, window.devicePixelRatio || 1);
  return { width, height, scale, zoom, key: `${width} ${height} ${scale} ${zoom}` };
}

/** How much larger than designed the page is set: on a slide the root's font is its zoom. */
export const rootZoom = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / ROOT_PX;

const LOOK_EVERY_MS = 500;

/**
 * Calls back whenever a CSS pixel has another number of the screen's: a window moved to another screen, or zoomed.
 * No browser has an event for it, and media queries do not tell it in all of them, so it is looked at.
 */
export function watchDensity(onChange: () => void): () => void {
  let ratio = window.devicePixelRatio;
  const timer = setInterval(() => {
    if (ratio === window.devicePixelRatio) return;
    ratio = window.devicePixelRatio;
    onChange();
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}

/** Gives a canvas its pixels, empty, and a context that counts in the layout's. */
export function fitCanvas(
  canvas: HTMLCanvasElement,
  { width, height, scale, zoom }: Density,
): CanvasRenderingContext2D | null {
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d');
  pen?.setTransform(scale * zoom, 0, 0, scale * zoom, 0, 0);
  return pen;
}
