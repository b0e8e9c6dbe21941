// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M27: {
    ko: '마이크로서비스는 코드가 작아야 한다.',
    en: 'Microservices have to be small pieces of code.',
  },
  M28: {
    ko: '서비스로 쪼개면 더 빠르고 안전해진다.',
    en: 'Divided into services, a system gets faster and safer.',
  },
  M240: {
    ko: '튼튼한 서비스끼리 이으면 전체도 그만큼 튼튼하다.',
    en: 'A chain of good services is as good as each of them.',
  },
  M241: {
    ko: '나누기만 하면 저절로 따로 배포할 수 있다.',
    en: 'Whatever is split can be deployed separately.',
  },
  M242: {
    ko: '서비스를 잇는 호출은 함수 호출과 다름없다.',
    en: 'A call between services is as good as a call of a function.',
  },
  M243: {
    ko: '서비스가 스무 개면 서버도 스무 대가 필요하다.',
    en: 'Twenty services need twenty servers.',
  },
  M244: {
    ko: '모놀리스는 낡은 것이고 마이크로서비스는 다음 단계다.',
    en: 'A monolith is outdated, and microservices are the next step.',
  },
  M245: {
    ko: '모놀리스에는 경계가 있을 수 없다.',
    en: 'A monolith cannot have borders inside.',
  },
  M246: {
    ko: '마이크로서비스는 크기만 작은 SOA다.',
    en: 'Microservices are SOA, only smaller.',
  },
  M247: {
    ko: '많이 자를수록 변경은 자유로워진다.',
    en: 'The more cuts, the freer the changes.',
  },
  M248: {
    ko: '배포 자동화는 나눈 다음에 생각해도 된다.',
    en: 'Automation can wait until after the split.',
  },
} as const satisfies Misconceptions;
