// Paints into one string of SVG markup: the picture before, and without, any script.

import { type Paint, tokenOf } from './paint';
import { diamondOf, headOf, plateOf } from './shapes';
import { LINE_WIDTH, type LineStyle, type Surface, TEXT_SIZE } from './surface';
import { mergedParts, orderedParts, type Parts, short } from './svg-parts';

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
const filled = (paint: Paint): string => `fill="${colourOf(paint)}"`;

/**
 * A path through points given as x and y by turns, without corners between two that lie right of `untilX`. Where
 * it comes back from there, it comes back at the height at which it does.
 */
function pathThrough(points: readonly number[], untilX: number): string {
  const corners: string[] = [];
  let wasBeyond = false;
  for (let i = 0; i + 1 < points.length; i += 2) {
    const x = points[i] ?? 0;
    const isBeyond = x > untilX;
    const isLast = i + 3 >= points.length;
    const comesBack = (points[i + 2] ?? Number.POSITIVE_INFINITY) <= untilX;
    if (!isBeyond || !wasBeyond || comesBack || isLast) {
      const corner = `${short(Math.min(x, untilX))} ${short(points[i + 1] ?? 0)}`;
      if (corner !== corners.at(-1)) corners.push(corner);
    }
    wasBeyond = isBeyond;
  }
  return `M${corners.join('L')}`;
}

/** A box with round corners. */
function roundBox(x: number, y: number, w: number, h: number, radius: number): string {
  const r = Math.min(radius, w / 2, h / 2);
  const [across, down, turn] = [short(w - 2 * r), short(h - 2 * r), short(r)];
  const corner = (dx: string, dy: string): string => `a${turn} ${turn} 0 0 1 ${dx} ${dy}`;
  return (
    `M${short(x + r)} ${short(y)}h${across}${corner(turn, turn)}v${down}${corner(`-${turn}`, turn)}` +
    `h-${across}${corner(`-${turn}`, `-${turn}`)}v-${down}${corner(turn, `-${turn}`)}z`
  );
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
      parts.path(`${lineLooks(paint, style)} stroke-linejoin="round"`, pathThrough(points, untilX));
    }
  };

  function box(looks: string, x: number, y: number, w: number, h: number, radius: number): void {
    if (x > untilX) return;
    if (isStretched || radius === 0 || w <= 2 * radius) parts.box(looks, x, y, w, h);
    else parts.path(looks, roundBox(x, y, w, h, radius), 'box');
  }
  function circle(looks: string, x: number, y: number, radius: number, join: string): void {
    if (x - radius > untilX) return;
    const r = short(radius);
    const d = short(2 * radius);
    const left = short(snapped(x) - radius);
    parts.path(looks, `M${left} ${short(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 -${d} 0`, join);
  }

  return {
    width,
    height,
    rect(paint, x, y, w, h, radius = 0) {
      box(filled(paint), x, y, w, h, radius);
    },
    hatched(paint, x, y, w, h, radius = 0) {
      box(filled(paint), x, y, w, h, radius);
      box(`fill="url(#${hatchId})"`, x, y, w, h, radius);
    },
    outline(paint, x, y, w, h, radius, style = {}) {
      if (x > untilX) return;
      const inset = (style.width ?? LINE_WIDTH) / 2;
      const inner = Math.max(0, radius - inset);
      const d = roundBox(x + inset, y + inset, w - 2 * inset, h - 2 * inset, inner);
      parts.path(lineLooks(paint, style), d, 'outline');
    },
    dot(paint, x, y, radius) {
      circle(filled(paint), x, y, radius, 'dot');
    },
    ring(paint, x, y, radius, own = 2) {
      circle(plainLooks(paint, own), x, y, radius, 'ring');
    },
    halfRing(paint, x, y, radius) {
      if (x - radius > untilX) return;
      circle(plainLooks(paint, 2), x, y, radius, 'ring');
      const r = short(radius);
      const top = `M${short(snapped(x))} ${short(y - radius)}`;
      parts.path(filled(paint), `${top}a${r} ${r} 0 0 1 0 ${short(2 * radius)}z`);
    },
    diamond(paint, x, y, radius) {
      if (x - radius <= untilX) {
        parts.path(filled(paint), `${pathThrough(diamondOf(snapped(x), y, radius), Infinity)}z`);
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
      const looks = alpha < 1 ? `${filled(paint)} fill-opacity="${alpha}"` : filled(paint);
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
      parts.word(`<text ${filled(paint)} ${place} font-size="9">${escapeText(text)}</text>`);
    },
    text(paint, x, y, text, style = {}) {
      if (x > untilX) return;
      const { size = TEXT_SIZE, weight = 400, align = 'left', plate } = style;
      if (plate !== undefined) {
        const under = plateOf(x, y, text, style);
        box(filled(plate), under.x, under.y, under.width, under.height, under.radius);
      }
      const anchor =
        align === 'left' ? '' : ` text-anchor="${align === 'center' ? 'middle' : 'end'}"`;
      const looks = `${filled(paint)} x="${short(x)}" y="${short(y)}" font-size="${size}"`;
      parts.word(`<text ${looks} font-weight="${weight}"${anchor}>${escapeText(text)}</text>`);
    },
    markup: parts.markup,
  };
}
