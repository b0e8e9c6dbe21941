// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M31: {
    ko: 'IaaS와 PaaS는 쓰든 말든 미리 사 둔 만큼 낸다.',
    en: 'IaaS and PaaS are paid for ahead, used or not.',
  },
  M80: {
    ko: '클라우드에 올리면 서버는 알아서 늘어난다.',
    en: 'In the cloud, servers multiply by themselves.',
  },
  M81: {
    ko: '자동 확장은 손님이 늘면 곧바로 따라 늘어난다.',
    en: 'Autoscaling keeps up with the customers at once.',
  },
  M82: {
    ko: '목표를 높이면 VM을 알뜰하게 쓰면서도 똑같이 버틴다.',
    en: 'A higher target saves VMs and copes just as well.',
  },
  M83: {
    ko: '빌린 서버의 운영체제는 제공자가 돌본다.',
    en: 'The provider looks after the operating system of a rented server.',
  },
  M84: {
    ko: '영역을 나눠 두면 리전이 멈춰도 괜찮다.',
    en: 'Spread over zones, a service survives the loss of its region.',
  },
  M85: {
    ko: '한 대를 키우는 것과 여러 대로 늘리는 것은 같은 일이다.',
    en: 'One bigger server and several servers come to the same.',
  },
  M86: {
    ko: '가상화는 서버를 더 빠르게 만드는 기술이다.',
    en: 'Virtualisation makes servers faster.',
  },
  M87: {
    ko: '새 VM이 빨리 켜지기만 하면 늦을 일이 없다.',
    en: 'If new VMs boot fast, nothing comes late.',
  },
} as const satisfies Misconceptions;
