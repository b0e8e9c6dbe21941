// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M36: {
    ko: '한도는 벽이다.',
    en: 'A limit is a wall.',
  },
  M510: {
    ko: '게이트웨이가 끊으면 뒤의 실행도 멈추고 요금도 멈춘다.',
    en: 'When the gateway hangs up, the run behind it and its cost stop.',
  },
  M511: {
    ko: '거절되면 바로 다시 부르는 것이 좋다.',
    en: 'Whoever is refused should call again at once.',
  },
  M512: {
    ko: '적게 부르는 손님은 거절되지 않는다.',
    en: 'Who calls little is not refused.',
  },
  M513: {
    ko: '캐시에 두면 거의 모든 호출을 캐시가 답한다.',
    en: 'A cache answers almost every call.',
  },
  M514: {
    ko: '캐시는 쓴 만큼만 요금이 나온다.',
    en: 'A cache costs only what it is used.',
  },
  M515: {
    ko: '게이트웨이를 두면 API 관리가 끝난다.',
    en: 'With a gateway, API management is done.',
  },
  M516: {
    ko: '로드 밸런서와 게이트웨이와 메시는 이름만 다르다.',
    en: 'Balancer, gateway and mesh differ in name alone.',
  },
  M517: {
    ko: '게이트웨이 요금은 무시해도 된다.',
    en: 'The gateway’s price can be ignored.',
  },
  M518: {
    ko: '한도를 올리면 뒤도 빨라진다.',
    en: 'A higher limit makes what is behind it faster.',
  },
  M519: {
    ko: '제품마다 정해진 가격대와 등급이 하나씩 있다.',
    en: 'Each product has one price class.',
  },
  M520: {
    ko: '나중에 나온 것이 기능이 더 많다.',
    en: 'What came later can do more.',
  },
} as const satisfies Misconceptions;
