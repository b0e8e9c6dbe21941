// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M29: {
    ko: '서비스만 나누면, 데이터베이스를 함께 써도 서로 독립이다.',
    en: 'Services that share a database are independent all the same.',
  },
  M280: {
    ko: '늦은 시간만 알면 사본이 얼마나 틀리는지 안다.',
    en: 'How wrong a copy is depends on its lag alone.',
  },
  M281: {
    ko: '같은 데이터가 두 곳에 있으면 그것부터 잘못이다.',
    en: 'Data that stands in two places is a mistake in itself.',
  },
  M282: {
    ko: '메시지를 보내면 데이터는 저절로 맞춰진다.',
    en: 'Once messages are sent, data keeps itself the same.',
  },
  M283: {
    ko: '서비스마다 데이터베이스 서버를 따로 두어야 한다.',
    en: 'Every service must have a database server of its own.',
  },
  M284: {
    ko: '데이터를 나누면 장애가 번지지 않는다.',
    en: 'Split data cannot fail together.',
  },
  M285: {
    ko: '아웃박스를 쓰면 소식이 꼭 한 번만 간다.',
    en: 'With an outbox word arrives exactly once.',
  },
  M286: {
    ko: '2단계 커밋이면 여러 데이터베이스를 대가 없이 하나처럼 쓴다.',
    en: 'Two-phase commit makes several databases one, at no price.',
  },
  M287: {
    ko: '사가의 보상은 롤백처럼 없던 일로 만든다.',
    en: 'A saga’s compensation rolls back as though nothing had happened.',
  },
  M288: {
    ko: '주인이 멈추면 사본도 쓸모가 없다.',
    en: 'When its owner is down, a copy is of no use.',
  },
  M289: {
    ko: '유명한 회사의 구조를 따라 하는 것이 모범 사례다.',
    en: 'Best practice is what famous companies do.',
  },
} as const satisfies Misconceptions;
