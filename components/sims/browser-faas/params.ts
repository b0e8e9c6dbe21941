// The knobs of the platform as every figure takes them.

import type { Settings } from '@/components/figure/settings';
import { params, scenarios } from '@/engine/browser-faas/config';
import { words } from './words';

export const settings: Settings = {
  params,
  scenarios,
  words: {
    ko: { params: words.ko.params, scenarios: words.ko.scenarios },
    en: { params: words.en.params, scenarios: words.en.scenarios },
  },
};

export const mainKnobs = ['keepAliveSec', 'atOnce', 'limitMs'] as const;
