// One year of incidents on four stairs: what never leaves stands first, so that its edge is one straight line.

import { whoManagesWhat } from '@/content/story';
import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

type Words = (typeof diagramMessages)[Locale]['sameYear'];

const { year } = whoManagesWhat;
const stairs = [
  { id: 'onprem', paint: 'var(--onprem)' },
  { id: 'iaas', paint: 'var(--iaas)' },
  { id: 'paas', paint: 'var(--paas)' },
  { id: 'saas', paint: 'var(--queued)' },
] as const;

const parts = ['lasting', 'alone', 'shared', 'theirs'] as const;
type Part = (typeof parts)[number];

/** Where the tiles of a stair stand. */
interface Grid {
  readonly x: number;
  readonly pitch: readonly [x: number, y: number];
  readonly tile: readonly [width: number, height: number];
  readonly perLine: number;
}

const WIDE: Grid = { x: 116, pitch: [18.5, 0], tile: [14, 30], perLine: 40 };
const TALL: Grid = { x: 4, pitch: [16.6, 26], tile: [12.5, 20], perLine: 20 };

/** The outlines of so many tiles from the `from`th on, as one path: a tile for each would weigh ten times as much. */
function boxes(
  { x, pitch, tile, perLine }: Grid,
  y: number,
  from: number,
  count: number,
  share = 1,
) {
  const [width, height] = [tile[0] * share, tile[1]];
  return Array.from({ length: count }, (_, i) => {
    const place = from + i;
    const left = (x + (place % perLine) * pitch[0]).toFixed(1);
    const top = y + Math.floor(place / perLine) * pitch[1];
    return `M${left} ${top}h${width}v${height}h${-width}z`;
  }).join('');
}

/** As on the simulator's stage: filled is yours, half filled shared, dashed the provider's. */
function Tiles({ part, paint, d, half }: { part: Part; paint: string; d: string; half: string }) {
  if (part === 'lasting') return <path d={d} fill="var(--ink)" />;
  if (part === 'alone') return <path d={d} fill={paint} />;
  return (
    <>
      <path d={d} fill="none" stroke={paint} strokeWidth={1.25} strokeDasharray="3 2" />
      {part === 'shared' ? <path d={half} fill={paint} /> : null}
    </>
  );
}

function Year({ stair, y, grid }: { stair: (typeof stairs)[number]; y: number; grid: Grid }) {
  return parts.map((part, place) => {
    const from = parts.slice(0, place).reduce((sum, one) => sum + year[stair.id][one], 0);
    const count = year[stair.id][part];
    return (
      <Tiles
        key={part}
        part={part}
        paint={stair.paint}
        d={boxes(grid, y, from, count)}
        half={boxes(grid, y, from, count, 0.5)}
      />
    );
  });
}

const SIGN: Grid = { x: 0, pitch: [0, 0], tile: [10, 14], perLine: 1 };

const reachedOn = (id: keyof typeof year): number => {
  const { lasting, alone, shared } = year[id];
  return lasting + alone + shared;
};

function Legend({ words, at }: { words: Words; at: readonly (readonly [x: number, y: number])[] }) {
  return parts.map((part, i) => {
    const [x, y] = at[i] ?? [0, 0];
    return (
      <g key={part}>
        <Tiles
          part={part}
          paint="var(--ink-2)"
          d={boxes({ ...SIGN, x }, y - 12, 0, 1)}
          half={boxes({ ...SIGN, x }, y - 12, 0, 1, 0.5)}
        />
        <text x={x + 16} y={y} className="diagram-detail">
          {words[part]}
        </text>
      </g>
    );
  });
}

function Wide({ words }: { words: Words }) {
  const edge = WIDE.x + year.paas.lasting * WIDE.pitch[0] - (WIDE.pitch[0] - WIDE.tile[0]) / 2;
  return (
    <svg viewBox="0 0 1000 300" className="diagram-wide" aria-hidden="true">
      {stairs.map((stair, i) => {
        const y = 16 + i * 58;
        return (
          <g key={stair.id}>
            <text x={0} y={y + 21} className="diagram-note">
              {words.stairs[stair.id]}
            </text>
            <Year stair={stair} y={y} grid={WIDE} />
            <text x={1000} y={y + 21} className="diagram-note diagram-end">
              {words.reached(reachedOn(stair.id))}
            </text>
          </g>
        );
      })}
      <path d={`M${edge} 4v${3 * 58 + 54}`} className="diagram-rule" />
      <Legend
        words={words}
        at={[
          [116, 288],
          [350, 288],
          [580, 288],
          [760, 288],
        ]}
      />
    </svg>
  );
}

function Tall({ words }: { words: Words }) {
  return (
    <svg viewBox="0 0 340 430" className="diagram-tall" aria-hidden="true">
      {stairs.map((stair, i) => {
        const y = 28 + i * 88;
        return (
          <g key={stair.id}>
            <text x={4} y={y - 10} className="diagram-note">
              {words.stairs[stair.id]}
            </text>
            <text x={336} y={y - 10} className="diagram-note diagram-end">
              {words.reached(reachedOn(stair.id))}
            </text>
            <Year stair={stair} y={y} grid={TALL} />
          </g>
        );
      })}
      <Legend
        words={words}
        at={[
          [4, 392],
          [204, 392],
          [4, 420],
          [204, 420],
        ]}
      />
    </svg>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function SameYear({ locale }: { locale: Locale }) {
  const words = diagramMessages[locale].sameYear;
  return (
    <>
      <Wide words={words} />
      <Tall words={words} />
    </>
  );
}
