// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'on-premises',
    term: { ko: '온프레미스', en: 'On-premises' },
    definition: {
      ko: '조직이 자기 공간에 장비를 두고 직접 운영하는 방식이에요.',
      en: 'Running software on equipment that the organisation keeps and looks after itself.',
    },
  },
  {
    id: 'server',
    term: { ko: '서버(server)', en: 'Server' },
    definition: {
      ko: '요청을 받아 답을 돌려주려고 늘 켜 두는 컴퓨터예요. 같은 일을 하는 프로그램을 가리키기도 해요.',
      en: 'A computer that is left on to take requests and answer them; also the program on it that does so.',
    },
  },
  {
    id: 'availability',
    term: { ko: '가용성(availability)', en: 'Availability' },
    definition: {
      ko: '쓸 수 있었던 시간이 전체 시간에서 차지하는 비율이에요. 한 해에 127.5시간 멈추면 98.54%예요.',
      en: 'The share of the time in which a service can be used. With 127.5 hours of downtime a year it is 98.54%.',
    },
  },
  {
    id: 'redundancy',
    term: { ko: '이중화(redundancy)', en: 'Redundancy' },
    definition: {
      ko: '하나가 고장 나도 멈추지 않도록 같은 것을 더 두는 일이에요. 부품, 전원, 장소 어디에나 쓰는 말이에요.',
      en: 'Keeping more than one of a thing so that the failure of one stops nothing: parts, power or whole places.',
    },
  },
  {
    id: 'capex-opex',
    term: {
      ko: '자본 비용과 운용 비용(CapEx/OpEx)',
      en: 'Capital and operating expenses (CapEx/OpEx)',
    },
    definition: {
      ko: '오래 쓸 것을 한 번에 사는 돈이 자본 비용, 쓰는 동안 다달이 나가는 돈이 운용 비용이에요.',
      en: 'Money spent at once on what will be used for years is a capital expense; money spent month by month is an operating expense.',
    },
  },
  {
    id: 'request',
    term: { ko: '요청(request)', en: 'Request' },
    definition: {
      ko: '함수를 한 번 호출하는 일이에요. 이 수업에서는 주문 하나가 요청 하나예요.',
      en: 'One call that gives the function work to do. In this course, one order is one request.',
    },
  },
];
