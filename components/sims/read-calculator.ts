// What a page writes about a calculator, held against what it declares.

import type { AnyConfig, Params } from '@/player/types';
import { failUnknown, readSettings } from './attributes';
import type { AskedCalculator, Calculator, CalculatorProps } from './calculator';

interface Declared<S> extends Pick<Calculator, 'id' | 'choices' | 'numbers'> {
  readonly params: Params;
  readonly scenarios: readonly S[];
}

/** Throws a RangeError naming the attribute that cannot be followed: a build stops there. */
export function readCalculator<S extends { readonly id: string; readonly set: AnyConfig }>(
  declared: Declared<S>,
  asked: CalculatorProps,
): AskedCalculator<AnyConfig> {
  const { id, choices, numbers = [] } = declared;
  const { scenario, config, knobs } = readSettings(declared, asked);
  const known = [...choices, ...numbers].map((one) => one.id);
  if (asked.predict && !known.includes(asked.predict)) {
    failUnknown(id, 'predict: unknown choice or number', asked.predict, known);
  }
  return {
    still: asked.still,
    view: asked.view,
    locale: asked.locale,
    lesson: asked.lesson ?? null,
    scenario: scenario.id,
    config,
    knobs,
    predict: asked.predict ?? null,
    labPath: asked.labPath,
    question: asked.children ?? null,
    why: asked.why ?? null,
  };
}
