// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'batch',
    term: { ko: '배치(batch)', en: 'Batch' },
    definition: {
      ko: '요청이 올 때마다가 아니라, 모아 둔 일을 정해진 때에 한꺼번에 하는 방식이에요.',
      en: 'Work that is collected and done together at a set time, instead of whenever a request comes.',
    },
  },
  {
    id: 'webhook',
    term: { ko: '웹훅(webhook)', en: 'Webhook' },
    definition: {
      ko: '무슨 일이 생겼을 때 다른 서비스가 내가 알려 준 주소를 불러 주는 방식이에요. 내가 자꾸 물어보지 않아도 돼요.',
      en: 'A way to be told: when something happens, another service calls an address that you gave it, so that you need not keep asking.',
    },
  },
  {
    id: 'minimum-instances',
    term: { ko: '최소 인스턴스(minimum instances)', en: 'Minimum instances' },
    definition: {
      ko: '요청이 없어도 늘 켜 두는 수예요. 그만큼은 콜드 스타트가 없고, 그만큼은 쉬어도 요금이 붙어요.',
      en: 'How many are kept on without any requests. That many need no cold start, and that many are charged while idle.',
    },
  },
];
