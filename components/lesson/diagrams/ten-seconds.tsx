// A day as its seconds, a dot for each: those at work together, and all the others around them.

import { whatIsServerless } from '@/content/story';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { lessonMessages } from '@/i18n/messages/lesson';

type Words = (typeof lessonMessages)[Locale]['tenSeconds'];

const { day } = whatIsServerless;

/** So many dots in a line: together with the lines they make up a day. */
interface Field {
  readonly columns: number;
  readonly pitch: number;
  readonly radius: number;
  /** The first of those at work, by column and line. */
  readonly worked: readonly [column: number, line: number];
  readonly width: number;
  readonly height: number;
}

const WIDE: Field = {
  columns: 500,
  pitch: 2,
  radius: 0.8,
  worked: [300, 120],
  width: 1000,
  height: 396,
};
const TALL: Field = {
  columns: 240,
  pitch: 1.41,
  radius: 0.56,
  worked: [120, 250],
  width: 340,
  height: 566,
};
const HEAD = 44;

/** The dots are a pattern: one by one they would weigh megabytes. What the last line lacks is left open. */
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
  const { columns, pitch, radius, worked, width } = field;
  const lines = Math.floor(day.seconds / columns);
  const rest = day.seconds - lines * columns;
  const [x, y] = [worked[0] * pitch, HEAD + worked[1] * pitch];
  const length = day.worked * pitch;
  const bottom = HEAD + lines * pitch;
  const end = width > 500 ? 'diagram-note' : 'diagram-detail';
  return (
    <>
      <defs>
        <pattern id={id} width={pitch} height={pitch} y={HEAD} patternUnits="userSpaceOnUse">
          <circle cx={pitch / 2} cy={pitch / 2} r={radius} fill="var(--ink-3)" opacity={0.42} />
        </pattern>
      </defs>
      <rect x={0} y={HEAD} width={columns * pitch} height={lines * pitch} fill={`url(#${id})`} />
      <rect x={0} y={bottom} width={rest * pitch} height={pitch} fill={`url(#${id})`} />
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
        d={`M${x + pitch / 2} ${y + pitch / 2}h${length - pitch + 0.01}`}
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
  const words = lessonMessages[locale].tenSeconds;
  return (
    <>
      <svg viewBox={`0 0 ${WIDE.width} ${WIDE.height}`} className="diagram-wide" aria-hidden="true">
        <Day field={WIDE} id="day-wide" words={words} locale={locale} />
      </svg>
      <svg viewBox={`0 0 ${TALL.width} ${TALL.height}`} className="diagram-tall" aria-hidden="true">
        <Day field={TALL} id="day-tall" words={words} locale={locale} />
      </svg>
    </>
  );
}
