// What becomes of each shop under each way, worked out while the site is built.

import { configOf } from '@/components/figure/address';
import { sayMetric } from '@/components/figure/quantities';
import { declaration, type Era, PROMISED_LOST, params } from '@/engine/models/four-eras/config';
import { cheapestThatKeep, thoseThatKeep } from '@/engine/models/four-eras/judge';
import { type ScenarioId, scenarios } from '@/engine/models/four-eras/scenarios';
import { formatPercent } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { shopsMessages } from '@/i18n/messages/shops';
import { stillsOf } from '@/player/still';
import { krwPerUsd } from '../cost';
import { contestants } from '../eras';
import { words } from '../words';

/** The three shops; the last is the first one again, with another promise. */
export const shopIds = ['florist', 'canteen', 'translator', 'florist-at-once'] as const;

export interface Outcome {
  readonly era: Era;
  readonly name: string;
  readonly paint: string;
  /** The month's money of who keeps the promise, or how it is broken. */
  readonly said: string;
  readonly isKept: boolean;
  readonly isBest: boolean;
}

export interface Shop {
  readonly id: ScenarioId;
  readonly name: string;
  readonly hint: string;
  readonly outcomes: readonly Outcome[];
}

const measured = { metrics: declaration.metrics, krwPerUsd };

async function outcomeOf(id: ScenarioId, locale: Locale): Promise<Shop> {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new RangeError(`four-eras has no scenario "${id}"`);
  const { seed, set, durationMs } = scenario;
  const record = await stillsOf('four-eras');
  const request = { sim: 'four-eras', config: configOf(params, set), seed, durationMs, acts: [] };
  const { metrics } = record(request).recording.final;
  const kept = thoseThatKeep(metrics);
  const best = cheapestThatKeep(metrics);
  const t = shopsMessages[locale];
  const say = (metric: string) => sayMetric(measured, metric, metrics[metric] ?? null, locale);
  return {
    id,
    ...words[locale].scenarios[id],
    outcomes: contestants.map(({ id: era, paint, words: names }) => {
      const isKept = kept.includes(era);
      const lost = metrics[`${era}.lost`] ?? 0;
      const how =
        lost > PROMISED_LOST ? t.lost(formatPercent(lost, locale)) : t.slow(say(`${era}.p95`));
      return {
        era,
        name: names[locale],
        paint,
        isKept,
        isBest: best.includes(era),
        said: isKept ? t.perMonth(say(`${era}.month`)) : `${t.broken}: ${how}`,
      };
    }),
  };
}

export const shopsIn = (locale: Locale): Promise<readonly Shop[]> =>
  Promise.all(shopIds.map((id) => outcomeOf(id, locale)));
