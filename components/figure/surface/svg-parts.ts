// The paths of a picture made at build time, put together as markup: as few as its order allows.

/** A path's looks as SVG attributes. They come from tokens and numbers of ours, never from a text. */
type Looks = string;

/** Collects paths and words. */
export interface Parts {
  /** A filled box with straight corners. */
  box(fill: Looks, x: number, y: number, width: number, height: number): void;
  /** Paths with an equal `join` and looks may become one; without it, each stays itself. */
  path(looks: Looks, d: string, join?: string): void;
  word(markup: string): void;
  markup(): string;
}

/** A tenth of a pixel is finer than anybody sees. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);

const pathMarkup = (looks: Looks, d: string): string => `<path d="${d}" ${looks}/>`;

export const boxPath = (x: number, y: number, width: number, height: number): string =>
  `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h-${short(width)}z`;

/** Boxes of one height on one line of a picture, from left to right. */
interface Row {
  readonly y: number;
  readonly h: number;
  readonly spans: { readonly from: number; to: number }[];
}

/** Boxes of one row that are closer than this look like one, and are written as one. In CSS pixels. */
const APART = 1;

/**
 * One path for each look: fills first, then strokes, then words. What falls on the same pixels is written
 * once, so that a run of any length stays a few kilobytes.
 */
export function mergedParts(): Parts {
  const fills = new Map<Looks, { rows: Map<string, Row>; paths: Set<string> }>();
  const strokes = new Map<Looks, Set<string>>();
  const words: string[] = [];

  function filledWith(looks: Looks) {
    const known = fills.get(looks) ?? { rows: new Map<string, Row>(), paths: new Set<string>() };
    fills.set(looks, known);
    return known;
  }

  return {
    // A row is painted from left to right, so only its last box can touch the next one.
    box(looks, x, y, w, h) {
      const { rows } = filledWith(looks);
      const key = `${short(y)} ${short(h)}`;
      const row = rows.get(key) ?? { y, h, spans: [] };
      rows.set(key, row);
      const last = row.spans.at(-1);
      if (last && x >= last.from && x <= last.to + APART) last.to = Math.max(last.to, x + w);
      else row.spans.push({ from: x, to: x + w });
    },
    path(looks, d) {
      if (looks.startsWith('fill="none"')) {
        const known = strokes.get(looks);
        if (known) known.add(d);
        else strokes.set(looks, new Set([d]));
      } else filledWith(looks).paths.add(d);
    },
    word(markup) {
      words.push(markup);
    },
    markup() {
      const rowPath = ({ y, h, spans }: Row): string =>
        spans.map(({ from, to }) => boxPath(from, y, to - from, h)).join('');
      const filled = Array.from(fills, ([looks, { rows, paths }]) =>
        pathMarkup(looks, [...Array.from(rows.values(), rowPath), ...paths].join('')),
      );
      const stroked = Array.from(strokes, ([looks, paths]) =>
        pathMarkup(looks, [...paths].join('')),
      );
      return [...filled, ...stroked, ...words].join('');
    },
  };
}

/** In the order of painting, so that later shapes lie over earlier ones; neighbours that may be joined are. */
export function orderedParts(): Parts {
  const parts: { looks: Looks; join: string | undefined; d: string }[] = [];
  const add: Parts['path'] = (looks, d, join) => {
    const last = parts.at(-1);
    if (last && join !== undefined && last.join === join && last.looks === looks) last.d += d;
    else parts.push({ looks, join, d });
  };
  return {
    box: (looks, x, y, w, h) => add(looks, boxPath(x, y, w, h), 'box'),
    path: add,
    word: (markup) => parts.push({ looks: '', join: undefined, d: markup }),
    markup: () => parts.map(({ looks, d }) => (looks === '' ? d : pathMarkup(looks, d))).join(''),
  };
}
