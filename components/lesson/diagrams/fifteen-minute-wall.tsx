// A film of ninety minutes, a wall after fifteen, and three tries that all end at it.

import { limits } from '@/content/story';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

const { filmMinutes, limitMinutes, triesAgain } = limits;
const tries = Array.from({ length: triesAgain + 1 }, (_, place) => place);

interface Layout {
  readonly left: number;
  readonly width: number;
  /** Where the film lies, and where each try does. */
  readonly film: readonly [y: number, height: number];
  readonly tries: readonly [y: number, pitch: number, height: number];
  readonly bottom: number;
}

const WIDE: Layout = {
  left: 96,
  width: 900,
  film: [58, 44],
  tries: [126, 30, 18],
  bottom: 246,
};
const TALL: Layout = { left: 78, width: 258, film: [58, 34], tries: [112, 30, 16], bottom: 232 };

function Wall({ layout, locale }: { layout: Layout; locale: Locale }) {
  const words = diagramMessages[locale].fifteenMinuteWall;
  const { left, width, film, bottom } = layout;
  const [filmY, filmHeight] = film;
  const [firstY, pitch, height] = layout.tries;
  const wallX = left + (width * limitMinutes) / filmMinutes;
  const number = (value: number) => formatNumber(value, locale);
  return (
    <g>
      <text x={left} y={20} className="diagram-title">
        {words.film(number(filmMinutes))}
      </text>
      <rect
        x={left}
        y={filmY}
        width={width}
        height={filmHeight}
        rx={6}
        fill="var(--line-2)"
        stroke="var(--ink)"
        strokeWidth={1.5}
      />
      <text x={wallX + 16} y={filmY + filmHeight / 2 + 5} className="diagram-detail">
        {words.never}
      </text>
      {tries.map((place) => {
        const y = firstY + place * pitch;
        return (
          <g key={place}>
            <text x={left - 10} y={y + 14} textAnchor="end" className="diagram-detail">
              {words.tries[place]}
            </text>
            <rect x={left} y={y} width={wallX - left} height={height} rx={3} fill="var(--busy)" />
          </g>
        );
      })}
      <line
        x1={wallX}
        x2={wallX}
        y1={44}
        y2={firstY + tries.length * pitch}
        stroke="var(--dropped)"
        strokeWidth={4}
      />
      <text x={wallX - 4} y={40} className="diagram-detail">
        {words.wall(number(limitMinutes))}
      </text>
      <text x={left} y={bottom} className="diagram-title">
        {words.paid(number(tries.length * limitMinutes))}
      </text>
    </g>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function FifteenMinuteWall({ locale }: { locale: Locale }) {
  return (
    <>
      <svg viewBox="0 0 1000 260" className="diagram-wide" aria-hidden="true">
        <Wall layout={WIDE} locale={locale} />
      </svg>
      <svg viewBox="0 0 340 244" className="diagram-tall" aria-hidden="true">
        <Wall layout={TALL} locale={locale} />
      </svg>
    </>
  );
}
