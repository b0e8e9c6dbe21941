// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'api',
    term: { ko: 'API', en: 'API' },
    definition: {
      ko: '프로그램이 다른 프로그램에 일을 시키는 정해진 방법이에요. 무엇을 어떤 모양으로 보내면 무엇을 돌려주는지 약속해 둔 것이에요.',
      en: 'A fixed way for one program to have another do something: what to send, in which shape, and what comes back.',
    },
  },
  {
    id: 'realtime-listener',
    term: { ko: '실시간 리스너(realtime listener)', en: 'Realtime listener' },
    definition: {
      ko: '데이터가 바뀌면 알려 달라고 걸어 둔 연결이에요. 걸어 둔 동안에는 묻지 않아도 바뀐 것이 도착하고, 도착한 문서마다 읽기로 세요.',
      en: 'A connection left open to be told of changes. While it is open, what changes arrives without being asked for, and each document that arrives counts as a read.',
    },
  },
  {
    id: 'access-rule',
    term: { ko: '접근 규칙(access rule)', en: 'Access rule' },
    definition: {
      ko: '누가 어떤 데이터를 읽고 쓸 수 있는지 적은 것이에요. 앱이 아니라 제공자 쪽에서, 요청마다 실행돼요.',
      en: 'What says who may read and write which data. It runs on the provider’s side, for each request, not in the app.',
    },
  },
  {
    id: 'authentication',
    term: {
      ko: '인증과 인가(authentication, authorization)',
      en: 'Authentication and authorization',
    },
    definition: {
      ko: '인증은 누구인지 확인하는 일이고, 인가는 그 사람이 무엇을 해도 되는지 정하는 일이에요. 로그인은 앞의 것만 해요.',
      en: 'Authentication establishes who somebody is; authorization decides what that person may do. Signing in settles only the former.',
    },
  },
  {
    id: 'vendor-lock-in',
    term: { ko: '벤더 종속(vendor lock-in)', en: 'Vendor lock-in' },
    definition: {
      ko: '다른 회사로 옮기는 데 드는 비용이 커서 쓰던 것을 계속 쓰게 되는 일이에요. 코드보다 데이터의 모양과 규칙, 권한이 옮기기 어려워요.',
      en: 'Staying with a provider because moving would cost too much. Shape of data, rules and rights are harder to move than code.',
    },
  },
];
