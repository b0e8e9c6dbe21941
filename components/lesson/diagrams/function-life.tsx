// The life of one environment: made once, then running and resting in turn until it is reclaimed.

import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

type Words = (typeof diagramMessages)[Locale]['functionLife'];

/** Steps in the order of `steps` in the words. */
const LOOKS = [
  { fill: 'hatch', stroke: 'var(--cold)' },
  { fill: 'hatch', stroke: 'var(--cold)' },
  { fill: 'var(--busy)', stroke: 'none' },
  { fill: 'var(--card)', stroke: 'var(--busy)' },
] as const;

const REST = 3;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
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
      <marker
        id={`${id}-head`}
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="8"
        markerHeight="8"
        orient="auto"
      >
        <path d="M0 0L8 4L0 8z" fill="var(--ink-3)" />
      </marker>
    </defs>
  );
}

function Step({ box, step, hatch }: { box: Box; step: number; hatch: string }) {
  const look = LOOKS[step];
  return (
    <g>
      <rect
        {...box}
        rx={6}
        fill={look?.fill === 'hatch' ? `url(#${hatch})` : look?.fill}
        stroke={look?.stroke}
        strokeWidth={step === REST ? 2 : 1}
      />
      <circle
        cx={box.x + box.width / 2}
        cy={box.y + box.height / 2}
        r={15}
        className="diagram-plate"
      />
      <text x={box.x + box.width / 2} y={box.y + box.height / 2 + 6} className="diagram-number">
        {step + 2}
      </text>
    </g>
  );
}

function Arrow({ d, head, isDashed = false }: { d: string; head: string; isDashed?: boolean }) {
  return (
    <path
      d={d}
      fill="none"
      stroke="var(--ink-3)"
      strokeWidth={1.75}
      strokeDasharray={isDashed ? '5 5' : undefined}
      markerEnd={`url(#${head})`}
    />
  );
}

const WIDE = [10, 268, 526, 784].map((x): Box => ({ x, y: 92, width: 206, height: 52 }));

function Wide({ words }: { words: Words }) {
  const hatch = 'function-life-wide';
  const head = `${hatch}-head`;
  return (
    <svg viewBox="0 0 1000 314" className="diagram-wide" aria-hidden="true">
      <Hatch id={hatch} />
      <circle cx={25} cy={27} r={15} className="diagram-plate" />
      <text x={25} y={33} className="diagram-number">
        1
      </text>
      <text x={48} y={33} className="diagram-title">
        {words.request}
      </text>
      <Arrow d="M25 46V84" head={head} />
      {WIDE.map((box, step) => (
        <g key={box.x}>
          <Step box={box} step={step} hatch={hatch} />
          <text x={box.x + 2} y={172} className="diagram-label">
            {words.steps[step]}
          </text>
          <text x={box.x + 2} y={196} className="diagram-detail">
            {words.details[step]}
          </text>
        </g>
      ))}
      {WIDE.slice(1).map((box) => (
        <Arrow key={box.x} d={`M${box.x - 48} 118H${box.x - 6}`} head={head} />
      ))}
      <path d="M10 214v9h464v-9" className="diagram-bracket-cold" />
      <text x={10} y={248} className="diagram-note">
        {words.once}
      </text>
      <Arrow d="M887 92V66Q887 58 879 58H637Q629 58 629 66V86" head={head} />
      <text x={758} y={46} className="diagram-note" textAnchor="middle">
        {words.again}
      </text>
      <Arrow d="M887 208V256" head={head} isDashed />
      <text x={870} y={240} className="diagram-detail diagram-end">
        {words.goneWhen}
      </text>
      <rect
        x={784}
        y={262}
        width={206}
        height={44}
        rx={6}
        fill="none"
        stroke="var(--ink-3)"
        strokeDasharray="5 5"
      />
      <text x={887} y={290} className="diagram-label" textAnchor="middle">
        {words.gone}
      </text>
    </svg>
  );
}

const TALL = [64, 156, 248, 340].map((y): Box => ({ x: 28, y, width: 54, height: 64 }));

function Tall({ words }: { words: Words }) {
  const hatch = 'function-life-tall';
  const head = `${hatch}-head`;
  return (
    <svg viewBox="0 0 340 500" className="diagram-tall" aria-hidden="true">
      <Hatch id={hatch} />
      <circle cx={55} cy={22} r={15} className="diagram-plate" />
      <text x={55} y={28} className="diagram-number">
        1
      </text>
      <text x={82} y={28} className="diagram-title">
        {words.request}
      </text>
      <Arrow d="M55 40V58" head={head} />
      {TALL.map((box, step) => (
        <g key={box.y}>
          <Step box={box} step={step} hatch={hatch} />
          <text x={96} y={box.y + 30} className="diagram-label">
            {words.steps[step]}
          </text>
          <text x={96} y={box.y + 52} className="diagram-detail">
            {words.details[step]}
          </text>
        </g>
      ))}
      {TALL.slice(1).map((box) => (
        <Arrow key={box.y} d={`M55 ${box.y - 26}V${box.y - 6}`} head={head} />
      ))}
      <path d="M20 64h-9v156h9" className="diagram-bracket-cold" />
      <text x={96} y={132 + 12} className="diagram-note">
        {words.once}
      </text>
      <Arrow d="M166 364H320Q328 364 328 356V280Q328 272 320 272H248" head={head} />
      <text x={316} y={328} className="diagram-note diagram-end">
        {words.again}
      </text>
      <Arrow d="M55 406V434" head={head} isDashed />
      <text x={96} y={428} className="diagram-detail">
        {words.goneWhen}
      </text>
      <rect
        x={20}
        y={442}
        width={140}
        height={44}
        rx={6}
        fill="none"
        stroke="var(--ink-3)"
        strokeDasharray="5 5"
      />
      <text x={90} y={470} className="diagram-label" textAnchor="middle">
        {words.gone}
      </text>
    </svg>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function FunctionLife({ locale }: { locale: Locale }) {
  const words = diagramMessages[locale].functionLife;
  return (
    <>
      <Wide words={words} />
      <Tall words={words} />
    </>
  );
}
