// Under which name a figure of a lesson will keep its guess, known while the site is built.

import { askedIn } from '@/components/figure/asked';
import { predictionName, sheetPredictionName } from '@/components/figure/prediction-name';
import { fail, readSettings } from './attributes';
import { findCalculator } from './calculators';
import { loadSim } from './registry';
import type { SimAttributes } from './setup';

/** Rejects with a RangeError naming the figure and the attribute that it cannot follow. */
export async function predictionOf(figure: SimAttributes & { predict: string }): Promise<string> {
  const calculator = findCalculator(figure.id);
  if (calculator) {
    const scenario = figure.scenario ?? calculator.sheet.scenarios[0]?.id;
    if (scenario === undefined) return fail(figure.id, 'it has no scenario');
    return sheetPredictionName(calculator.sheet.id, scenario, figure.predict);
  }
  const sim = await loadSim(figure.id);
  const { scenario, config } = readSettings(sim, figure);
  const asked = askedIn(sim, figure.predict, config) ?? figure.predict;
  return predictionName(sim.id, scenario.id, asked, config);
}
