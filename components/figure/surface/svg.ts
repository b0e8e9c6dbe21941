// Paints into one string of SVG markup: the picture before, and without, any script.

import type { Extent } from './extent';
import { type Paint, tokenOf } from './paint';
import { diamondOf, hasCorners, headOf, plateOf } from './shapes';
import { LINE_WIDTH, type LineStyle, type Surface, TEXT_SIZE, type TextStyle } from './surface';
import {
  cornered,
  filled,
  mergedParts,
  orderedParts,
  type Parts,
  ROUND_CORNERS,
} from './svg-parts';
import { boxPath, circlePath, pathThrough, roundBox, short } from './svg-path';

/** A surface whose picture can be read off. */
export interface SvgSurface extends Surface {
  /** Paths and words without the element around them. */
  markup(): string;
}

interface SvgOptions {
  readonly width: number;
  readonly height: number;
  /** Id of the pattern that the element around the markup defines for hatching: `hatchMarkup`. */
  readonly hatchId: string;
}

/**
 * The whole run from left to right, as few kilobytes as it can be: whatever looks alike is one path, corners
 * are square, marks stand on whole pixels and lines are 1.5 px wide, because the picture is stretched to its
 * stage. What begins right of `untilX` is left out: the picture is cut there anyway.
 */
export const svgStrip = (options: SvgOptions, untilX: number = options.width): SvgSurface =>
  svgSurface(options, mergedParts(), { untilX, isStretched: true });

/** A scene as its canvas shows it: every shape in its order, to a tenth of a pixel. */
export const svgScene = (options: SvgOptions): SvgSurface =>
  svgSurface(options, orderedParts(), { untilX: Number.POSITIVE_INFINITY, isStretched: false });

/** The pattern that `hatched` lays over a colour; `stripe` is how wide its stripes are, 6 px apart. */
export const hatchMarkup = (id: string, stripe: number): string =>
  `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse">` +
  `<path d="M-1 1l2-2M0 6l6-6M5 7l2-2" stroke="var(--card)" stroke-width="${stripe}"/></pattern>`;

/** That pattern for a picture that is hatched somewhere, and nothing for any other. */
export const hatchIn = (markup: string, id: string, stripe: number): string =>
  markup.includes(`url(#${id})`) ? hatchMarkup(id, stripe) : '';

