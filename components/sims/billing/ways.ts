// The four ways with the colours and names that they keep everywhere.

import type { Contestant } from '@/components/figure/definition';
import { billingMessages } from '@/i18n/messages/billing';
import type { Way } from '@/player/billing/types';

const named = (id: Way): Contestant & { readonly id: Way } => ({
  id,
  paint: id,
  words: { ko: billingMessages.ko.ways[id], en: billingMessages.en.ways[id] },
});

export const contestants = [named('onprem'), named('iaas'), named('paas'), named('faas')] as const;

export const colourOf = (way: Way): string => `var(--${way})`;
