// Whether a simulator says everything that its model declares, in both languages: each fault is a sentence that names what is missing.

import type { SimDefinition, SimWords } from '@/components/figure/definition';
import type { Declaration } from '@/engine/kernel/contract';
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

/** "resilience (en): the label of the knob retries is missing" */
export const faultsOfTexts = (id: string, locale: Locale, texts: Texts): string[] =>
  texts.flatMap(([what, text]) => {
    const fault = faultOfText(text, locale);
    return fault === null ? [] : [`${id} (${locale}): ${what} ${fault}`];
  });

/** Everything that is said before a run, in both languages. */
export function faultsOfWords(sim: SimDefinition, model: Declaration): string[] {
  const faults = locales.flatMap((locale) => {
    const words = sim.words[locale];
    return [
      ...faultsOfTexts(sim.id, locale, [
        ...generalTexts(words),
        ...knobTexts(words, model),
        ...nameTexts(words, sim, model),
        ...choiceTexts(sim, locale),
      ]),
      ...faultsOfSurplus(words, sim, model).map((what) => `${sim.id} (${locale}): ${what}`),
    ];
  });
  return [...faults, ...faultsOfNames(sim, model)];
}

const generalTexts = ({ title, hint, summary, stage, chart }: SimWords): Texts => [
  ['the title', title],
  ['the hint', hint],
  ['the summary of the stage', summary.stage],
  ['the summary of the controls', summary.controls],
  ['what to do first', summary.first],
  ['the name of the stage', stage],
  ['the title of the chart', chart.title],
];

const knobTexts = ({ params }: SimWords, model: Declaration): Texts =>
  Object.entries(model.params).flatMap(([name, param]): Texts => {
    const options = param.kind === 'choice' ? param.options : [];
    return [
      [`the label of the knob ${name}`, params[name]?.label],
      ...options.map(
        (option) =>
          [`the option ${option} of the knob ${name}`, params[name]?.options?.[option]] as const,
      ),
    ];
  });

const nameTexts = (words: SimWords, { chart }: SimDefinition, model: Declaration): Texts => [
  ...model.scenarios.flatMap(
    ({ id }): Texts => [
      [`the name of the scenario ${id}`, words.scenarios[id]?.name],
      [`the hint of the scenario ${id}`, words.scenarios[id]?.hint],
    ],
  ),
  ...Object.keys(model.metrics).map((id) => [`the metric ${id}`, words.metrics[id]] as const),
  ...model.assumptions.map((id) => [`the assumption ${id}`, words.assumptions[id]] as const),
  ...chart.map(({ series }) => [`the series ${series}`, words.chart.series[series]] as const),
];

const choiceTexts = ({ choices = [] }: Pick<SimDefinition, 'choices'>, locale: Locale): Texts =>
  choices.flatMap(
    ({ id, question, options, nobody }): Texts => [
      [`the question ${id}`, question[locale]],
      [`the answer of ${id} where nobody is right`, nobody[locale]],
      ...options.map((one) => [`the option ${one.id} of ${id}`, one.words[locale]] as const),
    ],
  );

/** Words for what is not there: somebody has renamed it on one side only. */
function faultsOfSurplus(words: SimWords, sim: SimDefinition, model: Declaration): string[] {
  const declared: readonly (readonly [string, object, readonly string[]])[] = [
    ['knob', words.params, Object.keys(model.params)],
    ['scenario', words.scenarios, model.scenarios.map(({ id }) => id)],
    ['metric', words.metrics, Object.keys(model.metrics)],
    ['assumption', words.assumptions, model.assumptions],
    ['series', words.chart.series, sim.chart.map(({ series }) => series)],
  ];
  return declared.flatMap(([what, said, known]) =>
    Object.keys(said)
      .filter((name) => !known.includes(name))
      .map((name) => `has words for the ${what} ${name}, which there is not`),
  );
}

/** Whatever the view names exists in the model. */
function faultsOfNames(sim: SimDefinition, model: Declaration): string[] {
  const { readouts } = sim;
  const metrics = Object.keys(model.metrics);
  const read =
    'groups' in readouts
      ? readouts.groups.flatMap(({ id }) => readouts.columns.map((c) => `${id}.${c.metric}`))
      : readouts;
  const { goals = [] } = sim;
  const knobs = Object.keys(model.params);
  const named: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['shows the metric', read, metrics],
    ['shows the knob', sim.mainKnobs, knobs],
    ['has a goal that wants', goals.flatMap(({ want }) => want.map((w) => w.metric)), metrics],
    ['has a goal that turns', goals.flatMap((goal) => goal.knobs), knobs],
    ['charts the series', sim.chart.map(({ series }) => series), model.seriesNames],
    ['offers the scenario', sim.scenarios.map(({ id }) => id), model.scenarios.map((s) => s.id)],
  ];
  return named.flatMap(([what, names, known]) =>
    names
      .filter((name) => !known.includes(name))
      .map((name) => `${sim.id}: ${what} ${name}, which its model does not declare`),
  );
}
