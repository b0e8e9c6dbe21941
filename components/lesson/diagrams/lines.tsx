// Words of a drawing in as many lines as they need in a width: SVG breaks none by itself.

import { wrapped } from '@/components/figure/surface/shapes';

/** From one baseline to the next. */
export const LINE = 20;

/** The sizes of `.diagram-…` in prose.css, which nobody can measure while the site is built. */
export const SIZES = { title: 20, label: 19, detail: 16.5, note: 16.5 } as const;
type Look = keyof typeof SIZES;

export const linesOf = (text: string, look: Look, width: number): readonly string[] =>
  wrapped(text, SIZES[look], width);

interface LinesProps {
  readonly x: number;
  /** The first baseline. */
  readonly y: number;
  readonly look: Look;
  readonly lines: readonly string[];
}

export function Lines({ x, y, look, lines }: LinesProps) {
  return (
    <text x={x} y={y} className={`diagram-${look}`}>
      {lines.map((line, place) => (
        <tspan key={line} x={x} dy={place === 0 ? undefined : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
