// Why the engine refused a value, in the page's language, naming knobs as they are named on screen.

import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { Refused } from '@/player/types';
import type { Settings } from './settings';
import { sayRate, sayValue } from './values';

/** One sentence that names what was wrong and what is allowed; null where only the engine's own line tells. */
export function sayRefused(
  sim: Settings,
  { field, value, problem }: Refused,
  locale: Locale,
): string | null {
  const t = figureMessages[locale].refused;
  const words = sim.words[locale].params;
  const label = (name: string): string => words[name]?.label ?? name;
  const say = (name: string, one: number | string): string => sayValue(sim, name, one, locale);
  if (field === 'acts') return t.acts(sayAct(sim, String(value), locale));
  switch (problem.why) {
    case 'range':
      return (problem.orZero ? t.rangeOrZero : problem.isWhole ? t.whole : t.range)(
        label(field),
        say(field, problem.min),
        say(field, problem.max),
        say(field, 0),
      );
    case 'option':
      return t.option(label(field), problem.options.map((one) => say(field, one)).join(', '));
    case 'product':
      return t.product(
        label(field),
        say(field, value),
        label(problem.by),
        say(problem.by, problem.byValue),
        sayRate(problem.most, locale),
      );
    case 'above':
      return t.above(
        label(field),
        say(field, value),
        label(problem.than),
        say(problem.than, problem.limit),
      );
    case 'unknown':
      return null;
  }
}

/** An act as the engine names it ("sell:tablet-2", "set:retries:3") in the words of its button or its knob. */
function sayAct(sim: Settings, part: string, locale: Locale): string {
  const { acts = {}, params } = sim.words[locale];
  const [act = '', on, to] = part.split(':');
  if (on !== undefined && to !== undefined) {
    return `${params[on]?.label ?? on} ${sayValue(sim, on, to, locale)}`;
  }
  const name = acts[act] ?? act;
  return on === undefined ? name : `${name} (${on})`;
}
