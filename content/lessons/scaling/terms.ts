// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'provisioned-concurrency',
    term: { ko: '프로비저닝 동시성(provisioned concurrency)', en: 'Provisioned concurrency' },
    definition: {
      ko: '초기화까지 마친 환경을 정한 수만큼 미리 준비해 두는 유료 설정이에요.',
      en: 'A paid setting that keeps a chosen number of environments initialised in advance.',
    },
  },
  {
    id: 'reserved-concurrency',
    term: { ko: '예약 동시성(reserved concurrency)', en: 'Reserved concurrency' },
    definition: {
      ko: '함수 하나가 쓸 동시성의 몫이자 상한이에요. 추가 요금은 없지만 미리 데워 주지도 않아요.',
      en: 'A function’s own share of the account’s concurrency and also its ceiling. It costs nothing extra and warms nothing.',
    },
  },
  {
    id: 'snapstart',
    term: { ko: '스냅스타트(SnapStart)', en: 'SnapStart' },
    definition: {
      ko: '버전을 게시할 때(publish) 초기화를 마친 상태를 사진처럼 찍어 두고, 새 환경을 그 상태에서 되살리는 AWS Lambda의 기능이에요.',
      en: 'A feature of AWS Lambda that snapshots the initialised state when a version is published and resumes new environments from it.',
    },
  },
  {
    id: 'throttling',
    term: { ko: '스로틀링(throttling)', en: 'Throttling' },
    definition: {
      ko: '한도를 넘은 요청을 거절하거나 늦추는 일이에요. AWS Lambda는 동기 호출에 429로 답하고, 비동기 호출은 큐에서 다시 시도해요.',
      en: 'Turning away or delaying requests over a limit. AWS Lambda answers a synchronous call with 429 and tries an asynchronous one again from its queue.',
    },
  },
  {
    id: 'concurrency-limit',
    term: { ko: '동시성 한도(concurrency limit)', en: 'Concurrency limit' },
    definition: {
      ko: '한 계정의 함수들이 한 리전에서 동시에 쓸 수 있는 실행 환경의 수예요. AWS Lambda의 기본값은 1,000이고 새 계정은 더 작아요.',
      en: 'How many execution environments the functions of an account may have at work at once in a Region. AWS Lambda’s default is 1,000, less for new accounts.',
    },
  },
  {
    id: 'connection-pool',
    term: { ko: '연결 풀(connection pool)', en: 'Connection pool' },
    definition: {
      ko: '데이터베이스 연결을 미리 몇 개 열어 두고 여럿이 돌려 쓰는 방법이에요. 다 쓰이고 있으면 빌 때까지 기다리게 해요.',
      en: 'A few database connections kept open, which many take turns to use. While all are taken, whoever comes waits for one.',
    },
  },
];
