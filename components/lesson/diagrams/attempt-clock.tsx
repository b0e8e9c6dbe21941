// Attempts of eight products on one clock whose hours shrink: where an outage of ten minutes ends, and who still tries.

import { eventServices } from '@/content/story';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

const { attemptsSec, untilSec } = eventServices;

/** Attempts that are documented one by one, or how long somebody goes on where their pauses are not. */
const ROWS = [
  { id: 'once', at: [0] },
  { id: 'snsHttp', at: attemptsSec.snsHttp },
  { id: 'lambdaAsync', at: attemptsSec.lambdaAsync },
  { id: 'customBus', until: untilSec.customBus },
  { id: 'classicBus', until: untilSec.classicBus },
  { id: 'eventGrid', at: attemptsSec.eventGrid },
  { id: 'pubSub', until: untilSec.pubSub },
  { id: 'snsManaged', until: untilSec.snsManaged },
] as const;

const MARKS_SEC = [0, 10, 60, 600, 3_600, 21_600, 86_400, 604_800, 2_000_000] as const;
const OUTAGE_SEC = 600;
/** Below this the clock is nearly even. */
const EVEN_SEC = 5;
const LAST_SEC = MARKS_SEC[8];

interface Layout {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly pitch: number;
  /** A row's name stands above it where there is no room beside it. */
  readonly isNameAbove: boolean;
  /** Marks that have room. */
  readonly marks: readonly number[];
}

const WIDE: Layout = {
  left: 200,
  width: 660,
  top: 66,
  pitch: 37,
  isNameAbove: false,
  marks: [0, 1, 2, 3, 4, 5, 6, 8],
};
const TALL: Layout = {
  left: 10,
  width: 316,
  top: 72,
  pitch: 48,
  isNameAbove: true,
  marks: [0, 2, 3, 4, 6, 8],
};

const share = (sec: number): number =>
  Math.log(1 + sec / EVEN_SEC) / Math.log(1 + LAST_SEC / EVEN_SEC);

function Clock({ layout, locale }: { layout: Layout; locale: Locale }) {
  const words = diagramMessages[locale].attemptClock;
  const { left, width, top, pitch, isNameAbove, marks } = layout;
  const x = (sec: number): number => left + share(sec) * width;
  const floor = top + ROWS.length * pitch - 6;
  return (
    <g>
      <text x={left} y={16} className="diagram-title">
        {words.title}
      </text>
      <rect x={left} y={50} width={x(OUTAGE_SEC) - left} height={floor - 50} fill="var(--line-2)" />
      <text x={x(OUTAGE_SEC)} y={floor + 20} textAnchor="end" className="diagram-detail">
        {words.outage(formatNumber(OUTAGE_SEC / 60, locale))}
      </text>
      {marks.map((place) => {
        const sec = MARKS_SEC[place] ?? 0;
        return (
          <g key={sec}>
            <line x1={x(sec)} x2={x(sec)} y1={46} y2={floor} stroke="var(--line)" strokeWidth={1} />
            <text
              x={x(sec)}
              y={42}
              textAnchor={sec === 0 ? 'start' : sec === LAST_SEC ? 'end' : 'middle'}
              className="diagram-detail"
            >
              {words.marks[place]}
            </text>
          </g>
        );
      })}
      {ROWS.map((row, place) => {
        const y = top + place * pitch + (isNameAbove ? 16 : 8);
        return (
          <g key={row.id}>
            <text
              x={isNameAbove ? left : left - 12}
              y={isNameAbove ? y - 12 : y + 5}
              textAnchor={isNameAbove ? 'start' : 'end'}
              className="diagram-detail"
            >
              {words.rows[row.id]}
            </text>
            {'until' in row ? (
              <rect
                x={left}
                y={y - 4}
                width={x(row.until) - left}
                height={8}
                rx={4}
                fill="var(--queued)"
              />
            ) : (
              row.at.map((sec) => (
                <circle key={sec} cx={x(sec)} cy={y} r={5.5} fill="var(--busy)" />
              ))
            )}
            <text
              x={isNameAbove ? left + width : left + width + 14}
              y={isNameAbove ? y - 12 : y + 5}
              textAnchor={isNameAbove ? 'end' : 'start'}
              className="diagram-title"
            >
              {words.counts[row.id]}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function AttemptClock({ locale }: { locale: Locale }) {
  return (
    <>
      <svg viewBox="0 0 1000 388" className="diagram-wide" aria-hidden="true">
        <Clock layout={WIDE} locale={locale} />
      </svg>
      <svg viewBox="0 0 340 484" className="diagram-tall" aria-hidden="true">
        <Clock layout={TALL} locale={locale} />
      </svg>
    </>
  );
}
