// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M26: {
    ko: '서버리스는 곧 마이크로서비스다.',
    en: 'Serverless and microservices are the same thing.',
  },
  M430: {
    ko: '여섯으로 나누면 콜드 스타트도 많아야 여섯 배다.',
    en: 'Cut into six, cold starts grow sixfold at most.',
  },
  M431: {
    ko: '조각을 나눠도 손님이 그대로면 콜드 스타트도 그대로다.',
    en: 'As long as visits stay the same, cutting changes no cold starts.',
  },
  M432: {
    ko: '따로 배포하는 서비스마다 서버가 한 대씩 필요하다.',
    en: 'Every service that is deployed by itself needs a server of its own.',
  },
  M433: {
    ko: '서버를 함께 쓰면 배포도 함께 해야 한다.',
    en: 'Services that share a server have to be deployed together.',
  },
  M434: {
    ko: '모놀리스는 함수에서 돌릴 수 없다.',
    en: 'A monolith cannot run in a function.',
  },
  M435: {
    ko: '마이크로서비스가 서버리스를 낳았다.',
    en: 'Microservices gave birth to serverless.',
  },
  M436: {
    ko: '시스템은 한 가지 자리로 통일해야 한다.',
    en: 'A whole system has to run in one kind of place.',
  },
  M437: {
    ko: '쿠버네티스를 쓰면 서버리스다.',
    en: 'Whoever uses Kubernetes is serverless.',
  },
  M438: {
    ko: '조각이 많을수록 요금이 비싸다.',
    en: 'The more pieces, the higher the bill.',
  },
  M439: {
    ko: '서버도 손님이 몰리면 저절로 늘어난다.',
    en: 'A server grows by itself when a crowd comes.',
  },
} as const satisfies Misconceptions;
