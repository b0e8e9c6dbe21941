// A bus full of rules between plain services, and a pipe that only carries to a service with a stamp pad.

import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

type Words = (typeof diagramMessages)[Locale]['stampPad'];

interface Spot {
  readonly x: number;
  readonly y: number;
}

const BOX = { width: 120, height: 64 } as const;

function Service({ x, y, name }: Spot & { name: string }) {
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={BOX.width}
        height={BOX.height}
        rx={12}
        fill="var(--card)"
        stroke="var(--ink-2)"
        strokeWidth={1.5}
      />
      <text x={x + BOX.width / 2} y={y + 38} textAnchor="middle" className="diagram-title">
        {name}
      </text>
    </g>
  );
}

/** The two walls of a pipe, with whatever is in it. */
function Walls({ x, y, width, height }: Spot & { width: number; height: number }) {
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} fill="var(--line-2)" />
      <path
        d={`M${x} ${y}h${width}M${x} ${y + height}h${width}`}
        stroke="var(--ink)"
        strokeWidth={1.75}
        fill="none"
      />
    </g>
  );
}

/** What the bus does to each message, in boxes that stand in its way. */
function Bus({ words, x, y, width }: Spot & { words: Words; width: number }) {
  const each = (width - 40) / words.rules.length;
  return (
    <g>
      <Walls x={x} y={y - 12} width={width} height={88} />
      {words.rules.map((rule, i) => (
        <g key={rule}>
          <rect
            x={x + 14 + i * (each + 6)}
            y={y + 6}
            width={each}
            height={52}
            rx={8}
            fill="var(--paas-soft)"
            stroke="var(--ink-2)"
            strokeWidth={1.25}
          />
          <text
            x={x + 14 + i * (each + 6) + each / 2}
            y={y + 37}
            textAnchor="middle"
            className="diagram-note"
          >
            {rule}
          </text>
        </g>
      ))}
    </g>
  );
}

const DOTS = [0.12, 0.3, 0.48, 0.66, 0.84];

function Pipe({ x, y, width }: Spot & { width: number }) {
  return (
    <g>
      <Walls x={x} y={y + 14} width={width} height={36} />
      {DOTS.map((share) => (
        <circle key={share} cx={x + share * width} cy={y + 32} r={6} fill="var(--busy)" />
      ))}
    </g>
  );
}

/** Keys that have been stamped, and the one that comes a second time. */
function Stamps({ words, x, y }: Spot & { words: Words }) {
  const rows = [
    ['41', words.stamped],
    ['42', words.stamped],
    ['42', words.skipped],
  ] as const;
  return (
    <g>
      {rows.map(([key, said], i) => {
        const top = y + i * 34;
        const isSkipped = i === 2;
        return (
          <g key={`${key}-${said}`}>
            <rect
              x={x}
              y={top}
              width={46}
              height={26}
              rx={6}
              fill={isSkipped ? 'none' : 'var(--busy)'}
              stroke="var(--busy)"
              strokeWidth={1.5}
              strokeDasharray={isSkipped ? '4 3' : undefined}
            />
            <text
              x={x + 23}
              y={top + 18}
              textAnchor="middle"
              className="diagram-note"
              style={{ fill: isSkipped ? 'var(--ink)' : 'var(--on-busy)' }}
            >
              {key}
            </text>
            <text x={x + 56} y={top + 18} className="diagram-note">
              {said}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function StampPad({ locale }: { locale: Locale }) {
  const words = diagramMessages[locale].stampPad;
  return (
    <>
      <svg viewBox="0 0 1000 330" className="diagram-wide" aria-hidden="true">
        <text x={10} y={24} className="diagram-title">
          {words.bus}
        </text>
        <Service x={10} y={52} name={words.sender} />
        <Bus words={words} x={150} y={52} width={540} />
        <Service x={710} y={52} name={words.receiver} />
        <text x={10} y={184} className="diagram-title">
          {words.pipe}
        </text>
        <Service x={10} y={216} name={words.sender} />
        <Pipe x={150} y={216} width={540} />
        <Service x={710} y={216} name={words.receiver} />
        <Stamps words={words} x={846} y={200} />
      </svg>
      <svg viewBox="0 0 340 620" className="diagram-tall" aria-hidden="true">
        <text x={8} y={22} className="diagram-title">
          {words.bus}
        </text>
        <Service x={110} y={36} name={words.sender} />
        <Bus words={words} x={8} y={128} width={324} />
        <Service x={110} y={220} name={words.receiver} />
        <text x={8} y={332} className="diagram-title">
          {words.pipe}
        </text>
        <Service x={110} y={346} name={words.sender} />
        <Pipe x={8} y={420} width={324} />
        <Service x={8} y={500} name={words.receiver} />
        <Stamps words={words} x={150} y={492} />
      </svg>
    </>
  );
}
