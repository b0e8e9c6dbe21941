// The billing simulator: a calculator, so it has no timeline.

import type { AskedSheet } from '@/components/figure/sheet/sheet';
import type { Calculator } from '@/components/sims/calculator';
import { billingMessages } from '@/i18n/messages/billing';
import { estimateStill } from '@/player/billing/still';
import { BillingCard } from './card';
import { MountBilling } from './mount';
import { billingReadouts } from './readouts';
import { billingSheet } from './sheet';

const { ko, en } = billingMessages;

const BillingFigure = (asked: AskedSheet) => (
  <MountBilling {...asked} config={billingSheet.configFrom(asked.config)} />
);

export const billing: Calculator = {
  sheet: billingSheet,
  title: { ko: ko.title, en: en.title },
  lead: { ko: ko.lead, en: en.lead },
  readouts: (values, locale) =>
    billingReadouts({
      estimate: estimateStill(billingSheet.configFrom(values)),
      locale,
      isRevealed: true,
    }),
  Figure: BillingFigure,
  Card: BillingCard,
};
