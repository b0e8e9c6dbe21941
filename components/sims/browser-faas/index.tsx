// The platform in the page: measured, not simulated, so it has no timeline; what a page writes about it is checked here.

import { failUnknown, readSettings } from '@/components/sims/attributes';
import type { Calculator, CalculatorProps } from '@/components/sims/calculator';
import { type FaasConfig, params, scenarios } from '@/engine/browser-faas/config';
import { FaasCard } from './card';
import type { FaasProps } from './figure-props';
import { MountFaas } from './mount';
import { choices, words } from './words';

/** Throws a RangeError naming the attribute that cannot be followed: a build stops there. */
function propsOf(asked: CalculatorProps): FaasProps {
  const { scenario, config, knobs } = readSettings(
    { id: 'browser-faas', params, scenarios },
    asked,
  );
  const known = choices.map(({ id }) => id);
  if (asked.predict && !known.includes(asked.predict)) {
    failUnknown('browser-faas', 'predict: unknown choice', asked.predict, known);
  }
  return {
    still: asked.still,
    view: asked.view,
    locale: asked.locale,
    lesson: asked.lesson ?? null,
    scenario: scenario.id,
    config: config as FaasConfig,
    knobs,
    predict: asked.predict ?? null,
    labPath: asked.labPath,
    question: asked.children ?? null,
    why: asked.why ?? null,
  };
}

const FaasFigure = (asked: CalculatorProps) => <MountFaas {...propsOf(asked)} />;

export const browserFaas: Calculator = {
  id: 'browser-faas',
  title: { ko: words.ko.title, en: words.en.title },
  lead: { ko: words.ko.lead, en: words.en.lead },
  params,
  scenarios,
  choices,
  Figure: FaasFigure,
  Card: FaasCard,
};
