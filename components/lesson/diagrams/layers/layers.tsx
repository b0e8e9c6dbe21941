// The course's recurring picture: nine layers, which of them are yours, and the line where your work begins.

import { layers } from '@/content/ladder';
import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';
import type { LayerScene, LayerStack } from './scenes';

/** Where a drawing stands, in its own units. */
interface Layout {
  readonly width: number;
  /** What the names of the layers take on the left. */
  readonly names: number;
  readonly gap: number;
  /** The widest that a stack may be. */
  readonly widest: number;
  readonly top: number;
  readonly pitch: number;
  readonly box: number;
  /** Narrower stacks have the words over and under them in two heights by turns, so that neighbours do not meet. */
  readonly narrow: number;
}

const WIDE: Layout = {
  width: 1000,
  names: 170,
  gap: 18,
  widest: 400,
  top: 44,
  pitch: 34,
  box: 27,
  narrow: 100,
};
const TALL: Layout = {
  width: 340,
  names: 136,
  gap: 6,
  widest: 104,
  top: 54,
  pitch: 30,
  box: 24,
  narrow: 80,
};

/** How far apart the two heights are. */
const STAGGER = 20;

const bottomOf = ({ top, pitch }: Layout): number => top + layers.length * pitch;

/** Left edge and width of each stack: as wide as there is room for, up to the widest. */
function columnsOf({ width, names, gap, widest }: Layout, count: number) {
  // Half a gap is left on the right: the line stands out by as much on either side.
  const each = Math.min(widest, (width - names - (count - 0.5) * gap) / count);
  return Array.from({ length: count }, (_, place) => ({ x: names + place * (each + gap), each }));
}
type Column = ReturnType<typeof columnsOf>[number];

/** Boxes from one layer to another, as one path. */
const boxes = ({ top, pitch, box }: Layout, { x, each }: Column, from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, i) => `M${x} ${top + (from + i) * pitch}h${each}v${box}h${-each}z`,
  ).join('');

function Stack({
  layout,
  column,
  stack,
  locale,
}: {
  layout: Layout;
  column: Column;
  stack: LayerStack;
  locale: Locale;
}) {
  const { yours, paint, isAsleep = false, boxes: words = {} } = stack;
  const mine = boxes(layout, column, 0, yours.length);
  const theirs = boxes(layout, column, yours.length, layers.length);
  const middle = column.x + column.each / 2;
  return (
    <>
      <path
        d={mine}
        fill={isAsleep ? 'none' : paint}
        stroke={paint}
        strokeWidth={1.5}
        strokeLinejoin="round"
      />
      <path d={theirs} fill="none" stroke="var(--ink-3)" strokeWidth={1.25} strokeDasharray="4 3" />
      {layers.map(({ id }, place) => {
        const word = words[id];
        if (!word) return null;
        const y = layout.top + place * layout.pitch + layout.box / 2;
        return (
          <g key={id}>
            <rect
              x={column.x + 4}
              y={y - 10}
              width={column.each - 8}
              height={20}
              rx={3}
              className="diagram-plate"
            />
            <text x={middle} y={y + 6} textAnchor="middle" className="diagram-detail">
              {word[locale]}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** From stack to stack at the height where your part ends: it rises, falls or stays. */
function lineOf(layout: Layout, columns: readonly Column[], stacks: readonly LayerStack[]): string {
  const { top, pitch, box, gap } = layout;
  const edge = (pitch - box) / 2;
  return stacks
    .map(({ yours }, place) => {
      const { x, each } = columns[place] as Column;
      const y = top + yours.length * pitch - edge;
      return `${place === 0 ? `M${x - gap / 2}` : 'V'}${place === 0 ? ` ${y}` : y}H${x + each + gap / 2}`;
    })
    .join('');
}

function Signs({
  layout: { width, names, pitch },
  y,
  words,
}: {
  layout: Layout;
  y: number;
  words: { readonly yours: string; readonly theirs: string; readonly line: string };
}) {
  const isWide = width > 500;
  const at = (place: number): readonly [x: number, y: number] =>
    isWide ? [names + place * 250, y] : [4, y + place * (pitch - 4)];
  const [mine, theirs, line] = [at(0), at(1), at(2)];
  return (
    <>
      <rect x={mine[0]} y={mine[1] - 14} width={26} height={16} fill="var(--ink-2)" />
      <text x={mine[0] + 36} y={mine[1]} className="diagram-detail">
        {words.yours}
      </text>
      <rect
        x={theirs[0]}
        y={theirs[1] - 14}
        width={26}
        height={16}
        fill="none"
        stroke="var(--ink-3)"
        strokeWidth={1.25}
        strokeDasharray="4 3"
      />
      <text x={theirs[0] + 36} y={theirs[1]} className="diagram-detail">
        {words.theirs}
      </text>
      <path d={`M${line[0]} ${line[1] - 6}h26`} stroke="var(--ink)" strokeWidth={4} />
      <text x={line[0] + 36} y={line[1]} className="diagram-detail">
        {words.line}
      </text>
    </>
  );
}

function Drawing({
  layout,
  scene,
  locale,
  className,
}: {
  layout: Layout;
  scene: LayerScene;
  locale: Locale;
  className: string;
}) {
  const words = diagramMessages[locale].layers;
  const { stacks, notes } = scene;
  const columns = columnsOf(layout, stacks.length);
  const { width, top, pitch, box, narrow } = layout;
  const stagger = (columns[0]?.each ?? narrow) < narrow ? STAGGER : 0;
  const signsAt = bottomOf(layout) + (notes ? 62 + stagger : 32);
  const height = signsAt + (width > 500 ? 14 : 2 * (pitch - 4) + 14);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={className} aria-hidden="true">
      {layers.map(({ id, name }, place) => (
        <text key={id} x={0} y={top + place * pitch + box / 2 + 6} className="diagram-note">
          {name[locale]}
        </text>
      ))}
      {stacks.map((stack, place) => {
        const column = columns[place] as Column;
        const middle = column.x + column.each / 2;
        const [over, under] = place % 2 === 0 ? [stagger, 0] : [0, stagger];
        return (
          <g key={stack.name.en}>
            <text x={middle} y={top - 12 - over} textAnchor="middle" className="diagram-label">
              {stack.name[locale]}
            </text>
            <Stack layout={layout} column={column} stack={stack} locale={locale} />
            {stack.note ? (
              <text
                x={middle}
                y={bottomOf(layout) + 22 + under}
                textAnchor="middle"
                className="diagram-note"
              >
                {stack.note[locale]}
              </text>
            ) : null}
          </g>
        );
      })}
      {notes ? (
        <text x={0} y={bottomOf(layout) + 22} className="diagram-note">
          {notes[locale]}
        </text>
      ) : null}
      <path
        d={lineOf(layout, columns, stacks)}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={4}
        strokeLinejoin="round"
      />
      <Signs layout={layout} y={signsAt} words={words} />
    </svg>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function Layers({ locale, scene }: { locale: Locale; scene: LayerScene }) {
  return (
    <>
      <Drawing layout={WIDE} scene={scene} locale={locale} className="diagram-wide" />
      <Drawing layout={TALL} scene={scene} locale={locale} className="diagram-tall" />
    </>
  );
}
