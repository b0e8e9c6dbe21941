// The platform in the page: measured, not simulated, so it has no timeline.

import type { AskedSheet } from '@/components/figure/sheet/sheet';
import type { Calculator } from '@/components/sims/calculator';
import { FaasCard } from './card';
import { MountFaas } from './mount';
import { faasSheet } from './sheet';
import { words } from './words';

const FaasFigure = (asked: AskedSheet) => (
  <MountFaas {...asked} config={faasSheet.configFrom(asked.config)} />
);

export const browserFaas: Calculator = {
  sheet: faasSheet,
  title: { ko: words.ko.title, en: words.en.title },
  lead: { ko: words.ko.lead, en: words.en.lead },
  readouts: null,
  Figure: FaasFigure,
  Card: FaasCard,
};
