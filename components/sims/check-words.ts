// What of a simulator's words the compiler cannot see: each fault is a sentence that names the text.

import type { SimDefinition } from '@/components/figure/definition';
import { type Locale, locales } from '@/i18n/locales';

const HANGUL = /[ㄱ-ㆎ가-힣]/;
/** What a text says that was put together from something that is not there. */
const HOLE = /undefined|NaN|\[object/;

/** What is wrong with a text; null where it can be shown. */
export function faultOfText(text: string | undefined, locale: Locale): string | null {
  if (text === undefined || text.trim() === '') return 'is missing';
  if (HOLE.test(text)) return `says "${text}"`;
  return locale === 'en' && HANGUL.test(text) ? `is Korean: "${text}"` : null;
}

type Texts = readonly (readonly [what: string, text: string | undefined])[];

/** "resilience (en): params.retries.label is missing" */
export const faultsOfTexts = (id: string, locale: Locale, texts: Texts): string[] =>
  texts.flatMap(([what, text]) => {
    const fault = faultOfText(text, locale);
    return fault === null ? [] : [`${id} (${locale}): ${what} ${fault}`];
  });

/** Everything that is said before a run, in both languages. That nothing is missing, the compiler sees. */
export function faultsOfWords(sim: SimDefinition): string[] {
  const faults = locales.flatMap((locale) =>
    faultsOfTexts(sim.id, locale, [...textsIn('', sim.words[locale]), ...choiceTexts(sim, locale)]),
  );
  return [...faults, ...faultsOfNames(sim)];
}

/** Every text of an object with its way there, as in "params.retries.label"; a value in words by an example. */
function textsIn(path: string, words: object): Texts {
  return Object.entries(words).flatMap(([name, value]): Texts => {
    const here = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'object' && value !== null) return textsIn(here, value);
    return [[here, typeof value === 'function' ? String(value('3')) : value]];
  });
}

const choiceTexts = ({ choices = [] }: Pick<SimDefinition, 'choices'>, locale: Locale): Texts =>
  choices.flatMap(
    ({ id, question, options, nobody }): Texts => [
      [`the question ${id}`, question[locale]],
      [`the answer of ${id} where nobody is right`, nobody[locale]],
      ...options.map((one) => [`the option ${one.id} of ${id}`, one.words[locale]] as const),
    ],
  );

/** Whatever tables and goals name exists: their names are put together, which the compiler does not see through. */
function faultsOfNames({ id, readouts, goals = [], metrics, params }: SimDefinition): string[] {
  const read =
    'groups' in readouts
      ? readouts.groups.flatMap((group) => readouts.columns.map((c) => `${group.id}.${c.metric}`))
      : readouts;
  const named: readonly (readonly [string, readonly string[], object])[] = [
    ['shows the metric', read, metrics],
    ['has a goal that wants', goals.flatMap(({ want }) => want.map((w) => w.metric)), metrics],
    ['has a goal that turns', goals.flatMap((goal) => goal.knobs), params],
  ];
  return named.flatMap(([what, names, known]) =>
    names
      .filter((name) => !Object.hasOwn(known, name))
      .map((name) => `${id}: ${what} ${name}, which its model does not declare`),
  );
}
