// One value at its owner and three copies of it: the further away, the older, and the fuller of wrong answers.

import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

type Words = (typeof diagramMessages)[Locale]['copiesByAge'];

/** What the owner says now, and what copies of these ages say; the number changes once in so many seconds. */
const OWNER = 12;
const EVERY_SEC = 100;
const COPIES = [
  { sec: 1, says: 12 },
  { sec: 10, says: 12 },
  { sec: 60, says: 13 },
] as const;

const shareOld = (sec: number): number => 1 - Math.exp(-sec / EVERY_SEC);

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const TALL = 96;

function Value({ place, value, title }: { place: Place; value: number; title: string }) {
  const { x, y, width } = place;
  return (
    <g>
      <text x={x} y={y - 10} className="diagram-title">
        {title}
      </text>
      <text
        x={x + width / 2}
        y={y + TALL / 2 + 14}
        textAnchor="middle"
        className="diagram-title"
        style={{ fontSize: 40 }}
      >
        {value}
      </text>
    </g>
  );
}

function Copy({ words, which, place }: { words: Words; which: 0 | 1 | 2; place: Place }) {
  const { x, y, width } = place;
  const { sec, says } = COPIES[which];
  const share = shareOld(sec);
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={TALL}
        rx={8}
        fill="var(--card)"
        stroke="var(--line)"
      />
      <rect
        x={x}
        y={y + TALL * (1 - share)}
        width={width}
        height={TALL * share}
        fill="var(--dropped)"
        opacity={0.35}
      />
      <rect
        x={x}
        y={y}
        width={width}
        height={TALL}
        rx={8}
        fill="none"
        stroke="var(--ink-3)"
        strokeDasharray="5 4"
      />
      <Value place={place} value={says} title={words.copy(words.ages[which] ?? '')} />
      <text x={x + width / 2} y={y + TALL + 20} textAnchor="middle" className="diagram-note">
        {words.wrong(String(Math.round(100 * share)))}
      </text>
    </g>
  );
}

function Owner({ words, place }: { words: Words; place: Place }) {
  const { x, y, width } = place;
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={TALL}
        rx={8}
        fill="var(--card)"
        stroke="var(--ink)"
        strokeWidth={2}
      />
      <Value place={place} value={OWNER} title={words.owner} />
      <text x={x + width / 2} y={y + TALL + 20} textAnchor="middle" className="diagram-note">
        {words.value}
      </text>
    </g>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function CopiesByAge({ locale }: { locale: Locale }) {
  const words = diagramMessages[locale].copiesByAge;
  const wide = [330, 550, 810] as const;
  return (
    <>
      <svg viewBox="0 0 1000 190" className="diagram-wide" aria-hidden="true">
        <Owner words={words} place={{ x: 10, y: 34, width: 170 }} />
        <path d="M188 82H322M508 82H542M728 82H802" stroke="var(--ink-3)" strokeDasharray="2 5" />
        {([0, 1, 2] as const).map((which) => (
          <Copy
            key={which}
            words={words}
            which={which}
            place={{ x: wide[which], y: 34, width: 170 }}
          />
        ))}
        <text x={990} y={184} textAnchor="end" className="diagram-note">
          {`${words.axis} →`}
        </text>
      </svg>
      <svg viewBox="0 0 340 660" className="diagram-tall" aria-hidden="true">
        <Owner words={words} place={{ x: 70, y: 26, width: 200 }} />
        {([0, 1, 2] as const).map((which) => (
          <Copy
            key={which}
            words={words}
            which={which}
            place={{ x: 70, y: 192 + which * 164, width: 200 }}
          />
        ))}
      </svg>
    </>
  );
}
