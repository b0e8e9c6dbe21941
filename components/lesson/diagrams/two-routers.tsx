// The same moment behind two routers: sixteen queues with idle instances beside them, and one queue without.

import { twoRouters } from '@/content/story';
import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

type Words = (typeof diagramMessages)[Locale]['twoRouters'];

const { many, one } = twoRouters;
const COUNT = many.waiting.length;
const sum = many.waiting.reduce<number>((all, some) => all + some, 0);

/** Rows from the first one on, and the right edge at which instances stand. */
interface Grid {
  readonly right: number;
  readonly top: number;
  readonly pitch: number;
  readonly box: readonly [width: number, height: number];
}

/** An instance: filled where it works, an empty outline where it has nothing to do. */
function Instance({ grid, row, isIdle }: { grid: Grid; row: number; isIdle: boolean }) {
  const { right, top, pitch, box } = grid;
  return (
    <rect
      x={right - box[0]}
      y={top + row * pitch}
      width={box[0]}
      height={box[1]}
      rx={3}
      fill={isIdle ? 'var(--card)' : 'var(--busy)'}
      stroke={isIdle ? 'var(--ink)' : 'none'}
      strokeWidth={1.5}
    />
  );
}

/** Those who wait as one dotted line, the first of them nearest to the instance. */
function Waiting({ x, y, some }: { x: number; y: number; some: number }) {
  if (some === 0) return null;
  const step = 13;
  return (
    <path
      d={`M${x} ${y}h${-(some - 1) * step - 0.1}`}
      stroke="var(--queued)"
      strokeWidth={9}
      strokeLinecap="round"
      strokeDasharray={`0 ${step}`}
    />
  );
}

const rows = Array.from({ length: COUNT }, (_, row) => row);
const middle = (grid: Grid, row: number): number => grid.top + row * grid.pitch + grid.box[1] / 2;

function Many({ grid }: { grid: Grid }) {
  return rows.map((row) => (
    <g key={row}>
      <Waiting
        x={grid.right - grid.box[0] - 12}
        y={middle(grid, row)}
        some={many.waiting[row] ?? 0}
      />
      <Instance grid={grid} row={row} isIdle={many.idle.some((number) => number === row + 1)} />
    </g>
  ));
}

function One({ grid }: { grid: Grid }) {
  const { right, box } = grid;
  const y = (middle(grid, 0) + middle(grid, COUNT - 1)) / 2;
  const trunk = right - box[0] - 26;
  const ways = rows.map((row) => `M${trunk} ${middle(grid, row)}h20`).join('');
  return (
    <>
      <path
        d={`M${trunk} ${middle(grid, 0)}V${middle(grid, COUNT - 1)}M${trunk - 14} ${y}h14${ways}`}
        stroke="var(--ink-3)"
        strokeWidth={1.25}
        fill="none"
      />
      <Waiting x={trunk - 24} y={y} some={one.waiting} />
      {rows.map((row) => (
        <Instance key={row} grid={grid} row={row} isIdle={false} />
      ))}
    </>
  );
}

function Titles({ words, x, y }: { words: Words; x: readonly [number, number]; y: number }) {
  const idle = [many.idle.length, one.idle.length];
  const waiting = [sum, one.waiting];
  return [words.many, words.one].map((title, place) => (
    <g key={title}>
      <text x={x[place]} y={y} className="diagram-title">
        {title}
      </text>
      <text x={x[place]} y={y + 24} className="diagram-detail">
        {words.waiting(waiting[place] ?? 0)}
      </text>
      <text x={x[place]} y={y + 44} className="diagram-detail">
        {words.idle(idle[place] ?? 0)}
      </text>
    </g>
  ));
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function TwoRouters({ locale }: { locale: Locale }) {
  const words = diagramMessages[locale].twoRouters;
  const wide = { top: 20, pitch: 22, box: [44, 16] } as const;
  const tall = { top: 92, pitch: 22, box: [26, 16] } as const;
  return (
    <>
      <svg viewBox="0 0 1000 384" className="diagram-wide" aria-hidden="true">
        <Titles words={words} x={[12, 520]} y={36} />
        <Many grid={{ ...wide, right: 460 }} />
        <One grid={{ ...wide, right: 970 }} />
      </svg>
      <svg viewBox="0 0 340 450" className="diagram-tall" aria-hidden="true">
        <Titles words={words} x={[4, 190]} y={22} />
        <Many grid={{ ...tall, right: 152 }} />
        <One grid={{ ...tall, right: 334 }} />
      </svg>
    </>
  );
}
