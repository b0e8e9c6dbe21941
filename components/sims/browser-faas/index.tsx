// The platform in the page: measured, not simulated, so it has no timeline; what a page writes about it is checked here.

import type { Calculator, CalculatorProps } from '@/components/sims/calculator';
import { readCalculator } from '@/components/sims/read-calculator';
import { type FaasConfig, params, scenarios } from '@/engine/browser-faas/config';
import { FaasCard } from './card';
import { MountFaas } from './mount';
import { numbers, words } from './words';

const declared = { id: 'browser-faas', params, scenarios, choices: [], numbers } as const;

const FaasFigure = (asked: CalculatorProps) => {
  const read = readCalculator(declared, asked);
  return <MountFaas {...read} config={read.config as FaasConfig} />;
};

export const browserFaas: Calculator = {
  ...declared,
  title: { ko: words.ko.title, en: words.en.title },
  lead: { ko: words.ko.lead, en: words.en.lead },
  Figure: FaasFigure,
  Card: FaasCard,
};
