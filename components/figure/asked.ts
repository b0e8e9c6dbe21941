// What is asked before a run: a lab asks whatever question fits the run that is set up.

import type { Locale } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';
import { isMet } from '@/player/when';
import type { SimDefinition } from './definition';

/** The metric or choice that was to be asked or, where that choice means nothing in such a run, one that does. */
export function askedIn(
  { choices = [] }: Pick<SimDefinition, 'choices'>,
  predict: string | null,
  config: AnyConfig,
): string | null {
  const choice = choices.find(({ id }) => id === predict);
  if (!choice || isMet(choice.when, config)) return predict;
  return choices.find(({ when }) => isMet(when, config))?.id ?? null;
}

/** The longest option of the choice that is asked, in words; null where a number is. */
export function longestOption(
  { choices = [] }: Pick<SimDefinition, 'choices'>,
  asked: string | null,
  locale: Locale,
): string | null {
  const options = choices.find(({ id }) => id === asked)?.options ?? [];
  const [longest] = options
    .map(({ words }) => words[locale])
    .toSorted((a, b) => b.length - a.length);
  return longest ?? null;
}
