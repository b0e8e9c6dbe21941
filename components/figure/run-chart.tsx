'use client';
// The run's series as stacked areas, or as lines where things are compared. Recharts comes only with this file, and this file only when it is looked at.

import { useMemo } from 'react';
import { Area, AreaChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { formatCompact } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { Recording } from '@/player/types';
import { chartRowsOf, highestUntil } from './chart-rows';
import { countTicks } from './chart-ticks';
import type { SimDefinition } from './definition';
import { TimeAxis } from './stage/axis';

const MARGIN = { top: 8, right: 0, bottom: 0, left: 0 };

interface RunChartProps {
  readonly sim: SimDefinition;
  readonly recording: Recording;
  readonly tMs: number;
  /** Whether the scale tells nothing of what comes after the cursor. */
  readonly isPartial: boolean;
  readonly locale: Locale;
  readonly onSeek: (tMs: number) => void;
}

/** Rows as Recharts wants them, one per sampled moment; beyond the cursor nothing is drawn. */
function rowsOf(series: Recording['series'], tMs: number): Record<string, number | null>[] {
  return Array.from(series.tMs, (atMs, index) => ({
    tMs: atMs,
    ...Object.fromEntries(
      Object.entries(series.columns).map(([name, column]) => [
        name,
        atMs <= tMs ? (column[index] ?? 0) : null,
      ]),
    ),
  }));
}

export default function RunChart({
  sim,
  recording,
  tMs,
  isPartial,
  locale,
  onSeek,
}: RunChartProps) {
  const words = sim.words[locale].chart;
  const { durationMs } = recording.request;
  const isStacked = sim.chartKind !== 'lines';
  const chart = chartRowsOf(sim, recording);
  const { series: all } = recording;
  const highest = useMemo(
    () => highestUntil(sim, all, isPartial ? tMs : Infinity),
    [sim, all, isPartial, tMs],
  );
  const ticks = countTicks(highest, isPartial);
  const seekFrom = (event: React.PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    onSeek(((event.clientX - box.left) / box.width) * durationMs);
  };
  return (
    <figure className={sim.stage.moment ? '@min-[67.375rem]:mr-61' : '@3xl:mr-66'}>
      <figcaption className="mb-1 text-sm font-semibold">{words.title}</figcaption>
      {/* Letting go is a shortcut for the scrubber, which does the same by keyboard. */}
      <div className="relative h-46" onPointerUp={seekFrom}>
        <ResponsiveContainer height="100%" width="100%">
          <AreaChart accessibilityLayer={false} data={rowsOf(all, tMs)} margin={MARGIN}>
            <CartesianGrid stroke="var(--line-2)" vertical={false} />
            <XAxis
              dataKey="tMs"
              domain={[0, durationMs]}
              height={1}
              stroke="var(--ink-3)"
              tick={false}
              type="number"
            />
            <YAxis
              domain={[0, ticks.at(-1) ?? 1]}
              interval={0}
              mirror
              stroke="var(--ink-3)"
              tick={{ fill: 'var(--ink-2)', fontSize: 12 }}
              tickFormatter={(value: number) => (value === 0 ? '' : formatCompact(value, locale))}
              ticks={ticks}
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
        <div aria-hidden="true" className="pointer-events-none absolute inset-x-0 top-2 bottom-0">
          <div
            className="absolute inset-y-0 w-px bg-accent"
            style={{ left: `${(tMs / durationMs) * 100}%` }}
          />
        </div>
      </div>
      <TimeAxis isPart={false} locale={locale} view={{ fromMs: 0, toMs: durationMs }} />
      <ul className="mt-1 flex flex-wrap gap-x-4 text-xs text-ink-2">
        {chart.map(({ series, paint }) => (
          <li className="flex items-center gap-1.5" key={series}>
            <span
              aria-hidden="true"
              className="chart-swatch inline-block size-3 rounded-[3px]"
              style={{ background: `var(--${paint})` }}
            />
            {words.series[series]}
          </li>
        ))}
      </ul>
    </figure>
  );
}
