// A prediction of a lesson as plain data: what is asked, what can be answered, and what the run came to. Runs when the
// site is built.

import { askedIn } from '@/components/figure/asked';
import type { Choice } from '@/components/figure/definition';
import { scenarioOf } from '@/components/figure/definition';
import { specOf } from '@/components/figure/quantities';
import type { Locale } from '@/i18n/locales';
import { stillsOf } from '@/player/still';
import type { MetricSpec } from '@/player/types';
import { fail, readSettings } from './attributes';
import type { Calculator } from './calculator';
import { findCalculator } from './calculators';
import { loadSim } from './registry';
import type { SimAttributes } from './setup';

export interface AskedOption {
  readonly id: string;
  readonly text: string;
}

/** `answer` is null where only the lesson can tell: what is measured on the reader's own device, or calculated there. */
export type AskedOf = {
  readonly sim: string;
  readonly scenario: string;
  readonly asked: string;
  /** The simulator's own words for the question, where a lesson adds none. */
  readonly question: string | null;
} & (
  | {
      readonly kind: 'number';
      readonly spec: MetricSpec;
      readonly krwPerUsd: number | null;
      readonly answer: number | null;
    }
  | {
      readonly kind: 'choice';
      readonly options: readonly AskedOption[];
      readonly answer: readonly string[] | null;
    }
);

const optionsOf = (choice: Choice, locale: Locale): readonly AskedOption[] =>
  choice.options.map(({ id, words }) => ({ id, text: words[locale] }));

/** Rejects with a RangeError naming the figure and the attribute that it cannot follow. */
export async function askedOf(
  figure: SimAttributes & { readonly predict: string },
  locale: Locale,
): Promise<AskedOf> {
  const calculator = findCalculator(figure.id);
  if (calculator) {
    const scenario = figure.scenario ?? calculator.sheet.scenarios[0]?.id;
    return scenario === undefined
      ? fail(figure.id, 'it has no scenario')
      : ofCalculator(calculator, scenario, figure.predict, locale);
  }
  return ofRun(figure, locale);
}

/** What it comes to is calculated, or measured, in the browser alone. */
function ofCalculator(
  { sheet: { id, choices, numbers } }: Calculator,
  scenario: string,
  predict: string,
  locale: Locale,
): AskedOf {
  const choice = choices.find((one) => one.id === predict);
  if (choice) {
    return {
      sim: id,
      scenario,
      asked: choice.id,
      question: choice.question[locale],
      kind: 'choice',
      options: optionsOf(choice, locale),
      answer: null,
    };
  }
  const number = numbers.find((one) => one.id === predict);
  if (!number) return fail(id, `nothing asks "${predict}"`);
  return {
    sim: id,
    scenario,
    asked: number.id,
    question: number.question[locale],
    kind: 'number',
    spec: number.spec,
    krwPerUsd: null,
    answer: null,
  };
}

/** The run that a figure asks about, and what it asks. */
export async function predictedRun(figure: SimAttributes & { readonly predict: string }) {
  const definition = await loadSim(figure.id);
  const { scenario, config } = readSettings(definition, figure);
  const asked = askedIn(definition, figure.predict, config) ?? figure.predict;
  const { durationMs } = scenarioOf(definition, scenario.id);
  const { seed, acts = [] } = scenario;
  const recordStill = await stillsOf(definition.id);
  const still = recordStill({ sim: definition.id, config, seed, durationMs, acts });
  return { definition, scenario, asked, still };
}

async function ofRun(
  figure: SimAttributes & { readonly predict: string },
  locale: Locale,
): Promise<AskedOf> {
  const { definition: sim, scenario, asked, still } = await predictedRun(figure);
  const { metrics } = still.recording.final;
  const common = { sim: sim.id, scenario: scenario.id, asked };
  const choice = sim.choices?.find(({ id }) => id === asked);
  if (choice) {
    const question = choice.question[locale];
    const options = optionsOf(choice, locale);
    return { ...common, question, kind: 'choice', options, answer: choice.answer(metrics) };
  }
  return {
    ...common,
    question: null,
    kind: 'number',
    spec: specOf(sim, asked),
    krwPerUsd: sim.krwPerUsd ?? null,
    answer: metrics[asked] ?? null,
  };
}
