// What more memory costs: two kinds of work and one's own, with the same words as chart, as table and as knob.

import { memo } from 'react';
import { Heard } from '@/components/ui/sound/heard';
import type { CurveRow } from '@/components/ui/sound/heard-row';
import { formatDuration, formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { memoryMessages } from '@/i18n/messages/billing-memory';
import type { Kind, MemoryCurve, MemoryPoint } from '@/player/billing/types';
import { sayCost, sayTick } from './money';
import {
  axisAround,
  besideLines,
  decadesOf,
  heightAt,
  pathOf,
  pointsOf,
  shareOf,
  valueAtShare,
} from './plot';
import { sayMb, sayMemory } from './say-memory';

interface MemoryCardProps {
  readonly id: string;
  readonly curve: MemoryCurve;
  /** The memory that is set, and how long a request takes at it. */
  readonly memoryMb: number;
  readonly durationMs: number;
  readonly locale: Locale;
  readonly onChoose?: (memoryMb: number) => void;
}

const KINDS: readonly Kind[] = ['cpu', 'own', 'io'];
const AXIS = { min: 128, max: 10_240 };
const TICKS = [128, 512, 1_769, 4_096, 10_240];
const FLOOR_USD = 0.01;
const NAME_X = 2.5;
const NAME_GAP = 8;

/** The three lines differ in colour and in stroke. */
const looks: Readonly<Record<Kind, { readonly colour: string; readonly dash?: string }>> = {
  cpu: { colour: 'var(--busy)' },
  own: { colour: 'var(--faas)' },
  io: { colour: 'var(--cold)', dash: '6 4' },
};

const priced = (points: readonly MemoryPoint[]): readonly MemoryPoint[] =>
  points.filter(({ costUsd }) => Number.isFinite(costUsd));

/** Other knobs leave it alone. */
export const MemoryCard = memo(function MemoryCard(props: MemoryCardProps) {
  const { id, curve, memoryMb, durationMs, locale, onChoose } = props;
  const t = memoryMessages[locale];
  const all = KINDS.flatMap((kind) => priced(curve.points[kind]).map(({ costUsd }) => costUsd));
  const yAxis = axisAround(all, FLOOR_USD);
  const lines = KINDS.map((kind) => {
    const points = priced(curve.points[kind]);
    return {
      kind,
      points: pointsOf(
        points.map(({ memoryMb }) => memoryMb),
        points.map(({ costUsd }) => costUsd),
        AXIS,
        yAxis,
      ),
    };
  });
  const names = besideLines(
    lines.map(({ kind, points }) => ({ kind, y: heightAt(points, NAME_X) })),
    NAME_GAP,
  );
  const heard = KINDS.map(
    (kind): CurveRow => ({
      kind: 'curve',
      id: kind,
      name: t.kinds[kind],
      samples: priced(curve.points[kind]).map((point) => ({
        x: shareOf(point.memoryMb, AXIS),
        value: point.costUsd,
      })),
      low: yAxis.min,
      high: yAxis.max,
      heightOf: (costUsd) => shareOf(costUsd, yAxis),
      say: (costUsd) => sayCost(costUsd, 'USD'),
      sayPlace: (x) => sayMb(Math.round(valueAtShare(x, AXIS)), locale),
      signs: [shareOf(memoryMb, AXIS)],
    }),
  );
  const nowX = 100 * shareOf(memoryMb, AXIS);
  const said = sayMemory(curve, { memoryMb, durationMs }, locale);
  return (
    <section
      aria-labelledby={id}
      className="mt-5 rounded-frame border border-line bg-card px-4 py-4 shadow-frame @3xl:px-6"
    >
      <h3 className="text-[1.05rem] font-bold" id={id}>
        {t.title}
      </h3>
      <p className="text-sm text-ink-2">{t.hint}</p>
      <div className="pt-7 pr-3 pb-7 pl-14 text-xs text-ink-2">
        <div className="relative h-56 @3xl:h-64">
          <svg
            aria-label={`${t.title} ${said}`}
            className="absolute inset-0 size-full overflow-visible"
            preserveAspectRatio="none"
            role="img"
            viewBox="0 0 100 100"
          >
            <path
              d={[
                ...TICKS.map((mb) => `M${100 * shareOf(mb, AXIS)} 0V100`),
                ...decadesOf(yAxis).map((usd) => `M0 ${100 * (1 - shareOf(usd, yAxis))}H100`),
              ].join('')}
              stroke="var(--line-2)"
              vectorEffect="non-scaling-stroke"
            />
            {lines.map(({ kind, points }) => (
              <path
                d={pathOf(points)}
                fill="none"
                key={kind}
                stroke={looks[kind].colour}
                strokeDasharray={looks[kind].dash}
                strokeWidth="2.5"
                vectorEffect="non-scaling-stroke"
              />
            ))}
            <path
              d={`M${nowX} 0V100`}
              stroke="var(--accent)"
              strokeWidth="1.5"
              vectorEffect="non-scaling-stroke"
            />
          </svg>
          <div aria-hidden="true" className="pointer-events-none absolute inset-0">
            {decadesOf(yAxis).map((usd) => (
              <span
                className="absolute right-full mr-2 -translate-y-1/2"
                key={usd}
                style={{ top: `${100 * (1 - shareOf(usd, yAxis))}%` }}
              >
                {sayTick(usd, 'USD', locale)}
              </span>
            ))}
            {TICKS.map((mb) => (
              <span
                className="absolute top-full mt-1.5 -translate-x-1/2 whitespace-nowrap"
                key={mb}
                style={{ left: `${100 * shareOf(mb, AXIS)}%` }}
              >
                {formatNumber(mb, locale)}
              </span>
            ))}
            {names.map(({ kind, y, side }) => (
              <strong
                className={`absolute rounded-sm bg-card/75 px-1 text-[0.8125rem] leading-5 whitespace-nowrap text-ink ${side === 'above' ? '-mt-1 -translate-y-full' : 'mt-1'}`}
                key={kind}
                style={{ left: `${NAME_X}%`, top: `${y}%` }}
              >
                <span
                  className="own-colours mr-1.5 inline-block h-1 w-4 rounded-full align-middle"
                  style={{ background: looks[kind].colour }}
                />
                {t.kinds[kind]}
              </strong>
            ))}
            <span
              className={`absolute bottom-full mb-1 font-semibold whitespace-nowrap text-accent ${nowX > 85 ? '-translate-x-full' : nowX < 12 ? '' : '-translate-x-1/2'}`}
              style={{ left: `${nowX}%` }}
            >
              {t.now(sayMb(memoryMb, locale))}
            </span>
          </div>
        </div>
      </div>
      <p className="max-w-text text-[0.9375rem] leading-relaxed" data-memory="">
        {said}
      </p>
      <p className="mt-1 max-w-text text-sm leading-relaxed text-ink-2">{t.model}</p>
      <div className="mt-2">
        <Heard locale={locale} of={t.title} rows={heard} />
      </div>
      <details className="mt-2">
        <summary className="flex min-h-11 items-center text-sm font-medium text-ink-2 hover:text-ink sm:min-h-9">
          {t.table}
        </summary>
        <MemoryTable curve={curve} locale={locale} {...(onChoose ? { onChoose } : {})} />
      </details>
    </section>
  );
});

/** Memories of the table: the steps at which one would really look. */
const ROWS: readonly number[] = [128, 256, 512, 1_024, 1_536, 1_769, 3_008, 5_120, 10_240];

function MemoryTable({
  curve,
  locale,
  onChoose,
}: Pick<MemoryCardProps, 'curve' | 'locale' | 'onChoose'>) {
  const t = memoryMessages[locale];
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm tabular-nums">
        <thead>
          <tr className="border-b border-line text-left text-ink-2">
            <th className="py-1.5 pr-4 font-medium" scope="col">
              {t.memory}
            </th>
            {KINDS.map((kind) => (
              <th className="py-1.5 pr-4 font-medium" key={kind} scope="col">
                {t.kinds[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((mb) => (
            <tr className="border-b border-line-2" key={mb}>
              <th className="py-1.5 pr-4 text-left font-medium whitespace-nowrap" scope="row">
                {onChoose ? (
                  <button
                    aria-label={t.select(sayMb(mb, locale))}
                    className="min-h-11 underline sm:min-h-9 decoration-line decoration-dotted underline-offset-4"
                    onClick={() => onChoose(mb)}
                    type="button"
                  >
                    {sayMb(mb, locale)}
                  </button>
                ) : (
                  sayMb(mb, locale)
                )}
              </th>
              {KINDS.map((kind) => {
                const point = curve.points[kind].find(({ memoryMb }) => memoryMb === mb);
                return (
                  <td className="py-1.5 pr-4" key={kind}>
                    {point === undefined || !Number.isFinite(point.costUsd)
                      ? '–'
                      : `${sayCost(point.costUsd, 'USD')} · ${formatDuration(point.durationMs / 1_000, locale)}`}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
