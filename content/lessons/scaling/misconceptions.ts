// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M11: {
    ko: '함수가 늘어나면 데이터베이스도 같이 늘어난다.',
    en: 'When functions scale, the database behind them scales along.',
  },
  M170: {
    ko: '필요한 동시성이 한도 안이면 거절되지 않는다.',
    en: 'Within the concurrency limit nothing is refused.',
  },
  M171: {
    ko: '한도만 올리면 해결된다.',
    en: 'Raising the limit is all it takes.',
  },
  M172: {
    ko: '손님이 늘지 않으면 필요한 환경도 늘지 않는다.',
    en: 'Without more customers, no more environments are needed.',
  },
  M173: {
    ko: '같은 계정의 다른 함수는 내 함수와 상관없다.',
    en: 'Other functions of the account do not concern mine.',
  },
  M174: {
    ko: '평균만큼 준비하면 모자라지 않는다.',
    en: 'Whoever provides for the average has enough.',
  },
} as const satisfies Misconceptions;
