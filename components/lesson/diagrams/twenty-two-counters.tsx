// Twenty-two counters, each of them right, and the sum that none of them knows.

import { stateless } from '@/content/story';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

const { counted, highest, answered } = stateless;
const places = counted.map((_, place) => place);

interface Layout {
  readonly columns: number;
  readonly left: number;
  readonly top: number;
  readonly box: readonly [width: number, height: number];
  readonly gap: number;
  /** Where the sum stands: its left edge, the baseline of its number, and how wide its box is. */
  readonly sum: readonly [x: number, y: number, width: number];
}

const WIDE: Layout = {
  columns: 11,
  left: 4,
  top: 56,
  box: [56, 60],
  gap: 8,
  sum: [742, 56, 250],
};
const TALL: Layout = {
  columns: 6,
  left: 2,
  top: 56,
  box: [50, 44],
  gap: 7,
  sum: [2, 272, 336],
};

function Counters({ layout, locale }: { layout: Layout; locale: Locale }) {
  const { columns, left, top, box, gap } = layout;
  const [width, height] = box;
  return places.map((place) => {
    const count = counted[place] ?? 0;
    const x = left + (place % columns) * (width + gap);
    const y = top + Math.floor(place / columns) * (height + gap);
    const isHighest = count === highest;
    return (
      <g key={place}>
        <rect
          x={x}
          y={y}
          width={width}
          height={height}
          rx={10}
          fill="var(--card)"
          stroke="var(--ink)"
          strokeWidth={isHighest ? 3 : 1.5}
        />
        <text
          x={x + width / 2}
          y={y + height / 2 + 7}
          textAnchor="middle"
          className="diagram-title"
        >
          {formatNumber(count, locale)}
        </text>
      </g>
    );
  });
}

function Sum({ layout, locale }: { layout: Layout; locale: Locale }) {
  const words = diagramMessages[locale].twentyTwoCounters;
  const [x, y, width] = layout.sum;
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={128}
        rx={14}
        fill="none"
        stroke="var(--dropped)"
        strokeWidth={2}
        strokeDasharray="7 6"
      />
      <text x={x + 20} y={y + 34} className="diagram-detail">
        {words.sum}
      </text>
      <text x={x + 20} y={y + 64} className="diagram-title">
        {formatNumber(answered, locale)}
      </text>
      <text x={x + 84} y={y + 64} className="diagram-detail">
        {words.nobody}
      </text>
      <text x={x + 20} y={y + 104} className="diagram-detail">
        {words.highest}
        <tspan className="diagram-title" dx={8}>
          {formatNumber(highest, locale)}
        </tspan>
      </text>
    </>
  );
}

function Titles({ locale }: { locale: Locale }) {
  const words = diagramMessages[locale].twentyTwoCounters;
  return (
    <>
      <text x={4} y={18} className="diagram-title">
        {words.environments(formatNumber(counted.length, locale))}
      </text>
      <text x={4} y={42} className="diagram-detail">
        {words.right}
      </text>
    </>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function TwentyTwoCounters({ locale }: { locale: Locale }) {
  const [wide, tall] = [WIDE, TALL].map((layout) => (
    <g key={layout.columns}>
      <Titles locale={locale} />
      <Counters layout={layout} locale={locale} />
      <Sum layout={layout} locale={locale} />
    </g>
  ));
  return (
    <>
      <svg viewBox="0 0 1000 192" className="diagram-wide" aria-hidden="true">
        {wide}
      </svg>
      <svg viewBox="0 0 340 404" className="diagram-tall" aria-hidden="true">
        {tall}
      </svg>
    </>
  );
}
