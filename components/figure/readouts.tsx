// The numbers under the stage, as a strip or as a table. Each is an <output> found by its metric's name.

import { formatPercent } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { Snapshot } from '@/player/types';
import type { ReadoutTable, SimDefinition } from './definition';

interface ReadoutsProps {
  readonly sim: SimDefinition;
  readonly moment: Snapshot;
  readonly locale: Locale;
  /** The metric or choice being predicted: what answers it stays hidden until the guess is made. */
  readonly hidden?: string | null;
}

export function Readouts(props: ReadoutsProps) {
  const { readouts } = props.sim;
  return 'groups' in readouts ? (
    <Grouped {...props} readouts={readouts} />
  ) : (
    <Strip {...props} readouts={readouts} />
  );
}

interface OutputProps extends ReadoutsProps {
  readonly metric: string;
  readonly look: string;
}

/** Numbers change many times a second: the live region of the frame speaks for them. */
function Output({ sim, moment, locale, hidden, metric, look }: OutputProps) {
  const value = metric === hidden ? null : (moment.metrics[metric] ?? null);
  const quantity = sim.quantity(metric, value, locale);
  return (
    <output aria-live="off" className={look} data-metric={metric}>
      {quantity === null ? '–' : quantity.value}
      {quantity?.unit ? (
        <span className="ml-0.5 text-sm font-medium tracking-normal text-ink-2 @max-md:text-xs">
          {quantity.unit}
        </span>
      ) : null}
    </output>
  );
}

function Strip(props: ReadoutsProps & { readouts: readonly string[] }) {
  const words = props.sim.words[props.locale].metrics;
  return (
    <dl className="grid grid-cols-3 overflow-hidden border-t border-line @3xl:grid-flow-col @3xl:auto-cols-fr @3xl:grid-cols-none">
      {props.readouts.map((metric) => (
        <div
          className="-mt-px -ml-px flex flex-col-reverse justify-end gap-0.5 border-t border-l border-line-2 px-4 py-3 @max-md:px-3 @3xl:px-6 @3xl:py-3.5"
          key={metric}
        >
          <dt className="text-xs text-ink-2 @md:text-[0.8125rem]">{words[metric]}</dt>
          <dd>
            <Output
              {...props}
              look="text-xl leading-tight @md:text-2xl font-bold tracking-tight tabular-nums"
              metric={metric}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Grouped(props: ReadoutsProps & { readouts: ReadoutTable }) {
  const { readouts, sim, moment, locale, hidden } = props;
  // A choice is about all of the table's first column.
  const isAsked = sim.choices?.some(({ id }) => id === hidden) ?? false;
  const [first] = readouts.columns;
  return (
    <div className="border-t border-line px-4 py-2 @3xl:px-6">
      <table className="w-full text-right tabular-nums @md:table-fixed">
        <thead>
          <tr className="text-xs text-ink-2 @md:text-[0.8125rem]">
            <td className="w-[21%]" />
            {readouts.columns.map(({ metric, words }) => (
              <th className="py-1.5 pl-1 font-normal" key={metric} scope="col">
                {words[locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {readouts.groups.map(({ id, paint, words }) => (
            <tr className="border-t border-line-2 align-baseline" key={id}>
              <th
                className="py-2 text-left text-xs font-bold @md:text-[0.9375rem]"
                scope="row"
                style={{ color: `var(--${paint})` }}
              >
                <span
                  aria-hidden="true"
                  className="mr-2 inline-block size-2.5 rounded-full bg-current @max-md:hidden"
                />
                {words[locale]}
              </th>
              {readouts.columns.map((column) => {
                const metric = `${id}.${column.metric}`;
                const isHidden = isAsked && column === first;
                const whole = column.shareOf ? moment.counts[`${id}.${column.shareOf}`] : undefined;
                const part = moment.metrics[metric];
                return (
                  <td className="py-2 pl-1" key={column.metric}>
                    <Output
                      {...props}
                      hidden={isHidden ? metric : (hidden ?? null)}
                      look="text-xs font-bold tracking-tight @max-md:wrap-normal @md:text-lg"
                      metric={metric}
                    />
                    {whole && !isHidden && typeof part === 'number' ? (
                      <span className="block text-xs text-ink-2 @3xl:ml-2 @3xl:inline-block @3xl:w-12">
                        {formatPercent(part / whole, locale)}
                      </span>
                    ) : null}
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
