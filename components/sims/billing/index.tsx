// The billing simulator: a calculator, so it has no timeline; what a page writes about it is checked here.

import type { Calculator, CalculatorProps } from '@/components/sims/calculator';
import { readCalculator } from '@/components/sims/read-calculator';
import { params, scenarios } from '@/engine/billing/workload/config';
import { billingMessages } from '@/i18n/messages/billing';
import { configFrom } from './address';
import { BillingCard } from './card';
import { choices } from './choices';
import { MountBilling } from './mount';

const declared = { id: 'billing', params, scenarios, choices } as const;

const BillingFigure = (asked: CalculatorProps) => {
  const read = readCalculator(declared, asked);
  return <MountBilling {...read} config={configFrom(read.config)} />;
};

export const billing: Calculator = {
  ...declared,
  title: { ko: billingMessages.ko.title, en: billingMessages.en.title },
  lead: { ko: billingMessages.ko.lead, en: billingMessages.en.lead },
  Figure: BillingFigure,
  Card: BillingCard,
};
