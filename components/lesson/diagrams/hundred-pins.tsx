// A wide funnel of environments that ends in a hundred connections: what grows, above what does not.

import { scaling } from '@/content/story';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

/** One square, or one pin, stands for so many. */
const EACH = 10;
const ENVIRONMENTS = scaling.festival.environments.after;
const CONNECTIONS = scaling.festival.connections;

interface Layout {
  readonly width: number;
  readonly columns: number;
  readonly size: number;
  readonly pitch: number;
  readonly top: number;
  readonly pinsY: number;
  readonly labelX: number;
}

const WIDE: Layout = {
  width: 1000,
  columns: 25,
  size: 20,
  pitch: 26,
  top: 44,
  pinsY: 168,
  labelX: 680,
};
const TALL: Layout = {
  width: 340,
  columns: 10,
  size: 24,
  pitch: 32,
  top: 44,
  pinsY: 300,
  labelX: 2,
};

/** Squares `from` to `to` as one path: fifty elements, in two layouts, would weigh as much as four figures. */
const squaresFrom = (from: number, to: number, { columns, size, pitch, top }: Layout): string =>
  Array.from({ length: to - from }, (_, i) => {
    const [row, column] = [Math.floor((from + i) / columns), (from + i) % columns];
    return `M${column * pitch + 3} ${top + row * pitch}h${size}v${size}h-${size}z`;
  }).join('');

function Funnel({ layout, locale }: { layout: Layout; locale: Locale }) {
  const words = diagramMessages[locale].hundredPins;
  const { columns, pitch, top, pinsY, labelX } = layout;
  const pins = CONNECTIONS / EACH;
  const across = columns * pitch;
  const middle = across / 2;
  const half = (pins * 14) / 2;
  const bottom = top + Math.ceil(ENVIRONMENTS / EACH / columns) * pitch;
  return (
    <>
      <text x={2} y={20} className="diagram-title">
        {words.environments(formatNumber(ENVIRONMENTS, locale))}
      </text>
      <path d={squaresFrom(0, pins, layout)} fill="var(--busy)" />
      <path
        d={squaresFrom(pins, ENVIRONMENTS / EACH, layout)}
        fill="none"
        stroke="var(--ink-2)"
        strokeWidth={1.5}
        strokeDasharray="4 3"
      />
      <path
        d={`M2 ${bottom + 4}L${middle - half} ${pinsY}M${across} ${bottom + 4}L${middle + half} ${pinsY}`}
        fill="none"
        stroke="var(--ink-2)"
        strokeWidth={1.5}
      />
      <path
        d={Array.from(
          { length: pins },
          (_, i) => `M${middle - half + 7 + i * 14} ${pinsY}v26`,
        ).join('')}
        stroke="var(--baas)"
        strokeWidth={5}
        strokeLinecap="round"
      />
      <rect
        x={middle - half - 12}
        y={pinsY + 26}
        width={2 * half + 24}
        height={18}
        rx={6}
        fill="var(--baas)"
      />
      <text
        x={layout === WIDE ? labelX : middle}
        y={layout === WIDE ? pinsY + 18 : pinsY + 74}
        textAnchor={layout === WIDE ? 'start' : 'middle'}
        className="diagram-title"
      >
        {words.connections(formatNumber(CONNECTIONS, locale))}
      </text>
      <text
        x={layout === WIDE ? labelX : middle}
        y={layout === WIDE ? 86 : pinsY + 100}
        textAnchor={layout === WIDE ? 'start' : 'middle'}
        className="diagram-detail"
      >
        {words.nowhere(formatNumber(ENVIRONMENTS - CONNECTIONS, locale))}
      </text>
    </>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function HundredPins({ locale }: { locale: Locale }) {
  return (
    <>
      <svg viewBox="0 0 1000 220" className="diagram-wide" aria-hidden="true">
        <Funnel layout={WIDE} locale={locale} />
      </svg>
      <svg viewBox="0 0 340 410" className="diagram-tall" aria-hidden="true">
        <Funnel layout={TALL} locale={locale} />
      </svg>
    </>
  );
}
