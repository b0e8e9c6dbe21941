// The strip of big numbers. Each is an <output> found by its metric's name.

import type { Locale } from '@/i18n/locales';
import type { Metrics } from '@/player/types';
import type { SimDefinition } from './definition';

interface ReadoutsProps {
  readonly sim: SimDefinition;
  readonly metrics: Metrics;
  readonly locale: Locale;
  /** The metric being predicted: its number stays hidden until the guess is made. */
  readonly hidden?: string | null;
}

export function Readouts({ sim, metrics, locale, hidden = null }: ReadoutsProps) {
  const words = sim.words[locale].metrics;
  return (
    <dl className="grid grid-cols-3 overflow-hidden border-t border-line @3xl:grid-flow-col @3xl:auto-cols-fr @3xl:grid-cols-none">
      {sim.readouts.map((metric) => {
        const quantity =
          metric === hidden ? null : sim.quantity(metric, metrics[metric] ?? null, locale);
        return (
          <div
            className="-mt-px -ml-px flex flex-col-reverse justify-end gap-0.5 border-t border-l border-line-2 px-4 py-3 @max-md:px-3 @3xl:px-6 @3xl:py-3.5"
            key={metric}
          >
            <dt className="text-xs text-ink-2 @md:text-[0.8125rem]">{words[metric]}</dt>
            <dd>
              {/* Numbers change many times a second: the live region of the frame speaks for them. */}
              <output
                aria-live="off"
                className="text-xl leading-tight @md:text-2xl font-bold tracking-tight tabular-nums"
                data-metric={metric}
              >
                {quantity === null ? '–' : quantity.value}
                {quantity?.unit ? (
                  <span className="ml-0.5 text-sm font-medium tracking-normal text-ink-2">
                    {quantity.unit}
                  </span>
                ) : null}
              </output>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
