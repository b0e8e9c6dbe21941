// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M37: {
    ko: '가장 긴 막대가 범인이다.',
    en: 'The longest bar is the culprit.',
  },
  M550: {
    ko: '서버마다의 p99를 평균 내면 전체의 p99다.',
    en: 'The average of the servers’ p99s is the p99 of all.',
  },
  M551: {
    ko: '로그가 있으면 추적은 필요 없다.',
    en: 'With logs, tracing is not needed.',
  },
  M552: {
    ko: '표본을 조금만 남겨도 드문 오류는 잡힌다.',
    en: 'A small sample catches rare errors.',
  },
  M553: {
    ko: '들어올 때 고르면 잘못될 요청을 골라 남길 수 있다.',
    en: 'Choosing as requests come can pick those that will fail.',
  },
  M554: {
    ko: '실패가 이어지면 경보는 언젠가 울린다.',
    en: 'If failures go on, an alarm rings sooner or later.',
  },
  M555: {
    ko: '경보는 서버의 CPU를 보면 된다.',
    en: 'An alarm should watch the servers’ CPU.',
  },
  M556: {
    ko: '로그는 거의 공짜다.',
    en: 'Logs cost next to nothing.',
  },
  M557: {
    ko: '대시보드가 초록이면 손님도 괜찮다.',
    en: 'If the dashboard is green, customers are fine.',
  },
  M558: {
    ko: '끝난 뒤에 고르면 아무것도 놓치지 않는다.',
    en: 'Choosing after the end misses nothing.',
  },
  M559: {
    ko: '경보는 민감할수록 좋다.',
    en: 'The more sensitive an alarm, the better.',
  },
  M560: {
    ko: '오래 걸리는 호출을 모두 줄이면 그만큼 빨라진다.',
    en: 'Whatever is shortened makes the answer that much faster.',
  },
  M561: {
    ko: '오류 예산은 달마다 꼭 한 달 간다.',
    en: 'An error budget lasts its month, whatever happens.',
  },
  M562: {
    ko: '추적 제품을 사면 코드를 고치지 않아도 다 보인다.',
    en: 'Buy a tracing product and everything shows, without touching the code.',
  },
} as const satisfies Misconceptions;
