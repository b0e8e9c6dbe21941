// The comparison as a sheet: what can be set, what is asked first, and what is said around it.

import type { AskedSheet, SheetDefinition, SheetWords } from '@/components/figure/sheet/sheet';
import { scenarios, type WorkloadConfig } from '@/engine/billing/workload/config';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import { hearMessages } from '@/i18n/messages/hear';
import { configFrom, writeBilling } from './address';
import { choices } from './choices';
import { mainKnobs, settings } from './params';
import { assumptionsIn } from './table';

export type AskedBilling = AskedSheet<WorkloadConfig>;

function said(locale: Locale): SheetWords {
  const { frameTitle, frameHint, summary, chart } = billingMessages[locale];
  return {
    title: frameTitle,
    hint: frameHint,
    summary,
    table: chart.table,
    sound: hearMessages[locale],
    assumptionsTitle: chart.assumptions,
    assumptions: assumptionsIn(locale),
  };
}

export const billingSheet: SheetDefinition<WorkloadConfig> = {
  ...settings,
  id: 'billing',
  scenarios,
  choices,
  numbers: [],
  mainKnobs,
  said: { ko: said('ko'), en: said('en') },
  configFrom,
  write: writeBilling,
};
