// A day as its seconds, a dot for each: those at work together, and all the others around them.

import { whatIsServerless } from '@/content/story';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

type Words = (typeof diagramMessages)[Locale]['tenSeconds'];

const { day } = whatIsServerless;

/** So many dots in a line, which divide a day into whole lines. */
interface Field {
  readonly columns: number;
  readonly pitch: number;
  readonly radius: number;
  /** How far a dot's middle is from the left and from the top of its place: on a pixel's, where they are so wide apart. */
  readonly middle: number;
  /** The first of those at work, by column and line. */
  readonly worked: readonly [column: number, line: number];
  readonly width: number;
  readonly height: number;
}

const WIDE: Field = {
  columns: 450,
  pitch: 2,
  radius: 0.6,
  middle: 0.6,
  worked: [270, 125],
  width: 900,
  height: 428,
};
const TALL: Field = {
  columns: 240,
  pitch: 1.41,
  radius: 0.56,
  middle: 0.705,
  worked: [120, 250],
  width: 340,
  height: 552,
};
/** So wide that it takes whole or half pixels from dot to dot: anything else makes waves on a coarse screen. */
const WIDTH = `round(down, 100%, ${WIDE.columns / 2}px)`;
const HEAD = 44;

/** The dots are a pattern: one by one they would weigh megabytes. */
function Day({
  field,
  id,
  words,
  locale,
}: {
  field: Field;
  id: string;
  words: Words;
  locale: Locale;
}) {
  const { columns, pitch, radius, middle, worked, width } = field;
  const lines = day.seconds / columns;
  const [x, y] = [worked[0] * pitch, HEAD + worked[1] * pitch];
  const length = day.worked * pitch;
  const end = width > 500 ? 'diagram-note' : 'diagram-detail';
  return (
    <>
      <defs>
        <pattern id={id} width={pitch} height={pitch} y={HEAD} patternUnits="userSpaceOnUse">
          <circle cx={middle} cy={middle} r={radius} fill="var(--ink-3)" opacity={0.55} />
        </pattern>
      </defs>
      <rect x={0} y={HEAD} width={columns * pitch} height={lines * pitch} fill={`url(#${id})`} />
      <rect
        x={x - 7}
        y={y - 7}
        width={length + 14}
        height={pitch + 14}
        rx={8}
        fill="var(--card)"
        stroke="var(--ink)"
        strokeWidth={1.5}
      />
      <path
        d={`M${x + middle} ${y + middle}h${length - pitch + 0.01}`}
        stroke="var(--ink)"
        strokeWidth={radius * 2}
        strokeLinecap="round"
        strokeDasharray={`0 ${pitch}`}
      />
      <path d={`M${x + length / 2} ${y - 7}V${HEAD - 10}`} stroke="var(--ink)" strokeWidth={1.5} />
      <text x={x + length / 2 + 8} y={HEAD - 14} className="diagram-note">
        {words.worked(formatNumber(day.worked, locale))}
      </text>
      <text x={0} y={HEAD - 14} className={end}>
        {words.idle(formatNumber(day.idle, locale))}
      </text>
    </>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function TenSeconds({ locale }: { locale: Locale }) {
  const words = diagramMessages[locale].tenSeconds;
  return (
    <>
      <svg
        viewBox={`0 0 ${WIDE.width} ${WIDE.height}`}
        className="diagram-wide"
        style={{ width: WIDTH, marginInline: 'auto' }}
        aria-hidden="true"
      >
        <Day field={WIDE} id="day-wide" words={words} locale={locale} />
      </svg>
      <svg viewBox={`0 0 ${TALL.width} ${TALL.height}`} className="diagram-tall" aria-hidden="true">
        <Day field={TALL} id="day-tall" words={words} locale={locale} />
      </svg>
    </>
  );
}
