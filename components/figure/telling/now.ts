// What is so now, for who cannot see the picture: what the marks of the stage say of it, then the numbers.

import { formatMoment } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { Snapshot } from '@/player/types';
import type { SimDefinition } from '../definition';
import type { Shown } from '../marks/contract';
import { sayMetric } from '../quantities';
import { shownReadouts } from '../readouts-data';
import { stripOf } from '../stage/stage-spec';

/** A simulator's own words where it has some. A table of read-outs is read out as a table: it needs words of its own. */
export function sayNow(sim: SimDefinition, shown: Shown, moment: Snapshot, locale: Locale): string {
  if (sim.describeNow) return sim.describeNow(moment, locale);
  const { config, durationMs } = shown.recording.request;
  const { moment: scene, strip } = sim.stage;
  const marks = [...(scene?.marks ?? []), ...(strip ? stripOf(strip, shown).marks : [])];
  const { metrics } = sim.words[locale];
  const names = 'groups' in sim.readouts ? [] : shownReadouts(sim.readouts, sim, config);
  const numbers = names.map(
    (name) =>
      `${metrics[name] ?? name} ${sayMetric(sim, name, moment.metrics[name] ?? null, locale)}`,
  );
  return [
    figureMessages[locale].nowAt(formatMoment(moment.tMs, durationMs, locale)),
    ...marks.flatMap((mark) => mark.describe?.(shown, moment.tMs) ?? []),
    numbers.join(', '),
  ]
    .filter((part) => part !== '')
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ');
}
