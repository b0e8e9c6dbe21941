// Why the numbers of the messaging simulator may be believed: what its tests hold them to, in words.

import type { SimWhy } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/messaging/config';

type Declared = typeof declaration;

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  trust: {
    answered: {
      ko: {
        what: '[fill in: 무엇을 센 수인지]',
        rule: '[fill in: 어떤 식이나 규칙으로 나오는지]',
        checks: ['[fill in: 무엇과 맞춰 봤고 얼마나 다른지]'],
        leftOut: '[fill in: 무엇이 빠져 있는지]',
      },
      en: {
        what: '[fill in: what it counts]',
        rule: '[fill in: by which formula or rule]',
        checks: ['[fill in: what it was checked against, and how far off]'],
        leftOut: '[fill in: what is not in it]',
      },
    },
  },
};
