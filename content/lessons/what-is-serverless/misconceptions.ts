// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M01: {
    ko: '서버리스에는 서버가 없다.',
    en: 'Serverless means that there are no servers.',
  },
  M02: {
    ko: '관리해 주거나 클라우드에 있으면 서버리스다.',
    en: 'What is managed, or in the cloud, is serverless.',
  },
  M110: {
    ko: '가게마다 서버 한 대씩은 따로 켜져 있다.',
    en: 'Each customer has a server of its own that is on.',
  },
  M111: {
    ko: '서버리스면 운영할 것이 하나도 남지 않는다.',
    en: 'With serverless nothing is left to operate.',
  },
  M112: {
    ko: '서버리스는 함수(FaaS)만 가리키는 말이다.',
    en: 'Serverless is another word for functions.',
  },
  M113: {
    ko: '서버리스는 아마존이 람다와 함께 만든 말이다.',
    en: 'Amazon coined serverless together with Lambda.',
  },
  M114: {
    ko: '서버리스 서비스는 한 번도 멈추지 않는다.',
    en: 'A serverless service is never down.',
  },
  M115: {
    ko: '쉬는 서버의 값은 서버리스와 함께 사라졌다.',
    en: 'With serverless the cost of idle servers has disappeared.',
  },
  M116: {
    ko: '서버리스 제품을 하나라도 쓰면 시스템 전체가 서버리스 아키텍처다.',
    en: 'One serverless product makes the whole system a serverless architecture.',
  },
  M10: {
    ko: '함수는 끝없이, 그것도 한순간에 늘어난다.',
    en: 'Functions scale without end, and in an instant.',
  },
  M39: {
    ko: '한도를 넘은 요청은 줄을 서서 기다린다.',
    en: 'A request over the limit queues until there is room.',
  },
} as const satisfies Misconceptions;
