// The billing simulator: a calculator, so it has no timeline; what a page writes about it is checked here.

import { configOf } from '@/components/figure/address';
import type { Calculator, CalculatorProps } from '@/components/sims/calculator';
import { params, scenarios } from '@/engine/billing/workload/config';
import { billingMessages } from '@/i18n/messages/billing';
import { configFrom } from './address';
import { BillingCard } from './card';
import { choices } from './choices';
import type { BillingProps } from './figure-props';
import { MountBilling } from './mount';
import { StillBilling } from './still';

const words = (text: string | undefined): string[] => text?.split(/\s+/).filter(Boolean) ?? [];

/** Throws a RangeError naming the attribute that cannot be followed: a build stops there. */
function propsOf(asked: CalculatorProps): BillingProps {
  const fail = (what: string): never => {
    throw new RangeError(`<Sim id="billing">: ${what}`);
  };
  const scenario = scenarios.find(({ id }) => id === (asked.scenario ?? scenarios[0].id));
  if (!scenario) return fail(`unknown scenario "${asked.scenario}"`);
  const set: Record<string, number | string> = { ...scenario.set };
  for (const pair of words(asked.set)) {
    const [name = '', raw = ''] = pair.split('=');
    const param = Object.entries(params).find(([known]) => known === name)?.[1];
    if (param === undefined) return fail(`set: unknown knob "${name}"`);
    set[name] = param.kind === 'number' ? Number(raw) : raw;
  }
  for (const name of words(asked.knobs)) {
    if (!(name in params)) fail(`knobs: unknown knob "${name}"`);
  }
  if (asked.predict && !choices.some(({ id }) => id === asked.predict)) {
    fail(`predict: unknown choice "${asked.predict}"`);
  }
  return {
    view: asked.view,
    locale: asked.locale,
    scenario: scenario.id,
    config: configFrom(configOf(params, set)),
    knobs: asked.knobs === undefined ? null : words(asked.knobs),
    predict: asked.predict ?? null,
    labPath: asked.labPath,
    question: asked.children ?? null,
    why: asked.why ?? null,
  };
}

function BillingFigure(asked: CalculatorProps) {
  const props = propsOf(asked);
  return (
    <MountBilling {...props}>
      <StillBilling {...props} />
    </MountBilling>
  );
}

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
