// What a group of VMs sees of ten times the customers: CPU ends at 100 %, however much more there is to do.

import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

type Words = (typeof diagramMessages)[Locale]['cpuCeiling'];

/** The group's sizes, round by round. */
const SIZES = [2, 4, 8, 16] as const;
/** Ten times the work that two VMs do at 50 %: as much as ten VMs can do. */
const WORK_IN_VMS = 10;

/** Where a drawing stands: where bars begin, how long 100 % is, the first row and the distance between rows. */
interface Layout {
  readonly x: number;
  readonly full: number;
  readonly y: number;
  readonly row: number;
  readonly bar: number;
  /** The labels stand beside the bars, or above them. */
  readonly labelY: number;
  readonly labelX: number;
}

const WIDE: Layout = { x: 150, full: 150, y: 66, row: 62, bar: 36, labelY: 25, labelX: 12 };
const TALL: Layout = { x: 8, full: 54, y: 84, row: 66, bar: 28, labelY: -8, labelX: 8 };

function Rows({ layout, words, locale }: { layout: Layout; words: Words; locale: Locale }) {
  const { x, full, y, row, bar, labelX, labelY } = layout;
  return SIZES.map((size, index) => {
    const demand = WORK_IN_VMS / size;
    const top = y + index * row;
    return (
      <g key={size}>
        <text x={labelX} y={top + labelY} className="diagram-label">
          {words.size(size)}
        </text>
        <rect
          x={x}
          y={top}
          width={demand * full}
          height={bar}
          rx={4}
          fill="none"
          stroke="var(--queued)"
          strokeWidth={2}
          strokeDasharray="5 5"
        />
        <rect
          x={x}
          y={top}
          width={Math.min(demand, 1) * full}
          height={bar}
          rx={4}
          fill="var(--iaas)"
        />
        <text x={x + Math.max(demand, 1) * full + 8} y={top + bar / 2 + 5} className="diagram-note">
          {formatNumber(100 * demand, locale, 1)}%
        </text>
      </g>
    );
  });
}

function Ceiling({ layout, words, to }: { layout: Layout; words: Words; to: number }) {
  const { x, full, y } = layout;
  return (
    <>
      <path d={`M${x + full} ${y - 14}V${to}`} stroke="var(--ink)" strokeWidth={2} />
      <text x={x + full + 8} y={y - 22} className="diagram-title">
        {words.ceiling}
      </text>
    </>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function CpuCeiling({ locale }: { locale: Locale }) {
  const words = diagramMessages[locale].cpuCeiling;
  return (
    <>
      <svg viewBox="0 0 1000 360" className="diagram-wide" aria-hidden="true">
        <Rows layout={WIDE} words={words} locale={locale} />
        <Ceiling layout={WIDE} words={words} to={306} />
        <text x={12} y={344} className="diagram-detail">
          {words.legend}
        </text>
      </svg>
      <svg viewBox="0 0 340 390" className="diagram-tall" aria-hidden="true">
        <Rows layout={TALL} words={words} locale={locale} />
        <Ceiling layout={TALL} words={words} to={326} />
        <text x={8} y={356} className="diagram-detail">
          {words.legendTall[0]}
        </text>
        <text x={8} y={378} className="diagram-detail">
          {words.legendTall[1]}
        </text>
      </svg>
    </>
  );
}
