// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M220: {
    ko: '6일의 일이면 6일 뒤에 나온다.',
    en: 'Six days of work are done in six days.',
  },
  M221: {
    ko: '팀을 업무별로 나누기만 하면 빨라진다.',
    en: 'Dividing teams by domain makes them fast by itself.',
  },
  M222: {
    ko: '모두가 100% 바쁜 것이 가장 효율적이다.',
    en: 'It is most efficient when everybody is 100% busy.',
  },
  M223: {
    ko: '도메인, 팀, 서비스는 하나씩 짝이 맞는다.',
    en: 'Domains, teams and services pair off one to one.',
  },
  M224: {
    ko: '일이 조금 느려지면 조금 늦게 끝날 뿐이다.',
    en: 'A little slower work is done a little later, no more.',
  },
  M225: {
    ko: '콘웨이의 법칙은 지켜야 하거나 늘 맞는 법이다.',
    en: 'Conway’s law must be kept, or always holds.',
  },
  M226: {
    ko: '분산 거버넌스는 공통 기준이 하나도 없다는 뜻이다.',
    en: 'Decentralised governance means no common rules at all.',
  },
  M227: {
    ko: '더 빨라지려면 사람이 더 많거나 더 열심히 일해야 한다.',
    en: 'To be faster takes more people, or harder work.',
  },
  M228: {
    ko: '많이 시작해 둘수록 많이 끝난다.',
    en: 'The more is started, the more gets done.',
  },
} as const satisfies Misconceptions;
