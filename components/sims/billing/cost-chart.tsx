// The chart of costs: lines in an SVG that stretches, words around it in HTML, so that both stay sharp at any width.

import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import type { CostLayout } from './layout';
import { pathOf } from './plot';
import { colourOf } from './ways';

interface CostChartProps {
  readonly id: string;
  readonly layout: CostLayout;
  readonly locale: Locale;
  readonly label: string;
  /** Until the guess is made only what lies before the present number of requests is drawn. */
  readonly isRevealed: boolean;
  /** What listens to pointers, over the lines. */
  readonly children?: ReactNode;
}

const percent = (value: number): string => `${value}%`;

export function CostChart({ id, layout, locale, label, isRevealed, children }: CostChartProps) {
  const t = billingMessages[locale];
  const end = isRevealed ? 100 : layout.nowX;
  return (
    <div className="flex flex-1 flex-col pt-6 pr-3 pb-6 pl-14 text-xs text-ink-2">
      <div className="relative min-h-72 flex-1 @xl:min-h-96 @3xl:min-h-[30rem]">
        <svg
          aria-label={label}
          className="absolute inset-0 size-full overflow-visible"
          preserveAspectRatio="none"
          role="img"
          viewBox="0 0 100 100"
        >
          <Grid layout={layout} />
          <clipPath id={`${id}-known`}>
            <rect height="104" width={end} x="0" y="-2" />
          </clipPath>
          <g clipPath={`url(#${id}-known)`}>
            {layout.lines.map(({ way, points }) => (
              <path
                d={pathOf(points)}
                fill="none"
                key={way}
                stroke={colourOf(way)}
                strokeLinejoin="round"
                strokeWidth="2.5"
                vectorEffect="non-scaling-stroke"
              />
            ))}
          </g>
          <path
            d={`M${layout.nowX} 0V100`}
            stroke="var(--accent)"
            strokeWidth="1.5"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        <Words layout={layout} />
        {isRevealed ? (
          <Crossings layout={layout} />
        ) : (
          <div
            className="absolute inset-y-0 right-0 grid place-items-center bg-line-2/60 px-3 text-center"
            style={{ left: percent(layout.nowX) }}
          >
            <span className="max-w-32 text-[0.8125rem]">{t.predict.hidden}</span>
          </div>
        )}
        {children}
      </div>
    </div>
  );
}

function Grid({ layout }: { layout: CostLayout }) {
  const lines = [
    ...layout.xTicks.map(({ at }) => `M${at} 0V100`),
    ...layout.yTicks.map(({ at }) => `M0 ${at}H100`),
  ];
  return (
    <path
      d={lines.join('')}
      stroke="var(--line-2)"
      strokeWidth="1"
      vectorEffect="non-scaling-stroke"
    />
  );
}

/** Ticks, the names of the lines, and where the knob stands. The picture's own name says the same. */
function Words({ layout }: { layout: CostLayout }) {
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0">
      {layout.yTicks.map(({ at, label }) => (
        <span
          className="absolute right-full mr-2 -translate-y-1/2 whitespace-nowrap"
          key={label}
          style={{ top: percent(at) }}
        >
          {label}
        </span>
      ))}
      {layout.xTicks.map(({ at, label }, index) => (
        <span
          className={`absolute top-full mt-1.5 -translate-x-1/2 whitespace-nowrap ${index % 2 === 1 ? '@max-xs:hidden' : ''}`}
          key={label}
          style={{ left: percent(at) }}
        >
          {label}
        </span>
      ))}
      {layout.names.map(({ way, text, x, y, side }) => (
        <strong
          className={`absolute rounded-sm bg-card/75 px-1 text-[0.8125rem] leading-5 whitespace-nowrap ${side === 'above' ? '-mt-1 -translate-y-full' : 'mt-1'}`}
          key={way}
          style={{ left: percent(x), top: percent(y), color: colourOf(way) }}
        >
          {text}
        </strong>
      ))}
      <span
        className={`absolute bottom-full mb-1 font-semibold whitespace-nowrap text-accent ${edgeShift(layout.nowX)}`}
        style={{ left: percent(layout.nowX) }}
      >
        {layout.nowText}
      </span>
    </div>
  );
}

/** A label at an edge stays inside. */
const edgeShift = (x: number): string =>
  x < 8 ? '' : x > 92 ? '-translate-x-full' : '-translate-x-1/2';

function Crossings({ layout }: { layout: CostLayout }) {
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0">
      {layout.crossings.map(({ x, y, text, side }) => (
        <div className="absolute" key={text} style={{ left: percent(x), top: percent(y) }}>
          <span className="absolute size-3 -translate-1/2 rounded-full border-2 border-ink bg-card" />
          <strong
            className={`absolute rounded-sm bg-card/75 px-1 text-[0.8125rem] leading-5 whitespace-nowrap text-ink ${side === 'below' ? 'top-2.5' : 'bottom-2.5'} ${side === 'below' && x < 78 ? 'left-0' : 'right-0'}`}
          >
            {text}
          </strong>
        </div>
      ))}
    </div>
  );
}
