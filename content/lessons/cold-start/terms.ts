// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'cold-start',
    term: { ko: '콜드 스타트(cold start)', en: 'Cold start' },
    definition: {
      ko: '쉬고 있는 환경이 없어 새로 준비하느라 늦어지는 시작이에요.',
      en: 'A start delayed because no environment was idle and a new one had to be prepared.',
    },
  },
  {
    id: 'warm-start',
    term: { ko: '웜 스타트(warm start)', en: 'Warm start' },
    definition: {
      ko: '이미 준비되어 쉬고 있던 환경을 다시 쓰는 시작이에요.',
      en: 'A start that reuses an environment which is ready and idle.',
    },
  },
  {
    id: 'keep-alive',
    term: { ko: '유지 시간(keep-alive)', en: 'Keep-alive time' },
    definition: {
      ko: '일을 마친 환경이 요청 없이 쉬다가 회수되기까지의 시간이에요. AWS는 이 시간에 이름을 붙이지 않아서, 이 수업에서 부르는 이름이에요. HTTP 연결의 keep-alive와는 다른 말이에요.',
      en: 'How long an environment may wait without a request before it is reclaimed. AWS has no name for it; this one is the course’s own, and has nothing to do with the keep-alive of HTTP connections.',
    },
  },
  {
    id: 'concurrency',
    term: { ko: '동시성(concurrency)', en: 'Concurrency' },
    definition: {
      ko: '같은 순간에 처리하고 있는 요청의 수예요. 초당 요청 수와는 다른 값이에요.',
      en: 'The number of requests in progress at one moment; not the same as requests per second.',
    },
  },
  {
    id: 'littles-law',
    term: { ko: '리틀의 법칙(Little’s law)', en: 'Little’s law' },
    definition: {
      ko: '안에 머무는 평균 개수는 들어오는 속도와 머무는 시간을 곱한 값이에요. 초당 10건이 1.2초씩 머물면 평균 12건이 함께 있어요.',
      en: 'The average number inside equals the arrival rate times the time each one stays. Ten a second, 1.2 seconds each: twelve at once on average.',
    },
  },
  {
    id: 'percentile',
    term: { ko: '백분위수(percentile)', en: 'Percentile' },
    definition: {
      ko: '값을 작은 것부터 줄 세웠을 때 그 비율만큼이 이 값 이하라는 뜻이에요. 중앙값은 50번째 백분위수예요.',
      en: 'The value that a given share of all values does not exceed. The median is the 50th percentile.',
    },
  },
  {
    id: 'p99',
    term: { ko: 'p99', en: 'p99' },
    definition: {
      ko: '요청 100건 가운데 99건이 이 시간 안에 끝난다는 뜻이에요. 100건 가운데 가장 느린 1건은 이보다 오래 걸려요.',
      en: 'The time within which 99 of 100 requests finish. The slowest of the hundred takes longer.',
    },
  },
  {
    id: 'tail-latency',
    term: { ko: '꼬리 지연(tail latency)', en: 'Tail latency' },
    definition: {
      ko: '드물지만 유난히 느린 요청들이 겪는 응답 시간이에요. 평균에는 잘 드러나지 않아요.',
      en: 'The latency of the few, unusually slow requests. An average hardly shows it.',
    },
  },
  {
    id: 'poisson-arrivals',
    term: { ko: '포아송 도착(Poisson arrivals)', en: 'Poisson arrivals' },
    definition: {
      ko: '손님들이 서로 상관없이 제각각 오는 경우의 도착 방식이에요. 평균은 일정해도 간격은 들쭉날쭉해요.',
      en: 'How people arrive when each comes independently: a steady average, uneven gaps.',
    },
  },
];
