// The four ways with their colours and names, in the order in which they came up.

import type { Contestant } from '@/components/figure/definition';
import type { Era } from '@/engine/models/four-eras/config';

export const contestants = [
  { id: 'servers', paint: 'onprem', words: { ko: '온프레미스', en: 'On-premises' } },
  { id: 'autoscaling', paint: 'iaas', words: { ko: 'IaaS', en: 'IaaS' } },
  { id: 'dynos', paint: 'paas', words: { ko: 'PaaS', en: 'PaaS' } },
  { id: 'functions', paint: 'faas', words: { ko: 'FaaS', en: 'FaaS' } },
] as const satisfies readonly (Contestant & { readonly id: Era })[];
