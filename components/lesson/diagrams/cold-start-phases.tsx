// What happens before a handler runs: two phases of preparation, then the work; next time the work alone.

import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';
import { LINE, Lines, linesOf } from './lines';

type Words = (typeof diagramMessages)[Locale]['coldStartPhases'];

/** A span along one axis: where it begins and how long it is, in units of the drawing. */
interface Span {
  readonly from: number;
  readonly length: number;
}

/** Lays spans of these lengths end to end with a small gap. */
function layOut(start: number, lengths: readonly number[], gap: number): Span[] {
  let from = start;
  return lengths.map((length) => {
    const span = { from, length };
    from += length + gap;
    return span;
  });
}

const endOf = (spans: readonly Span[]): number => {
  const last = spans.at(-1);
  return last ? last.from + last.length : 0;
};

// The phases count from 1; the last one is the work itself.
const HANDLER = 3;

/** Starting is blue and hatched, working is orange and plain: told apart without colour. */
function Bar({
  x,
  y,
  width,
  height,
  number,
  hatch,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
  number: number;
  hatch: string;
}) {
  const isHandler = number === HANDLER;
  const centreX = x + width / 2;
  const centreY = y + height / 2;
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={5}
        fill={isHandler ? 'var(--busy)' : `url(#${hatch})`}
        stroke={isHandler ? 'none' : 'var(--cold)'}
      />
      <circle cx={centreX} cy={centreY} r={15} className="diagram-plate" />
      <text x={centreX} y={centreY + 6} className="diagram-number">
        {number}
      </text>
    </g>
  );
}

function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="8" height="8" fill="var(--cold-soft)" />
        <rect width="4" height="8" fill="var(--cold)" />
      </pattern>
    </defs>
  );
}

function Wide({ words }: { words: Words }) {
  const spans = layOut(10, [324, 324, 324], 6);
  const right = endOf(spans);
  const coldEnd = endOf(spans.slice(0, 2));
  const details = words.details.map((detail) => linesOf(detail, 'detail', 308));
  const more = LINE * (Math.max(...details.map(({ length }) => length)) - 1);
  return (
    <svg viewBox={`0 0 1000 ${420 + more}`} className="diagram-wide" aria-hidden="true">
      <Hatch id="cold-start-phases-wide" />
      <text x={10} y={26} className="diagram-title">
        {words.first}
      </text>
      <path d={`M10 76v-9h${coldEnd - 10}v9`} className="diagram-bracket-cold" />
      <text x={10} y={56} className="diagram-note">
        {words.cold}
      </text>
      {spans.map(({ from, length }, index) => (
        <g key={from}>
          <Bar
            x={from}
            y={84}
            width={length}
            height={52}
            number={index + 1}
            hatch="cold-start-phases-wide"
          />
          <text x={from + 2} y={164} className="diagram-label">
            {words.phases[index]}
          </text>
          <Lines x={from + 2} y={188} look="detail" lines={details[index] ?? []} />
        </g>
      ))}
      <g transform={`translate(0 ${more})`}>
        <path d={`M10 206v9h${right - 10}v-9`} className="diagram-bracket" />
        <text x={right} y={240} className="diagram-note diagram-end">
          {words.billed}
        </text>
        <path d="M10 266h980" className="diagram-rule" />
        <text x={10} y={304} className="diagram-title">
          {words.next}
        </text>
        <Bar
          x={10}
          y={322}
          width={324}
          height={52}
          number={HANDLER}
          hatch="cold-start-phases-wide"
        />
        <text x={12} y={402} className="diagram-label">
          {words.phases[HANDLER - 1]}
        </text>
        <text x={990} y={402} className="diagram-detail diagram-end">
          {words.scale}
        </text>
      </g>
    </svg>
  );
}

/** Words on the phone's drawing stand between the bars and the bracket that says what is billed. */
const BESIDE = { from: 96, width: 214 } as const;
const ALL = 332;

function Tall({ words }: { words: Words }) {
  const first = linesOf(words.first, 'title', ALL);
  const next = linesOf(words.next, 'title', ALL);
  const labels = words.phases.map((phase) => linesOf(phase, 'label', BESIDE.width));
  const details = words.details.map((detail) => linesOf(detail, 'detail', BESIDE.width));
  const noteAt = 32 + LINE * first.length;
  const top = noteAt + 18;
  const lengths = labels.map(
    (label, index) => 40 + LINE * (label.length + (details[index]?.length ?? 0)),
  );
  const spans = layOut(top, lengths, 6);
  const bottom = endOf(spans);
  const coldEnd = endOf(spans.slice(0, 2));
  const nextAt = bottom + 80;
  const barAt = nextAt + 14 + LINE * (next.length - 1);
  return (
    <svg viewBox={`0 0 340 ${barAt + 94}`} className="diagram-tall" aria-hidden="true">
      <Hatch id="cold-start-phases-tall" />
      <Lines x={4} y={22} look="title" lines={first} />
      <text x={4} y={noteAt} className="diagram-note">
        {words.cold}
      </text>
      <path d={`M20 ${top}h-9v${coldEnd - top}h9`} className="diagram-bracket-cold" />
      {spans.map(({ from, length }, index) => (
        <g key={from}>
          <Bar
            x={28}
            y={from}
            width={54}
            height={length}
            number={index + 1}
            hatch="cold-start-phases-tall"
          />
          <Lines x={BESIDE.from} y={from + 32} look="label" lines={labels[index] ?? []} />
          <Lines
            x={BESIDE.from}
            y={from + 33 + LINE * (labels[index]?.length ?? 1)}
            look="detail"
            lines={details[index] ?? []}
          />
        </g>
      ))}
      <path d={`M318 ${top}h9v${bottom - top}h-9`} className="diagram-bracket" />
      <text x={336} y={bottom + 26} className="diagram-note diagram-end">
        {words.billed}
      </text>
      <path d={`M4 ${bottom + 46}h332`} className="diagram-rule" />
      <Lines x={4} y={nextAt} look="title" lines={next} />
      <Bar
        x={28}
        y={barAt}
        width={54}
        height={64}
        number={HANDLER}
        hatch="cold-start-phases-tall"
      />
      <text x={BESIDE.from} y={barAt + 38} className="diagram-label">
        {words.phases[HANDLER - 1]}
      </text>
      <text x={336} y={barAt + 88} className="diagram-detail diagram-end">
        {words.scale}
      </text>
    </svg>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function ColdStartPhases({ locale }: { locale: Locale }) {
  const words = diagramMessages[locale].coldStartPhases;
  return (
    <>
      <Wide words={words} />
      <Tall words={words} />
    </>
  );
}
