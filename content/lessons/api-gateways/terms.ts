// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'token-bucket',
    term: { ko: '토큰 버킷(token bucket)', en: 'Token bucket' },
    definition: {
      ko: '일정한 속도로 토큰이 채워지는 통이에요. 요청 하나가 토큰 하나를 쓰고, 없으면 거절돼요. 통의 크기만큼은 모아 두었다가 한꺼번에 쓸 수 있어요.',
      en: 'A bucket that tokens flow into at a steady rate. Each request takes one and is refused when there is none; as many as fit can be saved up and spent at once.',
    },
  },
  {
    id: 'api-management',
    term: { ko: 'API 관리(API management)', en: 'API management' },
    definition: {
      ko: 'API를 여러 사람에게 내주고 돌보는 일이에요. 버전, 문서, 키 발급, 계약별 한도, 사용량 분석이 여기에 들어요.',
      en: 'Giving an API to others and looking after it: versions, documents, keys, limits by contract, and who uses how much.',
    },
  },
  {
    id: 'service-mesh',
    term: { ko: '서비스 메시(service mesh)', en: 'Service mesh' },
    definition: {
      ko: '서비스마다 옆에 대리인(프록시)을 하나씩 두고 서비스끼리의 호출을 맡기는 방식이에요. 암호화, 재시도, 길 나누기를 코드 밖에서 해요.',
      en: 'A proxy beside each service, which handles the calls between services: encryption, retries and routing, outside of their code.',
    },
  },
  {
    id: 'api-cache',
    term: { ko: '캐시(cache)', en: 'Cache' },
    definition: {
      ko: '한 번 만든 답을 정해 둔 시간(TTL) 동안 두었다가 같은 요청에 다시 주는 곳이에요.',
      en: 'A place that keeps an answer for a set time (its TTL) and gives it again to the same request.',
    },
  },
];
