// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'baas',
    term: { ko: 'BaaS', en: 'BaaS' },
    definition: {
      ko: '로그인이나 데이터베이스 같은 백엔드 기능을 완성된 API로 제공하는 서비스예요. Backend as a Service의 줄임말이에요.',
      en: 'Backend as a Service: sign-in, database and other back-end features, ready-made, through an API.',
    },
  },
  {
    id: 'scale-to-zero',
    term: { ko: '0으로 축소(scale to zero)', en: 'Scale to zero' },
    definition: {
      ko: '요청이 없으면 인스턴스나 환경을 하나도 남기지 않는 것이에요.',
      en: 'Removing every instance or environment when there are no requests.',
    },
  },
  {
    id: 'pay-per-use',
    term: { ko: '종량제(pay per use)', en: 'Pay per use' },
    definition: {
      ko: '미리 사 둔 양이 아니라 쓴 양만큼 요금을 내는 방식이에요. 무엇을 세는지(호출, GB-초, 읽기, 보관량)는 서비스마다 달라요.',
      en: 'Paying for what was used instead of for a capacity bought ahead. What is counted (calls, GB-seconds, reads, storage) differs by service.',
    },
  },
  {
    id: 'asleep',
    term: { ko: '잠들다·깨어나다(asleep, awake)', en: 'Asleep, awake' },
    definition: {
      ko: '한동안 부르는 일이 없어서 함수가 어느 서버에도 남아 있지 않으면 ‘자고 있다’, 다시 불려서 일할 준비를 하면 ‘깨어난다’고 해요. 제공자의 용어가 아니라 이 수업의 말이에요.',
      en: 'A function that nobody has called for a while, so that nothing of it is left on any server, is asleep; called again, it wakes. These are words of this course, not of a provider.',
    },
  },
  {
    id: 'gb-second',
    term: { ko: 'GB-초(GB-second)', en: 'GB-second' },
    definition: {
      ko: '배정한 메모리(GB)에 실행 시간(초)을 곱한 과금 단위예요.',
      en: 'Memory in gigabytes times duration in seconds: the unit in which functions are billed.',
    },
  },
];
