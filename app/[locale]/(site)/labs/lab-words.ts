// What a lab is called, and what it asks: the same on its card and on its page.

import { findCalculator } from '@/components/sims/calculators';
import { loadSim } from '@/components/sims/registry';
import { lessons } from '@/content/course';
import type { Locale } from '@/i18n/locales';

export const lessonOf = (sim: string) =>
  lessons.find((lesson) => lesson.sim === sim || lesson.alsoSims?.includes(sim));

/** Simulators in the order of the course, each once. */
export const labSims: readonly string[] = [
  ...new Set(lessons.flatMap(({ sim, alsoSims = [] }) => [...(sim ? [sim] : []), ...alsoSims])),
];

interface LabWords {
  readonly title: string;
  readonly lead: string;
  /** The question that the lab asks first, where it asks one: a choice, or a number of the run. */
  readonly choice: string | undefined;
}

/** A lab has a name of its own, and asks what its lesson asks; a further one of a lesson asks what it is for. */
export async function wordsOf(sim: string, locale: Locale): Promise<LabWords> {
  const calculator = findCalculator(sim);
  if (calculator) {
    const { title, lead, sheet } = calculator;
    const [asked] = [...sheet.choices, ...sheet.numbers];
    return { title: title[locale], lead: lead[locale], choice: asked?.id };
  }
  const definition = await loadSim(sim);
  const lesson = lessonOf(sim);
  return {
    title: definition.words[locale].title,
    lead: lesson?.sim === sim ? lesson.question[locale] : definition.words[locale].hint,
    choice: definition.choices?.[0]?.id ?? definition.labAsks,
  };
}
