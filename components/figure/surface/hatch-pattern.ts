// The hatching of a canvas: states are told apart without colour.

/** How stripes lie, in px: how far apart along a row, and how wide across. */
export interface Stripes {
  /** A divisor of 6. */
  readonly pitch: number;
  readonly width: number;
}

/** In a strip, whose bars are thin, and in a scene, where the SVG has the same. */
export const STRIP_STRIPES: Stripes = { pitch: 3, width: 1.25 };
export const SCENE_STRIPES: Stripes = { pitch: 6, width: 2 };

/** Pixels of a tile to one of the layout, so that hatching stays crisp on a phone. */
const DENSITY = 2;
const SIDE = 6 * DENSITY;

/** The colour with diagonal stripes of `card`; null where the browser makes no patterns. */
export function hatchPattern(
  context: CanvasRenderingContext2D,
  colour: string,
  card: string,
  { pitch, width }: Stripes,
): CanvasPattern | null {
  const tile = document.createElement('canvas');
  tile.width = tile.height = SIDE;
  const pen = tile.getContext('2d');
  if (!pen) return null;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, SIDE, SIDE);
  pen.strokeStyle = card;
  pen.lineWidth = width * DENSITY;
  for (let shift = -SIDE; shift <= SIDE; shift += pitch * DENSITY) {
    pen.moveTo(shift, SIDE);
    pen.lineTo(shift + SIDE, 0);
  }
  pen.stroke();
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / DENSITY));
  return pattern;
}
