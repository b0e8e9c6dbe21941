// Three copies: one written and another read need not meet; two written and two read must.

import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

type Words = (typeof diagramMessages)[Locale]['mustMeet'];

interface Case {
  readonly written: readonly number[];
  readonly read: readonly number[];
}

const MISSING: Case = { written: [0], read: [2] };
const MEETING: Case = { written: [0, 1], read: [1, 2] };
const COPIES = [0, 1, 2] as const;

const PITCH = 104;
const SIDE = 76;
const middle = (copy: number): number => copy * PITCH + SIDE / 2;

/** Copies in a row: writes come from above, reads from below. */
function Copies({ words, which, x, y }: { words: Words; which: Case; x: number; y: number }) {
  const both = which.written.find((copy) => which.read.includes(copy));
  const width = 2 * PITCH + SIDE;
  return (
    <g transform={`translate(${x} ${y})`}>
      <text x={width / 2} y={0} textAnchor="middle" className="diagram-title">
        {which === MEETING ? words.meeting : words.missing}
      </text>
      {which.written.map((copy) => (
        <g key={copy}>
          <path
            d={`M${middle(copy)} 36V66m-6 -8l6 8l6 -8`}
            fill="none"
            stroke="var(--accent)"
            strokeWidth={2}
          />
          <text x={middle(copy)} y={30} textAnchor="middle" className="diagram-note">
            {words.written}
          </text>
        </g>
      ))}
      {COPIES.map((copy) => (
        <rect
          key={copy}
          x={copy * PITCH}
          y={72}
          width={SIDE}
          height={54}
          rx={10}
          fill={which.written.includes(copy) ? 'var(--faas-soft)' : 'var(--card)'}
          stroke={copy === both ? 'var(--ink)' : 'var(--ink-3)'}
          strokeWidth={copy === both ? 2.5 : 1.25}
          strokeDasharray={which.written.includes(copy) ? undefined : '4 4'}
        />
      ))}
      {which.read.map((copy) => (
        <g key={copy}>
          <path
            d={`M${middle(copy)} 162V132m-6 8l6 -8l6 8`}
            fill="none"
            stroke="var(--ink)"
            strokeWidth={2}
          />
          <text x={middle(copy)} y={180} textAnchor="middle" className="diagram-note">
            {words.read}
          </text>
        </g>
      ))}
      <text x={width / 2} y={208} textAnchor="middle" className="diagram-note">
        {both === undefined ? words.miss : words.meet}
      </text>
    </g>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function MustMeet({ locale }: { locale: Locale }) {
  const words = diagramMessages[locale].mustMeet;
  return (
    <>
      <svg viewBox="0 0 1000 240" className="diagram-wide" aria-hidden="true">
        <Copies words={words} which={MISSING} x={120} y={24} />
        <Copies words={words} which={MEETING} x={596} y={24} />
      </svg>
      <svg viewBox="0 0 340 490" className="diagram-tall" aria-hidden="true">
        <Copies words={words} which={MISSING} x={28} y={24} />
        <Copies words={words} which={MEETING} x={28} y={268} />
      </svg>
    </>
  );
}
