// The same four steps twice: called in turn by a conductor who takes notes, and passing events on to each other.

import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

type Words = (typeof diagramMessages)[Locale]['conductorOrDancers'];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const BOX = { width: 100, height: 44 } as const;

function Named({ box, name, isHero = false }: { box: Box; name: string; isHero?: boolean }) {
  const { x, y, width, height } = box;
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={10}
        fill="var(--card)"
        stroke={isHero ? 'var(--ink)' : 'var(--ink-3)'}
        strokeWidth={isHero ? 2 : 1.25}
      />
      <text
        x={x + width / 2}
        y={y + height / 2 + 5}
        textAnchor="middle"
        className={isHero ? 'diagram-title' : 'diagram-detail'}
      >
        {name}
      </text>
    </g>
  );
}

/** An open head at the end of a line that goes from one point to another. */
function Arrow({ from, to }: { from: readonly [number, number]; to: readonly [number, number] }) {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const head = (turn: number): string => {
    const x = to[0] - 8 * Math.cos(angle + turn);
    const y = to[1] - 8 * Math.sin(angle + turn);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  return (
    <path
      d={`M${from[0]} ${from[1]}L${to[0]} ${to[1]}M${head(0.5)}L${to[0]} ${to[1]}L${head(-0.5)}`}
      fill="none"
      stroke="var(--ink-2)"
      strokeWidth={1.5}
    />
  );
}

/** From a left edge: a conductor above the four steps, with an arrow to each. */
function Conducted({ words, x, y }: { words: Words; x: number; y: number }) {
  const pitch = BOX.width + 16;
  const middle = x + 1.5 * pitch + BOX.width / 2;
  return (
    <g>
      <text x={x} y={y} className="diagram-title">
        {words.orchestration}
      </text>
      <Named
        box={{ x: middle - 75, y: y + 20, width: 150, height: BOX.height }}
        name={words.conductor}
        isHero
      />
      {words.steps.map((name, i) => (
        <g key={name}>
          <Arrow
            from={[middle + (i - 1.5) * 30, y + 66]}
            to={[x + i * pitch + BOX.width / 2, y + 120]}
          />
          <Named box={{ x: x + i * pitch, y: y + 124, ...BOX }} name={name} />
        </g>
      ))}
      <text x={middle} y={y + 192} textAnchor="middle" className="diagram-note">
        {words.remembers}
      </text>
    </g>
  );
}

/** Steps of the right half, with room between them for what is announced. */
const DANCER = { width: 78, height: 44, pitch: 126 } as const;

/** From a left edge: the four steps in a row, each hearing the event of the one before. */
function Dancing({ words, x, y }: { words: Words; x: number; y: number }) {
  const { width, height, pitch } = DANCER;
  const top = y + 84;
  return (
    <g>
      <text x={x} y={y} className="diagram-title">
        {words.choreography}
      </text>
      {words.steps.map((name, i) => (
        <g key={name}>
          <Named box={{ x: x + i * pitch, y: top, width, height }} name={name} />
          {i < words.steps.length - 1 && (
            <>
              <Arrow
                from={[x + i * pitch + width + 4, top + height / 2]}
                to={[x + (i + 1) * pitch - 4, top + height / 2]}
              />
              <text
                x={x + i * pitch + width + (pitch - width) / 2}
                y={top - 12}
                textAnchor="middle"
                className="diagram-note"
              >
                {words.events[i]}
              </text>
            </>
          )}
        </g>
      ))}
      <text
        x={x + 1.5 * pitch + width / 2}
        y={y + 192}
        textAnchor="middle"
        className="diagram-note"
      >
        {words.nowhere}
      </text>
    </g>
  );
}

/** On a phone steps stand one under the other. */
function Tall({ words }: { words: Words }) {
  const at = (i: number): Box => ({ x: 190, y: 40 + i * 64, width: 130, height: 44 });
  const down = (i: number): Box => ({ x: 20, y: 370 + i * 78, width: 130, height: 44 });
  return (
    <>
      <text x={10} y={22} className="diagram-title">
        {words.orchestration}
      </text>
      <Named box={{ x: 10, y: 120, width: 110, height: 60 }} name={words.conductor} isHero />
      {words.steps.map((name, i) => (
        <g key={name}>
          <Arrow from={[122, 138 + i * 8]} to={[186, at(i).y + 22]} />
          <Named box={at(i)} name={name} />
        </g>
      ))}
      <text x={10} y={312} className="diagram-note">
        {words.remembers}
      </text>
      <text x={10} y={352} className="diagram-title">
        {words.choreography}
      </text>
      {words.steps.map((name, i) => (
        <g key={`${name} dancing`}>
          <Named box={down(i)} name={name} />
          {i < words.steps.length - 1 && (
            <>
              <Arrow from={[85, down(i).y + 46]} to={[85, down(i + 1).y - 4]} />
              <text x={98} y={down(i).y + 66} className="diagram-note">
                {words.events[i]}
              </text>
            </>
          )}
        </g>
      ))}
      <text x={10} y={680} className="diagram-note">
        {words.nowhere}
      </text>
    </>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function ConductorOrDancers({ locale }: { locale: Locale }) {
  const words = diagramMessages[locale].conductorOrDancers;
  return (
    <>
      <svg viewBox="0 0 1000 230" className="diagram-wide" aria-hidden="true">
        <Conducted words={words} x={10} y={26} />
        <Dancing words={words} x={536} y={26} />
      </svg>
      <svg viewBox="0 0 340 700" className="diagram-tall" aria-hidden="true">
        <Tall words={words} />
      </svg>
    </>
  );
}
