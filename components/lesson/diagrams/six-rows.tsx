// Six services, each with its traffic, and for each the way of the four that won with it.

import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

type Words = (typeof diagramMessages)[Locale]['sixRows'];

const RUNGS = ['onprem', 'iaas', 'paas', 'faas'] as const;
/** Who wins the situation that each service borrows, as a place in `RUNGS`; a test of the lesson compares. */
const WINNERS = [2, 0, 3, 1, 3, 3] as const;

interface Plan {
  /** Left edge of the first way, from one to the next, and how large a mark is. */
  readonly first: number;
  readonly pitch: number;
  readonly mark: { readonly width: number; readonly height: number };
  readonly top: number;
  readonly row: number;
  /** Baselines of a service's name and of its traffic, below the top of its row. */
  readonly name: number;
  readonly traffic: number;
  /** How far below the top of its row a mark begins. */
  readonly down: number;
  readonly width: number;
}

const WIDE: Plan = {
  first: 470,
  pitch: 132,
  mark: { width: 112, height: 30 },
  top: 40,
  row: 54,
  name: 20,
  traffic: 40,
  down: 10,
  width: 1000,
};
const TALL: Plan = {
  first: 4,
  pitch: 84,
  mark: { width: 76, height: 18 },
  top: 34,
  row: 76,
  name: 18,
  traffic: 36,
  down: 46,
  width: 340,
};

function Row({ words, plan, row }: { words: Words; plan: Plan; row: number }) {
  const y = plan.top + row * plan.row;
  const { width, height } = plan.mark;
  return (
    <g>
      <path d={`M0 ${y}H${plan.width}`} stroke="var(--line)" />
      <text x={4} y={y + plan.name} className="diagram-title">
        {words.services[row]}
      </text>
      <text x={4} y={y + plan.traffic} className="diagram-note">
        {words.traffic[row]}
      </text>
      {RUNGS.map((rung, place) => {
        const isWinner = WINNERS[row] === place;
        return (
          <rect
            key={rung}
            x={plan.first + place * plan.pitch}
            y={y + plan.down}
            width={width}
            height={height}
            rx={8}
            fill={isWinner ? `var(--${rung})` : 'none'}
            stroke={isWinner ? 'none' : 'var(--line)'}
            strokeDasharray={isWinner ? undefined : '4 4'}
          />
        );
      })}
    </g>
  );
}

function Drawn({ words, plan }: { words: Words; plan: Plan }) {
  return (
    <>
      {RUNGS.map((rung, place) => (
        <text
          key={rung}
          x={plan.first + place * plan.pitch + plan.mark.width / 2}
          y={plan.top - 14}
          textAnchor="middle"
          className="diagram-note"
        >
          {words.ways[place]}
        </text>
      ))}
      {WINNERS.map((_, row) => (
        <Row key={words.services[row]} words={words} plan={plan} row={row} />
      ))}
    </>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function SixRows({ locale }: { locale: Locale }) {
  const words = diagramMessages[locale].sixRows;
  return (
    <>
      <svg viewBox="0 0 1000 366" className="diagram-wide" aria-hidden="true">
        <Drawn words={words} plan={WIDE} />
      </svg>
      <svg viewBox="0 0 340 492" className="diagram-tall" aria-hidden="true">
        <Drawn words={words} plan={TALL} />
      </svg>
    </>
  );
}
