// A card as it is printed: its code in the middle, a small letter on each side of it, its number beside.

import type { Locale } from '@/i18n/locales';
import { siteMessages } from '@/i18n/messages/site';
import { voteMessages } from '@/i18n/messages/vote';
import { answers } from './answers';
import { modulesOf, SIDE } from './code';

/** Sheets in millimetres: half of an A4 sheet lying, or a whole one standing; the code is as large as leaves it white. */
const SHEETS = {
  half: { width: 210, height: 148, code: 112 },
  full: { width: 210, height: 297, code: 168 },
} as const;
export type SheetSize = keyof typeof SHEETS;

/** From the code to the foot of a letter, and how tall the letters are, in mm: no neighbour reads that. */
const GAP = 5;
const LETTER = 5;

/** The white modules as one path. */
function whiteOf(card: number): string {
  return modulesOf(card)
    .flatMap((row, y) => row.map((isWhite, x) => (isWhite ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
}

export function Card({ card, size, locale }: { card: number; size: SheetSize; locale: Locale }) {
  const { width, height, code } = SHEETS[size];
  const t = voteMessages[locale].cards;
  const [x, y] = [width / 2, height / 2];
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t.card(card)}
      className="vote-card-face"
    >
      <g transform={`translate(${x - code / 2} ${y - code / 2}) scale(${code / SIDE})`}>
        <path d={`M0 0h${SIDE}v${SIDE}h-${SIDE}z`} fill="#000" />
        <path d={whiteOf(card)} fill="#fff" shapeRendering="crispEdges" />
      </g>
      <g fontSize={LETTER} textAnchor="middle" fill="#333">
        {answers.map((answer, side) => (
          <text
            key={answer}
            transform={`rotate(${90 * side} ${x} ${y})`}
            x={x}
            y={y - code / 2 - GAP}
          >
            {answer}
          </text>
        ))}
      </g>
      <g fill="#333">
        <text x={10} y={16} fontSize={8} fontWeight={700}>
          {card}
        </text>
        <text x={width - 10} y={14} fontSize={4} textAnchor="end">
          {t.hint}
        </text>
        <text x={width - 10} y={height - 8} fontSize={3.5} textAnchor="end">
          {siteMessages[locale].name}
        </text>
      </g>
    </svg>
  );
}
