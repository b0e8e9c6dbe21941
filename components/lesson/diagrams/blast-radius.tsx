// One fault in the menu: as one piece it takes six modules along, in four pieces two.

import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

type Words = (typeof diagramMessages)[Locale]['blastRadius'];

/** Column and row by module, in the order of its words: orders, menu, picks, payment, stock, notices. */
const SPOTS = [
  [1, 1],
  [1, 0],
  [0, 0],
  [0, 1],
  [2, 1],
  [1, 2],
] as const;
const MENU = 1;

/** Modules that run in one process, and whether the fault takes them along. */
interface Piece {
  readonly modules: readonly number[];
  readonly isDown: boolean;
}
const WHOLE: readonly Piece[] = [{ modules: [0, 1, 2, 3, 4, 5], isDown: true }];
const CUT: readonly Piece[] = [
  { modules: [0, 5], isDown: false },
  { modules: [1, 2], isDown: true },
  { modules: [3], isDown: false },
  { modules: [4], isDown: false },
];

interface Place {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly gap: number;
}
const TALL = 44;
const GAP_DOWN = 24;
const AIR = 7;

const cornerOf = ({ x, y, wide, gap }: Place, module: number): readonly [number, number] => {
  const [column, row] = SPOTS[module] ?? [0, 0];
  return [x + column * (wide + gap), y + row * (TALL + GAP_DOWN)];
};

/** The ground of a piece as one path: its modules, and a bridge between each and the one that it hangs on. */
function groundOf(place: Place, modules: readonly number[]): string {
  const { wide, gap } = place;
  const box = (x: number, y: number, w: number, h: number) => `M${x} ${y}h${w}v${h}h-${w}z`;
  const rooms = modules.map((module) => {
    const [x, y] = cornerOf(place, module);
    return box(x - AIR, y - AIR, wide + 2 * AIR, TALL + 2 * AIR);
  });
  const bridges = modules.flatMap((module) => {
    const parent = module === 2 ? MENU : 0;
    if (module === 0 || !modules.includes(parent)) return [];
    const [x, y] = cornerOf(place, module);
    const [px, py] = cornerOf(place, parent);
    return y === py
      ? [box(Math.min(x, px) + wide, y + 8, gap, TALL - 16)]
      : [box(x + wide / 2 - 16, Math.min(y, py) + TALL, 32, GAP_DOWN)];
  });
  return [...rooms, ...bridges].join('');
}

function Pieces({
  place,
  pieces,
  title,
  words,
}: {
  place: Place;
  pieces: readonly Piece[];
  title: string;
  words: Words;
}) {
  return (
    <g>
      <text x={place.x - AIR} y={place.y - 24} className="diagram-title">
        {title}
      </text>
      {pieces.map(({ modules, isDown }) => (
        <path
          key={modules.join()}
          d={groundOf(place, modules)}
          fill={isDown ? 'var(--dropped)' : 'var(--line)'}
        />
      ))}
      {pieces.flatMap(({ modules, isDown }) =>
        modules.map((module) => {
          const [x, y] = cornerOf(place, module);
          const middle = x + place.wide / 2;
          return (
            <g key={module}>
              <rect x={x} y={y} width={place.wide} height={TALL} rx={8} fill="var(--card)" />
              <text
                x={middle}
                y={y + TALL / 2 + 5}
                textAnchor="middle"
                className={isDown ? 'diagram-note' : 'diagram-label'}
                textDecoration={isDown ? 'line-through' : undefined}
              >
                {words.modules[module]}
              </text>
            </g>
          );
        }),
      )}
      <path d={crossAt(place)} stroke="var(--dropped)" strokeWidth={4} strokeLinecap="round" />
    </g>
  );
}

/** Where it began. */
function crossAt(place: Place): string {
  const [x, y] = cornerOf(place, MENU);
  const [left, top] = [x + place.wide - 8, y - 8];
  return `M${left} ${top}l16 16M${left + 16} ${top}l-16 16`;
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function BlastRadius({ locale }: { locale: Locale }) {
  const words = diagramMessages[locale].blastRadius;
  return (
    <>
      <svg viewBox="0 0 1000 240" className="diagram-wide" aria-hidden="true">
        <Pieces
          place={{ x: 16, y: 44, wide: 120, gap: 34 }}
          pieces={WHOLE}
          title={words.whole}
          words={words}
        />
        <Pieces
          place={{ x: 546, y: 44, wide: 120, gap: 34 }}
          pieces={CUT}
          title={words.cut}
          words={words}
        />
      </svg>
      <svg viewBox="0 0 340 500" className="diagram-tall" aria-hidden="true">
        <Pieces
          place={{ x: 10, y: 44, wide: 88, gap: 26 }}
          pieces={WHOLE}
          title={words.whole}
          words={words}
        />
        <Pieces
          place={{ x: 10, y: 306, wide: 88, gap: 26 }}
          pieces={CUT}
          title={words.cut}
          words={words}
        />
      </svg>
    </>
  );
}
