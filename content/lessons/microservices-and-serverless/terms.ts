// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'kubernetes',
    term: { ko: '쿠버네티스(Kubernetes)', en: 'Kubernetes' },
    definition: {
      ko: '컨테이너를 여러 서버에 나눠 놓고, 원하는 수만큼 떠 있게 지켜 주는 공개 소프트웨어예요. 서버는 여전히 누군가 준비해요.',
      en: 'Open software that spreads containers over servers and keeps as many of them running as were asked for. Somebody still provides the servers.',
    },
  },
  {
    id: 'serverless-container',
    term: { ko: '서버리스 컨테이너(serverless container)', en: 'Serverless container' },
    definition: {
      ko: '컨테이너만 올리면 서버와 대수를 제공자가 맞춰 주는 방식이에요. 최소 수를 0으로 둘 수 있는 곳에서는 아무도 오지 않는 동안 실행 요금이 없어요.',
      en: 'You bring a container, and the provider finds servers and the right number. Where the least number may be zero, nothing is charged for running while nobody comes.',
    },
  },
];
