// What is asked before a run: a lab asks whatever question fits the run that is set up.

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
