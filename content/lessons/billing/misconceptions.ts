// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M200: {
    ko: '함수가 남의 답을 기다리는 시간에는 요금이 붙지 않는다.',
    en: 'A function costs nothing while it waits for another service.',
  },
  M12: {
    ko: '함수 요금은 100만 건에 20센트가 전부다.',
    en: 'Twenty cents a million is all that a function costs.',
  },
  M16: {
    ko: '메모리를 줄이면 함수 요금도 그만큼 줄어든다.',
    en: 'Less memory makes a function that much cheaper.',
  },
  M21: {
    ko: '무한 반복은 서버처럼 제풀에 멈춘다.',
    en: 'An endless loop chokes and stops by itself, as on a server.',
  },
  M180: {
    ko: '예산 알림은 그 금액에서 지출을 멈춘다.',
    en: 'A budget alarm stops the spending at its amount.',
  },
  M181: {
    ko: '손님이 없는 달에는 함수 둘레의 요금도 0이다.',
    en: 'In a month without customers, what stands around a function is free, too.',
  },
  M182: {
    ko: '손익 분기는 누구에게나 같은 요청 수다.',
    en: 'The break-even is the same number of requests for everybody.',
  },
  M183: {
    ko: '반복 감지가 켜져 있으면 폭주 요금은 0이다.',
    en: 'With loop detection on, a runaway costs nothing.',
  },
  M184: {
    ko: '함수를 멈추면 그때부터 아무 요금도 나오지 않는다.',
    en: 'Once the function is stopped, nothing is billed any more.',
  },
  M186: {
    ko: '함수의 요금을 세는 법은 처음부터 지금과 같았다.',
    en: 'What a function is billed for has always been what it is today.',
  },
  M185: {
    ko: '무료 구간이 있으니 요금은 나중에 생각해도 된다.',
    en: 'There is a free tier, so the price can wait.',
  },
} as const satisfies Misconceptions;
