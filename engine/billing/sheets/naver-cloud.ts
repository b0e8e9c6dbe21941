// Naver Cloud: what is counted and the limits. No source gives a price, so whoever asks brings their own.

import type { PriceSheet } from '../contract';
import { flat, found, given } from '../figure';
import { MONEY } from '../meter';
import { undated } from './undated';

/** Won that whoever asks has worked out with a price of their own. */
const own = flat(MONEY, 1, given(1));

export const naverSheets: readonly PriceSheet[] = [
  {
    ...undated({
      provider: 'naver',
      service: 'naver-functions',
      region: 'kr',
      meters: { compute: own, requests: own },
      rules: {
        leastMemoryMB: found('128', 'NCP'),
        mostMemoryMB: found('1024', 'NCP'),
        leastTimeoutMs: found('500', 'NCP'),
        mostTimeoutMs: found('300000', 'NCP'),
        concurrency: found('100', 'NCP'),
        mostCodeMB: found('38', 'NCP'),
      },
      notes: ['naver-unpriced'],
    }),
    currency: 'KRW',
  },
  {
    ...undated({
      provider: 'naver',
      service: 'naver-server',
      region: 'kr',
      meters: { instance: own },
      notes: ['naver-unpriced'],
    }),
    currency: 'KRW',
  },
];
