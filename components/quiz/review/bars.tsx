'use client';
// Bars with a scale, upright or lying. Recharts comes only with this file.

import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';

export interface BarsProps {
  readonly bars: readonly {
    readonly name: string;
    /** Null where there is nothing to show: no bar is not a bar of nothing. */
    readonly value: number | null;
    /** Stands at the end of the bar. */
    readonly label?: string;
  }[];
  readonly max: number;
  readonly tick: (value: number) => string;
  /** Lying bars have room for long names. */
  readonly isLying?: boolean;
}

const SCALE_WIDTH = 52;
const NAME_WIDTH = 128;
const TICK = { fill: 'var(--ink-2)', fontSize: 12 };

export default function Bars({ bars, max, tick, isLying = false }: BarsProps) {
  const names = { dataKey: 'name', type: 'category', tickLine: false } as const;
  const scale = {
    type: 'number',
    allowDecimals: max <= 1,
    domain: [0, max],
    tickFormatter: tick,
  } as const;
  const look = { stroke: 'var(--ink-3)', tick: TICK };
  return (
    <ResponsiveContainer height="100%" width="100%">
      <BarChart
        accessibilityLayer={false}
        // A label that finds its bar too narrow would break at a space.
        data={bars.map((bar) => ({ ...bar, label: bar.label?.replaceAll(' ', '\u00a0') }))}
        layout={isLying ? 'vertical' : 'horizontal'}
        margin={{ top: 20, right: isLying ? 44 : 8, bottom: 0, left: 0 }}
      >
        <CartesianGrid stroke="var(--line-2)" horizontal={!isLying} vertical={isLying} />
        <XAxis {...look} {...(isLying ? scale : names)} />
        <YAxis
          {...look}
          {...(isLying ? { ...names, width: NAME_WIDTH } : { ...scale, width: SCALE_WIDTH })}
        />
        <Bar
          dataKey="value"
          fill="var(--accent)"
          isAnimationActive={false}
          maxBarSize={isLying ? 20 : 44}
          radius={isLying ? [0, 4, 4, 0] : [4, 4, 0, 0]}
        >
          <LabelList
            dataKey="label"
            fill="var(--ink)"
            fontSize={13}
            fontWeight={600}
            position={isLying ? 'right' : 'top'}
          />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
