// What a turned knob did to the read-outs: each against the run before, at the same moment.

import { formatPercentNumber, sayQuantity } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { whyMessages } from '@/i18n/messages/why';
import type { AnyConfig, Metrics } from '@/player/types';
import type { SimDefinition } from '../definition';
import { type Measuring, quantityOf, sayMetric, specOf } from '../quantities';
import type { Change, Changes } from '../reading';
import { shownColumns, shownReadouts } from '../readouts-data';

/** The metrics that are read out of a run, by name, whether they stand in a strip or in a table. */
export function readMetrics(sim: SimDefinition, config: AnyConfig): readonly string[] {
  const { readouts } = sim;
  if (!('groups' in readouts)) return shownReadouts(readouts, sim, config);
  const columns = shownColumns(readouts, sim, config);
  return readouts.groups.flatMap(({ id }) => columns.map(({ metric }) => `${id}.${metric}`));
}

/** By metric; one without a value in either run, or that is still to be guessed, is left out. */
export function changesOf(
  sim: Measuring,
  names: readonly string[],
  before: Metrics,
  now: Metrics,
  locale: Locale,
): Changes {
  return Object.fromEntries(
    names.flatMap((name): [string, Change][] => {
      const [old, value] = [before[name] ?? null, now[name] ?? null];
      return old === null || value === null
        ? []
        : [[name, changeOf(sim, name, old, value, locale)]];
    }),
  );
}

function changeOf(
  sim: Measuring,
  name: string,
  before: number,
  now: number,
  locale: Locale,
): Change {
  const t = whyMessages[locale];
  if (before === now) return { text: t.same, spoken: t.sameSpoken, tone: 'plain' };
  // What cannot be seen in the number itself is no change to speak of.
  if (sayMetric(sim, name, before, locale) === sayMetric(sim, name, now, locale)) {
    return { text: t.nearlySame, spoken: t.nearlySameSpoken, tone: 'plain' };
  }
  const by = sayDifference(sim, name, Math.abs(now - before), locale);
  const isMore = now > before;
  const { better } = specOf(sim, name);
  const isBetter = better === (isMore ? 'more' : 'less');
  return {
    text: `${isMore ? '▲' : '▼'}${by}`,
    spoken: isMore ? t.more(by) : t.less(by),
    tone: better === undefined ? 'plain' : isBetter ? 'better' : 'worse',
  };
}

/** A difference between two shares is told in points, any other in the unit of what differs. */
function sayDifference(sim: Measuring, name: string, size: number, locale: Locale): string {
  if (specOf(sim, name).kind === 'ratio') {
    return `${formatPercentNumber(size, locale)}${whyMessages[locale].points}`;
  }
  const quantity = quantityOf(sim, name, size, locale);
  return quantity === null ? '' : sayQuantity(quantity, locale);
}

/** The names of the numbers that read otherwise than they did. */
export const changedNames = (
  sim: Measuring,
  names: readonly string[],
  before: Metrics,
  now: Metrics,
  locale: Locale,
): readonly string[] =>
  names.filter(
    (name) =>
      sayMetric(sim, name, before[name] ?? null, locale) !==
      sayMetric(sim, name, now[name] ?? null, locale),
  );

/** Whether every number reads as it did. */
export const isUnchanged = (...of: Parameters<typeof changedNames>): boolean =>
  changedNames(...of).length === 0;
