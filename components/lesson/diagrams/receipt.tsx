// The receipt that was expected beside the one that came: it unrolls past the twenty cents a million.

import { billing } from '@/content/story';
import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

interface Line {
  readonly words: string;
  readonly dollars: number;
}

interface SlipProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly title: string;
  readonly lines: readonly Line[];
  readonly total: Line;
}

const LINE = 36;
const TEETH = 24;

/** A torn lower edge: teeth from right to left. */
function tornPaper({ x, y, width }: SlipProps, height: number): string {
  const tooth = width / TEETH / 2;
  return `M${x} ${y}h${width}v${height}${`l${-tooth} 6l${-tooth} -6`.repeat(TEETH)}z`;
}

function Slip(props: SlipProps) {
  const { x, y, width, title, lines, total } = props;
  const [left, right] = [x + 14, x + width - 14];
  const say = ({ dollars }: Line): string => `$${dollars.toFixed(2)}`;
  const totalAt = y + lines.length * LINE + 42;
  return (
    <>
      <text x={x} y={y - 12} className="diagram-title">
        {title}
      </text>
      <path
        d={tornPaper(props, lines.length * LINE + 62)}
        fill="var(--card)"
        stroke="var(--ink-3)"
        strokeWidth={1.25}
      />
      {lines.map((line, i) => (
        <g key={line.words}>
          <text x={left} y={y + 30 + i * LINE} className="diagram-detail">
            {line.words}
          </text>
          <text x={right} y={y + 30 + i * LINE} className="diagram-detail diagram-end">
            {say(line)}
          </text>
        </g>
      ))}
      <path d={`M${left} ${totalAt - 26}H${right}`} stroke="var(--ink)" strokeWidth={1.25} />
      <text x={left} y={totalAt} className="diagram-label">
        {total.words}
      </text>
      <text x={right} y={totalAt} className="diagram-label diagram-end">
        {say(total)}
      </text>
    </>
  );
}

/** A roll of paper is as long as what stands on it. */
const both = (locale: Locale) => {
  const words = diagramMessages[locale].receipt;
  const { bill, expected } = billing;
  const first = { words: words.requests, dollars: bill.requests };
  return [
    {
      title: words.expected,
      lines: [first],
      total: { words: words.total, dollars: expected },
    },
    {
      title: words.came,
      lines: [
        first,
        { words: words.compute, dollars: bill.compute },
        { words: words.gateway, dollars: bill.gateway },
      ],
      total: { words: words.total, dollars: bill.total },
    },
  ] as const;
};

export function Receipt({ locale }: { locale: Locale }) {
  const [expected, came] = both(locale);
  return (
    <>
      <svg viewBox="0 0 1000 230" className="diagram-wide" aria-hidden="true">
        <Slip {...expected} x={90} y={40} width={390} />
        <Slip {...came} x={520} y={40} width={390} />
      </svg>
      <svg viewBox="0 0 340 400" className="diagram-tall" aria-hidden="true">
        <Slip {...expected} x={4} y={36} width={332} />
        <Slip {...came} x={4} y={206} width={332} />
      </svg>
    </>
  );
}
