// Four jars of thirty beans from a sack in which one in a hundred is red: three jars show none.

import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

const BEANS = 30;
const ACROSS = 6;
const PITCH = 24;
/** In which jar the red bean lies, and where in it. */
const RED = { jar: 2, bean: 16 } as const;
const JARS = [0, 1, 2, 3] as const;

const WIDTH = ACROSS * PITCH + 28;
const HEIGHT = (BEANS / ACROSS) * PITCH + 34;

/** A bean is a short line with round ends, this long, lying one of four ways. */
const WAYS = ['h7', 'l6-4', 'l6 4', 'l7-1'] as const;

const beanOf = (i: number, x: number, y: number): string => {
  const [column, row] = [i % ACROSS, Math.floor(i / ACROSS)];
  const left = x + 14 + PITCH / 2 + column * PITCH - 3;
  return `M${left} ${y + 30 + PITCH / 2 + row * PITCH}${WAYS[(i * 7) % WAYS.length]}`;
};

/** All beans of a jar as one line, drawn twice: a little wider first, which leaves an edge. */
function Beans({ path, isRed }: { path: string; isRed: boolean }) {
  return (
    <>
      <path d={path} stroke={isRed ? 'var(--ink)' : 'var(--ink-3)'} strokeWidth={isRed ? 15 : 13} />
      <path d={path} stroke={isRed ? 'var(--dropped)' : 'var(--line)'} strokeWidth={11} />
    </>
  );
}

function Jar({ jar, x, y, locale }: { jar: number; x: number; y: number; locale: Locale }) {
  const words = diagramMessages[locale].thirtyBeans;
  const hasRed = jar === RED.jar;
  const beans = Array.from({ length: BEANS }, (_, i) =>
    hasRed && i === RED.bean ? '' : beanOf(i, x, y),
  ).join('');
  return (
    <g>
      <rect x={x + 26} y={y} width={WIDTH - 52} height={10} rx={3} fill="var(--ink-3)" />
      <rect
        x={x}
        y={y + 12}
        width={WIDTH}
        height={HEIGHT}
        rx={22}
        fill="none"
        stroke="var(--ink-3)"
        strokeWidth={2}
      />
      <g fill="none" strokeLinecap="round">
        <Beans path={beans} isRed={false} />
        {hasRed && <Beans path={beanOf(RED.bean, x, y)} isRed={true} />}
      </g>
      <text
        x={x + WIDTH / 2}
        y={y + HEIGHT + 36}
        textAnchor="middle"
        className={hasRed ? 'diagram-title' : 'diagram-note'}
      >
        {hasRed ? words.one : words.none}
      </text>
    </g>
  );
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function ThirtyBeans({ locale }: { locale: Locale }) {
  const { share } = diagramMessages[locale].thirtyBeans;
  return (
    <>
      <svg viewBox="0 0 1000 250" className="diagram-wide" aria-hidden="true">
        {JARS.map((jar) => (
          <Jar key={jar} jar={jar} x={70 + jar * 230} y={6} locale={locale} />
        ))}
        <text x={500} y={240} textAnchor="middle" className="diagram-title">
          {share}
        </text>
      </svg>
      <svg viewBox="0 0 380 480" className="diagram-tall" aria-hidden="true">
        {JARS.map((jar) => (
          <Jar
            key={jar}
            jar={jar}
            x={8 + (jar % 2) * 192}
            y={6 + Math.floor(jar / 2) * 220}
            locale={locale}
          />
        ))}
        <text x={190} y={464} textAnchor="middle" className="diagram-title">
          {share}
        </text>
      </svg>
    </>
  );
}
