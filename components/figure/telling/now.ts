// What is so now, for who cannot see the picture: what the marks of the stage say of it, else what goes on there, then
// the numbers.

import { formatMoment } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { Snapshot } from '@/player/types';
import type { SimDefinition } from '../definition';
import type { Shown } from '../marks/contract';
import { sayMetric } from '../quantities';
import { hiddenReadouts, shownReadouts } from '../readouts-data';
import { isSilencedBy } from '../sentence';
import { stripOf } from '../stage/stage-spec';
import { textOf } from './text';

/**
 * A simulator's own words where it has some. A table of read-outs is read out as a table: it needs words of its own.
 * `hidden` is the metric or choice that is still to be guessed, by who hears it as well: own words, which may tell it,
 * wait until then.
 */
export function sayNow(
  sim: SimDefinition,
  shown: Shown,
  moment: Snapshot,
  locale: Locale,
  hidden: string | null = null,
): string {
  if (sim.describeNow && hidden === null) return sim.describeNow(moment, locale);
  const { config, durationMs } = shown.recording.request;
  const { moment: scene, strip } = sim.stage;
  const marks = [...(scene?.marks ?? []), ...(strip ? stripOf(strip, shown).marks : [])];
  const { metrics } = sim.words[locale];
  const read = 'groups' in sim.readouts ? [] : shownReadouts(sim.readouts, sim, config);
  const waiting = hiddenReadouts(sim, hidden);
  const names = read.filter((name) => !waiting.includes(name));
  const numbers = names.map(
    (name) =>
      `${metrics[name] ?? name} ${sayMetric(sim, name, moment.metrics[name] ?? null, locale)}`,
  );
  const isSilent = isSilencedBy(sim, hidden);
  const described = isSilent
    ? []
    : marks.flatMap((mark) => mark.describe?.(shown, moment.tMs) ?? []);
  const told = isSilent ? undefined : sim.sayMoment?.(shown, moment.tMs);
  return [
    figureMessages[locale].nowAt(formatMoment(moment.tMs, durationMs, locale)),
    ...(described.length === 0 && told ? [textOf(told).trim()] : described),
    numbers.join(', '),
  ]
    .filter((part) => part !== '')
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ');
}
