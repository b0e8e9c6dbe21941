// The platform as a sheet: what can be set, what is asked first, and what is said around it.

import { configOf, writeKnobs } from '@/components/figure/address';
import type { AskedSheet, SheetDefinition } from '@/components/figure/sheet/sheet';
import { type FaasConfig, params, scenarios } from '@/engine/browser-faas/config';
import { hearMessages } from '@/i18n/messages/hear';
import type { AnyConfig } from '@/player/types';
import { numbers, words } from './words';

export type AskedFaas = AskedSheet<FaasConfig>;

export const faasSheet: SheetDefinition<FaasConfig> = {
  id: 'browser-faas',
  params,
  scenarios,
  choices: [],
  numbers,
  mainKnobs: ['keepAliveSec', 'atOnce', 'limitMs'],
  words,
  said: {
    ko: { ...words.ko, sound: hearMessages.ko },
    en: { ...words.en, sound: hearMessages.en },
  },
  configFrom: (values: AnyConfig) => configOf(params, values) as FaasConfig,
  write: (scenario, config) => writeKnobs({ scenario, config }, { params, scenarios }),
};
