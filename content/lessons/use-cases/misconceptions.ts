// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M30: {
    ko: '유명한 회사가 쓰거나 떠났으니 우리도 그래야 한다.',
    en: 'What a famous company uses, or leaves, is right for us too.',
  },
  M201: {
    ko: '일의 이름만 들으면 어디에 둘지 알 수 있다.',
    en: 'The name of a job tells where it belongs.',
  },
  M202: {
    ko: '콜드 스타트가 잦은 일에는 함수를 쓸 수 없다.',
    en: 'A job that often starts cold cannot run on functions.',
  },
  M203: {
    ko: '함수가 계속 돌면서 지켜보다가 경보를 울린다.',
    en: 'A function runs all the time, watching, and raises the alarm.',
  },
  M204: {
    ko: '요금이 가장 적은 곳이 언제나 가장 알맞은 곳이다.',
    en: 'The smallest bill always marks the right place.',
  },
  M205: {
    ko: '정해진 시각에만 하는 일에도 기계는 늘 켜 두어야 한다.',
    en: 'Even a job that runs once a night needs machines that are always on.',
  },
  M206: {
    ko: '기다림이 긴 일은 아무리 뜸해도 함수에 맞지 않는다.',
    en: 'A job that mostly waits never suits functions, however rare it is.',
  },
  M207: {
    ko: '한 가게의 일은 모두 같은 방식으로 돌려야 한다.',
    en: 'All jobs of one shop have to run in the same way.',
  },
  M208: {
    ko: '최소 인스턴스를 켜 두어도 요청이 없으면 0원이다.',
    en: 'Minimum instances cost nothing while no requests come.',
  },
  M209: {
    ko: '웹훅은 내가 자꾸 물어보러 가는 방식이다.',
    en: 'A webhook means asking another service again and again.',
  },
} as const satisfies Misconceptions;
