// Paints on a canvas, in the colours of the theme.

import { hatchPattern, type Stripes } from './hatch-pattern';
import type { Paint } from './paint';
import { diamondOf, hasCorners, headOf, plateOf } from './shapes';
import { LINE_WIDTH, type LineStyle, type Surface, TEXT_SIZE, type TextStyle } from './surface';
import type { Theme } from './theme';

const SOLID: readonly number[] = [];
const USUAL: LineStyle = {};
const PLAIN: TextStyle = {};

/** Paints on a canvas whose context is already scaled to CSS pixels. */
export function canvasSurface(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  { colours, fontFamily, leastText }: Theme,
  stripes: Stripes,
): Surface {
  const hatches = new Map<Paint, CanvasPattern | string>();
  const labelFont = `500 9px ${fontFamily}`;

  function hatch(paint: Paint): CanvasPattern | string {
    const known = hatches.get(paint);
    if (known) return known;
    const made = hatchPattern(context, colours[paint], colours.card, stripes) ?? colours[paint];
    hatches.set(paint, made);
    return made;
  }

  // Setting a font makes the browser read it, so it is set only where it changes.
  let fontNow = '';
  function setFont(font: string): void {
    if (font === fontNow) return;
    fontNow = font;
    context.font = font;
  }

  function trace(points: readonly number[]): void {
    context.beginPath();
    for (let i = 0; i + 1 < points.length; i += 2) {
      context.lineTo(points[i] ?? 0, points[i + 1] ?? 0);
    }
  }

  function circle(x: number, y: number, radius: number): void {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }

  /** Adds a box to the path: where it is too narrow for round corners it has none. */
  function traceBox(x: number, y: number, w: number, h: number, radius: number): void {
    if (hasCorners(w, radius)) context.roundRect(x, y, w, h, radius);
    else context.rect(x, y, w, h);
  }

  function box(x: number, y: number, w: number, h: number, radius: number): void {
    // Most have no corners at all, and need no path.
    if (radius === 0) {
      context.fillRect(x, y, w, h);
      return;
    }
    context.beginPath();
    traceBox(x, y, w, h, radius);
    context.fill();
  }

  /** Draws the path that was traced. */
  function strokePath(paint: Paint, style: LineStyle): void {
    const { width: lineWidth = LINE_WIDTH, dash = SOLID, alpha = 1, cap = 'butt' } = style;
    context.strokeStyle = colours[paint];
    context.lineWidth = lineWidth;
    context.lineJoin = 'round';
    context.lineCap = cap;
    context.globalAlpha = alpha;
    if (dash.length > 0) context.setLineDash(dash as number[]);
    context.stroke();
    if (dash.length > 0) context.setLineDash([]);
    context.globalAlpha = 1;
    context.lineCap = 'butt';
    context.lineJoin = 'miter';
  }

  return {
    width,
    height,
    rect(paint, x, y, w, h, radius = 0) {
      context.fillStyle = colours[paint];
      box(x, y, w, h, radius);
    },
    rects(paint, boxes, radius = 0) {
      if (boxes.length === 0) return;
      context.fillStyle = colours[paint];
      context.beginPath();
      for (const { x, y, width: w, height: h } of boxes) traceBox(x, y, w, h, radius);
      context.fill();
    },
    cells(paint, { x, y, width: w, height: h, pitch, columns, count }) {
      context.fillStyle = colours[paint];
      context.beginPath();
      for (let i = 0; i < count; i += 1) {
        const [across, down] = [i % columns, Math.floor(i / columns)];
        context.rect(x + across * pitch[0], y + down * pitch[1], w, h);
      }
      context.fill();
    },
    hatched(paint, x, y, w, h, radius = 0) {
      context.fillStyle = hatch(paint);
      box(x, y, w, h, radius);
    },
    outline(paint, x, y, w, h, radius, style = USUAL) {
      const inset = (style.width ?? LINE_WIDTH) / 2;
      context.beginPath();
      context.roundRect(
        x + inset,
        y + inset,
        w - 2 * inset,
        h - 2 * inset,
        Math.max(0, radius - inset),
      );
      strokePath(paint, style);
    },
    dot(paint, x, y, radius) {
      context.fillStyle = colours[paint];
      circle(x, y, radius);
      context.fill();
    },
    dots(paint, centres, radius) {
      if (centres.length === 0) return;
      context.fillStyle = colours[paint];
      context.beginPath();
      for (let i = 0; i + 1 < centres.length; i += 2) {
        const [x, y] = [centres[i] ?? 0, centres[i + 1] ?? 0];
        context.moveTo(x + radius, y);
        context.arc(x, y, radius, 0, 2 * Math.PI);
      }
      context.fill();
    },
    ring(paint, x, y, radius, lineWidth = 2) {
      context.strokeStyle = colours[paint];
      context.lineWidth = lineWidth;
      circle(x, y, radius);
      context.stroke();
    },
    halfRing(paint, x, y, radius) {
      context.strokeStyle = colours[paint];
      context.lineWidth = 2;
      circle(x, y, radius);
      context.stroke();
      context.fillStyle = colours[paint];
      context.beginPath();
      context.arc(x, y, radius, -Math.PI / 2, Math.PI / 2);
      context.fill();
    },
    diamond(paint, x, y, radius) {
      context.fillStyle = colours[paint];
      trace(diamondOf(x, y, radius));
      context.fill();
    },
    cross(paint, x, y, radius) {
      context.strokeStyle = colours[paint];
      context.lineWidth = 1.75;
      context.beginPath();
      context.moveTo(x - radius, y - radius);
      context.lineTo(x + radius, y + radius);
      context.moveTo(x - radius, y + radius);
      context.lineTo(x + radius, y - radius);
      context.stroke();
    },
    dashed(paint, x, y0, y1) {
      context.strokeStyle = colours[paint];
      context.lineWidth = 1;
      context.setLineDash([2, 2]);
      context.beginPath();
      context.moveTo(x, y0);
      context.lineTo(x, y1);
      context.stroke();
      context.setLineDash([]);
    },
    area(paint, points, alpha = 1) {
      context.fillStyle = colours[paint];
      context.globalAlpha = alpha;
      trace(points);
      context.fill();
      context.globalAlpha = 1;
    },
    line(paint, points) {
      trace(points);
      strokePath(paint, { width: 2 });
    },
    stroke(paint, points, style = USUAL) {
      trace(points);
      strokePath(paint, style);
    },
    curve(paint, points, style = USUAL) {
      const [x0 = 0, y0 = 0, ax = 0, ay = 0, bx = 0, by = 0, x1 = 0, y1 = 0] = points;
      context.beginPath();
      context.moveTo(x0, y0);
      context.bezierCurveTo(ax, ay, bx, by, x1, y1);
      strokePath(paint, style);
    },
    arrow(paint, points, style = USUAL) {
      trace(points);
      const head = headOf(points);
      context.moveTo(head[0] ?? 0, head[1] ?? 0);
      context.lineTo(head[2] ?? 0, head[3] ?? 0);
      context.lineTo(head[4] ?? 0, head[5] ?? 0);
      strokePath(paint, style);
    },
    label(paint, x, y, text) {
      context.fillStyle = colours[paint];
      setFont(labelFont);
      context.textAlign = 'left';
      context.fillText(text, x, y);
    },
    text(paint, x, y, text, style = PLAIN) {
      const { size = TEXT_SIZE, weight = 400, align = 'left', plate } = style;
      if (plate !== undefined) {
        const under = plateOf(x, y, text, style);
        context.fillStyle = colours[plate];
        box(under.x, under.y, under.width, under.height, under.radius);
      }
      context.fillStyle = colours[paint];
      setFont(`${weight} ${Math.max(leastText, size)}px ${fontFamily}`);
      context.textAlign = align;
      context.fillText(text, x, y);
    },
  };
}
