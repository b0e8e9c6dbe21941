// One way to paint for two surfaces: a canvas in the browser, an SVG string while the site is built.

/** Colours by meaning; each is a token of the same name, so both themes follow. */
export type Paint =
  | 'cold'
  | 'busy'
  | 'warm'
  | 'queued'
  | 'dropped'
  | 'reclaimed'
  | 'onprem'
  | 'iaas'
  | 'paas'
  | 'faas'
  | 'ink'
  | 'ink-3'
  | 'line'
  | 'line-2';

const tokenOf: Record<Paint, string> = {
  cold: '--cold',
  busy: '--busy',
  warm: '--warm',
  queued: '--queued',
  dropped: '--dropped',
  reclaimed: '--ink-3',
  onprem: '--onprem',
  iaas: '--iaas',
  paas: '--paas',
  faas: '--faas',
  ink: '--ink',
  'ink-3': '--ink-3',
  line: '--line',
  'line-2': '--line-2',
};

/** What a simulator may paint with. Units are CSS pixels from the top left corner. */
export interface Surface {
  readonly width: number;
  readonly height: number;
  rect(paint: Paint, x: number, y: number, width: number, height: number, radius?: number): void;
  /** A rectangle in the colour with light diagonal hatching: told apart in greyscale. */
  hatched(paint: Paint, x: number, y: number, width: number, height: number): void;
  dot(paint: Paint, x: number, y: number, radius: number): void;
  cross(paint: Paint, x: number, y: number, radius: number): void;
  dashed(paint: Paint, x: number, y0: number, y1: number): void;
  label(paint: Paint, x: number, y: number, text: string): void;
  /** Fills the shape whose corners are `points`: x and y by turns. */
  area(paint: Paint, points: readonly number[]): void;
  /** A line through `points`: x and y by turns. */
  line(paint: Paint, points: readonly number[]): void;
}

