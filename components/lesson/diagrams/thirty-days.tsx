// Six days of work in a bar of thirty: eight days of waiting and two of work before each of three teams.

import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

type Words = (typeof diagramMessages)[Locale]['thirtyDays'];

/** Days with a team whose people are 80 % busy: 2 ÷ (1 − 0.8), of which the work is the last two. */
const STAY = 10;
const WORK = 2;
const TEAMS = [0, 1, 2] as const;

function Team({
  words,
  team,
  x,
  y,
  day,
}: {
  words: Words;
  team: (typeof TEAMS)[number];
  x: number;
  y: number;
  day: number;
}) {
  const wait = (STAY - WORK) * day;
  const tall = 56;
  return (
    <g>
      <text x={x} y={y - 12} className="diagram-title">
        {words.teams[team]}
      </text>
      <rect x={x} y={y} width={wait - 2} height={tall} fill="var(--line)" />
      <text x={x + wait / 2} y={y + tall / 2 + 5} textAnchor="middle" className="diagram-note">
        {words.wait}
      </text>
      <rect x={x + wait} y={y} width={WORK * day - 2} height={tall} fill="var(--busy)" />
      <text
        x={x + wait + (WORK * day) / 2 - 1}
        y={y + tall + 20}
        textAnchor="middle"
        className="diagram-note"
      >
        {words.work}
      </text>
    </g>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function ThirtyDays({ locale }: { locale: Locale }) {
  const words = diagramMessages[locale].thirtyDays;
  return (
    <>
      <svg viewBox="0 0 1000 150" className="diagram-wide" aria-hidden="true">
        {TEAMS.map((team) => (
          <Team
            key={team}
            words={words}
            team={team}
            x={10 + team * STAY * 32.6}
            y={40}
            day={32.6}
          />
        ))}
      </svg>
      <svg viewBox="0 0 340 370" className="diagram-tall" aria-hidden="true">
        {TEAMS.map((team) => (
          <Team key={team} words={words} team={team} x={8} y={34 + team * 118} day={32.4} />
        ))}
      </svg>
    </>
  );
}
