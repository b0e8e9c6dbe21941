// Three things that are called a door: the gateway with its questions, the balancer before machines, the mesh within.

import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

type Words = (typeof diagramMessages)[Locale]['threeDoors'];

interface Spot {
  readonly x: number;
  readonly y: number;
}

function Card({ x, y, width, height }: Spot & { width: number; height: number }) {
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      rx={12}
      fill="var(--card)"
      stroke="var(--ink-2)"
      strokeWidth={1.5}
    />
  );
}

function Arrow({ from, to }: { from: Spot; to: Spot }) {
  const isDown = from.x === to.x;
  const head = isDown
    ? `M${to.x - 5} ${to.y - 7}L${to.x} ${to.y}L${to.x + 5} ${to.y - 7}`
    : `M${to.x - 7} ${to.y - 5}L${to.x} ${to.y}L${to.x - 7} ${to.y + 5}`;
  return (
    <path
      d={`M${from.x} ${from.y}L${to.x} ${to.y}${head}`}
      stroke="var(--ink-2)"
      strokeWidth={1.5}
      fill="none"
    />
  );
}

const GATE = { width: 196, height: 132 } as const;

/** Its questions, one under the other, and the desk of those who give the API to others above it. */
function Gateway({ words, x, y }: Spot & { words: Words }) {
  const middle = x + GATE.width / 2;
  return (
    <g>
      <rect
        x={x}
        y={y - 78}
        width={GATE.width}
        height={58}
        rx={12}
        fill="none"
        stroke="var(--ink-2)"
        strokeWidth={1.5}
        strokeDasharray="5 4"
      />
      <text x={middle} y={y - 54} textAnchor="middle" className="diagram-title">
        {words.desk}
      </text>
      <text x={middle} y={y - 34} textAnchor="middle" className="diagram-note">
        {words.deskDoes}
      </text>
      <path d={`M${middle} ${y - 20}V${y}`} stroke="var(--ink-2)" strokeDasharray="3 3" />
      <Card x={x} y={y} width={GATE.width} height={GATE.height} />
      <text x={middle} y={y + 28} textAnchor="middle" className="diagram-title">
        {words.gateway}
      </text>
      {words.gatewayDoes.map((question, i) => (
        <text
          key={question}
          x={middle}
          y={y + 58 + i * 24}
          textAnchor="middle"
          className="diagram-note"
        >
          {question}
        </text>
      ))}
    </g>
  );
}

const MACHINES = [0, 1, 2] as const;

function Balancer({ words, x, y }: Spot & { words: Words }) {
  return (
    <g>
      <text x={x} y={y} className="diagram-title">
        {words.balancer}
      </text>
      <text x={x} y={y + 20} className="diagram-note">
        {words.balancerDoes}
      </text>
      <circle cx={x + 14} cy={y + 88} r={12} fill="none" stroke="var(--ink)" strokeWidth={1.75} />
      {MACHINES.map((i) => (
        <g key={i}>
          <path
            d={`M${x + 26} ${y + 88}L${x + 96} ${y + 54 + i * 34}`}
            stroke="var(--ink-2)"
            strokeWidth={1.5}
          />
          <rect x={x + 96} y={y + 42 + i * 34} width={74} height={24} rx={6} fill="var(--busy)" />
        </g>
      ))}
    </g>
  );
}

function Mesh({ words, x, y }: Spot & { words: Words }) {
  return (
    <g>
      <text x={x} y={y} className="diagram-title">
        {words.mesh}
      </text>
      <text x={x} y={y + 20} className="diagram-note">
        {words.meshDoes}
      </text>
      {words.services.map((name, i) => (
        <g key={name}>
          {i > 0 && (
            <path
              d={`M${x + 92} ${y + 34 + i * 40}V${y + 18 + i * 40 + 4}`}
              stroke="var(--ink-2)"
              strokeWidth={1.5}
            />
          )}
          <rect
            x={x}
            y={y + 34 + i * 40}
            width={78}
            height={30}
            rx={8}
            fill="var(--card)"
            stroke="var(--ink-2)"
            strokeWidth={1.5}
          />
          <text x={x + 39} y={y + 54 + i * 40} textAnchor="middle" className="diagram-note">
            {name}
          </text>
          <circle
            cx={x + 92}
            cy={y + 49 + i * 40}
            r={9}
            fill="none"
            stroke="var(--ink)"
            strokeWidth={1.75}
          />
        </g>
      ))}
    </g>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function ThreeDoors({ locale }: { locale: Locale }) {
  const words = diagramMessages[locale].threeDoors;
  return (
    <>
      <svg viewBox="0 0 1000 280" className="diagram-wide" aria-hidden="true">
        <text x={8} y={156} className="diagram-title">
          {words.outside}
        </text>
        <Arrow from={{ x: 88, y: 150 }} to={{ x: 130, y: 150 }} />
        <Gateway words={words} x={134} y={92} />
        <Arrow from={{ x: 332, y: 150 }} to={{ x: 392, y: 150 }} />
        <Balancer words={words} x={396} y={62} />
        <Arrow from={{ x: 576, y: 150 }} to={{ x: 640, y: 150 }} />
        <Mesh words={words} x={660} y={62} />
      </svg>
      <svg viewBox="0 0 340 640" className="diagram-tall" aria-hidden="true">
        <text x={8} y={22} className="diagram-title">
          {words.outside}
        </text>
        <path d="M36 34V190" stroke="var(--ink-2)" strokeWidth={1.5} />
        <Arrow from={{ x: 36, y: 190 }} to={{ x: 68, y: 190 }} />
        <Gateway words={words} x={72} y={126} />
        <Arrow from={{ x: 170, y: 260 }} to={{ x: 170, y: 288 }} />
        <Balancer words={words} x={84} y={312} />
        <Arrow from={{ x: 217, y: 434 }} to={{ x: 217, y: 470 }} />
        <Mesh words={words} x={84} y={490} />
      </svg>
    </>
  );
}
