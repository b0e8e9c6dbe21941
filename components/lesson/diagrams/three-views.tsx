// One order as three kinds of record keep it: part of a number, scattered lines, bars that follow each other.

import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

const WIDTH = 290;
const TALL = 120;

/** Heights of a metric, minute by minute; in the marked one is the order. */
const METRIC = [38, 42, 36, 44, 40, 46, 88, 52, 40, 38, 44, 41].map((tall, minute) => ({
  minute,
  tall,
}));
const ITS_MINUTE = 6;

/** Lengths of log lines; those of the order have a sign. */
const LINES = [210, 170, 230, 190, 150, 220, 180, 200].map((long, line) => ({
  line,
  long,
  isIts: [1, 3, 5, 6].includes(line),
}));

/** Bars of the trace, as shares of its time: where each begins and how long it is. */
const BARS = [
  { from: 0, long: 0.04 },
  { from: 0.04, long: 0.38 },
  { from: 0.42, long: 0.32 },
  { from: 0.74, long: 0.26 },
] as const;

function Metric({ x, y }: { x: number; y: number }) {
  const pitch = WIDTH / METRIC.length;
  return (
    <g>
      {METRIC.map(({ tall, minute }) => (
        <rect
          key={minute}
          x={x + minute * pitch}
          y={y + TALL - tall}
          width={pitch - 6}
          height={tall}
          fill={minute === ITS_MINUTE ? 'var(--accent)' : 'var(--line)'}
        />
      ))}
    </g>
  );
}

function Lines({ x, y }: { x: number; y: number }) {
  const pitch = TALL / LINES.length;
  return (
    <g>
      {LINES.map(({ line, long, isIts }) => (
        <g key={line}>
          <rect
            x={x + 18}
            y={y + line * pitch + 3}
            width={long}
            height={7}
            rx={2}
            fill={isIts ? 'var(--accent)' : 'var(--line)'}
          />
          {isIts && <circle cx={x + 6} cy={y + line * pitch + 6.5} r={4.5} fill="var(--accent)" />}
        </g>
      ))}
    </g>
  );
}

function Bars({ x, y }: { x: number; y: number }) {
  const pitch = TALL / BARS.length;
  return (
    <g>
      {BARS.map(({ from, long }, row) => (
        <g key={`${from}`}>
          <rect
            x={x + from * WIDTH}
            y={y + row * pitch + 4}
            width={long * WIDTH}
            height={pitch - 10}
            rx={3}
            fill="var(--accent)"
          />
          {row > 0 && (
            <path
              d={`M${x + from * WIDTH} ${y + row * pitch - 6}V${y + row * pitch + 4}`}
              stroke="var(--ink)"
              strokeWidth={2}
            />
          )}
        </g>
      ))}
    </g>
  );
}

const drawings = [Metric, Lines, Bars] as const;

function View({ locale, which, x, y }: { locale: Locale; which: 0 | 1 | 2; x: number; y: number }) {
  const { names, notes } = diagramMessages[locale].threeViews;
  const Drawing = drawings[which];
  return (
    <g>
      <text x={x} y={y - 14} className="diagram-title">
        {names[which]}
      </text>
      <Drawing x={x} y={y} />
      <path d={`M${x} ${y + TALL + 4}H${x + WIDTH}`} stroke="var(--ink-3)" />
      <text x={x} y={y + TALL + 24} className="diagram-note">
        {notes[which]}
      </text>
    </g>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function ThreeViews({ locale }: { locale: Locale }) {
  return (
    <>
      <svg viewBox="0 0 1000 190" className="diagram-wide" aria-hidden="true">
        {([0, 1, 2] as const).map((which) => (
          <View key={which} locale={locale} which={which} x={10 + which * 340} y={32} />
        ))}
      </svg>
      <svg viewBox="0 0 340 590" className="diagram-tall" aria-hidden="true">
        {([0, 1, 2] as const).map((which) => (
          <View key={which} locale={locale} which={which} x={24} y={32 + which * 200} />
        ))}
      </svg>
    </>
  );
}
