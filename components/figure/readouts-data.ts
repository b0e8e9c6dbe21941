// The numbers under a stage as plain data: a strip of them, or a table of several things side by side.

import { formatPercent } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { AnyConfig, Snapshot } from '@/player/types';
import { isRelevant } from '@/player/when';
import type { ReadoutTable, SimDefinition } from './definition';
import { quantityOf } from './quantities';

/** A number with its unit, or nothing while there is none. */
export interface Readout {
  readonly metric: string;
  readonly value: string | null;
  readonly unit: string;
}

export interface ReadoutStrip {
  readonly kind: 'strip';
  /** How many stand side by side on a phone. */
  readonly columns: 2 | 3;
  readonly cells: readonly (Readout & {
    readonly name: string;
    /** A CSS colour, where the number belongs to one of several things. */
    readonly colour?: string;
    /** What the learner had guessed, in words. */
    readonly guessed?: string;
  })[];
}

export interface ReadoutGroups {
  readonly kind: 'table';
  readonly columns: readonly { readonly metric: string; readonly name: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly colour: string;
    /** In the order of `columns`; `share` says of how much the number is a part. */
    readonly cells: readonly (Readout & { readonly share: string | null })[];
  }[];
}

export type ReadoutsData = ReadoutStrip | ReadoutGroups;

/** How a read-out, or a column of them, is named; null where there is none of that metric. */
export function nameOfReadout(data: ReadoutsData, metric: string): string | null {
  const named = data.kind === 'strip' ? data.cells : data.columns;
  return named.find((one) => one.metric === metric)?.name ?? null;
}

/** Those that mean something in a run. */
export const shownReadouts = (
  readouts: readonly string[],
  { metrics }: Pick<SimDefinition, 'metrics'>,
  config: AnyConfig,
): readonly string[] => readouts.filter((metric) => isRelevant(metrics, metric, config));

/** Columns of a table that mean something in a run. */
export const shownColumns = (
  { groups, columns }: ReadoutTable,
  { metrics }: Pick<SimDefinition, 'metrics'>,
  config: AnyConfig,
): ReadoutTable['columns'] =>
  columns.filter(({ metric }) => isRelevant(metrics, `${groups[0]?.id}.${metric}`, config));

/** Metrics of a strip, or columns of a table, that would tell what is still to be guessed. */
export function hiddenReadouts(sim: SimDefinition, hidden: string | null): readonly string[] {
  if (hidden === null) return [];
  const { readouts, choices } = sim;
  const choice = choices?.find(({ id }) => id === hidden);
  if (!choice) return [hidden];
  const columns = 'groups' in readouts ? readouts.columns : [];
  return choice.hides ?? columns.slice(0, 1).map(({ metric }) => metric);
}

/** What a simulator's read-outs say at a moment. `hidden` is the metric or choice that is still to be guessed. */
export function readoutsOf(
  sim: SimDefinition,
  moment: Snapshot,
  config: AnyConfig,
  locale: Locale,
  hidden: string | null,
): ReadoutsData {
  const { readouts } = sim;
  const read = (metric: string, isHidden: boolean): Readout => {
    const value = isHidden ? null : (moment.metrics[metric] ?? null);
    const quantity = quantityOf(sim, metric, value, locale);
    return { metric, value: quantity?.value ?? null, unit: quantity?.unit ?? '' };
  };
  if ('groups' in readouts) {
    const { groups } = readouts;
    const columns = shownColumns(readouts, sim, config);
    return tableOf({ groups, columns }, sim, moment, locale, hidden, read);
  }
  const names = sim.words[locale].metrics;
  const waiting = hiddenReadouts(sim, hidden);
  const cells = shownReadouts(readouts, sim, config).map((metric) => ({
    ...read(metric, waiting.includes(metric)),
    name: names[metric] ?? metric,
  }));
  return { kind: 'strip', columns: 3, cells };
}

function tableOf(
  { groups, columns }: ReadoutTable,
  sim: SimDefinition,
  moment: Snapshot,
  locale: Locale,
  hidden: string | null,
  read: (metric: string, isHidden: boolean) => Readout,
): ReadoutGroups {
  const waiting = hiddenReadouts(sim, hidden);
  return {
    kind: 'table',
    columns: columns.map(({ metric, words }) => ({ metric, name: words[locale] })),
    rows: groups.map(({ id, paint, words }) => ({
      id,
      name: words[locale],
      colour: `var(--${paint})`,
      cells: columns.map((column) => {
        const metric = `${id}.${column.metric}`;
        const isHidden = waiting.includes(column.metric) || waiting.includes(metric);
        const whole = column.shareOf ? moment.counts[`${id}.${column.shareOf}`] : undefined;
        const part = moment.metrics[metric];
        const share =
          whole && !isHidden && typeof part === 'number'
            ? formatPercent(part / whole, locale)
            : null;
        const readout = read(metric, isHidden);
        if (!column.says || readout.value === null) return { ...readout, share };
        return { ...readout, value: column.says[locale][part ? 1 : 0], unit: '', share };
      }),
    })),
  };
}