/** A picture with the pattern that it needs. */
export function withHatch(markup: string, id: string, stripe: number): string {
  const pattern = hatchIn(markup, id, stripe);
  return pattern === '' ? markup : `<defs>${pattern}</defs>${markup}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in markup, between tags and in attributes. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const colourOf = (paint: Paint): string => `var(${tokenOf(paint)})`;
const fillOf = (paint: Paint): string => filled(colourOf(paint));

/** Where a word stands at most: its width is known about, and another typeface may be wider. */
function roomOf(x: number, y: number, text: string, style: TextStyle): Extent {
  const plate = plateOf(x, y, text, style);
  const [air, under] = [plate.width / 4, plate.y + 1.2 * plate.height];
  return [plate.x - air, plate.y, plate.x + plate.width + air, under];
}

interface Manner {
  readonly untilX: number;
  readonly isStretched: boolean;
}

function svgSurface(
  { width, height, hatchId }: SvgOptions,
  parts: Parts,
  { untilX, isStretched }: Manner,
): SvgSurface {
  const snapped = (x: number): number => (isStretched ? Math.round(x) : x);
  const lineLooks = (paint: Paint, style: LineStyle): string => {
    const { width: own = LINE_WIDTH, dash = [], alpha = 1, cap = 'butt' } = style;
    const looks = [`fill="none" stroke="${colourOf(paint)}" stroke-width="${own}"`];
    if (dash.length > 0) looks.push(`stroke-dasharray="${dash.join(' ')}"`);
    if (alpha < 1) looks.push(`stroke-opacity="${alpha}"`);
    if (cap !== 'butt') looks.push(`stroke-linecap="${cap}"`);
    return looks.join(' ');
  };
  /** A shape's own line, which a stretched picture keeps at one width. */
  const plainLooks = (paint: Paint, own: number, dash: readonly number[] = []): string =>
    lineLooks(paint, { width: isStretched ? LINE_WIDTH : own, dash });
  const stroke = (paint: Paint, points: readonly number[], style: LineStyle = {}): void => {
    if ((points[0] ?? 0) <= untilX) {
      parts.path(`${lineLooks(paint, style)} ${ROUND_CORNERS}`, pathThrough(points, untilX));
    }
  };

  function box(ink: string, x: number, y: number, w: number, h: number, radius: number): void {
    if (x > untilX) return;
    if (isStretched || !hasCorners(w, radius)) parts.box(ink, x, y, w, h);
    else if (h <= 2 * radius) parts.path(filled(ink), roundBox(x, y, w, h, radius), 'box');
    else {
      const d = boxPath(x + radius, y + radius, w - 2 * radius, h - 2 * radius);
      parts.path(cornered(ink, radius), d, 'box');
    }
  }
  function dot(paint: Paint, x: number, y: number, radius: number): void {
    if (x - radius <= untilX) parts.dot(colourOf(paint), snapped(x), y, radius);
  }
  function ring(paint: Paint, x: number, y: number, radius: number, own: number): void {
    if (x - radius > untilX) return;
    parts.path(plainLooks(paint, own), circlePath(snapped(x), y, radius), 'ring');
  }

  return {
    width,
    height,
    rect(paint, x, y, w, h, radius = 0) {
      box(colourOf(paint), x, y, w, h, radius);
    },
    rects(paint, boxes, radius = 0) {
      for (const one of boxes) box(colourOf(paint), one.x, one.y, one.width, one.height, radius);
    },
    // A row of them is one dashed line.
    cells(paint, { x, y, width: w, height: h, pitch, columns, count }) {
      if (columns === 1) {
        const middle = x + w / 2;
        const style = { width: w, dash: [h, pitch[1] - h] };
        stroke(paint, [middle, y, middle, y + (count - 1) * pitch[1] + h], style);
        return;
      }
      const style = { width: h, dash: [w, pitch[0] - w] };
      for (let first = 0; first < count; first += columns) {
        const middle = y + (first / columns) * pitch[1] + h / 2;
        const until = x + (Math.min(columns, count - first) - 1) * pitch[0] + w;
        stroke(paint, [x, middle, until, middle], style);
      }
    },
    hatched(paint, x, y, w, h, radius = 0) {
      box(colourOf(paint), x, y, w, h, radius);
      box(`url(#${hatchId})`, x, y, w, h, radius);
    },
    outline(paint, x, y, w, h, radius, style = {}) {
      if (x > untilX) return;
      const inset = (style.width ?? LINE_WIDTH) / 2;
      const inner = Math.max(0, radius - inset);
      const d = roundBox(x + inset, y + inset, w - 2 * inset, h - 2 * inset, inner);
      parts.path(lineLooks(paint, style), d, 'outline');
    },
    dot,
    dots(paint, centres, radius) {
      for (let i = 0; i + 1 < centres.length; i += 2) {
        dot(paint, centres[i] ?? 0, centres[i + 1] ?? 0, radius);
      }
    },
    ring(paint, x, y, radius, own = 2) {
      ring(paint, x, y, radius, own);
    },
    halfRing(paint, x, y, radius) {
      if (x - radius > untilX) return;
      ring(paint, x, y, radius, 2);
      const r = short(radius);
      const top = `M${short(snapped(x))} ${short(y - radius)}`;
      parts.path(fillOf(paint), `${top}a${r} ${r} 0 0 1 0 ${short(2 * radius)}z`);
    },
    diamond(paint, x, y, radius) {
      if (x - radius <= untilX) {
        parts.path(fillOf(paint), `${pathThrough(diamondOf(snapped(x), y, radius), Infinity)}z`);
      }
    },
    cross(paint, x, y, r) {
      if (x - r > untilX) return;
      const [left, top, side] = [short(snapped(x) - r), short(y - r), short(2 * r)];
      const d = `M${left} ${top}l${side} ${side}m0 -${side}l-${side} ${side}`;
      parts.path(plainLooks(paint, 1.75), d, 'cross');
    },
    dashed(paint, x, y0, y1) {
      if (x > untilX) return;
      parts.path(plainLooks(paint, 1, [2, 2]), `M${short(snapped(x))} ${short(y0)}V${short(y1)}`);
    },
    area(paint, points, alpha = 1) {
      const looks = alpha < 1 ? `${fillOf(paint)} fill-opacity="${alpha}"` : fillOf(paint);
      parts.path(looks, `${pathThrough(points, untilX)}z`);
    },
    line(paint, points) {
      parts.path(plainLooks(paint, 2), pathThrough(points, untilX));
    },
    stroke,
    curve(paint, points, style = {}) {
      if ((points[0] ?? 0) > untilX) return;
      const [x0, y0, ...rest] = points.map(short);
      parts.path(lineLooks(paint, style), `M${x0} ${y0}C${rest.join(' ')}`);
    },
    arrow(paint, points, style) {
      stroke(paint, points, style);
      if ((points.at(-2) ?? 0) <= untilX) stroke(paint, headOf(points), style);
    },
    label(paint, x, y, text) {
      if (x > untilX) return;
      const place = `x="${short(x)}" y="${short(y)}"`;
      const room = roomOf(x, y, text, { size: 9 });
      parts.word(`${fillOf(paint)} font-size="9"`, place, escapeText(text), room);
    },
    text(paint, x, y, text, style = {}) {
      if (x > untilX) return;
      const { size = TEXT_SIZE, weight = 400, align = 'left', plate } = style;
      if (plate !== undefined) {
        const under = plateOf(x, y, text, style);
        box(colourOf(plate), under.x, under.y, under.width, under.height, under.radius);
      }
      const anchor =
        align === 'left' ? '' : ` text-anchor="${align === 'center' ? 'middle' : 'end'}"`;
      const looks = `${fillOf(paint)} font-size="${size}" font-weight="${weight}"${anchor}`;
      const place = `x="${short(x)}" y="${short(y)}"`;
      parts.word(looks, place, escapeText(text), roomOf(x, y, text, style));
    },
    markup: parts.markup,
  };
}
