// Three refused customers who try again: at once, after equal pauses that double, and after pauses of their own length.

import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

/** So long the service refuses whoever comes, and so long the drawing lasts, in seconds. */
const SLOW_SEC = 2;
const SHOWN_SEC = 5;

/**
 * When each of three customers calls, in seconds. The pauses before retries are nothing much, then exactly 1 and 2,
 * then anywhere up to 1, 2 and 4. Nobody calls again once answered.
 */
const WAYS: readonly (readonly (readonly number[])[])[] = [
  [
    [0, 0.3, 0.6, 0.9],
    [0, 0.3, 0.6, 0.9],
    [0, 0.3, 0.6, 0.9],
  ],
  [
    [0, 1, 3],
    [0, 1, 3],
    [0, 1, 3],
  ],
  [
    [0, 0.4, 2.3],
    [0, 0.8, 1.6, 3.4],
    [0, 0.2, 1.3, 4.4],
  ],
];

interface Layout {
  readonly left: number;
  readonly width: number;
  /** Where a way's name stands above its lanes, and those of the next begin. */
  readonly top: number;
  readonly pitch: number;
  readonly lane: number;
}

const WIDE: Layout = { left: 24, width: 940, top: 62, pitch: 106, lane: 24 };
const TALL: Layout = { left: 12, width: 316, top: 62, pitch: 112, lane: 24 };

const crossAt = (x: number, y: number): string => `M${x - 5} ${y - 5}l10 10m0-10l-10 10`;
const ringAt = (x: number, y: number): string => `M${x - 7} ${y}a7 7 0 1 0 14 0a7 7 0 1 0-14 0`;

function Ways({ layout, locale }: { layout: Layout; locale: Locale }) {
  const words = diagramMessages[locale].threeWaysToRetry;
  const { left, width, top, pitch, lane } = layout;
  const xOf = (sec: number) => Math.round(left + 10 + ((width - 20) * sec) / SHOWN_SEC);
  const bottom = top + WAYS.length * pitch - 8;
  return (
    <g>
      <rect
        x={left}
        y={30}
        width={xOf(SLOW_SEC) - left}
        height={bottom - 30}
        rx={6}
        fill="var(--line-2)"
      />
      <text x={left + 6} y={20} className="diagram-detail">
        {words.slow}
      </text>
      <text x={left + width} y={20} className="diagram-detail diagram-end">
        {words.well}
      </text>
      {WAYS.map((customers, way) => {
        const y = top + way * pitch;
        const lanes = customers.map((_, customer) => y + 12 + customer * lane);
        const pathOf = (sign: typeof crossAt, isMeant: (sec: number) => boolean): string =>
          customers
            .flatMap((calls, customer) =>
              calls.filter(isMeant).map((sec) => sign(xOf(sec), lanes[customer] ?? y)),
            )
            .join('');
        return (
          <g key={words.ways[way]}>
            <text x={left + 8} y={y - 8} className="diagram-label">
              {words.ways[way]}
            </text>
            <path
              d={lanes.map((at) => `M${left + 4} ${at}h${width - 4}`).join('')}
              stroke="var(--line)"
            />
            <path
              d={pathOf(crossAt, (sec) => sec <= SLOW_SEC)}
              stroke="var(--dropped)"
              strokeWidth={2.5}
              strokeLinecap="round"
            />
            <path
              d={pathOf(ringAt, (sec) => sec > SLOW_SEC)}
              fill="none"
              stroke="var(--good)"
              strokeWidth={3}
            />
          </g>
        );
      })}
      {[1, 2, 3, 4].map((sec) => (
        <text key={sec} x={xOf(sec)} y={bottom + 20} textAnchor="middle" className="diagram-note">
          {words.sec(sec)}
        </text>
      ))}
    </g>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function ThreeWaysToRetry({ locale }: { locale: Locale }) {
  return (
    <>
      <svg viewBox="0 0 1000 400" className="diagram-wide" aria-hidden="true">
        <Ways layout={WIDE} locale={locale} />
      </svg>
      <svg viewBox="0 0 340 420" className="diagram-tall" aria-hidden="true">
        <Ways layout={TALL} locale={locale} />
      </svg>
    </>
  );
}
