// What a figure says, for a page that can show none: what it is about, how it is set, and how its run ends.

import { writeKnobs } from '@/components/figure/address';
import { askedIn } from '@/components/figure/asked';
import type { Choice } from '@/components/figure/definition';
import { scenarioOf } from '@/components/figure/definition';
import { parseGoals, sayGoal } from '@/components/figure/goal';
import { type ReadoutsData, readoutsOf } from '@/components/figure/readouts-data';
import { textOf } from '@/components/figure/telling/text';
import { settingsOf } from '@/components/figure/values';
import type { Locale } from '@/i18n/locales';
import { stillsOf } from '@/player/still';
import { readSettings } from './attributes';
import type { Calculator } from './calculator';
import { findCalculator } from './calculators';
import { loadSim } from './registry';
import { type SimAttributes, setupOf } from './setup';

export interface ToldFigure {
  readonly title: string;
  readonly hint: string;
  /** The knobs that it shows, as they are set: name and value in words. */
  readonly knobs: readonly (readonly [name: string, value: string])[];
  readonly goals: readonly string[];
  /** The options of its question, where one is chosen; none where a number is guessed. */
  readonly options: readonly string[];
  /** Its own question, for where the author asks none; null where a number is guessed. */
  readonly question: string | null;
  /** Its numbers at the end of the run; null where only the reader's own device can measure them. */
  readonly readouts: ReadoutsData | null;
  /** What the finished run shows, in a sentence; null where its simulator says none. */
  readonly conclusion: string | null;
  /** What its lab is asked, to be set alike. */
  readonly query: URLSearchParams;
}

/** Runs it to its end. Rejects with a RangeError naming the attribute that cannot be followed. */
export async function tellFigure(asked: SimAttributes, locale: Locale): Promise<ToldFigure> {
  const calculator = findCalculator(asked.id);
  return calculator ? tellSheet(calculator, asked, locale) : tellRun(asked, locale);
}

const askedOf = (choice: Choice | undefined, locale: Locale) => ({
  question: choice?.question[locale] ?? null,
  options: choice?.options.map(({ words }) => words[locale]) ?? [],
});

async function tellRun(asked: SimAttributes, locale: Locale): Promise<ToldFigure> {
  const sim = await loadSim(asked.id);
  const { scenario, config, seed, acts, knobs } = setupOf(sim, asked);
  const { durationMs } = scenarioOf(sim, scenario);
  const record = await stillsOf(sim.id);
  const { recording } = record({ sim: sim.id, config, seed, durationMs, acts });
  const words = sim.words[locale];
  const said = words.scenarios[scenario] ?? { name: words.title, hint: words.hint };
  const question = askedIn(sim, asked.predict ?? null, config);
  const concluded = sim.conclude?.(recording, locale);
  return {
    title: said.name,
    hint: said.hint,
    knobs: settingsOf(sim, config, knobs ?? sim.mainKnobs, locale),
    goals: parseGoals(asked.goal ?? '').map((goal) => sayGoal(sim, goal, locale)),
    ...askedOf(
      sim.choices?.find(({ id }) => id === question),
      locale,
    ),
    readouts: readoutsOf(sim, recording.final, config, locale, null),
    conclusion: concluded ? textOf(concluded) : null,
    query: writeKnobs({ scenario, config }, sim),
  };
}

function tellSheet(
  { sheet, readouts }: Calculator,
  asked: SimAttributes,
  locale: Locale,
): ToldFigure {
  const { scenario, config, knobs } = readSettings(sheet, asked);
  const said = sheet.words[locale].scenarios[scenario.id] ?? {
    name: sheet.said[locale].title,
    hint: sheet.said[locale].hint,
  };
  const number = sheet.numbers.find(({ id }) => id === asked.predict);
  const { question, options } = askedOf(
    sheet.choices.find(({ id }) => id === asked.predict),
    locale,
  );
  return {
    title: said.name,
    hint: said.hint,
    knobs: settingsOf(sheet, config, knobs ?? sheet.mainKnobs, locale),
    goals: [],
    question: question ?? number?.question[locale] ?? null,
    options,
    readouts: readouts?.(config, locale) ?? null,
    conclusion: null,
    query: sheet.write(scenario.id, sheet.configFrom(config)),
  };
}