/** Paints on a canvas whose context is already scaled to CSS pixels. `root` is asked for the theme's colours. */
export function canvasSurface(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  root: Element,
): Surface {
  const style = getComputedStyle(root);
  const colours = Object.fromEntries(
    Object.entries(tokenOf).map(([paint, token]) => [paint, style.getPropertyValue(token).trim()]),
  ) as Record<Paint, string>;
  const hatches = new Map<Paint, CanvasPattern | string>();
  const card = style.getPropertyValue('--card').trim();
  context.font = `500 9px ${style.fontFamily}`;

  function hatch(paint: Paint): CanvasPattern | string {
    const known = hatches.get(paint);
    if (known) return known;
    const tile = document.createElement('canvas');
    tile.width = tile.height = 12;
    const pen = tile.getContext('2d');
    let made: CanvasPattern | string = colours[paint];
    if (pen) {
      pen.fillStyle = colours[paint];
      pen.fillRect(0, 0, 12, 12);
      pen.strokeStyle = card;
      pen.lineWidth = 2.5;
      for (const shift of [-12, -6, 0, 6, 12]) {
        pen.moveTo(shift, 12);
        pen.lineTo(shift + 12, 0);
      }
      pen.stroke();
      made = context.createPattern(tile, 'repeat') ?? made;
      // The tile is painted at double density so that hatching stays crisp on a phone.
      if (typeof made !== 'string') made.setTransform(new DOMMatrix().scale(0.5));
    }
    hatches.set(paint, made);
    return made;
  }

  function trace(points: readonly number[]): void {
    context.beginPath();
    for (let i = 0; i + 1 < points.length; i += 2) {
      context.lineTo(points[i] ?? 0, points[i + 1] ?? 0);
    }
  }

  return {
    width,
    height,
    rect(paint, x, y, w, h, radius = 0) {
      context.fillStyle = colours[paint];
      if (radius > 0 && w > 2 * radius) {
        context.beginPath();
        context.roundRect(x, y, w, h, radius);
        context.fill();
      } else context.fillRect(x, y, w, h);
    },
    hatched(paint, x, y, w, h) {
      context.fillStyle = hatch(paint);
      context.fillRect(x, y, w, h);
    },
    dot(paint, x, y, radius) {
      context.fillStyle = colours[paint];
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
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
    label(paint, x, y, text) {
      context.fillStyle = colours[paint];
      context.fillText(text, x, y);
    },
    area(paint, points) {
      context.fillStyle = colours[paint];
      trace(points);
      context.fill();
    },
    line(paint, points) {
      context.strokeStyle = colours[paint];
      context.lineWidth = 2;
      context.lineJoin = 'round';
      trace(points);
      context.stroke();
    },
  };
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** Boxes of one height on one line of a picture, from left to right. */
interface Row {
  readonly y: number;
  readonly h: number;
  readonly spans: { readonly from: number; to: number }[];
}

/** A path through points given as x and y by turns, without corners between two that lie right of `untilX`. */
function pathThrough(points: readonly number[], untilX: number): string {
  const corners: string[] = [];
  let wasBeyond = false;
  for (let i = 0; i + 1 < points.length; i += 2) {
    const x = points[i] ?? 0;
    const isBeyond = x > untilX;
    const isLast = i + 3 >= points.length;
    if (!isBeyond || !wasBeyond || isLast) {
      const corner = `${short(Math.min(x, untilX))} ${short(points[i + 1] ?? 0)}`;
      if (corner !== corners.at(-1)) corners.push(corner);
    }
    wasBeyond = isBeyond;
  }
  return `M${corners.join('L')}`;
}

const pathOf = ({ y, h, spans }: Row): string =>
  spans
    .map(({ from, to }) => {
      const width = short(to - from);
      return `M${short(from)} ${short(y)}h${width}v${short(h)}h-${width}z`;
    })
    .join('');

interface PartBase {
  /** Unlike that of any other part of the picture. */
  readonly key: string;
}

/** One path or label of a picture made at build time; `fill` and `stroke` are CSS colours. */
export type SvgPart = PartBase &
  (
    | { readonly kind: 'fill'; readonly fill: string; readonly d: string }
    | {
        readonly kind: 'stroke';
        readonly stroke: string;
        readonly d: string;
        readonly isDashed: boolean;
      }
    | {
        readonly kind: 'label';
        readonly fill: string;
        readonly x: string;
        readonly y: string;
        readonly text: string;
      }
  );

/** Boxes of one row that are closer than this look like one, and are written as one. In CSS pixels. */
const APART = 1;

/**
 * Paints into SVG paths: one per paint, with what falls on the same pixels written once, so that a run of
 * any length stays a few kilobytes. `hatchId` names the pattern that the surrounding SVG defines for hatching.
 * What begins right of `untilX` is left out: the picture is cut there anyway.
 */
export function svgSurface(
  width: number,
  height: number,
  hatchId: string,
  untilX: number = width,
): Surface & { parts(): SvgPart[] } {
  const fills = new Map<string, { rows: Map<string, Row>; paths: Set<string> }>();
  const strokes = new Map<string, { stroke: string; isDashed: boolean; paths: Set<string> }>();
  const labels: SvgPart[] = [];

  const filledWith = (colour: string) => {
    const known = fills.get(colour) ?? { rows: new Map<string, Row>(), paths: new Set<string>() };
    fills.set(colour, known);
    return known;
  };
  // A row is painted from left to right, so only its last box can touch the next one.
  function box(colour: string, x: number, y: number, w: number, h: number): void {
    if (x > untilX) return;
    const { rows } = filledWith(colour);
    const key = `${short(y)} ${short(h)}`;
    const row = rows.get(key) ?? { y, h, spans: [] };
    rows.set(key, row);
    const last = row.spans.at(-1);
    if (last && x >= last.from && x <= last.to + APART) last.to = Math.max(last.to, x + w);
    else row.spans.push({ from: x, to: x + w });
  }
  const addStroke = (paint: Paint, isDashed: boolean, path: string): void => {
    const key = paint + isDashed;
    const known = strokes.get(key);
    if (known) known.paths.add(path);
    else {
      const stroke = `var(${tokenOf[paint]})`;
      strokes.set(key, { stroke, isDashed, paths: new Set([path]) });
    }
  };

  return {
    width,
    height,
    rect(paint, x, y, w, h) {
      box(`var(${tokenOf[paint]})`, x, y, w, h);
    },
    hatched(paint, x, y, w, h) {
      box(`var(${tokenOf[paint]})`, x, y, w, h);
      box(`url(#${hatchId})`, x, y, w, h);
    },
    dot(paint, x, y, radius) {
      if (x - radius > untilX) return;
      const r = short(radius);
      const d = short(2 * radius);
      const path = `M${short(Math.round(x) - radius)} ${short(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 -${d} 0`;
      filledWith(`var(${tokenOf[paint]})`).paths.add(path);
    },
    cross(paint, x, y, r) {
      if (x - r > untilX) return;
      const [left, top, side] = [short(Math.round(x) - r), short(y - r), short(2 * r)];
      addStroke(paint, false, `M${left} ${top}l${side} ${side}m0 -${side}l-${side} ${side}`);
    },
    dashed(paint, x, y0, y1) {
      if (x <= untilX) addStroke(paint, true, `M${Math.round(x)} ${short(y0)}V${short(y1)}`);
    },
    label(paint, x, y, text) {
      if (x > untilX) return;
      labels.push({
        key: `label-${labels.length}`,
        kind: 'label',
        fill: `var(${tokenOf[paint]})`,
        x: short(x),
        y: short(y),
        text,
      });
    },
    area(paint, points) {
      filledWith(`var(${tokenOf[paint]})`).paths.add(`${pathThrough(points, untilX)}z`);
    },
    line(paint, points) {
      addStroke(paint, false, pathThrough(points, untilX));
    },
    parts() {
      const filled = Array.from(
        fills,
        ([colour, { rows, paths }]): SvgPart => ({
          key: colour,
          kind: 'fill',
          fill: colour,
          d: [...Array.from(rows.values(), pathOf), ...paths].join(''),
        }),
      );
      const stroked = Array.from(
        strokes,
        ([key, { stroke, isDashed, paths }]): SvgPart => ({
          key: `stroke-${key}`,
          kind: 'stroke',
          stroke,
          isDashed,
          d: [...paths].join(''),
        }),
      );
      return [...filled, ...stroked, ...labels];
    },
  };
}
