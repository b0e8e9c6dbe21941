// Where each kind of what can be found comes from. Simulators are known to routes alone, so they are added here.

import { labSims, wordsOf } from '@/app/[locale]/(site)/labs/lab-words';
import {
  claimEntries,
  gather,
  lessonEntries,
  missionEntries,
  placeOf,
  questionEntries,
  type Source,
  serviceEntries,
  stepEntries,
  termEntries,
} from '@/components/search/entries';
import type { Entry, Kind } from '@/components/search/kinds';
import { simIds } from '@/components/sims/registry';
import { labPath } from '@/components/site/paths';
import { type Locale, otherLocale } from '@/i18n/locales';

const labEntries: Source = (locale) =>
  Promise.all(
    labSims
      .filter((sim) => simIds.includes(sim))
      .map(async (sim) => {
        const { title, lead } = await wordsOf(sim, locale);
        const other = await wordsOf(sim, otherLocale(locale));
        return {
          kind: 'lab' as const,
          place: placeOf(labPath(locale, sim), locale),
          title,
          text: lead,
          note: '',
          names: other.title,
        };
      }),
  );

const sources: Readonly<Record<Kind, Source>> = {
  lesson: lessonEntries,
  step: stepEntries,
  term: termEntries,
  service: serviceEntries,
  lab: labEntries,
  mission: missionEntries,
  claim: claimEntries,
  question: questionEntries,
};

/** All that can be found in one language, by kind. */
export const searchEntries = (locale: Locale): Promise<readonly Entry[]> => gather(sources, locale);
