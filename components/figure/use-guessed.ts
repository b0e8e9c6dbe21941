// Whether a question was answered on this device: known before its figure wakes, whose picture is that of a first visit.

import { predictions } from '@/store/predictions';
import { useSaved } from '@/store/use-saved';

interface Question {
  readonly sim: string;
  readonly scenario: string;
  /** Null where nothing is asked. */
  readonly predict: string | null;
}

/** With whatever settings: the name of a guess ends in those. */
export const isGuessed = (
  { sim, scenario, predict }: Question,
  kept: Readonly<Record<string, number>>,
): boolean =>
  predict !== null &&
  Object.keys(kept).some((name) => name.startsWith(`${sim}/${scenario}/${predict}/`));

export const useGuessed = (question: Question): boolean =>
  isGuessed(question, useSaved(predictions));
