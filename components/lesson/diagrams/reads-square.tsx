// Reads as an area: who writes times who reads. Small rooms leave of the square nothing but its diagonal.

import { baas } from '@/content/story';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

type Words = (typeof diagramMessages)[Locale]['readsSquare'];

const { people, tenfold, small, messagesADay } = baas.room;
const TIMES = tenfold / people;
const ROOMS = tenfold / small;

interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

function Outline({ x, y, side }: Square) {
  const lines = Array.from({ length: TIMES - 1 }, (_, i) => {
    const at = ((i + 1) * side) / TIMES;
    return `M${x + at} ${y}v${side}M${x} ${y + at}h${side}`;
  }).join('');
  return (
    <>
      <path d={lines} stroke="var(--line)" strokeWidth={1} fill="none" />
      <rect
        x={x}
        y={y}
        width={side}
        height={side}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={1.5}
      />
    </>
  );
}

/** The axes: along the left side who writes, along the top who reads. */
function Axes({ square: { x, y, side }, words }: { square: Square; words: Words }) {
  return (
    <>
      <text x={x + side / 2} y={y - 10} textAnchor="middle" className="diagram-detail">
        {words.readers} →
      </text>
      <text
        x={x - 10}
        y={y + side / 2}
        textAnchor="middle"
        transform={`rotate(-90 ${x - 10} ${y + side / 2})`}
        className="diagram-detail"
      >
        ← {words.writers}
      </text>
    </>
  );
}

function OneRoom({ square }: { square: Square }) {
  const { x, y, side } = square;
  return (
    <>
      <rect x={x} y={y} width={side} height={side} fill="var(--baas-soft)" />
      <rect x={x} y={y} width={side / TIMES} height={side / TIMES} fill="var(--baas)" />
      <Outline {...square} />
    </>
  );
}

function SmallRooms({ square }: { square: Square }) {
  const { x, y, side } = square;
  // As thick as it takes for the line to cover as much as a hundred little squares.
  const thickness = side / ROOMS / Math.SQRT2;
  return (
    <>
      <Outline {...square} />
      <path
        d={`M${x} ${y}l${side} ${side}`}
        stroke="var(--baas)"
        strokeWidth={thickness}
        fill="none"
      />
    </>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function ReadsSquare({ locale }: { locale: Locale }) {
  const words = diagramMessages[locale].readsSquare;
  const say = (count: number): string => formatNumber(count, locale);
  const reads = (readers: number, of: number): string => say(readers * of * messagesADay);
  const told = {
    one: [
      words.cell(say(people), reads(people, people)),
      words.all(say(tenfold), reads(tenfold, tenfold)),
    ],
    rooms: [words.diagonal(say(tenfold), reads(small, tenfold))],
  };
  const title = (text: string, x: number, y: number) => (
    <text x={x} y={y} className="diagram-title">
      {text}
    </text>
  );
  const lines = (texts: readonly string[], x: number, y: number) =>
    texts.map((text, i) => (
      <text key={text} x={x} y={y + 24 * i} className="diagram-detail">
        {text}
      </text>
    ));
  const wide = [
    { x: 40, y: 70, side: 300 },
    { x: 560, y: 70, side: 300 },
  ] as const;
  const tall = [
    { x: 30, y: 62, side: 240 },
    { x: 30, y: 444, side: 240 },
  ] as const;
  return (
    <>
      <svg viewBox="0 0 1000 436" className="diagram-wide" aria-hidden="true">
        {title(words.one, 40, 30)}
        <Axes square={wide[0]} words={words} />
        <OneRoom square={wide[0]} />
        {lines(told.one, 40, 398)}
        {title(words.rooms(small), 560, 30)}
        <Axes square={wide[1]} words={words} />
        <SmallRooms square={wide[1]} />
        {lines(told.rooms, 560, 398)}
      </svg>
      <svg viewBox="0 0 340 736" className="diagram-tall" aria-hidden="true">
        {title(words.one, 6, 22)}
        <Axes square={tall[0]} words={words} />
        <OneRoom square={tall[0]} />
        {lines(told.one, 6, 330)}
        {title(words.rooms(small), 6, 404)}
        <Axes square={tall[1]} words={words} />
        <SmallRooms square={tall[1]} />
        {lines(told.rooms, 6, 712)}
      </svg>
    </>
  );
}
