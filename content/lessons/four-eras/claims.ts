// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim } from '@/content/schema';
import { roberts } from '@/content/sources';

const CHECKED_LATER_ON = '2026-11-29';

export const claims: readonly Claim[] = [
  {
    id: 'C050',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '함수는 쓴 만큼만 내니 IaaS나 PaaS보다 싸다.',
      en: 'Functions cost only what is used, so they are cheaper than IaaS or PaaS.',
    },
    actually: {
      ko: '손님이 뜸하거나 갑자기 몰리는 일에서는 대개 그래요. 하지만 일하는 1분의 단가는 VM보다 비싸요. 버클리의 보고서(2019)에서는 비슷한 사양의 VM보다 많게는 7.5배였어요. 그래서 꾸준히 바쁘면 뒤집히고, 사람의 시간까지 넣으면 또 달라져요.',
      en: 'Mostly so for customers who come rarely or all at once. But a minute of work costs more than on a VM: up to 7.5 times as much as one of similar size in a Berkeley report of 2019. So steady work turns it round, and people’s time changes it again.',
    },
    sources: [
      {
        title: 'Cloud Programming Simplified: A Berkeley View on Serverless Computing (2019-02-10)',
        url: 'https://arxiv.org/abs/1902.03383',
        readOn: '2026-11-21',
      },
      roberts,
    ],
    checkedOn: CHECKED_LATER_ON,
  },
];
