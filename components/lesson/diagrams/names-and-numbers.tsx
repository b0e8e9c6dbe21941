// From the old names of three makers to the present ones, and how many requests an environment of each takes.

import type { Locale } from '@/i18n/locales';
import { diagramMessages } from '@/i18n/messages/diagrams';

interface Branch {
  readonly name: string;
  /** Requests in one environment, as documented; null where a thing of another kind is sold. */
  readonly slots: string | null;
  readonly isLegacy?: true;
}

/** As their makers write them. The first of each is what the old name has become. */
const FAMILIES: readonly { readonly old: string; readonly branches: readonly Branch[] }[] = [
  {
    old: 'AWS Lambda',
    branches: [
      { name: 'Event Functions', slots: '1' },
      { name: 'Web Functions', slots: '64' },
      { name: 'Managed Instances', slots: '16–64 / vCPU' },
      { name: 'MicroVMs', slots: null },
      { name: 'durable functions', slots: null },
    ],
  },
  {
    old: 'Azure Functions',
    branches: [
      { name: 'Flex Consumption', slots: '16' },
      { name: 'Consumption', slots: null, isLegacy: true },
    ],
  },
  {
    old: 'Cloud Functions',
    branches: [
      { name: 'Cloud Run functions', slots: '80' },
      { name: 'Cloud Run functions (v2 API)', slots: '1' },
    ],
  },
];

interface Layout {
  readonly height: number;
  readonly oldWidth: number;
  readonly branchX: number;
  readonly slotsX: number;
  /** How far below its branch's name a number stands, and how far apart branches are. */
  readonly slotsBelow: number;
  readonly pitch: number;
  /** Beside its branches, or over them. */
  readonly isBeside: boolean;
}

const WIDE: Layout = {
  height: 356,
  oldWidth: 210,
  branchX: 330,
  slotsX: 700,
  slotsBelow: 0,
  pitch: 36,
  isBeside: true,
};
const TALL: Layout = {
  height: 548,
  oldWidth: 340,
  branchX: 30,
  slotsX: 30,
  slotsBelow: 18,
  pitch: 44,
  isBeside: false,
};

const GAP = 16;

function Names({ layout, locale }: { layout: Layout; locale: Locale }) {
  const words = diagramMessages[locale].namesAndNumbers;
  const { oldWidth, branchX, slotsX, slotsBelow, pitch, isBeside } = layout;
  let top = 4;
  return FAMILIES.map(({ old, branches }) => {
    const first = isBeside ? top : top + 34;
    const nameY = isBeside ? top + (branches.length * pitch) / 2 - 6 : top + 20;
    const bottom = first + branches.length * pitch;
    top = bottom + GAP;
    const fromX = isBeside ? oldWidth : 10;
    return (
      <g key={old}>
        <text x={2} y={nameY + (isBeside ? 6 : 0)} className="diagram-title">
          {old}
        </text>
        {branches.map(({ name, slots, isLegacy }, i) => {
          const y = first + i * pitch + 16;
          const said = isLegacy ? words.legacy : slots === null ? words.other : words.each(slots);
          return (
            <g key={name}>
              <path
                d={
                  isBeside
                    ? `M${fromX} ${nameY}C${fromX + 60} ${nameY} ${branchX - 70} ${y - 5} ${branchX - 12} ${y - 5}`
                    : `M${fromX} ${first - 8}V${y - 5}H${branchX - 6}`
                }
                fill="none"
                stroke={slots === null ? 'var(--ink-3)' : 'var(--faas)'}
                strokeWidth={slots === null ? 1.5 : 2.5}
                strokeDasharray={isLegacy ? '5 4' : undefined}
              />
              <text x={branchX} y={y} className="diagram-detail">
                {name}
              </text>
              <text
                x={slotsX}
                y={y + slotsBelow}
                className="diagram-detail"
                fontWeight={slots === null ? 400 : 700}
              >
                {said}
              </text>
            </g>
          );
        })}
      </g>
    );
  });
}

/** Two layouts of the same drawing; the style sheet shows the one that is legible at this width. */
export function NamesAndNumbers({ locale }: { locale: Locale }) {
  return (
    <>
      <svg viewBox={`0 0 1000 ${WIDE.height}`} className="diagram-wide" aria-hidden="true">
        <Names layout={WIDE} locale={locale} />
      </svg>
      <svg viewBox={`0 0 340 ${TALL.height}`} className="diagram-tall" aria-hidden="true">
        <Names layout={TALL} locale={locale} />
      </svg>
    </>
  );
}
