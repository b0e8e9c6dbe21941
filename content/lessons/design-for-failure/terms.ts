// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'backoff',
    term: { ko: '백오프(backoff)', en: 'Backoff' },
    definition: {
      ko: '다시 부르기 전에 쉬는 시간을 부를 때마다 늘리는 방법이에요. 보통 두 배씩 늘리고 가장 길게 쉴 시간을 정해 둬요.',
      en: 'Pausing longer before each further try. The pause usually doubles, up to a longest one.',
    },
  },
  {
    id: 'jitter',
    term: { ko: '지터(jitter)', en: 'Jitter' },
    definition: {
      ko: '쉬는 시간을 저마다 다르게 흩는 것이에요. 함께 실패한 호출이 한꺼번에 돌아오지 않게 해요.',
      en: 'Giving every pause a random length of its own, so that calls which failed together do not return together.',
    },
  },
  {
    id: 'load-shedding',
    term: { ko: '부하 차단(load shedding)', en: 'Load shedding' },
    definition: {
      ko: '감당할 수 없는 요청을 줄에 세우지 않고 일찍 거절하는 방법이에요. 받은 요청이라도 제때 답하려고 해요.',
      en: 'Refusing early what cannot be served in time, so that what is accepted can be.',
    },
  },
  {
    id: 'circuit-breaker',
    term: { ko: '서킷 브레이커(회로 차단기, circuit breaker)', en: 'Circuit breaker' },
    definition: {
      ko: '실패가 잦은 서비스를 한동안 부르지 않는 장치예요. 시간이 지나면 몇 건만 보내 보고 괜찮으면 다시 불러요.',
      en: 'Stops calling a service that fails often. After a while it lets a few calls through, and closes if they go well.',
    },
  },
  {
    id: 'bulkhead',
    term: { ko: '벌크헤드(격벽, bulkhead)', en: 'Bulkhead' },
    definition: {
      ko: '서비스 하나가 쓸 수 있는 자리나 연결의 수를 정해 두는 방법이에요. 그 서비스가 느려져도 나머지 자리는 남아요.',
      en: 'A fixed share of slots or connections for each service called, so that a slow one cannot take them all.',
    },
  },
  {
    id: 'fallback',
    term: { ko: '폴백(fallback)', en: 'Fallback' },
    definition: {
      ko: '부른 서비스가 실패했을 때 대신 돌려줄 답이에요. 저장해 둔 값이나 그 부분을 뺀 화면이 될 수 있어요.',
      en: 'What is answered instead when a call fails: a stored value, or a page without that part.',
    },
  },
  {
    id: 'chaos-experiment',
    term: { ko: '카오스 실험(chaos experiment)', en: 'Chaos experiment' },
    definition: {
      ko: '평소의 값이 그대로일 것이라는 가설을 세우고, 작은 고장을 일부러 내어 확인하는 실험이에요.',
      en: 'An experiment that causes a small failure on purpose, to test the hypothesis that normal values will hold.',
    },
  },
];
