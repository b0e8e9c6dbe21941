// What happens before a handler runs: two phases of preparation, then the work; next time the work alone.

import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

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
  return (
    <svg viewBox="0 0 1000 420" className="diagram-wide" aria-hidden="true">
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
          <text x={from + 2} y={188} className="diagram-detail">
            {words.details[index]}
          </text>
        </g>
      ))}
      <path d={`M10 206v9h${right - 10}v-9`} className="diagram-bracket" />
      <text x={right} y={240} className="diagram-note diagram-end">
        {words.billed}
      </text>
      <path d="M10 266h980" className="diagram-rule" />
      <text x={10} y={304} className="diagram-title">
        {words.next}
      </text>
      <Bar x={10} y={322} width={324} height={52} number={HANDLER} hatch="cold-start-phases-wide" />
      <text x={12} y={402} className="diagram-label">
        {words.phases[HANDLER - 1]}
      </text>
      <text x={990} y={402} className="diagram-detail diagram-end">
        {words.scale}
      </text>
    </svg>
  );
}

function Tall({ words }: { words: Words }) {
  const spans = layOut(70, [80, 80, 80], 6);
  const bottom = endOf(spans);
  const coldEnd = endOf(spans.slice(0, 2));
  return (
    <svg viewBox="0 0 340 510" className="diagram-tall" aria-hidden="true">
      <Hatch id="cold-start-phases-tall" />
      <text x={4} y={22} className="diagram-title">
        {words.first}
      </text>
      <text x={4} y={52} className="diagram-note">
        {words.cold}
      </text>
      <path d={`M20 70h-9v${coldEnd - 70}h9`} className="diagram-bracket-cold" />
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
          <text x={96} y={from + 32} className="diagram-label">
            {words.phases[index]}
          </text>
          <text x={96} y={from + 54} className="diagram-detail">
            {words.details[index]}
          </text>
        </g>
      ))}
      <path d={`M318 70h9v${bottom - 70}h-9`} className="diagram-bracket" />
      <text x={336} y={bottom + 26} className="diagram-note diagram-end">
        {words.billed}
      </text>
      <path d={`M4 ${bottom + 46}h332`} className="diagram-rule" />
      <text x={4} y={bottom + 80} className="diagram-title">
        {words.next}
      </text>
      <Bar
        x={28}
        y={bottom + 94}
        width={54}
        height={64}
        number={HANDLER}
        hatch="cold-start-phases-tall"
      />
      <text x={96} y={bottom + 132} className="diagram-label">
        {words.phases[HANDLER - 1]}
      </text>
      <text x={336} y={502} className="diagram-detail diagram-end">
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
