// Why a turned knob changed no number: it was not in use, its limit was never reached, or these customers did not care.

import type { Locale } from '@/i18n/locales';
import { whyMessages } from '@/i18n/messages/why';
import type { AnyConfig, Params } from '@/player/types';
import { isRelevant } from '@/player/when';
import type { SimDefinition } from '../definition';
import type { Shown } from '../marks/contract';
import { sayParam, sayValue } from '../values';
import type { SimWhy } from '../words/why-words';

/** The knobs that differ between two runs. */
export const turnedKnobs = (before: AnyConfig, now: AnyConfig): readonly string[] =>
  Object.keys(now).filter((name) => before[name] !== now[name]);

interface Turn {
  readonly sim: SimDefinition;
  readonly why: SimWhy | null;
  readonly before: AnyConfig;
  readonly now: AnyConfig;
  /** The run on stage. */
  readonly shown: Shown;
}

/** A sentence for a run whose numbers are all as they were before a knob was turned. */
export function whyUnchanged({ sim, why, before, now, shown }: Turn): string {
  const { locale } = shown;
  const t = whyMessages[locale].before;
  const knobs = turnedKnobs(before, now);
  const [only] = knobs;
  if (only === undefined || knobs.length > 1) return t.noMatter;
  if (!isRelevant(sim.params, only, now)) {
    return t.unused(sim.words[locale].params[only]?.label ?? only, conditionsOf(sim, only, locale));
  }
  const idle = why?.idle?.[only]?.[locale];
  if (idle !== undefined) return `${t.same} ${idle}`;
  const [from, to] = [before[only], now[only]];
  const most = why?.mostUsed?.[only]?.(shown) ?? null;
  if (most === null || typeof from !== 'number' || typeof to !== 'number') return t.noMatter;
  if (most >= Math.min(from, to)) return t.noMatter;
  const say = (value: number): string => sayParam(sim, only, value, locale);
  return t.notReached(say(most), say(from), say(to));
}

/** What has to be set for a knob to mean something, in words. */
function conditionsOf(sim: SimDefinition, knob: string, locale: Locale): string {
  const t = whyMessages[locale].before;
  const params: Params = sim.params;
  return Object.entries(params[knob]?.when ?? {})
    .map(([name, condition]) => {
      const label = sim.words[locale].params[name]?.label ?? name;
      const say = (value: string | number): string => sayValue(sim, name, value, locale);
      if (typeof condition === 'object' && 'above' in condition) {
        return t.condition(label, t.above(say(condition.above)));
      }
      const values = typeof condition === 'object' ? condition : [condition];
      return t.condition(label, values.map(say).join(', '));
    })
    .join(' · ');
}
