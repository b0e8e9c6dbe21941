// One fire against power cuts: 127.5 hours as one area, and as large a one of 845 ticks, each a year of cuts.

import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

type Words = (typeof diagramMessages)[Locale]['fireAndCuts'];

// 127.5 h are 845 times 9.05 min, and 845 is thirteen rows of sixty-five.
const COLUMNS = 65;
const ROWS = 13;

/** Where a drawing stands: its left edge, and the pitch of columns and of rows. */
interface Grid {
  readonly x: number;
  readonly pitch: number;
  readonly rowPitch: number;
}

const WIDE: Grid = { x: 12, pitch: 15, rowPitch: 10 };
const TALL: Grid = { x: 7, pitch: 5, rowPitch: 11 };

/** The fire covers as much as all ticks do with their gaps. */
function Fire({ y, grid }: { y: number; grid: Grid }) {
  const { x, pitch, rowPitch } = grid;
  return (
    <rect
      x={x}
      y={y}
      width={COLUMNS * pitch}
      height={ROWS * rowPitch}
      rx={4}
      fill="var(--dropped)"
    />
  );
}

// What a tick fills of its pitch: the rest is the gap, after the last one, too.
const FILLED = 0.6;

/** All the ticks as one tiled rectangle, up to the edge of the last one. */
function Ticks({ id, y, grid }: { id: string; y: number; grid: Grid }) {
  const { x, pitch, rowPitch } = grid;
  return (
    <>
      <defs>
        <pattern id={id} x={x} y={y} width={pitch} height={rowPitch} patternUnits="userSpaceOnUse">
          <rect width={pitch * FILLED} height={rowPitch * FILLED} fill="var(--onprem)" />
        </pattern>
      </defs>
      <rect
        x={x}
        y={y}
        width={(COLUMNS - 1 + FILLED) * pitch}
        height={(ROWS - 1 + FILLED) * rowPitch}
        fill={`url(#${id})`}
      />
    </>
  );
}

function Wide({ words }: { words: Words }) {
  return (
    <svg viewBox="0 0 1000 420" className="diagram-wide" aria-hidden="true">
      <text x={12} y={26} className="diagram-title">
        {words.fire}
      </text>
      <Fire y={42} grid={WIDE} />
      <path d="M12 200h975" className="diagram-rule" />
      <text x={12} y={236} className="diagram-title">
        {words.cuts}
      </text>
      <text x={987} y={236} className="diagram-note diagram-end">
        {words.tick}
      </text>
      <Ticks id="fire-and-cuts-wide" y={252} grid={WIDE} />
      <text x={987} y={410} className="diagram-detail diagram-end">
        {words.sum}
      </text>
    </svg>
  );
}

function Tall({ words }: { words: Words }) {
  return (
    <svg viewBox="0 0 340 460" className="diagram-tall" aria-hidden="true">
      <text x={4} y={22} className="diagram-title">
        {words.fire}
      </text>
      <Fire y={38} grid={TALL} />
      <path d="M4 206h332" className="diagram-rule" />
      <text x={4} y={240} className="diagram-title">
        {words.cuts}
      </text>
      <text x={4} y={266} className="diagram-note">
        {words.tick}
      </text>
      <Ticks id="fire-and-cuts-tall" y={284} grid={TALL} />
      <text x={4} y={452} className="diagram-detail">
        {words.sum}
      </text>
    </svg>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function FireAndCuts({ locale }: { locale: Locale }) {
  const words = diagramMessages[locale].fireAndCuts;
  return (
    <>
      <Wide words={words} />
      <Tall words={words} />
    </>
  );
}
