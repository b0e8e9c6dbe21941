// Which sentence stands under a figure: what just happened, what is going on, or what the whole run has shown.

import type { Sentence, SimDefinition } from './definition';
import { countUntil } from './events';
import type { Shown } from './marks/contract';

/** Whether what is said of a moment would tell what is still to be guessed. */
export const isSilencedBy = ({ choices }: SimDefinition, hidden: string | null): boolean =>
  choices?.find(({ id }) => id === hidden)?.isSaid ?? false;

/**
 * At the end of a run, what it shows. Where the cursor stands on an event, as after a step or an act, that event.
 * Anywhere else, what is going on, or the last event where the simulator leaves it at that. Nothing where it would
 * tell what is still to be guessed (`hidden`).
 */
export function sentenceAt(
  sim: SimDefinition,
  shown: Shown,
  tMs: number,
  isAtEnd: boolean,
  hidden: string | null = null,
): Sentence {
  if (isSilencedBy(sim, hidden)) return [];
  const { recording, locale } = shown;
  const { log } = recording;
  const conclusion = isAtEnd ? sim.conclude?.(recording, locale) : undefined;
  if (conclusion) return conclusion;
  const index = countUntil(log, tMs) - 1;
  const isOnEvent = index >= 0 && log.atMs[index] === tMs;
  return (
    (isOnEvent ? undefined : sim.sayMoment?.(shown, tMs)) ?? sim.describe(recording, index, locale)
  );
}
