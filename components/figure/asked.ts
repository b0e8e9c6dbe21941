// What is asked before a run: a lab asks whatever question fits the run that is set up.

import type { Locale } from '@/i18n/locales';
import { predictMessages } from '@/i18n/messages/predict';
import type { AnyConfig } from '@/player/types';
import { isMet, isRelevant } from '@/player/when';
import type { SimDefinition } from './definition';

/** The metric or choice that was to be asked, where it means something in such a run; in place of a choice, one that does. */
export function askedIn(
  { choices = [], metrics }: Pick<SimDefinition, 'choices' | 'metrics'>,
  predict: string | null,
  config: AnyConfig,
): string | null {
  if (predict === null) return null;
  const choice = choices.find(({ id }) => id === predict);
  if (!choice) return isRelevant(metrics, predict, config) ? predict : null;
  if (isMet(choice.when, config)) return predict;
  return choices.find(({ when }) => isMet(when, config))?.id ?? null;
}

/** Whether a number is asked for, and not a choice. */
export const asksNumber = (
  { choices = [] }: Pick<SimDefinition, 'choices'>,
  asked: string,
): boolean => !choices.some(({ id }) => id === asked);

/** The option at this place of the choice that is asked, in words; null where none is meant. */
export const optionOf = (
  { choices = [] }: Pick<SimDefinition, 'choices'>,
  asked: string | null,
  place: number | null,
  locale: Locale,
): string | null =>
  choices.find(({ id }) => id === asked)?.options[place ?? -1]?.words[locale] ?? null;

/** "내 예측: 첫 손님", as the legend has it; null where no option is meant. */
export const saidAsMine = (
  option: string | null,
  locale: Locale,
  { isOurs }: { readonly isOurs: boolean } = { isOurs: false },
): string | null => {
  const { mine, ours } = predictMessages[locale];
  return option === null ? null : `${isOurs ? ours : mine}: ${option}`;
};

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
