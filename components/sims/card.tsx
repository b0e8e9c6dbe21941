// The picture of a simulator for its card: its first run at the moment on which its lab opens, never invented data.

import { configOf } from '@/components/figure/address';
import { shownOf } from '@/components/figure/stage/shown';
import { CardPicture } from '@/components/figure/stage/still-stage';
import type { Locale } from '@/i18n/locales';
import { stillsOf } from '@/player/still';
import { findCalculator } from './calculators';
import { loadSim } from './registry';

export interface SimCardProps {
  readonly id: string;
  readonly locale: Locale;
  readonly className: string;
}

/** Throws a RangeError naming the simulator when there is none of that id, or when it has no scenario. */
export async function SimCard({ id, locale, className }: SimCardProps) {
  const calculator = findCalculator(id);
  if (calculator) return <calculator.Card className={className} locale={locale} />;
  const sim = await loadSim(id);
  const scenario = sim.scenarios[0];
  if (!scenario) throw new RangeError(`simulator "${id}" has no scenario`);
  const { seed, set, durationMs, openAtMs, acts = [] } = scenario;
  const recordStill = await stillsOf(id);
  const config = configOf(sim.params, set);
  const { recording } = recordStill({ sim: id, config, seed, durationMs, acts });
  const shown = shownOf(recording, locale);
  return (
    <CardPicture
      className={className}
      id={`card-${id}`}
      shown={shown}
      sim={sim}
      tMs={openAtMs > 0 ? openAtMs : durationMs}
    />
  );
}
