// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M04: {
    ko: '핑을 하나 보내 두면 함수는 늘 따뜻하다.',
    en: 'One regular ping keeps the function warm for everybody.',
  },
  M08: {
    ko: '예약 동시성을 걸면 함수가 미리 데워진다.',
    en: 'Reserved concurrency keeps functions warm.',
  },
  M09: {
    ko: '동시성은 초당 요청 수와 같은 말이다.',
    en: 'Concurrency is just another word for requests per second.',
  },
  M40: {
    ko: '환경 하나가 여러 요청을 함께 맡는다.',
    en: 'One environment works on several requests at a time.',
  },
  M41: {
    ko: '오래 쉰 환경일수록 다시 시작하는 데 오래 걸린다.',
    en: 'The longer an environment has rested, the longer it takes to start again.',
  },
  M43: {
    ko: '메모리를 늘리면 초기화도 그만큼 빨라진다.',
    en: 'More memory makes initialisation faster by as much.',
  },
  M44: {
    ko: '핑은 진짜 요청이 아니라서 환경도 요금도 쓰지 않는다.',
    en: 'A ping is no real request: it takes no environment and costs nothing.',
  },
} as const satisfies Misconceptions;
