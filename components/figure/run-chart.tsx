'use client';
// The run's series as stacked areas, or as lines where things are compared. Recharts comes only with this file, and this file only when it is looked at.

import { Area, AreaChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { formatNumber, formatRunTime } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { Recording } from '@/player/types';
import type { SimDefinition } from './definition';
import { timeTicks } from './ticks';

const MARGIN = { top: 8, right: 12, bottom: 0, left: 0 };
const AXIS_WIDTH = 52;

interface RunChartProps {
  readonly sim: SimDefinition;
  readonly recording: Recording;
  readonly tMs: number;
  readonly locale: Locale;
  readonly onSeek: (tMs: number) => void;
}

/** Rows as Recharts wants them, one per sampled moment. */
function rowsOf({ series }: Recording): Record<string, number>[] {
  return Array.from(series.tMs, (tMs, index) => ({
    tMs,
    ...Object.fromEntries(
      Object.entries(series.columns).map(([name, column]) => [name, column[index] ?? 0]),
    ),
  }));
}

export default function RunChart({ sim, recording, tMs, locale, onSeek }: RunChartProps) {
  const words = sim.words[locale].chart;
  const { durationMs } = recording.request;
  const isStacked = sim.chartKind !== 'lines';
  // What a run has no number for is not in its chart.
  const chart = sim.chart.filter(({ series }) =>
    recording.series.columns[series]?.some((value) => !Number.isNaN(value)),
  );
  const seekFrom = (event: React.PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const inside = event.clientX - box.left - AXIS_WIDTH;
    onSeek((inside / (box.width - AXIS_WIDTH - MARGIN.right)) * durationMs);
  };
  return (
    <figure>
      <figcaption className="mb-1 text-sm font-semibold">{words.title}</figcaption>
      {/* Pointing is a shortcut for the scrubber, which does the same by keyboard. */}
      <div className="relative h-52" onPointerDown={seekFrom}>
        <ResponsiveContainer height="100%" width="100%">
          <AreaChart accessibilityLayer={false} data={rowsOf(recording)} margin={MARGIN}>
            <CartesianGrid stroke="var(--line-2)" vertical={false} />
            <XAxis
              dataKey="tMs"
              domain={[0, durationMs]}
              stroke="var(--ink-3)"
              tick={{ fill: 'var(--ink-2)', fontSize: 12 }}
              tickFormatter={(value: number) => formatRunTime(value, locale)}
              ticks={timeTicks(durationMs)}
              type="number"
            />
            <YAxis
              allowDecimals={false}
              stroke="var(--ink-3)"
              tick={{ fill: 'var(--ink-2)', fontSize: 12 }}
              tickFormatter={(value: number) => formatNumber(value, locale)}
              width={AXIS_WIDTH}
            />
            {chart.map(({ series, paint }) => (
              <Area
                dataKey={series}
                fill={`var(--${paint})`}
                fillOpacity={isStacked ? 0.75 : 0}
                isAnimationActive={false}
                key={series}
                name={words.series[series] ?? series}
                stroke={`var(--${paint})`}
                strokeWidth={isStacked ? 1 : 2}
                type="stepAfter"
                {...(isStacked ? { stackId: 'states' } : {})}
              />
            ))}
          </AreaChart>
        </ResponsiveContainer>
        <div
          aria-hidden="true"
          className="pointer-events-none absolute top-2 bottom-7"
          style={{ left: AXIS_WIDTH, right: MARGIN.right }}
        >
          <div
            className="absolute inset-y-0 w-px bg-accent"
            style={{ left: `${(tMs / durationMs) * 100}%` }}
          />
        </div>
      </div>
      <ul className="mt-1 flex flex-wrap gap-x-4 text-xs text-ink-2">
        {chart.map(({ series, paint }) => (
          <li className="flex items-center gap-1.5" key={series}>
            <span
              aria-hidden="true"
              className="inline-block size-3 rounded-[3px]"
              style={{ background: `var(--${paint})` }}
            />
            {words.series[series]}
          </li>
        ))}
      </ul>
    </figure>
  );
}
