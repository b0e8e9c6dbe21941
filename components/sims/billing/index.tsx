// The billing simulator: a calculator, so it has no timeline; what a page writes about it is checked here.

import { failUnknown, readSettings } from '@/components/sims/attributes';
import type { Calculator, CalculatorProps } from '@/components/sims/calculator';
import { params, scenarios } from '@/engine/billing/workload/config';
import { billingMessages } from '@/i18n/messages/billing';
import { configFrom } from './address';
import { BillingCard } from './card';
import { choices } from './choices';
import type { BillingProps } from './figure-props';
import { MountBilling } from './mount';

/** Throws a RangeError naming the attribute that cannot be followed: a build stops there. */
function propsOf(asked: CalculatorProps): BillingProps {
  const { scenario, config, knobs } = readSettings({ id: 'billing', params, scenarios }, asked);
  const known = choices.map(({ id }) => id);
  if (asked.predict && !known.includes(asked.predict)) {
    failUnknown('billing', 'predict: unknown choice', asked.predict, known);
  }
  return {
    still: asked.still,
    view: asked.view,
    locale: asked.locale,
    lesson: asked.lesson ?? null,
    scenario: scenario.id,
    config: configFrom(config),
    knobs,
    predict: asked.predict ?? null,
    labPath: asked.labPath,
    question: asked.children ?? null,
    why: asked.why ?? null,
  };
}

const BillingFigure = (asked: CalculatorProps) => <MountBilling {...propsOf(asked)} />;

export const billing: Calculator = {
  id: 'billing',
  title: { ko: billingMessages.ko.title, en: billingMessages.en.title },
  lead: { ko: billingMessages.ko.lead, en: billingMessages.en.lead },
  params,
  scenarios,
  choices,
  Figure: BillingFigure,
  Card: BillingCard,
};
